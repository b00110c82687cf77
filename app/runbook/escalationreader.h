#pragma once

#include "runbook/runbook.h"
#include "runbook/runbookparts.h"

namespace recount
{

/// The levels of a section, from a table or from lines such as "Not resolved in 30 min → the lead
/// developer (pager)". What names no time comes as a condition.
QList<EscalationLevel> readEscalation(const RunbookParts &parts, const ByteRange &section);

} // namespace recount
