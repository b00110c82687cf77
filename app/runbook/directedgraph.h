#pragma once

#include <QList>

namespace recount
{

/// For each node the nodes that it leads to; one may be there more than once.
using Successors = QList<QList<int>>;

/// None of these recurses, so that a chain of any length is fine.

/// The number of the component of each node. A component has a lower number than those that lead
/// to it. Takes linear time (Tarjan 1972).
QList<int> stronglyConnected(const Successors &graph);

QList<bool> reachableFrom(const Successors &graph, const QList<int> &roots);

/// The edges the other way round.
Successors reversed(const Successors &graph);

/// Edges on the shortest way from `root`; -1 where there is none.
QList<int> distancesFrom(const Successors &graph, int root);

/// The immediate dominator of each node: the last one that every way from `root` to it passes. -1
/// for the root and for what is not reachable. Takes time linear in the edges, but for a logarithm
/// (Lengauer and Tarjan 1979).
QList<int> immediateDominators(const Successors &graph, int root);

} // namespace recount
