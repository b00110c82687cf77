#pragma once

#include "runbook/runbookgraph.h"

namespace recount
{

/// The graph in the language of Graphviz, whole, in UTF-8.
QString dotText(const RunbookGraph &graph);

} // namespace recount
