#pragma once

#include <QtGlobal>

namespace recount::packlimits
{

/// Bounds that keep a hostile file from using up memory. `resources/packs/pack.schema.json`
/// says the same ones.
constexpr int formatVersion = 1;
constexpr qint64 fileBytes = 50 * 1024 * 1024;
/// All of a pack's documents together, in UTF-16 code units.
constexpr qsizetype documentsLength = 20 * 1024 * 1024;
constexpr qsizetype documentLength = 2 * 1024 * 1024;

constexpr qsizetype rows = 1'000; ///< stack, responsibilities, ...
constexpr qsizetype points = 100; ///< hints, rubric, follow-ups, ... of one thing
constexpr qsizetype phases = 100;
constexpr qsizetype entriesOfPhase = 10'000;
constexpr qsizetype fixes = 10'000;
constexpr qsizetype questions = 20'000;
constexpr qsizetype documents = 1'000;

constexpr int people = 10'000'000;
constexpr int lastMonth = 600;
constexpr int shortestAnswer = 5;   ///< seconds
constexpr int longestAnswer = 3600; ///< seconds

} // namespace recount::packlimits
