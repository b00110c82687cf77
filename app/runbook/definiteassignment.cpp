#include "runbook/definiteassignment.h"

#include "runbook/graphminutes.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace recount
{

namespace
{

using Unassigned = GraphAnalysis::Unassigned;

/// By name, the steps that find its value.
QHash<QString, QList<int>> capturingSteps(const Runbook &runbook)
{
    QHash<QString, QList<int>> result;
    QHash<int, int> steps;
    for (int i = int(runbook.steps.size()) - 1; i >= 0; --i) {
        steps.insert(runbook.steps.at(i).number, i);
        for (const QString &name : runbook.steps.at(i).captures)
            result[name].append(i);
    }
    for (const Placeholder &placeholder : runbook.placeholders) {
        if (placeholder.capturedIn != 0 && steps.contains(placeholder.capturedIn))
            result[placeholder.name].append(steps.value(placeholder.capturedIn));
    }
    for (const Placeholder &placeholder : runbook.placeholders) {
        if (!placeholder.defaultValue.isEmpty())
            result.remove(placeholder.name);
    }
    return result;
}

/// Uses for which the value has to be there before the node is entered.
QList<Unassigned> usesOfCaptured(const RunbookGraph &graph, const Runbook &runbook,
                                 const QHash<QString, QList<int>> &capturing)
{
    QList<Unassigned> result;
    for (int node = 0; node < int(graph.nodes.size()); ++node) {
        const RunbookGraph::Node &what = graph.nodes.at(node);
        const bool isStep = what.kind == RunbookGraph::NodeKind::Step;
        if (!isStep && what.kind != RunbookGraph::NodeKind::Quickfix)
            continue;
        const QList<RunbookCommand> &commands = isStep ? runbook.steps.at(what.index).commands
                                                       : runbook.quickfixes.at(what.index).commands;
        QSet<QString> seen;
        for (int i = 0; i < int(commands.size()); ++i) {
            for (const PlaceholderUse &use : commands.at(i).uses) {
                const auto steps = capturing.constFind(use.name);
                if (steps == capturing.constEnd() || seen.contains(use.name))
                    continue;
                if (isStep && i > 0 && steps->contains(what.index))
                    continue;
                seen.insert(use.name);
                result.append({node, use.name});
            }
        }
    }
    return result;
}

/// For up to 64 names, a bit each: which of them some way to each node does not assign.
QList<quint64> missingAt(const QList<QList<int>> &successors, const QList<quint64> &captured)
{
    QList<quint64> missing(successors.size(), 0);
    QList<bool> isWaiting(successors.size(), false);
    missing[0] = ~quint64(0);
    QList<int> waiting = {0};
    for (qsizetype i = 0; i < waiting.size(); ++i) {
        const int node = waiting.at(i);
        isWaiting[node] = false;
        const quint64 behind = missing.at(node) & ~captured.at(node);
        for (const int to : successors.at(node)) {
            if ((behind & ~missing.at(to)) == 0)
                continue;
            missing[to] |= behind;
            if (!isWaiting.at(to)) {
                isWaiting[to] = true;
                waiting.append(to);
            }
        }
    }
    return missing;
}

} // namespace

QList<Unassigned> unassignedPlaceholders(const RunbookGraph &graph, const Runbook &runbook)
{
    const QHash<QString, QList<int>> capturing = capturingSteps(runbook);
    if (graph.isEmpty() || capturing.isEmpty())
        return {};
    const QList<Unassigned> uses = usesOfCaptured(graph, runbook, capturing);
    QHash<QString, int> numbers;
    for (const Unassigned &use : uses) {
        if (!numbers.contains(use.name))
            numbers.insert(use.name, int(numbers.size()));
    }

    const QList<QList<int>> successors = branchSuccessors(graph);
    QList<bool> isMissing(uses.size(), false);
    constexpr int bits = 64;
    for (int first = 0; first < int(numbers.size()); first += bits) {
        const auto bitOf = [&](const QString &name) {
            const int bit = numbers.value(name) - first;
            return bit >= 0 && bit < bits ? quint64(1) << bit : 0;
        };
        QList<quint64> captured(graph.nodes.size(), 0);
        for (auto it = numbers.cbegin(); it != numbers.cend(); ++it) {
            for (const int step : capturing.value(it.key()))
                captured[step] |= bitOf(it.key());
        }
        const QList<quint64> missing = missingAt(successors, captured);
        for (int i = 0; i < int(uses.size()); ++i) {
            if ((missing.at(uses.at(i).node) & bitOf(uses.at(i).name)) != 0)
                isMissing[i] = true;
        }
    }
    QList<Unassigned> result;
    for (int i = 0; i < int(uses.size()); ++i) {
        if (isMissing.at(i))
            result.append(uses.at(i));
    }
    return result;
}

} // namespace recount
