#pragma once

#include <QDate>
#include <QStringView>
#include <QTime>
#include <QTimeZone>

#include <optional>

namespace recount
{

/// A time as a line of a log or a chat says it, without what it leaves out.
struct PastedTime {
    QDate date;              ///< invalid when none is said
    bool isYearKnown = true; ///< syslog says none; then the date is of the leap year 2000
    QTime time;              ///< invalid when only a date is said
    bool hasSeconds = false;
    bool hasHalf = false; ///< "AM" or "PM" is said
    QTimeZone zone;       ///< invalid when none is named
    QString zoneName;     ///< as it is written
    qsizetype length = 0; ///< characters

    friend bool operator==(const PastedTime &, const PastedTime &) = default;
};

/// Reads a time that begins at `place`: `2026-01-14T09:26:10.5Z`, `2026/01/14 09:26:10,123 +0100`,
/// `Jan 14 09:26:10`, `Wed Jan 14 09:26:10 CET 2026`, `14/Jan/2026:09:26:10 +0100`, `14 janvier
/// 2026 09:26`, `January 14, 2026 at 9:26 AM`, `09:26`, `09:26:10.123`, `9:26 PM`, `14h20`, and
/// dates alone. Looks at no more than some dozens of characters, so it takes no longer in a long
/// line.
std::optional<PastedTime> pastedTimeAt(QStringView text, qsizetype place = 0);

/// Seconds, or thousandths or less of them, since 1970, as programs write them in JSON.
std::optional<PastedTime> pastedTimeOf(double sinceEpoch);

/// Spaces of all kinds, line ends included.
bool isBlankChar(QChar c);

} // namespace recount
