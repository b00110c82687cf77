#pragma once

#include <QDate>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace recount
{

/// A point in time as well as it is known, with the words that it was written in. Unknown is a
/// value of its own and never becomes zero.
struct Moment {
    enum class Precision { Unknown, Date, Approximate, Minute, Second };

    Precision precision = Precision::Unknown;
    /// Seconds since 1970 in UTC, both included; the same unless it is approximate or a date.
    qint64 earliest = 0;
    qint64 latest = 0;
    QString written;

    bool isKnown() const { return precision != Precision::Unknown; }
    /// Where it stands among others: at the time that was written, not where its range begins.
    qint64 order() const
    {
        return precision == Precision::Approximate ? earliest + (latest - earliest) / 2 : earliest;
    }
    bool hasTime() const { return isKnown() && precision != Precision::Date; }

    friend bool operator==(const Moment &, const Moment &) = default;
};

/// What a time without a date or a zone refers to.
struct MomentContext {
    QTimeZone zone = QTimeZone::utc();
    QDate date;        ///< of the row above, or of the document; may be invalid
    QTime notBefore{}; ///< of the row above: a much earlier time is on the next day
};

/// Reads `2026-01-14 09:32`, `2026-01-14T09:32:10Z`, `09:32`, `0932`, `2:20 PM`, `14h20`, `~09:30`,
/// `~09:30 ±10`, `09:3?`, `14:??`, `2026-01-14`, `March 15, 2025`, `15 mars 2025`, `unknown`.
/// Nothing when the words are no moment. A time without any date is Unknown.
std::optional<Moment> readMoment(const QString &text, const MomentContext &context);

/// The first date in one of the forms above, within other words as well; `March 18` is of that
/// year. Invalid when there is none.
QDate readDate(const QString &text, int usualYear = 0);

/// The first moment at the beginning of `text`, and how many characters it takes with what
/// divides it from the rest; nothing when it begins with other words.
struct LeadingMoment {
    Moment moment;
    qsizetype length = 0;
};
std::optional<LeadingMoment> readLeadingMoment(const QString &text, const MomentContext &context);

/// `2026-01-14 09:32` in that zone, with `~` and the range where it is not exact; without the date
/// when it is on `sameDate`.
QString momentText(const Moment &moment, const QTimeZone &zone, const QDate &sameDate = {});

/// The day of a moment in that zone; invalid when unknown.
QDate dateOf(const Moment &moment, const QTimeZone &zone);

/// A zone by its IANA name or one of the usual short names (UTC, CET, CEST, EST, ...); invalid
/// else.
QTimeZone zoneOf(const QString &name);

} // namespace recount
