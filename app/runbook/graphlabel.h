#pragma once

#include "runbook/runbookgraph.h"

namespace recount
{

/// "3 Read the log", "Q1 Restart", "E1 lead developer, 30 min"; ends have their title alone. In one
/// line, control characters left out, cut with an ellipsis behind `most` characters.
QString nodeLabel(const RunbookGraph &graph, int node, int most = 60);
QString edgeLabel(const RunbookGraph::Edge &edge, int most = 60);

} // namespace recount
