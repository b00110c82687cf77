#pragma once

#include <QString>

#include <optional>

namespace recount
{

/// Minutes in a duration as people write it, to sort by: "about 15 minutes", "2 h 10", "a week",
/// "3 jours, livré le 18 mars". The first amount counts; nothing when there is none that is
/// understood. A month has 30 days here. English and French.
std::optional<double> minutesInWords(const QString &text);

} // namespace recount
