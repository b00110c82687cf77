#pragma once

#include "runbook/runbook.h"
#include "runbook/runbookparts.h"

#include <QSet>

namespace recount
{

/// The steps of all sections that have some, with the fixes that their lines name. The sections of
/// `values` are known.
void readSteps(const RunbookParts &parts, const QSet<QString> &defined, Runbook &values);

} // namespace recount
