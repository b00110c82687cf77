#pragma once

#include "documents/sourcetext.h"

#include <optional>

namespace recount
{

/// A place where two texts differ: lines of the one with the lines of the other that stand there
/// instead; either may be none. Line numbers from 0, ends not included.
struct LineChange {
    int beforeFirst = 0;
    int beforeEnd = 0;
    int afterFirst = 0;
    int afterEnd = 0;

    friend bool operator==(const LineChange &, const LineChange &) = default;
};

/// Where two texts differ, line by line, line ends included. Texts of more than 50,000 lines that
/// are not the same at their beginning and end are one single change there.
QList<LineChange> lineChanges(const SourceText &before, const SourceText &after);

/// What became of a text that two changed at once: both their changes. Nothing when they changed
/// the same lines, or lines beside each other, in different ways.
std::optional<QByteArray> merged(const SourceText &base, const SourceText &mine,
                                 const SourceText &theirs);

} // namespace recount
