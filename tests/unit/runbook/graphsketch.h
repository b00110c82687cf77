#pragma once

#include "runbook/graphwords.h"

#include <QString>

#include <random>

namespace recount
{

/// Builds graphs of runbooks node by node, without a document.
struct GraphSketch {
    RunbookGraph graph;
    Runbook runbook;

    int add(RunbookGraph::NodeKind kind, const QString &title)
    {
        using Kind = RunbookGraph::NodeKind;
        RunbookGraph::Node node;
        node.kind = kind;
        node.title = title;
        switch (kind) {
        case Kind::Step: {
            RunbookStep step;
            step.number = int(runbook.steps.size()) + 1;
            step.title.text = title;
            node.index = int(runbook.steps.size());
            node.id = idOf(BranchTarget::Kind::Step, step.number);
            node.isCheck = true;
            runbook.steps.append(step);
            break;
        }
        case Kind::Quickfix:
            node.index = int(runbook.quickfixes.size());
            node.id = idOf(BranchTarget::Kind::Quickfix, node.index + 1);
            runbook.quickfixes.append(RunbookQuickfix());
            break;
        case Kind::PermanentFix:
            node.index = int(runbook.permanentFixes.size());
            node.id = idOf(BranchTarget::Kind::PermanentFix, node.index + 1);
            runbook.permanentFixes.append(RunbookPermanentFix());
            break;
        case Kind::Escalation:
            node.index = int(runbook.escalation.size());
            node.id = idOf(BranchTarget::Kind::Escalation, node.index + 1);
            runbook.escalation.append(EscalationLevel());
            break;
        case Kind::Runbook:
            node.id = QStringLiteral("R1");
            break;
        case Kind::End:
            node.id = QStringLiteral("resolved");
            break;
        }
        // Each node has ten bytes of a document that is not there.
        node.range = {10 * graph.nodes.size(), 10 * graph.nodes.size() + 10};
        graph.nodes.append(node);
        graph.outgoing.append(QList<int>());
        graph.incoming.append(QList<int>());
        return int(graph.nodes.size()) - 1;
    }

    int step(const QString &title) { return add(RunbookGraph::NodeKind::Step, title); }

    /// Edges of one node have to be added one after the other.
    int connect(int from, int to, const QString &label = {},
                RunbookGraph::EdgeKind kind = RunbookGraph::EdgeKind::Branch)
    {
        RunbookGraph::Edge edge;
        edge.from = from;
        edge.to = to;
        edge.label = label;
        edge.kind = kind;
        const int index = int(graph.edges.size());
        graph.edges.append(edge);
        graph.outgoing[from].append(index);
        if (to >= 0)
            graph.incoming[to].append(index);
        return index;
    }

    GraphWords words() const { return graphWords(runbook, graph, GraphAnalysis()); }

    /// Steps with branches in all directions, into every kind of node.
    static GraphSketch random(quint32 seed, int steps)
    {
        using Kind = RunbookGraph::NodeKind;
        using EdgeKind = RunbookGraph::EdgeKind;
        std::minstd_rand numbers(seed + 1);
        const auto upTo = [&](int most) { return int(numbers() % quint32(most + 1)); };
        const auto text = [&](int words) {
            QString made;
            for (int word = upTo(words); word >= 0; --word)
                made += QString(1 + upTo(12), QChar(u'a' + upTo(25))) + u' ';
            return made;
        };
        GraphSketch sketch;
        for (int step = 0; step < steps; ++step) {
            const int node = sketch.step(text(12));
            sketch.graph.nodes[node].isCheck = upTo(2) > 0;
            sketch.graph.nodes[node].isDestructive = upTo(7) == 0;
            if (upTo(5) == 0)
                sketch.runbook.steps.last().kind = StepKind::Decide;
        }
        for (const Kind kind :
             {Kind::Quickfix, Kind::PermanentFix, Kind::Escalation, Kind::Runbook, Kind::End}) {
            for (int count = upTo(std::max(1, steps / 4)); count > 0; --count)
                sketch.add(kind, text(6));
        }
        const int nodes = int(sketch.graph.nodes.size());
        for (int node = 0; node < nodes; ++node) {
            const Kind kind = sketch.graph.nodes.at(node).kind;
            if (kind == Kind::Step) {
                for (int count = upTo(4); count > 0; --count) {
                    const int to =
                        upTo(1) == 0 ? upTo(nodes - 1) : std::min(node + upTo(3), nodes - 1);
                    sketch.connect(node, upTo(15) == 0 ? -1 : to,
                                   upTo(6) == 0 ? QString() : text(8));
                }
                if (node + 1 < steps && upTo(3) > 0)
                    sketch.connect(node, node + 1, {}, EdgeKind::Sequence);
                for (int level = 0; node == 0 && level < nodes; ++level) {
                    if (sketch.graph.nodes.at(level).kind == Kind::Escalation)
                        sketch.connect(0, level, text(2), EdgeKind::ByTime);
                }
            } else if (kind == Kind::Quickfix && upTo(3) > 0) {
                sketch.connect(node, upTo(nodes - 1), {}, EdgeKind::Then);
            }
        }
        return sketch;
    }
};

} // namespace recount
