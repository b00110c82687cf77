#pragma once

#include "runbook/graphanalysis.h"

#include <functional>
#include <set>

namespace recount
{

/// Knows everything about a small graph by walking every way of it. Shares no code with what it is
/// compared with.
class BruteForce
{
public:
    BruteForce(const RunbookGraph &graph, const Runbook &runbook)
        : m_graph(graph), m_runbook(runbook)
    {
    }

    /// Some way leads from one node to another, or it is the same.
    bool leads(int from, int to, bool byTime, int without = -1) const
    {
        std::set<int> seen;
        const std::function<bool(int)> search = [&](int node) {
            if (node == without || !seen.insert(node).second)
                return false;
            if (node == to)
                return true;
            bool found = false;
            for (const RunbookGraph::Edge &edge : m_graph.edges)
                found = found || (edge.from == node && counts(edge, byTime) && search(edge.to));
            return found;
        };
        return search(from);
    }

    bool dominates(int node, int other) const
    {
        return leads(0, other, true) && (node == other || !leads(0, other, true, node));
    }

    bool reachesEnd(int node) const
    {
        for (int end = 0; end < int(m_graph.nodes.size()); ++end) {
            if (m_graph.isFinal(end) && leads(node, end, false))
                return true;
        }
        return false;
    }

    /// Both lie on one way round.
    bool areTogether(int one, int other) const
    {
        return one == other ? isOnCycle(one) : leads(one, other, false) && leads(other, one, false);
    }

    bool isOnCycle(int node) const
    {
        for (const RunbookGraph::Edge &edge : m_graph.edges) {
            if (edge.from == node && counts(edge, false) && leads(edge.to, node, false))
                return true;
        }
        return false;
    }

    /// A way round from the node back to it that meets nothing that bounds it.
    bool hasUnboundedCycle(int node) const
    {
        std::set<int> seen;
        const std::function<bool(int)> search = [&](int at) {
            if (isBounding(at))
                return false;
            for (const RunbookGraph::Edge &edge : m_graph.edges) {
                if (edge.from != at || !counts(edge, false))
                    continue;
                if (edge.to == node)
                    return true;
                if (seen.insert(edge.to).second && search(edge.to))
                    return true;
            }
            return false;
        };
        return search(node);
    }

    struct Way {
        QList<int> nodes;
        QList<int> edges;
    };
    /// Every way that visits no node twice and ends at the first such node.
    QList<Way> waysTo(const std::function<bool(int)> &isGoal) const
    {
        QList<Way> result;
        Way way;
        const std::function<void(int)> walk = [&](int node) {
            way.nodes.append(node);
            if (isGoal(node)) {
                result.append(way);
            } else {
                for (int i = 0; i < int(m_graph.edges.size()); ++i) {
                    const RunbookGraph::Edge &edge = m_graph.edges.at(i);
                    if (edge.from != node || !counts(edge, false) || way.nodes.contains(edge.to))
                        continue;
                    way.edges.append(i);
                    walk(edge.to);
                    way.edges.removeLast();
                }
            }
            way.nodes.removeLast();
        };
        walk(0);
        return result;
    }

    /// Walks with the names that are assigned so far, every state once.
    std::set<std::pair<int, QString>> unassigned() const
    {
        std::set<std::pair<int, QString>> result;
        std::set<std::pair<int, std::set<QString>>> seen;
        const std::function<void(int, std::set<QString>)> walk = [&](int node,
                                                                     std::set<QString> known) {
            if (!seen.insert({node, known}).second)
                return;
            const RunbookGraph::Node &what = m_graph.nodes.at(node);
            const bool isStep = what.kind == RunbookGraph::NodeKind::Step;
            QList<RunbookCommand> commands;
            if (isStep)
                commands = m_runbook.steps.at(what.index).commands;
            else if (what.kind == RunbookGraph::NodeKind::Quickfix)
                commands = m_runbook.quickfixes.at(what.index).commands;
            for (int i = 0; i <= int(commands.size()); ++i) {
                if (isStep && i == std::min(1, int(commands.size()))) {
                    for (const QString &name : capturedIn(what.index))
                        known.insert(name);
                }
                if (i == int(commands.size()))
                    break;
                for (const PlaceholderUse &use : commands.at(i).uses) {
                    if (isCaptured(use.name) && known.count(use.name) == 0)
                        result.insert({node, use.name});
                }
            }
            for (const RunbookGraph::Edge &edge : m_graph.edges) {
                if (edge.from == node && counts(edge, false))
                    walk(edge.to, known);
            }
        };
        walk(0, {});
        return result;
    }

private:
    static bool counts(const RunbookGraph::Edge &edge, bool byTime)
    {
        return edge.to >= 0 && (byTime || edge.kind != RunbookGraph::EdgeKind::ByTime);
    }

    bool isBounding(int node) const
    {
        if (m_graph.nodes.at(node).kind != RunbookGraph::NodeKind::Step)
            return false;
        const RunbookStep &step = m_runbook.steps.at(m_graph.nodes.at(node).index);
        bool result = step.maxVisits > 0 || step.kind == StepKind::Wait;
        for (const RunbookBranch &branch : step.branches)
            result = result || branch.condition.test == BranchCondition::Test::MinutesInStep;
        return result;
    }

    QStringList capturedIn(int step) const
    {
        QStringList names = m_runbook.steps.at(step).captures;
        for (const Placeholder &placeholder : m_runbook.placeholders) {
            if (placeholder.capturedIn == m_runbook.steps.at(step).number)
                names.append(placeholder.name);
        }
        return names;
    }

    bool isCaptured(const QString &name) const
    {
        for (const Placeholder &placeholder : m_runbook.placeholders) {
            if (placeholder.name == name && !placeholder.defaultValue.isEmpty())
                return false;
        }
        for (int step = 0; step < int(m_runbook.steps.size()); ++step) {
            if (capturedIn(step).contains(name))
                return true;
        }
        return false;
    }

    const RunbookGraph &m_graph;
    const Runbook &m_runbook;
};

} // namespace recount
