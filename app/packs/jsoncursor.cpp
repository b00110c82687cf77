#include "packs/jsoncursor.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace recount
{

namespace
{

/// A key as part of a JSON pointer; an absurdly long one is cut, as it is only shown.
QString pointerToken(const QString &key)
{
    constexpr qsizetype longestShown = 60;
    QString token = key.left(longestShown);
    token.replace(QLatin1Char('~'), QLatin1String("~0"));
    token.replace(QLatin1Char('/'), QLatin1String("~1"));
    return token;
}

} // namespace

JsonCursor::JsonCursor(QJsonValue value, QString pointer, JsonReport &report)
    : m_value(std::move(value)), m_pointer(std::move(pointer)), m_report(&report)
{
}

QString JsonCursor::text(qsizetype longest) const
{
    if (!m_value.isString()) {
        expected(tr("a text"));
        return {};
    }
    const QString text = m_value.toString();
    if (text.size() > longest)
        expected(tr("a text of at most %n character(s)", nullptr, int(longest)));
    else if (text.trimmed().isEmpty() && !m_report->textsMayBeEmpty())
        expected(tr("a text that is not empty"));
    return text;
}

QString JsonCursor::id() const
{
    static const QRegularExpression shape(QStringLiteral("\\A[a-z0-9]+(-[a-z0-9]+)*\\z"));
    constexpr qsizetype longestId = 64;
    const QString id = m_value.toString();
    if (id.size() > longestId || !shape.match(id).hasMatch()) {
        expected(tr("an id of small letters, digits and single hyphens, at most 64 characters"));
        return {};
    }
    return id;
}

int JsonCursor::number(int smallest, int largest) const
{
    const double number = m_value.toDouble(std::nan(""));
    // Written so that NaN, the value of what is no number, fails too.
    if (!(number >= smallest && number <= largest) || std::trunc(number) < number) {
        expected(tr("a whole number from %1 to %2").arg(smallest).arg(largest));
        return smallest;
    }
    return int(number);
}

QList<JsonCursor> JsonCursor::items(qsizetype fewest, qsizetype most) const
{
    QList<JsonCursor> items;
    const QJsonArray array = m_value.toArray();
    if (!m_value.isArray() || array.size() < fewest) {
        expected(fewest > 0 ? tr("a list with at least %n item(s)", nullptr, int(fewest))
                            : tr("a list"));
        return items;
    }
    if (array.size() > most) {
        expected(tr("a list of at most %n item(s)", nullptr, int(most)));
        return items;
    }
    items.reserve(array.size());
    for (qsizetype i = 0; i < array.size(); ++i)
        items.append(
            JsonCursor(array.at(i), m_pointer + QLatin1Char('/') + QString::number(i), *m_report));
    return items;
}

QStringList JsonCursor::texts(qsizetype fewest, qsizetype most) const
{
    QStringList texts;
    for (const JsonCursor &item : items(fewest, most))
        texts.append(item.text());
    return texts;
}

JsonFields::JsonFields(const JsonCursor &object)
    : m_cursor(object), m_object(object.value().toObject())
{
    if (!object.value().isObject())
        object.expected(tr("an object"));
}

JsonFields::~JsonFields()
{
    if (m_object.size() == m_known.size() || !m_cursor.report().ok())
        return;
    const QStringList keys = m_object.keys();
    const auto unknown = std::find_if(
        keys.begin(), keys.end(), [this](const QString &key) { return !m_known.contains(key); });
    if (unknown != keys.end())
        member(*unknown).expected(tr("no such key"));
}

JsonCursor JsonFields::required(QLatin1String key)
{
    const JsonCursor cursor = member(key);
    if (m_object.contains(key))
        m_known.append(key);
    return cursor;
}

std::optional<JsonCursor> JsonFields::optional(QLatin1String key)
{
    if (!m_object.contains(key))
        return std::nullopt;
    return required(key);
}

void JsonFields::ignore(QLatin1String key)
{
    optional(key);
}

JsonCursor JsonFields::member(const QString &key) const
{
    return JsonCursor(m_object.value(key),
                      m_cursor.pointer() + QLatin1Char('/') + pointerToken(key), m_cursor.report());
}

} // namespace recount
