#pragma once

#include "runbook/runbook.h"

#include <QList>
#include <QString>

#include <optional>

namespace recount
{

/// A runbook as nodes and the ways between them. It refers to the values that it was made of by
/// their indexes.
struct RunbookGraph {
    enum class NodeKind { Step, Quickfix, PermanentFix, Escalation, Runbook, End };
    enum class EdgeKind {
        Branch,
        Otherwise,
        Then,     ///< behind a quickfix
        Sequence, ///< to the next step, as the step says nothing else; behind a quickfix without
                  ///< `then`, and behind a step that ends it, to an end
        StopTheBleeding, ///< from the first step to what the document names for that
        ByTime,          ///< from the first step to a level that is reached by the clock
    };

    struct Node {
        NodeKind kind = NodeKind::Step;
        int index = -1; ///< in `steps`, `quickfixes`, ... of the runbook; -1 for runbooks and ends
        QString id;     ///< "S3", "Q1", "P2", "E1", "R1"; "resolved", "false-alarm", ... of ends
        QString title;
        BranchTarget::Outcome outcome = BranchTarget::Outcome::Resolved; ///< of an end
        double minutes = 0; ///< that it takes; a step without a time takes `defaultMinutes`
        StepKind stepKind = StepKind::Check; ///< of a step; one that says none is a check or an
                                             ///< action
        bool isDestructive = false;
        bool isCheck = false; ///< it looks and changes nothing
        ByteRange range;
    };
    struct Edge {
        int from = -1;
        int to = -1; ///< -1: there is no such place
        EdgeKind kind = EdgeKind::Branch;
        int branch = -1;        ///< index in the branches of the step
        QString label;          ///< the condition as it is written; empty for a sequence
        bool isBounded = false; ///< by a time, a wait or a number of visits
        ByteRange range;
    };

    static constexpr double defaultMinutes = 1;

    /// Steps, quickfixes, permanent fixes, levels, runbooks, ends; each kind in its order. The
    /// first one is where it begins. Without steps there are no nodes.
    QList<Node> nodes;
    QList<Edge> edges;          ///< by `from`, then in the order in which they are tried
    QList<QList<int>> outgoing; ///< indexes of edges, for each node
    QList<QList<int>> incoming; ///< without those that lead nowhere

    int nodeOf(NodeKind kind, int index) const; ///< -1 without one
    bool isEmpty() const { return nodes.isEmpty(); }
    /// It is over here, or somebody else goes on: ends, levels of escalation, permanent fixes,
    /// other runbooks.
    bool isFinal(int node) const;
    /// A quickfix.
    bool isMitigation(int node) const { return nodes.at(node).kind == NodeKind::Quickfix; }
};

/// Takes time linear in the runbook. Runs on any thread.
RunbookGraph runbookGraph(const Runbook &runbook);

} // namespace recount
