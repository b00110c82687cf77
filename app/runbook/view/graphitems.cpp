#include "runbook/view/graphitems.h"

#include "checks/view/findingsigns.h"

#include <QIcon>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace recount
{

namespace
{

constexpr double band = 6; ///< around a node that is chosen
constexpr double markScale = 0.15;

} // namespace

GraphNodeItem::GraphNodeItem(const GraphDrawing &drawing, int node)
    : m_drawing(drawing), m_node(node)
{
    setAcceptHoverEvents(true);
    setZValue(1);
}

void GraphNodeItem::setChosen(bool isChosen)
{
    if (m_look.isChosen == isChosen)
        return;
    m_look.isChosen = isChosen;
    update();
}

QRectF GraphNodeItem::boundingRect() const
{
    return m_drawing.picture->layout.nodes.at(m_node).rect.adjusted(-band, -band, band, band);
}

QPainterPath GraphNodeItem::shape() const
{
    QPainterPath path;
    path.addRect(m_drawing.picture->layout.nodes.at(m_node).rect);
    return path;
}

void GraphNodeItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    GraphLook look = m_look;
    look.scale = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    m_drawing.paint().paintNode(*painter, m_drawing.picture->layout.nodes.at(m_node), look);
    if (look.scale > markScale)
        paintMark(*painter);
}

/// The sign of the worst finding and how many there are, at the upper right.
void GraphNodeItem::paintMark(QPainter &painter) const
{
    const QList<Finding> &findings = m_drawing.picture->findings.at(m_node);
    if (findings.isEmpty())
        return;
    const GraphLayout &layout = m_drawing.picture->layout;
    const QRectF words = layout.nodes.at(m_node).words;
    const double side = layout.measure.headHeight;
    const QString count = QString::number(findings.size());
    const QFont &font = m_drawing.fonts.head;
    const double width = QFontMetricsF(font).horizontalAdvance(count);
    const QRectF sign(words.right() - width - side - 2, words.top(), side, side);
    glyphIcon(worstFindingGlyph(findings)).paint(&painter, sign.toAlignedRect());
    painter.setFont(font);
    painter.setPen(m_drawing.colors.ink);
    painter.drawText(QPointF(words.right() - width, words.top() + QFontMetricsF(font).ascent()),
                     count);
}

void GraphNodeItem::hoverEnterEvent(QGraphicsSceneHoverEvent *)
{
    m_look.isHovered = true;
    update();
}

void GraphNodeItem::hoverLeaveEvent(QGraphicsSceneHoverEvent *)
{
    m_look.isHovered = false;
    update();
}

GraphRouteItem::GraphRouteItem(const GraphDrawing &drawing, int route)
    : m_drawing(drawing)
    , m_route(route)
    , m_bounds(GraphPaint::routeBounds(drawing.picture->layout.routes.at(route)))
{
    setAcceptedMouseButtons(Qt::NoButton);
    setFlag(ItemUsesExtendedStyleOption); // For what is exposed.
}

void GraphRouteItem::setChosen(bool isChosen)
{
    if (m_look.isChosen == isChosen)
        return;
    m_look.isChosen = isChosen;
    setZValue(isChosen ? 0.5 : 0);
    update();
}

void GraphRouteItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *)
{
    GraphLook look = m_look;
    look.scale = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    look.exposed = option->exposedRect;
    m_drawing.paint().paintRoute(*painter, m_drawing.picture->layout.routes.at(m_route), look);
}

} // namespace recount
