#include "runbook/graphminutes.h"

#include "runbook/directedgraph.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <numeric>
#include <queue>

namespace recount
{

namespace
{

constexpr int budget = 500'000; ///< edges that are followed in a search of all ways

/// What lies on ways from the first node to the goals. Nothing goes on behind a goal.
struct Ways {
    Ways(const RunbookGraph &graph, const QList<bool> &goals)
        : isGoal(goals), successors(branchSuccessors(graph))
    {
        for (int i = 0; i < int(successors.size()); ++i) {
            if (isGoal.at(i))
                successors[i].clear();
        }
        QList<int> ends;
        for (int i = 0; i < int(isGoal.size()); ++i) {
            if (isGoal.at(i))
                ends.append(i);
        }
        const QList<bool> isReached = reachableFrom(successors, {0});
        const QList<bool> arrives = reachableFrom(reversed(successors), ends);
        for (int i = 0; i < int(successors.size()); ++i) {
            successors[i].removeIf([&](int to) { return !arrives.at(to) || to == i; });
            if (!isReached.at(i) || !arrives.at(i))
                successors[i].clear();
        }
        arrivesAtAll = arrives.at(0);
        component = stronglyConnected(successors);
        order.resize(component.size());
        std::iota(order.begin(), order.end(), 0);
        std::sort(order.begin(), order.end(),
                  [this](int one, int other) { return component.at(one) > component.at(other); });
        for (int i = 1; i < int(order.size()); ++i)
            hasCycle = hasCycle || component.at(order.at(i)) == component.at(order.at(i - 1));
    }

    /// Calls for each way, up to the budget, until it returns false. Whether all were found.
    bool forEach(const std::function<bool(const QList<int> &way)> &found) const
    {
        struct Visit {
            int node;
            int next;
        };
        QList<bool> isOnWay(successors.size(), false);
        QList<int> way = {0};
        QList<Visit> visits = {Visit{0, 0}};
        isOnWay[0] = true;
        int left = budget;
        if (isGoal.at(0) && !found(way))
            return false;
        while (!visits.isEmpty()) {
            Visit &visit = visits.last();
            if (visit.next == int(successors.at(visit.node).size())) {
                isOnWay[visit.node] = false;
                way.removeLast();
                visits.removeLast();
                continue;
            }
            if (--left < 0)
                return false;
            const int to = successors.at(visit.node).at(visit.next++);
            if (isOnWay.at(to))
                continue;
            isOnWay[to] = true;
            way.append(to);
            visits.append(Visit{to, 0});
            if (isGoal.at(to) && !found(way))
                return false;
        }
        return true;
    }

    QList<bool> isGoal;
    Successors successors;
    QList<int> component;
    QList<int> order; ///< a node before those that it leads to, but for cycles
    bool hasCycle = false;
    bool arrivesAtAll = false;
};

/// Of a node on the way to a goal.
double minutesOf(const RunbookGraph &graph, int node)
{
    return std::max(0.0, graph.nodes.at(node).minutes);
}

double leastMinutes(const RunbookGraph &graph, const Ways &ways)
{
    using Reached = std::pair<double, int>;
    constexpr double never = std::numeric_limits<double>::infinity();
    QList<double> minutes(graph.nodes.size(), never);
    std::priority_queue<Reached, std::vector<Reached>, std::greater<>> waiting;
    minutes[0] = 0;
    waiting.push({0, 0});
    while (!waiting.empty()) {
        const auto [at, node] = waiting.top();
        waiting.pop();
        if (ways.isGoal.at(node))
            return at;
        if (at > minutes.at(node))
            continue;
        const double then = at + minutesOf(graph, node);
        for (const int to : ways.successors.at(node)) {
            if (then < minutes.at(to)) {
                minutes[to] = then;
                waiting.push({then, to});
            }
        }
    }
    return never;
}

/// On the longest way through the components, each of which takes all its nodes. Without cycles
/// that is the longest way.
double longestThroughComponents(const RunbookGraph &graph, const Ways &ways)
{
    const int count = int(ways.order.size());
    QList<double> whole(count, 0); // by component
    QList<double> before(count, -1);
    for (int node = 0; node < count; ++node) {
        if (!ways.isGoal.at(node))
            whole[ways.component.at(node)] += minutesOf(graph, node);
    }
    double most = 0;
    before[ways.component.at(0)] = 0;
    for (const int node : ways.order) {
        const int from = ways.component.at(node);
        if (before.at(from) < 0)
            continue;
        if (ways.isGoal.at(node))
            most = std::max(most, before.at(from));
        for (const int next : ways.successors.at(node)) {
            const int to = ways.component.at(next);
            if (to != from)
                before[to] = std::max(before.at(to), before.at(from) + whole.at(from));
        }
    }
    return most;
}

} // namespace

QList<QList<int>> branchSuccessors(const RunbookGraph &graph)
{
    QList<QList<int>> result(graph.nodes.size());
    for (const RunbookGraph::Edge &edge : graph.edges) {
        if (edge.to >= 0 && edge.kind != RunbookGraph::EdgeKind::ByTime)
            result[edge.from].append(edge.to);
    }
    return result;
}

std::optional<GraphAnalysis::Minutes> minutesTo(const RunbookGraph &graph,
                                                const QList<bool> &isGoal)
{
    if (graph.isEmpty())
        return {};
    const Ways ways(graph, isGoal);
    if (!ways.arrivesAtAll)
        return {};
    GraphAnalysis::Minutes result{leastMinutes(graph, ways)};
    if (ways.hasCycle) {
        const bool isAll = ways.forEach([&](const QList<int> &way) {
            double minutes = 0;
            for (const int node : way.first(way.size() - 1))
                minutes += minutesOf(graph, node);
            result.most = std::max(result.most, minutes);
            return true;
        });
        if (isAll)
            return result;
        result.isUpperBound = true;
    }
    result.most = longestThroughComponents(graph, ways);
    return result;
}

PathCount countPaths(const RunbookGraph &graph, const QList<bool> &isGoal, qint64 most)
{
    if (graph.isEmpty())
        return {};
    const Ways ways(graph, isGoal);
    if (!ways.arrivesAtAll)
        return {};
    PathCount result;
    if (ways.hasCycle) {
        const bool isAll = ways.forEach([&](const QList<int> &) { return ++result.paths <= most; });
        result.isCapped = !isAll;
        result.paths = std::min(result.paths, most);
        return result;
    }
    QList<qint64> paths(graph.nodes.size(), 0);
    paths[0] = 1;
    for (const int node : ways.order) {
        if (ways.isGoal.at(node))
            result.paths = std::min(result.paths + paths.at(node), most + 1);
        for (const int to : ways.successors.at(node))
            paths[to] = std::min(paths.at(to) + paths.at(node), most + 1);
    }
    result.isCapped = result.paths > most;
    result.paths = std::min(result.paths, most);
    return result;
}

} // namespace recount
