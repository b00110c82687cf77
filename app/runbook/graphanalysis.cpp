#include "runbook/graphanalysis.h"

#include "runbook/definiteassignment.h"
#include "runbook/directedgraph.h"
#include "runbook/graphminutes.h"

#include <QHash>

#include <algorithm>
#include <climits>
#include <functional>

namespace recount
{

namespace
{

using Cycle = GraphAnalysis::Cycle;
using EdgeKind = RunbookGraph::EdgeKind;

/// With those by the clock.
Successors allSuccessors(const RunbookGraph &graph)
{
    Successors result(graph.nodes.size());
    for (const RunbookGraph::Edge &edge : graph.edges) {
        if (edge.to >= 0)
            result[edge.from].append(edge.to);
    }
    return result;
}

QList<bool> nodesThat(const RunbookGraph &graph, const std::function<bool(int)> &are)
{
    QList<bool> result(graph.nodes.size());
    for (int i = 0; i < int(result.size()); ++i)
        result[i] = are(i);
    return result;
}

/// Which components are a way round.
QList<bool> cyclicComponents(const Successors &graph, const QList<int> &component)
{
    QList<int> size(component.size(), 0);
    QList<bool> isCyclic(component.size(), false);
    for (int node = 0; node < int(component.size()); ++node) {
        const int own = component.at(node);
        if (++size[own] > 1 || graph.at(node).contains(node))
            isCyclic[own] = true;
    }
    return isCyclic;
}

QList<Cycle> findCycles(const RunbookGraph &graph, const Successors &successors)
{
    const QList<int> component = stronglyConnected(successors);
    const QList<bool> isCyclic = cyclicComponents(successors, component);

    // What is left of the ways round without the nodes that bound them.
    QList<bool> isBounding(graph.nodes.size(), false);
    for (const RunbookGraph::Edge &edge : graph.edges) {
        if (edge.isBounded && edge.kind != EdgeKind::ByTime)
            isBounding[edge.from] = true;
    }
    Successors unbounded(successors.size());
    for (int node = 0; node < int(successors.size()); ++node) {
        for (const int to : successors.at(node)) {
            if (!isBounding.at(node) && !isBounding.at(to) &&
                component.at(node) == component.at(to))
                unbounded[node].append(to);
        }
    }
    const QList<int> rest = stronglyConnected(unbounded);
    const QList<bool> isStillCyclic = cyclicComponents(unbounded, rest);

    QList<Cycle> cycles;
    QHash<int, int> cycleOf; // by component
    for (int node = 0; node < int(graph.nodes.size()); ++node) {
        const int own = component.at(node);
        if (!isCyclic.at(own))
            continue;
        if (!cycleOf.contains(own)) {
            cycleOf.insert(own, int(cycles.size()));
            cycles.append({{}, false, true});
        }
        Cycle &cycle = cycles[cycleOf.value(own)];
        cycle.nodes.append(node);
        cycle.isBounded = cycle.isBounded && !isStillCyclic.at(rest.at(node));
        for (const int to : successors.at(node))
            cycle.hasExit = cycle.hasExit || component.at(to) != own;
    }
    return cycles;
}

} // namespace

bool GraphAnalysis::dominates(int node, int other) const
{
    if (!isReachable.value(other))
        return false;
    while (other >= 0 && other != node)
        other = immediateDominator.at(other);
    return other == node;
}

GraphAnalysis analyseGraph(const RunbookGraph &graph, const Runbook &runbook)
{
    GraphAnalysis result;
    if (graph.isEmpty())
        return result;
    const Successors all = allSuccessors(graph);
    const Successors byBranch = branchSuccessors(graph);
    const QList<bool> isFinal = nodesThat(graph, [&](int node) { return graph.isFinal(node); });
    QList<int> ends;
    for (int i = 0; i < int(isFinal.size()); ++i) {
        if (isFinal.at(i))
            ends.append(i);
    }

    result.isReachable = reachableFrom(all, {0});
    result.reachesEnd = reachableFrom(reversed(byBranch), ends);
    result.immediateDominator = immediateDominators(all, 0);
    result.cycles = findCycles(graph, byBranch);
    result.unassigned = unassignedPlaceholders(graph, runbook);

    const QList<bool> isMitigation =
        nodesThat(graph, [&](int node) { return graph.isMitigation(node); });
    result.toFirstMitigation = minutesTo(graph, isMitigation);
    result.toEscalation =
        minutesTo(graph, nodesThat(graph, [&](int node) {
                      return graph.nodes.at(node).kind == RunbookGraph::NodeKind::Escalation;
                  }));

    int nearest = INT_MAX;
    const QList<int> distances = distancesFrom(byBranch, 0);
    for (int node = 0; node < int(distances.size()); ++node) {
        if (distances.at(node) < 0)
            continue;
        result.depth = std::max(result.depth, distances.at(node) + 1);
        if (isMitigation.at(node))
            nearest = std::min(nearest, distances.at(node));
    }
    result.stepsToFirstMitigation = nearest == INT_MAX ? 0 : nearest;

    const PathCount count = countPaths(graph, isFinal, GraphAnalysis::mostPaths);
    result.paths = count.paths;
    result.isPathsCapped = count.isCapped;
    return result;
}

} // namespace recount
