#pragma once

#include "runbook/runbookgraph.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace recount
{

/// What follows from a graph. All lists of nodes are indexes in ascending order. Entry is the first
/// step. What is reached by the clock alone counts as reachable and has a dominator; all else goes
/// by the branches.
struct GraphAnalysis {
    /// A way round: a strongly connected component of more than one node, or a node that leads to
    /// itself.
    struct Cycle {
        QList<int> nodes;
        bool hasExit = false;   ///< an edge leads out
        bool isBounded = false; ///< each way round in it meets a number of visits, a wait or a time
    };
    /// Until the mitigation, or the level, begins; its own time is not in it.
    struct Minutes {
        double least = 0;
        double most = 0; ///< on the longest way that visits no node twice
        /// Too many ways round to try them all: `most` takes each node of a cycle that is met into
        /// account, so no way takes longer.
        bool isUpperBound = false;
    };
    struct Unassigned {
        int node = -1;
        /// A captured placeholder without a default that some way to the node does not assign. A
        /// step that captures has the value from its second command on.
        QString name;
    };

    QList<bool> isReachable;
    QList<bool> reachesEnd;        ///< some way leads to a final node
    QList<int> immediateDominator; ///< -1 for the entry and what is not reachable
    QList<Cycle> cycles;
    QList<Unassigned> unassigned;
    std::optional<Minutes> toFirstMitigation; ///< nothing when none is reachable
    std::optional<Minutes> toEscalation;      ///< by branches, not by the clock
    int stepsToFirstMitigation = 0;           ///< before it on the way of fewest; 0 without one
    qint64 paths = 0; ///< to final nodes, no node twice; two branches to one place are two
    bool isPathsCapped = false; ///< there are more than `paths`, or too many ways round to count
    int depth = 0;              ///< nodes on the longest of the ways of fewest edges

    static constexpr qint64 mostPaths = 10'000;

    bool dominates(int node, int other) const;
};

/// Takes time nearly linear in nodes and edges. Ways through cycles are counted and measured within
/// a fixed budget of steps. Runs on any thread.
GraphAnalysis analyseGraph(const RunbookGraph &graph, const Runbook &runbook);

/// A way from the entry to where it ends.
struct RunbookPath {
    QList<int> nodes;
    QList<int> edges;
    double minutes = 0;  ///< of all its nodes
    bool isCut = false;  ///< the last edge leads to a node of the way, which is not repeated
    bool isLost = false; ///< it stops at a node that is not final, or its last edge leads nowhere
};
/// All of them in the order in which the branches are tried, up to `most`, or to as many as have
/// two million nodes together. Ways by the clock are left out.
QList<RunbookPath> runbookPaths(const RunbookGraph &graph, int most = 10'000);

} // namespace recount
