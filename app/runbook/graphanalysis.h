#pragma once

#include "runbook/runbookgraph.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace recount
{

/// What follows from a graph. All lists of nodes are indexes in ascending order. Entry is the first
/// step.
struct GraphAnalysis {
    /// A way round: a strongly connected component of more than one node, or a node that leads to
    /// itself.
    struct Cycle {
        QList<int> nodes;
        bool hasExit = false;   ///< an edge leads out
        bool isBounded = false; ///< a number of visits, a wait or a time is on it
    };
    struct Minutes {
        double least = 0;
        double most = 0; ///< every node once
    };
    struct Unassigned {
        int node = -1;
        QString name; ///< a captured placeholder that some way to the node does not assign
    };

    QList<bool> isReachable;
    QList<bool> reachesEnd;        ///< some way leads to a final node
    QList<int> immediateDominator; ///< -1 for the entry and what is not reachable
    QList<Cycle> cycles;
    QList<Unassigned> unassigned;
    std::optional<Minutes> toFirstMitigation; ///< nothing when none is reachable
    std::optional<Minutes> toEscalation;      ///< by branches, not by the clock
    int stepsToFirstMitigation = 0;           ///< on the shortest way; 0 without one
    qint64 paths = 0;                         ///< without a node twice; at most `mostPaths`
    bool isPathsCapped = false;
    int depth = 0; ///< nodes on the longest of the ways of fewest edges

    static constexpr qint64 mostPaths = 10'000;

    bool dominates(int node, int other) const;
};

/// Takes time linear in nodes and edges, but for the paths, which are counted up to the cap, and
/// the longest minutes. Runs on any thread.
GraphAnalysis analyseGraph(const RunbookGraph &graph, const Runbook &runbook);

/// A way from the entry to a final node, or to where it would come back (then `isCut`).
struct RunbookPath {
    QList<int> nodes;
    QList<int> edges;
    double minutes = 0;
    bool isCut = false;
};
QList<RunbookPath> runbookPaths(const RunbookGraph &graph, int most = 10'000);

} // namespace recount
