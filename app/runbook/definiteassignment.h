#pragma once

#include "runbook/graphanalysis.h"

namespace recount
{

/// Where a captured placeholder is used although some way there does not capture it.
QList<GraphAnalysis::Unassigned> unassignedPlaceholders(const RunbookGraph &graph,
                                                        const Runbook &runbook);

} // namespace recount
