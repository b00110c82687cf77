#pragma once

#include "foundation/clock.h"
#include "foundation/datafolder.h"

#include <QString>

namespace recount::muchprogress
{

/// As much as somebody could ever have practised: ten rehearsals of each of 10,000 questions, in
/// the order in which a schedule would bring them.
inline const QString packId = QStringLiteral("much");
constexpr int questions = 10'000;
constexpr int entries = 2'000;
constexpr int fixes = 2'000;
constexpr int rehearsals = 100'000;
/// The one sound that all takes name; a benchmark that shows takes writes it.
inline const QString takeFileName = QStringLiteral("take.wav");
constexpr int takeRate = 48'000;
constexpr int takeSeconds = 20;

QString questionKey(int number);
/// An imported pack with all questions, a long timeline and many fixes.
bool writePack(const DataFolder &folder);
/// A take, nine to ten events and a grade for each rehearsal.
bool writeProgress(const DataFolder &folder, const Clock &clock);

} // namespace recount::muchprogress
