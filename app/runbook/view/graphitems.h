#pragma once

#include "runbook/runbookpicture.h"
#include "runbook/view/graphpaint.h"

#include <QGraphicsItem>

#include <memory>

namespace recount
{

/// What the items of one drawing share. They live no longer than it.
struct GraphDrawing {
    std::shared_ptr<const RunbookPicture> picture; ///< never null
    GraphFonts fonts;
    GraphColors colors;

    GraphPaint paint() const { return {picture->layout, fonts, colors}; }
};

/// A node with the marks of what was found at it.
class GraphNodeItem final : public QGraphicsItem
{
public:
    enum { Type = UserType + 1 };

    GraphNodeItem(const GraphDrawing &drawing, int node);

    int node() const { return m_node; }
    void setChosen(bool isChosen);

    int type() const override { return Type; }
    QRectF boundingRect() const override;
    QPainterPath shape() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *) override;

protected:
    void hoverEnterEvent(QGraphicsSceneHoverEvent *) override;
    void hoverLeaveEvent(QGraphicsSceneHoverEvent *) override;

private:
    void paintMark(QPainter &painter) const;

    const GraphDrawing &m_drawing;
    int m_node;
    GraphLook m_look;
};

/// A way with its label.
class GraphRouteItem final : public QGraphicsItem
{
public:
    GraphRouteItem(const GraphDrawing &drawing, int route);

    int route() const { return m_route; }
    /// The node at one of its ends is chosen.
    void setChosen(bool isChosen);

    QRectF boundingRect() const override { return m_bounds; }
    QPainterPath shape() const override { return {}; } ///< clicks go through it
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *) override;

private:
    const GraphDrawing &m_drawing;
    int m_route;
    QRectF m_bounds;
    GraphLook m_look;
};

} // namespace recount
