#include "runbook/runbookdrill.h"

#include <algorithm>
#include <random>

namespace recount
{

namespace
{

using NodeKind = RunbookGraph::NodeKind;
using EdgeKind = RunbookGraph::EdgeKind;

constexpr int mostTries = 50;

bool isRealWay(const RunbookGraph::Edge &edge)
{
    return edge.to >= 0 && edge.kind != EdgeKind::ByTime && edge.kind != EdgeKind::StopTheBleeding;
}

/// For each node the edge that comes closer to an end; -1 at an end, and where none can be reached.
QList<int> shortestWays(const RunbookGraph &graph)
{
    QList<int> edges(graph.nodes.size(), -1);
    QList<int> reached;
    QList<bool> isReached(graph.nodes.size(), false);
    for (int node = 0; node < graph.nodes.size(); ++node) {
        if (graph.isFinal(node)) {
            isReached[node] = true;
            reached.append(node);
        }
    }
    for (qsizetype at = 0; at < reached.size(); ++at) {
        for (const int index : graph.incoming.at(reached.at(at))) {
            const RunbookGraph::Edge &edge = graph.edges.at(index);
            if (isReached.at(edge.from) || !isRealWay(edge))
                continue;
            isReached[edge.from] = true;
            edges[edge.from] = index;
            reached.append(edge.from);
        }
    }
    return edges;
}

/// Edges of a way to an end, no node twice; empty when it got stuck.
QList<int> randomWay(const RunbookGraph &graph, std::minstd_rand &random)
{
    QList<int> way;
    QList<bool> isVisited(graph.nodes.size(), false);
    int node = 0;
    while (!graph.isFinal(node)) {
        isVisited[node] = true;
        QList<int> open;
        for (const int index : graph.outgoing.at(node)) {
            const RunbookGraph::Edge &edge = graph.edges.at(index);
            if (isRealWay(edge) && !isVisited.at(edge.to))
                open.append(index);
        }
        if (open.isEmpty())
            return {};
        way.append(open.at(qsizetype(random() % quint32(open.size()))));
        node = graph.edges.at(way.constLast()).to;
    }
    return way;
}

} // namespace

std::optional<RunbookScenario> runbookScenario(const Runbook &runbook, const RunbookGraph &graph,
                                               quint32 seed)
{
    Q_UNUSED(runbook)
    if (graph.isEmpty())
        return {};
    const QList<int> shortest = shortestWays(graph);
    if (!graph.isFinal(0) && shortest.at(0) < 0)
        return {};
    std::minstd_rand random(seed % 2147483646U + 1);
    random.discard(3);
    RunbookScenario scenario;
    for (int node = 0; node < graph.nodes.size(); ++node) {
        if (shortest.at(node) >= 0)
            scenario.rightEdge.insert(node, shortest.at(node));
    }
    for (int attempt = 0; attempt < mostTries; ++attempt) {
        const QList<int> way = randomWay(graph, random);
        for (const int edge : way)
            scenario.rightEdge.insert(graph.edges.at(edge).from, edge);
        if (!way.isEmpty())
            break;
    }
    for (int node = 0;; node = graph.edges.at(scenario.rightEdge.value(node)).to) {
        scenario.path.append(node);
        if (graph.isFinal(node))
            break;
        scenario.minutes += graph.nodes.at(node).minutes;
    }
    return scenario;
}

SampleOutput scenarioOutput(const Runbook &runbook, const RunbookGraph &graph,
                            const RunbookScenario &scenario, int node)
{
    const RunbookGraph::Node &place = graph.nodes.at(node);
    SampleOutput sample;
    if (place.kind == NodeKind::Quickfix) {
        sample.seen = runbook.quickfixes.at(place.index).expectedEffect;
        return sample;
    }
    if (place.kind != NodeKind::Step || !scenario.rightEdge.contains(node))
        return sample;
    const RunbookGraph::Edge &edge = graph.edges.at(scenario.rightEdge.value(node));
    return sampleOutput(runbook.steps.at(place.index),
                        edge.kind == EdgeKind::Branch ? edge.branch : -1);
}

QDateTime drillTime(const Walk &walk)
{
    double minutes = 0;
    const RunbookGraph &graph = walk.graph();
    for (const WalkEvent &event : walk.events()) {
        if (event.kind != WalkEvent::Kind::Chose && event.kind != WalkEvent::Kind::Jumped &&
            event.kind != WalkEvent::Kind::WentBack)
            continue;
        const auto left =
            std::find_if(graph.nodes.cbegin(), graph.nodes.cend(),
                         [&](const RunbookGraph::Node &node) { return node.id == event.node; });
        if (left != graph.nodes.cend())
            minutes += left->minutes;
    }
    return walk.beganUtc().addMSecs(qint64(minutes * 60000));
}

RunbookDrillResult drillResult(const Walk &walk, const RunbookScenario &scenario)
{
    using Kind = WalkEvent::Kind;
    const RunbookGraph &graph = walk.graph();
    QHash<QString, int> nodes;
    for (int node = 0; node < graph.nodes.size(); ++node)
        nodes.insert(graph.nodes.at(node).id, node);

    RunbookDrillResult result;
    result.bestMinutes = scenario.minutes;
    bool hasChecked = false;
    QDateTime endUtc = walk.beganUtc();
    QHash<int, QDateTime> calledUtc; // by level
    for (const WalkEvent &event : walk.events()) {
        endUtc = std::max(endUtc, event.atUtc);
        const int from = nodes.value(event.node, -1);
        const int to = nodes.value(event.to, -1);
        if (event.kind == Kind::Acknowledged) {
            const int level = event.name.toInt();
            if (!calledUtc.contains(level))
                calledUtc.insert(level, event.atUtc);
        }
        if (to < 0 || event.kind == Kind::WentBack)
            continue;
        const RunbookGraph::Node &entered = graph.nodes.at(to);
        if (entered.kind == NodeKind::Escalation && !calledUtc.contains(entered.index))
            calledUtc.insert(entered.index, event.atUtc);
        // What it looked at counts once it is left by a way.
        if (from >= 0 && event.kind == Kind::Chose && graph.nodes.at(from).isCheck)
            hasChecked = true;
        if (entered.isDestructive && !hasChecked)
            result.blindActs.append(to);
        if (event.kind != Kind::Chose || from < 0 || !scenario.rightEdge.contains(from))
            continue;
        const int right = graph.edges.at(scenario.rightEdge.value(from)).to;
        // To stop the bleeding first is never wrong.
        const auto stops = [&](int edge) {
            return graph.edges.at(edge).kind == EdgeKind::StopTheBleeding &&
                   graph.edges.at(edge).to == to;
        };
        const QList<int> &ways = graph.outgoing.at(from);
        if (to != right && std::none_of(ways.cbegin(), ways.cend(), stops))
            result.wrongTurns.append({from, to, right});
    }
    result.minutes = double(std::max<qint64>(0, walk.beganUtc().msecsTo(endUtc))) / 60000;
    result.isFinished = !walk.isGivenUp() && walk.node() == scenario.path.constLast();

    for (int level = 0; level < walk.runbook().escalation.size(); ++level) {
        const auto after = walk.runbook().escalation.at(level).afterMinutes;
        if (!after || *after + escalationGraceMinutes >= result.minutes)
            continue;
        RunbookDrillResult::LateLevel late{level, *after, std::nullopt};
        if (calledUtc.contains(level)) {
            late.calledMinutes = double(walk.beganUtc().msecsTo(calledUtc.value(level))) / 60000;
            if (*late.calledMinutes <= *after + escalationGraceMinutes)
                continue;
        }
        result.lateLevels.append(late);
    }
    return result;
}

} // namespace recount
