#pragma once

#include "runbook/branchcondition.h"

namespace recount
{

/// A condition out of Markdown of one line, in English or French: "contains `x`", "restarts > 3",
/// "below 1 GB", "anything else", "A and B". What is not understood are words for a person.
/// `words` of the result is left empty.
BranchCondition readCondition(const QString &markdown);

} // namespace recount
