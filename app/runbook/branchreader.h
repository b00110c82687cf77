#pragma once

#include "runbook/runbook.h"
#include "runbook/runbookparts.h"

namespace recount
{

/// The rows of a table whose first column is a condition and that says what then follows; none when
/// it is another table.
QList<RunbookBranch> readBranchTable(const RunbookParts &parts, int table);

/// "→ If x → go to step 3", "`x` → step 3", "If x, continue with step 3." `isArrowed`: an arrow
/// divides, whatever the words are; else they must lead to a place that is understood.
std::optional<RunbookBranch> readBranchLine(const RunbookParts &parts, const ByteRange &line);

/// "If x:" or "→ If x:", which goes on in the next lines; what leads on is empty.
std::optional<RunbookBranch> readOpenBranch(const RunbookParts &parts, const ByteRange &line);

/// The branches within running words: sentences with "if ... go to ..." that are understood.
QList<RunbookBranch> readBranchSentences(const RunbookParts &parts, const ByteRange &paragraph);

} // namespace recount
