#include "runbook/directedgraph.h"

#include <algorithm>

namespace recount
{

namespace
{

/// A node with the next of its edges to follow.
struct Visit {
    int node;
    int next;
};

} // namespace

QList<int> stronglyConnected(const Successors &graph)
{
    const int count = int(graph.size());
    QList<int> component(count, -1);
    QList<int> number(count, -1);
    QList<int> lowest(count, 0);
    QList<int> open; // of components that are not complete yet
    QList<Visit> visits;
    int numbers = 0;
    int components = 0;
    for (int root = 0; root < count; ++root) {
        if (number.at(root) >= 0)
            continue;
        visits.append(Visit{root, 0});
        while (!visits.isEmpty()) {
            Visit &visit = visits.last();
            const int node = visit.node;
            if (visit.next == 0) {
                number[node] = lowest[node] = numbers++;
                open.append(node);
            }
            if (visit.next < int(graph.at(node).size())) {
                const int to = graph.at(node).at(visit.next++);
                if (number.at(to) < 0)
                    visits.append(Visit{to, 0});
                else if (component.at(to) < 0)
                    lowest[node] = std::min(lowest.at(node), number.at(to));
                continue;
            }
            visits.removeLast();
            if (lowest.at(node) == number.at(node)) {
                while (component.at(node) < 0)
                    component[open.takeLast()] = components;
                ++components;
            }
            if (!visits.isEmpty()) {
                int &above = lowest[visits.constLast().node];
                above = std::min(above, lowest.at(node));
            }
        }
    }
    return component;
}

QList<bool> reachableFrom(const Successors &graph, const QList<int> &roots)
{
    QList<bool> isReached(graph.size(), false);
    QList<int> waiting;
    const auto reach = [&](int node) {
        if (!isReached.at(node)) {
            isReached[node] = true;
            waiting.append(node);
        }
    };
    for (const int root : roots)
        reach(root);
    while (!waiting.isEmpty()) {
        for (const int to : graph.at(waiting.takeLast()))
            reach(to);
    }
    return isReached;
}

Successors reversed(const Successors &graph)
{
    Successors result(graph.size());
    for (int node = 0; node < int(graph.size()); ++node) {
        for (const int to : graph.at(node))
            result[to].append(node);
    }
    return result;
}

QList<int> distancesFrom(const Successors &graph, int root)
{
    QList<int> distance(graph.size(), -1);
    distance[root] = 0;
    QList<int> order = {root};
    for (int i = 0; i < int(order.size()); ++i) {
        const int node = order.at(i);
        for (const int to : graph.at(node)) {
            if (distance.at(to) < 0) {
                distance[to] = distance.at(node) + 1;
                order.append(to);
            }
        }
    }
    return distance;
}

namespace
{

/// The algorithm's names: nodes are known by their number in the order of a depth-first search.
class DominatorSearch
{
public:
    DominatorSearch(const Successors &graph, int root) : m_graph(graph), m_number(graph.size(), -1)
    {
        search(root);
        m_semi.resize(m_nodes.size());
        for (int i = 0; i < int(m_nodes.size()); ++i)
            m_semi[i] = i;
        m_label = m_semi;
        m_ancestor.fill(-1, m_nodes.size());
    }

    QList<int> run()
    {
        const int count = int(m_nodes.size());
        const Successors predecessors = reversed(m_graph);
        QList<QList<int>> buckets(count);
        QList<int> dominator(count, -1);
        for (int w = count - 1; w > 0; --w) {
            for (const int from : predecessors.at(m_nodes.at(w))) {
                if (m_number.at(from) >= 0)
                    m_semi[w] = std::min(m_semi.at(w), m_semi.at(lowest(m_number.at(from))));
            }
            buckets[m_semi.at(w)].append(w);
            const int parent = m_parent.at(w);
            m_ancestor[w] = parent;
            for (const int v : std::as_const(buckets[parent])) {
                const int u = lowest(v);
                dominator[v] = m_semi.at(u) < m_semi.at(v) ? u : parent;
            }
            buckets[parent].clear();
        }
        for (int w = 1; w < count; ++w) {
            if (dominator.at(w) != m_semi.at(w))
                dominator[w] = dominator.at(dominator.at(w));
        }
        QList<int> result(m_graph.size(), -1);
        for (int w = 1; w < count; ++w)
            result[m_nodes.at(w)] = m_nodes.at(dominator.at(w));
        return result;
    }

private:
    void search(int root)
    {
        QList<Visit> visits;
        const auto enter = [&](int node, int parent) {
            m_number[node] = int(m_nodes.size());
            m_nodes.append(node);
            m_parent.append(parent);
            visits.append(Visit{node, 0});
        };
        enter(root, -1);
        while (!visits.isEmpty()) {
            Visit &visit = visits.last();
            if (visit.next == int(m_graph.at(visit.node).size())) {
                visits.removeLast();
                continue;
            }
            const int to = m_graph.at(visit.node).at(visit.next++);
            if (m_number.at(to) < 0)
                enter(to, m_number.at(visit.node));
        }
    }

    /// The node of the least semidominator on the way up the forest, which becomes shorter.
    int lowest(int node)
    {
        if (m_ancestor.at(node) < 0)
            return node;
        QList<int> way;
        for (int v = node; m_ancestor.at(m_ancestor.at(v)) >= 0; v = m_ancestor.at(v))
            way.append(v);
        while (!way.isEmpty()) {
            const int v = way.takeLast();
            const int above = m_ancestor.at(v);
            if (m_semi.at(m_label.at(above)) < m_semi.at(m_label.at(v)))
                m_label[v] = m_label.at(above);
            m_ancestor[v] = m_ancestor.at(above);
        }
        return m_label.at(node);
    }

    const Successors &m_graph;
    QList<int> m_number; ///< by node; -1 when it is not reachable
    QList<int> m_nodes;  ///< by number, as all that follow
    QList<int> m_parent;
    QList<int> m_semi;
    QList<int> m_label;
    QList<int> m_ancestor;
};

} // namespace

QList<int> immediateDominators(const Successors &graph, int root)
{
    return DominatorSearch(graph, root).run();
}

} // namespace recount
