#pragma once

#include "runbook/graphanalysis.h"

#include <QString>

namespace recount
{

/// The values of a runbook, and what follows from its graph, as aligned lines for people. What the
/// document does not have is left out.
QString runbookText(const Runbook &document);

/// "Step 2 → Quickfix 1 → resolved"
QString pathText(const RunbookGraph &graph, const RunbookPath &path);

} // namespace recount
