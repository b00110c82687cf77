#include "documents/span.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>
#include <cstdlib>

namespace recount
{

namespace
{

QString minutesText(qint64 minutes)
{
    const qint64 size = std::abs(minutes);
    const qint64 days = size / 1440;
    const qint64 hours = size / 60 % 24;
    const qint64 rest = size % 60;
    const auto part = [](qint64 count, const char *unit) {
        return QStringLiteral("%1\u00a0%2")
            .arg(count)
            .arg(QCoreApplication::translate("Span", unit));
    };
    QStringList parts;
    if (days > 0)
        parts.append(part(days, QT_TRANSLATE_NOOP("Span", "d")));
    if (hours > 0)
        parts.append(part(hours, QT_TRANSLATE_NOOP("Span", "h")));
    if (rest > 0 || parts.isEmpty())
        parts.append(part(rest, QT_TRANSLATE_NOOP("Span", "min")));
    return (minutes < 0 ? QStringLiteral("−") : QString()) + parts.join(QLatin1Char(' '));
}

qint64 wholeMinutes(qint64 seconds)
{
    return std::llround(double(seconds) / 60.0);
}

} // namespace

std::optional<Span> spanBetween(const Moment &from, const Moment &to)
{
    if (!from.hasTime() || !to.hasTime())
        return {};
    return Span{wholeMinutes(to.earliest - from.latest), wholeMinutes(to.latest - from.earliest),
                false};
}

QString spanText(const Span &span)
{
    if (span.isAtLeast)
        return QStringLiteral("≥\u00a0") + minutesText(span.least);
    if (span.isExact())
        return minutesText(span.least);
    if (span.least >= 0 && span.most < 60)
        return QStringLiteral("%1–").arg(span.least) + minutesText(span.most);
    return minutesText(span.least) + QStringLiteral(" – ") + minutesText(span.most);
}

std::optional<qint64> readMinutes(const QString &text)
{
    static const QString number = QStringLiteral("(\\d+(?:[.,]\\d+)?)[\\s\\x{a0}-]*");
    static const QRegularExpression span(
        QStringLiteral("(?<![\\w:.])(?:") + number +
            QStringLiteral("(?:d|j|days?|jours?)\\b[\\s,\\x{a0}]*(?:and |et )?)?(?:") + number +
            QStringLiteral("(?:h|hrs?|hours?|heures?)(?![a-z])[\\s,\\x{a0}]*(?:and |et )?"
                           "(?:(\\d{1,2})(?![\\d\\w:])(?![\\s\\x{a0}]*(?:[a-z]+)))?)?(?:") +
            number + QStringLiteral("(?:m|min|mins|minutes?)\\b)?"),
        QRegularExpression::CaseInsensitiveOption);
    QRegularExpressionMatchIterator matches = span.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedLength() == 0)
            continue;
        const auto value = [&match](int group) {
            return match.captured(group).replace(u',', u'.').toDouble();
        };
        const double minutes = value(1) * 1440 + value(2) * 60 + value(3) + value(4);
        return std::llround(minutes);
    }
    return {};
}

} // namespace recount
