#include "runbook/view/graphwalk.h"

#include <cmath>
#include <limits>

namespace recount
{

namespace
{

/// How far another node is in a direction; what lies aside counts double. Infinite when it lies
/// elsewhere.
double distance(const QRectF &from, const QRectF &to, Qt::Key key)
{
    const QPointF way = to.center() - from.center();
    double along = 0;
    double aside = 0;
    double gap = 0; ///< that has to be there, so that a neighbour in the same row is not below
    switch (key) {
    case Qt::Key_Up:
        along = -way.y();
        aside = way.x();
        gap = from.top() - to.bottom();
        break;
    case Qt::Key_Down:
        along = way.y();
        aside = way.x();
        gap = to.top() - from.bottom();
        break;
    case Qt::Key_Left:
        along = -way.x();
        aside = way.y();
        gap = from.left() - to.right();
        break;
    default:
        along = way.x();
        aside = way.y();
        gap = to.left() - from.right();
    }
    return gap < 0 ? std::numeric_limits<double>::infinity() : along + 2 * std::abs(aside);
}

} // namespace

int nodeTowards(const RunbookPicture &picture, int from, Qt::Key key)
{
    const QList<GraphLayout::Node> &nodes = picture.layout.nodes;
    if (nodes.isEmpty())
        return -1;
    if (from < 0 || from >= nodes.size())
        return 0;
    int nearest = from;
    double least = std::numeric_limits<double>::infinity();
    const auto consider = [&](int node) {
        if (node < 0 || node == from)
            return;
        const double far = distance(nodes.at(from).rect, nodes.at(node).rect, key);
        if (far < least) {
            least = far;
            nearest = node;
        }
    };
    for (const int edge : picture.graph.outgoing.value(from))
        consider(picture.graph.edges.at(edge).to);
    for (const int edge : picture.graph.incoming.value(from))
        consider(picture.graph.edges.at(edge).from);
    if (nearest != from)
        return nearest;
    for (int node = 0; node < nodes.size(); ++node)
        consider(node);
    return nearest;
}

bool isGraphKey(int key)
{
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Minus:
    case Qt::Key_0:
    case Qt::Key_1:
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return true;
    default:
        return false;
    }
}

} // namespace recount
