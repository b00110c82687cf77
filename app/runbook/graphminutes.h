#pragma once

#include "runbook/graphanalysis.h"

namespace recount
{

/// The nodes that each node leads to by its branches, not by the clock; ways to nowhere left out,
/// two ways to one node are in it twice.
QList<QList<int>> branchSuccessors(const RunbookGraph &graph);

/// Minutes until the first of the nodes for which `isGoal`, by branches. Nothing when there is no
/// way.
std::optional<GraphAnalysis::Minutes> minutesTo(const RunbookGraph &graph,
                                                const QList<bool> &isGoal);

/// Ways from the first node to nodes for which `isGoal`, no node twice.
struct PathCount {
    qint64 paths = 0;
    bool isCapped = false; ///< there are more, or too many ways round to count
};
PathCount countPaths(const RunbookGraph &graph, const QList<bool> &isGoal, qint64 most);

} // namespace recount
