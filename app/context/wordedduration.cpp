#include "context/wordedduration.h"

#include "foundation/text.h"

#include <QRegularExpression>

#include <iterator>

namespace recount
{

namespace
{

struct Unit {
    const char *words; ///< what a regular expression takes for it
    double minutes;
};

constexpr double hour = 60;
constexpr double day = 24 * hour;

constexpr Unit units[] = {
    {"s|sec|secs|seconds?|secondes?", 1.0 / 60},
    {"m|mn|min|mins|minutes?", 1},
    {"h|hrs?|hours?|heures?", hour},
    {"d|j|days?|jours?", day},
    {"w|wk|weeks?|sem|semaines?", 7 * day},
    {"months?|mois", 30 * day},
    {"y|years?|ans?|annees?", 365 * day},
};

QString pattern()
{
    QString names;
    for (const Unit &unit : units)
        names += (names.isEmpty() ? QStringLiteral("(") : QStringLiteral("|(")) +
                 QLatin1String(unit.words) + QLatin1Char(')');
    // Group 1 is the amount, group 2 the unit, and each unit a group from 3 on.
    return QStringLiteral("(?<![\\w.,])([0-9]+(?:[.,][0-9]+)?|an?|one|une?) ?(") + names +
           QStringLiteral(")(?![a-z])(?: ?([0-9]{1,2})(?![\\w.,]))?");
}

} // namespace

std::optional<double> minutesInWords(const QString &text)
{
    static const QRegularExpression shape(pattern());
    const QRegularExpressionMatch match = shape.match(foldForSearch(text).simplified());
    if (!match.hasMatch())
        return std::nullopt;
    bool isNumber = false;
    const double number =
        match.captured(1).replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&isNumber);
    const double amount = isNumber ? number : 1.0;
    for (int i = 0; i < int(std::size(units)); ++i) {
        if (match.capturedLength(3 + i) == 0)
            continue;
        const double minutes = units[i].minutes;
        // "2 h 10" goes on with minutes; after other units a number means something else.
        const bool goesOn = minutes == hour && match.capturedLength(3 + int(std::size(units))) > 0;
        return amount * minutes +
               (goesOn ? match.captured(3 + int(std::size(units))).toDouble() : 0.0);
    }
    return std::nullopt;
}

} // namespace recount
