#pragma once

#include "documents/documentparts.h"
#include "runbook/runbook.h"

namespace recount
{

/// Where words lead to: "go to [Step 4](#step-4-read-the-log)", "apply Quickfix Q1", "escalate to
/// E2", "run runbook X", "end: resolved". Escalation without a number has the number 0, see
/// `resolveTargets`.
BranchTarget readTarget(const DocumentParts &document, const ByteRange &range);

/// Targets that name a level by its role, or lead to a heading by a link alone, get their numbers.
void resolveTargets(const DocumentParts &document, Runbook &values);

} // namespace recount
