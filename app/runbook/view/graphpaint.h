#pragma once

#include "runbook/graphlayout.h"
#include "runbook/graphpath.h"
#include "runbook/view/graphcolors.h"
#include "runbook/view/graphfonts.h"

#include <QPainterPath>

class QPainter;

namespace recount
{

/// How something of a graph is shown just now.
struct GraphLook {
    bool isChosen = false; ///< it, or the node that it belongs to
    bool isHovered = false;
    /// Pixels for each unit of the layout. Words that could not be read are left out.
    double scale = 1;
    QRectF exposed; ///< what is outside of it need not be drawn; empty: all of it

    bool isExposed(const QRectF &rect) const
    {
        return exposed.isEmpty() || exposed.intersects(rect);
    }
};

/// Draws the parts of a laid-out graph on whatever a painter paints on.
class GraphPaint
{
public:
    GraphPaint(const GraphLayout &layout, const GraphFonts &fonts, const GraphColors &colors)
        : m_layout(layout), m_fonts(fonts), m_colors(colors)
    {
    }

    static QPainterPath painterPath(const GraphPath &path);
    /// The room that a route takes with its head, label and a wide pen.
    static QRectF routeBounds(const GraphLayout::Route &route);

    void paintNode(QPainter &painter, const GraphLayout::Node &node, const GraphLook &look) const;
    void paintRoute(QPainter &painter, const GraphLayout::Route &route,
                    const GraphLook &look) const;
    /// All of it, without background.
    void paintAll(QPainter &painter) const;

private:
    void paintLine(QPainter &painter, const QString &line, const QPointF &topLeft,
                   GraphFont font) const;
    void paintWords(QPainter &painter, const GraphLayout::Node &node) const;
    void paintHeadOnly(QPainter &painter, const GraphLayout::Node &node, double scale) const;

    const GraphLayout &m_layout;
    const GraphFonts &m_fonts;
    const GraphColors &m_colors;
};

} // namespace recount
