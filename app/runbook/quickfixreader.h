#pragma once

#include "runbook/runbook.h"
#include "runbook/runbookparts.h"

#include <QSet>

namespace recount
{

/// The quickfixes of all sections that have some. The sections of `values` are known.
void readQuickfixes(const RunbookParts &parts, const QSet<QString> &defined, Runbook &values);

/// The permanent fixes: "- **P1** [DEVS] A pool of connections · OPS-12".
void readPermanentFixes(const RunbookParts &parts, Runbook &values);

} // namespace recount
