#pragma once

#include "runbook/graphmeasure.h"
#include "runbook/graphwords.h"

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QStringList>

namespace recount
{

/// A graph with a place for everything that is drawn: steps down the page, fixes beside them,
/// levels of escalation at the right edge, ends at the bottom, ways back at the left. No node, no
/// label and no way covers a node or a label; ways may cross ways.
struct GraphLayout {
    struct Node {
        NodeShape shape = NodeShape::Action;
        QRectF rect;
        QRectF words; ///< where head, title and note stand, one below the other
        QString head;
        QStringList title;
        QStringList note;
    };
    enum class Style {
        Plain,
        Implied, ///< nobody wrote it: to the next step
        Timed,   ///< by the clock
    };
    /// The ways from one node to another.
    struct Route {
        QList<int> edges; ///< of the graph, in the order in which they are tried
        int from = -1;
        int to = -1; ///< -1: there is no such place; the route ends in a cross
        Style style = Style::Plain;
        QList<QPointF> points; ///< horizontal and vertical pieces from outline to outline
        QStringList label;
        QRectF labelRect; ///< empty without a label
    };

    QList<Node> nodes; ///< as in the graph
    QList<Route> routes;
    QSizeF size;
    ShapeSizes shapes;
    GraphMeasure measure; ///< that it was made with

    int routeOfEdge(int edge) const; ///< -1 without one
};

/// Takes time a little more than linear. Runs on any thread on which `measure` does. The same
/// input always gives the same layout.
GraphLayout layoutGraph(const RunbookGraph &graph, const GraphWords &words,
                        const GraphMeasure &measure);

} // namespace recount
