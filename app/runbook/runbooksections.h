#pragma once

#include "runbook/runbook.h"
#include "runbook/runbookparts.h"

namespace recount
{

/// The sections of a document with what they are about. A heading that says nothing of its own is
/// what the section around it makes of it: below the diagnosis it is a step, below the quickfixes a
/// quickfix. The title begins no section.
QList<RunbookSection> readRunbookSections(const RunbookParts &parts);

/// Whether a section within one of this kind is a part of it whatever its heading says, as "Impact"
/// below a step or "Verification" below a quickfix are.
bool takesInSections(RunbookSectionKind kind);

} // namespace recount
