#include "runbook/graphlayout.h"

#include "runbook/graphrouting.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace recount
{

namespace
{

using EdgeKind = RunbookGraph::EdgeKind;

// For a line of a title that is 16 units high.
constexpr double usualTitleHeight = 16;
constexpr double nodeWordsWidth = 212;
constexpr double labelWidth = 168;
constexpr double markWidth = 40; ///< beside the head, for the sign and the number of findings
constexpr int titleLines = 4;
constexpr int noteLines = 2;
constexpr int labelLines = 2;
constexpr int mostLabelLines = 4; ///< of ways that are drawn as one

class LayoutMaker
{
public:
    LayoutMaker(const RunbookGraph &graph, const GraphWords &words, const GraphMeasure &measure)
        : m_graph(graph), m_words(words), m_unit(measure.titleHeight / usualTitleHeight)
    {
        m_layout.measure = measure;
        m_layout.shapes = ShapeSizes().scaled(m_unit);
    }

    GraphLayout make()
    {
        for (int node = 0; node < m_graph.nodes.size(); ++node)
            m_layout.nodes.append(measuredNode(node));
        collectRoutes();
        for (GraphLayout::Route &route : m_layout.routes)
            measureLabel(route);
        routeGraph(graphGrid(m_graph), RoutingSizes().scaled(m_unit), m_layout);
        return std::move(m_layout);
    }

private:
    GraphLayout::Node measuredNode(int node) const
    {
        const GraphMeasure &measure = m_layout.measure;
        GraphWords::Node words;
        if (node < m_words.nodes.size())
            words = m_words.nodes.at(node);
        const double width = nodeWordsWidth * m_unit;
        GraphLayout::Node made;
        made.shape = words.shape;
        const double sign = words.shape == NodeShape::Destructive ? measure.signWidth() : 0;
        made.head = fittingHead(words.head, width - markWidth * m_unit - sign);
        if (!words.title.isEmpty())
            made.title =
                wrappedText(words.title, measure.lineWidth(GraphFont::Title), width, titleLines);
        if (!words.note.isEmpty())
            made.note =
                wrappedText(words.note, measure.lineWidth(GraphFont::Label), width, noteLines);
        const double height = measure.headHeight + measure.titleHeight * double(made.title.size()) +
                              measure.labelHeight * double(made.note.size());
        const double side = m_layout.shapes.sideOf(made.shape);
        const double top = m_layout.shapes.topOf(made.shape);
        made.words = {side, top, width, height};
        made.rect = {0, 0, width + 2 * side, height + 2 * top};
        return made;
    }

    /// Without the last of its parts when they have no room.
    QString fittingHead(QString head, double width) const
    {
        const LineWidth lineWidth = m_layout.measure.lineWidth(GraphFont::Head);
        while (lineWidth(head) > width) {
            const qsizetype last = head.lastIndexOf(QStringLiteral(" · "));
            if (last < 0)
                return wrappedText(head, lineWidth, width, 1).first();
            head.truncate(last);
        }
        return head;
    }

    /// Ways between the same two nodes are drawn as one, which takes its place by the first.
    void collectRoutes()
    {
        QHash<std::pair<qint64, bool>, int> known;
        for (int edge = 0; edge < m_graph.edges.size(); ++edge) {
            const RunbookGraph::Edge &way = m_graph.edges.at(edge);
            if (way.from < 0)
                continue;
            const bool isTimed = way.kind == EdgeKind::ByTime;
            const std::pair<qint64, bool> key{(qint64(way.from) << 32) + way.to, isTimed};
            const auto found = known.constFind(key);
            if (way.to >= 0 && found != known.constEnd()) {
                GraphLayout::Route &route = m_layout.routes[*found];
                route.edges.append(edge);
                if (way.kind != EdgeKind::Sequence && !isTimed)
                    route.style = GraphLayout::Style::Plain;
                continue;
            }
            known.insert(key, int(m_layout.routes.size()));
            GraphLayout::Route route;
            route.edges = {edge};
            route.from = way.from;
            route.to = way.to;
            route.style = isTimed                          ? GraphLayout::Style::Timed
                          : way.kind == EdgeKind::Sequence ? GraphLayout::Style::Implied
                                                           : GraphLayout::Style::Plain;
            m_layout.routes.append(route);
        }
    }

    void measureLabel(GraphLayout::Route &route) const
    {
        const LineWidth lineWidth = m_layout.measure.lineWidth(GraphFont::Label);
        const int lines = route.edges.size() == 1 ? labelLines : 1;
        for (const int edge : std::as_const(route.edges)) {
            const QString label = m_words.labels.value(edge);
            if (!label.isEmpty())
                route.label += wrappedText(label, lineWidth, labelWidth * m_unit, lines);
        }
        if (route.label.size() > mostLabelLines) {
            route.label.resize(mostLabelLines - 1);
            route.label.append(QStringLiteral("…"));
        }
        double width = 0;
        for (const QString &line : std::as_const(route.label))
            width = std::max(width, lineWidth(line));
        route.labelRect = {0, 0, width, m_layout.measure.labelHeight * double(route.label.size())};
    }

    const RunbookGraph &m_graph;
    const GraphWords &m_words;
    double m_unit;
    GraphLayout m_layout;
};

} // namespace

int GraphLayout::routeOfEdge(int edge) const
{
    const auto found = std::find_if(routes.begin(), routes.end(), [edge](const Route &route) {
        return route.edges.contains(edge);
    });
    return found == routes.end() ? -1 : int(found - routes.begin());
}

GraphLayout layoutGraph(const RunbookGraph &graph, const GraphWords &words,
                        const GraphMeasure &measure)
{
    return LayoutMaker(graph, words, measure).make();
}

} // namespace recount
