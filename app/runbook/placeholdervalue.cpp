#include "runbook/placeholdervalue.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTime>

namespace recount
{

namespace
{

using namespace Qt::StringLiterals;

struct PlaceholderValues {
    Q_DECLARE_TR_FUNCTIONS(PlaceholderValues)
};

bool isWhole(const QString &pattern, const QString &value)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(value).hasMatch();
}

bool isTime(const QString &value)
{
    return QTime::fromString(value, u"HH:mm"_s).isValid() ||
           QTime::fromString(value, u"HH:mm:ss"_s).isValid() ||
           QDateTime::fromString(value, Qt::ISODate).isValid() ||
           QDateTime::fromString(value, u"yyyy-MM-dd HH:mm"_s).isValid();
}

/// What is wrong with it for its type; empty when nothing is.
QString typeMistake(const Placeholder &placeholder, const QString &value)
{
    using Type = PlaceholderType;
    switch (placeholder.type) {
    case Type::Int:
        if (!isWhole(u"[+-]?[0-9]+"_s, value))
            return PlaceholderValues::tr("A whole number is needed, like 3.");
        break;
    case Type::Duration:
        if (!isWhole(u"([0-9]+([.][0-9]+)?\\s*(ms|s|sec|m|min|h|d)\\s*)+"_s, value))
            return PlaceholderValues::tr("A time is needed, like 5m or 1h 30m.");
        break;
    case Type::Host:
        if (!isWhole(u"[A-Za-z0-9_.:\\[\\]-]+"_s, value))
            return PlaceholderValues::tr("The name or address of a host is needed.");
        break;
    case Type::Enum:
        if (!placeholder.values.isEmpty() && !placeholder.values.contains(value))
            return PlaceholderValues::tr("One of these is needed: %1.")
                .arg(placeholder.values.join(u", "_s));
        break;
    case Type::Time:
        if (!isTime(value))
            return PlaceholderValues::tr("A time of day is needed, like 14:05.");
        break;
    case Type::String:
    case Type::Path:
    case Type::Secret:
        break;
    }
    return {};
}

/// Only a clear no counts.
bool isForbidden(const QString &pattern, const QString &value)
{
    if (pattern.isEmpty())
        return false;
    // The pattern comes from the document, and may try forever.
    const QRegularExpression expression(u"(*LIMIT_MATCH=200000)\\A(?:"_s + pattern + u")\\z"_s);
    if (!expression.isValid())
        return false;
    const QRegularExpressionMatch match = expression.match(value);
    return match.isValid() && !match.hasMatch();
}

} // namespace

Result<void> checkPlaceholderValue(const Placeholder &placeholder, const QString &value)
{
    if (value.isEmpty()) {
        if (!placeholder.isRequired)
            return {};
        return fail(ErrorCode::InvalidData,
                    PlaceholderValues::tr("%1 needs a value.").arg(placeholder.name));
    }
    if (value.size() > mostPlaceholderCharacters)
        return fail(ErrorCode::InvalidData,
                    PlaceholderValues::tr("This is too long for %1.").arg(placeholder.name));
    for (const QChar character : value) {
        if (character.category() == QChar::Other_Control)
            return fail(ErrorCode::InvalidData,
                        PlaceholderValues::tr("A value is one line, without control characters."));
    }
    const QString mistake = typeMistake(placeholder, value);
    if (!mistake.isEmpty())
        return fail(ErrorCode::InvalidData, mistake);
    if (isForbidden(placeholder.pattern, value))
        return fail(ErrorCode::InvalidData,
                    PlaceholderValues::tr("This does not look like %1: %2 is expected.")
                        .arg(placeholder.name, placeholder.example.isEmpty()
                                                   ? placeholder.pattern
                                                   : placeholder.example));
    return {};
}

} // namespace recount
