#include "runbook/graphgrid.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>

namespace recount
{

namespace
{

using NodeKind = RunbookGraph::NodeKind;

constexpr int columnCount = 4; ///< of what is not an end

int wantedColumn(NodeKind kind)
{
    switch (kind) {
    case NodeKind::Step:
        return 0;
    case NodeKind::Quickfix:
        return 1;
    case NodeKind::PermanentFix:
        return 2;
    case NodeKind::Escalation:
    case NodeKind::Runbook:
    case NodeKind::End:
        break;
    }
    return 3;
}

class Grid
{
public:
    explicit Grid(const RunbookGraph &graph) : m_graph(graph)
    {
        m_grid.cells.resize(graph.nodes.size());
        for (int column = 0; column < columnCount; ++column)
            fill(column);
        placeEnds();
        leaveOutEmptyColumns();
    }

    GraphGrid take() { return std::move(m_grid); }

private:
    QList<int> nodesOf(int column) const
    {
        QList<int> nodes;
        for (int node = 0; node < m_graph.nodes.size(); ++node) {
            const NodeKind kind = m_graph.nodes.at(node).kind;
            if (kind != NodeKind::End && wantedColumn(kind) == column)
                nodes.append(node);
        }
        return nodes;
    }

    /// The first row of a node further left that leads here.
    int wantedRow(int node, int column) const
    {
        int row = std::numeric_limits<int>::max();
        for (const int edge : m_graph.incoming.value(node)) {
            const RunbookGraph::Edge &way = m_graph.edges.at(edge);
            const NodeKind from = m_graph.nodes.at(way.from).kind;
            if (way.kind == RunbookGraph::EdgeKind::ByTime || from == NodeKind::End ||
                wantedColumn(from) >= column)
                continue;
            row = std::min(row, m_grid.cells.at(way.from).row);
        }
        return row;
    }

    void fill(int column)
    {
        QList<int> nodes = nodesOf(column);
        QList<int> rows(m_graph.nodes.size(), 0);
        if (column > 0) {
            for (const int node : std::as_const(nodes)) {
                // Levels of escalation stay in their order, at the top of their column.
                const bool isLevel = m_graph.nodes.at(node).kind == NodeKind::Escalation;
                rows[node] = isLevel ? 0 : wantedRow(node, column);
            }
            std::stable_sort(nodes.begin(), nodes.end(),
                             [&](int one, int other) { return rows.at(one) < rows.at(other); });
        }
        int next = 0;
        for (const int node : std::as_const(nodes)) {
            // What nothing leads to comes directly behind the others.
            if (rows.at(node) != std::numeric_limits<int>::max())
                next = std::max(next, rows.at(node));
            m_grid.cells[node] = {next++, column};
        }
        m_grid.rows = std::max(m_grid.rows, next);
    }

    void placeEnds()
    {
        int column = 0;
        for (int node = 0; node < m_graph.nodes.size(); ++node) {
            if (m_graph.nodes.at(node).kind == NodeKind::End)
                m_grid.cells[node] = {m_grid.rows, column++};
        }
        if (column > 0)
            ++m_grid.rows;
    }

    void leaveOutEmptyColumns()
    {
        QList<bool> isUsed;
        int ends = 0;
        for (int node = 0; node < m_graph.nodes.size(); ++node) {
            if (m_graph.nodes.at(node).kind == NodeKind::End) {
                ++ends;
                continue;
            }
            const int column = m_grid.cells.at(node).column;
            if (column >= isUsed.size())
                isUsed.resize(column + 1);
            isUsed[column] = true;
        }
        QList<int> places(isUsed.size(), 0);
        for (int column = 0; column < isUsed.size(); ++column) {
            places[column] = m_grid.columns;
            if (isUsed.at(column))
                ++m_grid.columns;
        }
        // Ends were counted from the first column already.
        for (int node = 0; node < m_graph.nodes.size(); ++node) {
            if (m_graph.nodes.at(node).kind != NodeKind::End)
                m_grid.cells[node].column = places.at(m_grid.cells.at(node).column);
        }
        m_grid.columns = std::max(m_grid.columns, ends);
    }

    const RunbookGraph &m_graph;
    GraphGrid m_grid;
};

} // namespace

GraphGrid graphGrid(const RunbookGraph &graph)
{
    return Grid(graph).take();
}

} // namespace recount
