#pragma once

#include "documents/sourcetext.h"

#include <QList>

namespace recount
{

/// Some of the characters of a line.
struct LinePart {
    int begin = 0;
    int length = 0;

    friend bool operator==(const LinePart &, const LinePart &) = default;
};

/// What one line has and the other has not, in whole words, between what both begin and end with.
struct LineDifference {
    LinePart before;
    LinePart after;
};
LineDifference lineDifference(const QString &before, const QString &after);

/// A line of each of two texts, beside each other.
struct SideBySideRow {
    int before = -1; ///< number of the line, from 0; -1: the text has none here
    int after = -1;
    bool differs = false;
    int skipped = 0; ///< so many equal lines instead of one

    friend bool operator==(const SideBySideRow &, const SideBySideRow &) = default;
};

/// Two texts line by line. Of equal lines those within `around` of a difference are there, and one
/// row for the others. With more than `mostRows` the rest is left out.
QList<SideBySideRow> sideBySide(const SourceText &before, const SourceText &after, int around,
                                int mostRows);

} // namespace recount
