#include "runbook/graphanalysis.h"

#include <algorithm>

namespace recount
{

namespace
{

constexpr qsizetype mostNodes = 2'000'000; ///< of all paths together

/// One way at a time: nodes with the next of their edges to be tried.
class PathFinder
{
public:
    PathFinder(const RunbookGraph &graph, int most)
        : m_graph(graph), m_most(most), m_isOnWay(graph.nodes.size(), false)
    {
    }

    QList<RunbookPath> find()
    {
        enter(0);
        while (!m_next.isEmpty() && !isFull()) {
            const int node = m_way.nodes.constLast();
            const QList<int> &edges = m_graph.outgoing.at(node);
            if (m_next.constLast() == int(edges.size())) {
                leave();
                continue;
            }
            const int index = edges.at(m_next.last()++);
            const RunbookGraph::Edge &edge = m_graph.edges.at(index);
            if (edge.kind == RunbookGraph::EdgeKind::ByTime)
                continue;
            m_way.edges.append(index);
            if (edge.to < 0) {
                keep(false, true);
            } else if (m_isOnWay.at(edge.to)) {
                keep(true, false);
            } else {
                enter(edge.to);
                continue;
            }
            m_way.edges.removeLast();
        }
        return std::move(m_paths);
    }

private:
    bool isFull() const
    {
        return int(m_paths.size()) >= m_most || m_kept + m_way.nodes.size() > mostNodes;
    }

    void enter(int node)
    {
        m_way.nodes.append(node);
        m_minutes.append((m_minutes.isEmpty() ? 0 : m_minutes.constLast()) +
                         m_graph.nodes.at(node).minutes);
        m_isOnWay[node] = true;
        m_next.append(0);
        const bool goesOn = std::any_of(
            m_graph.outgoing.at(node).cbegin(), m_graph.outgoing.at(node).cend(), [this](int edge) {
                return m_graph.edges.at(edge).kind != RunbookGraph::EdgeKind::ByTime;
            });
        if (!goesOn)
            keep(false, !m_graph.isFinal(node));
    }

    void leave()
    {
        m_isOnWay[m_way.nodes.takeLast()] = false;
        m_minutes.removeLast();
        m_next.removeLast();
        if (!m_way.edges.isEmpty())
            m_way.edges.removeLast();
    }

    void keep(bool isCut, bool isLost)
    {
        RunbookPath path = m_way;
        path.minutes = m_minutes.constLast();
        path.isCut = isCut;
        path.isLost = isLost;
        m_kept += path.nodes.size();
        m_paths.append(std::move(path));
    }

    const RunbookGraph &m_graph;
    int m_most;
    QList<bool> m_isOnWay;
    RunbookPath m_way;
    QList<int> m_next;       ///< for each node of the way
    QList<double> m_minutes; ///< the same, with those before it
    QList<RunbookPath> m_paths;
    qsizetype m_kept = 0;
};

} // namespace

QList<RunbookPath> runbookPaths(const RunbookGraph &graph, int most)
{
    return graph.isEmpty() ? QList<RunbookPath>() : PathFinder(graph, most).find();
}

} // namespace recount
