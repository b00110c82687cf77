#pragma once

#include "documents/moment.h"

#include <QString>

#include <optional>

namespace recount
{

/// A length of time in minutes, as well as it is known.
struct Span {
    qint64 least = 0; ///< may be negative: the end was written before the beginning
    qint64 most = 0;
    bool isAtLeast = false; ///< the beginning is not known, only that it was not later

    bool isExact() const { return least == most && !isAtLeast; }

    friend bool operator==(const Span &, const Span &) = default;
};

/// From one moment to another; nothing when one of them is unknown or only a date.
std::optional<Span> spanBetween(const Moment &from, const Moment &to);

/// "1 h 27 min", "40–55 min", "≥ 12 min", "2 d 3 h". Translated where words are needed.
QString spanText(const Span &span);

/// A length of time within a text: "2 h 10", "2h10", "1 h 27 min", "54 minutes", "3 hours", "1.5
/// h", "2 days", "une heure" is not. Minutes; nothing when there is none.
std::optional<qint64> readMinutes(const QString &text);

} // namespace recount
