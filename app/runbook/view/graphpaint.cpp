#include "runbook/view/graphpaint.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace recount
{

namespace
{

constexpr double routeWidth = 1.3;
constexpr double chosenWidth = 2.6;
constexpr double cornerRadius = 5;
constexpr double arrowLength = 8;
constexpr double readableScale = 0.4; ///< below, words are too small to be read
constexpr double headScale = 0.12;    ///< below, even the large heads are

} // namespace

QPainterPath GraphPaint::painterPath(const GraphPath &path)
{
    QPainterPath made;
    for (const GraphPath::Piece &piece : path.pieces) {
        switch (piece.op) {
        case GraphPath::Op::Move:
            made.moveTo(piece.to);
            break;
        case GraphPath::Op::Line:
            made.lineTo(piece.to);
            break;
        case GraphPath::Op::Curve:
            made.cubicTo(piece.first, piece.second, piece.to);
            break;
        case GraphPath::Op::Close:
            made.closeSubpath();
            break;
        }
    }
    return made;
}

QRectF GraphPaint::routeBounds(const GraphLayout::Route &route)
{
    QRectF bounds = route.label.isEmpty() ? QRectF() : route.labelRect;
    for (const QPointF &point : route.points)
        bounds |= QRectF(point, QSizeF(0.1, 0.1));
    const double room = arrowLength;
    return bounds.adjusted(-room, -room, room, room);
}

void GraphPaint::paintLine(QPainter &painter, const QString &line, const QPointF &topLeft,
                           GraphFont font) const
{
    const QFont &used = m_fonts.font(font);
    painter.setFont(used);
    painter.drawText(topLeft + QPointF(0, QFontMetricsF(used).ascent()), line);
}

void GraphPaint::paintWords(QPainter &painter, const GraphLayout::Node &node) const
{
    const GraphMeasure &measure = m_layout.measure;
    QPointF place = node.words.topLeft();
    double indent = 0;
    const QColor line = m_colors.line(node.shape);
    if (node.shape == NodeShape::Destructive) {
        const double size = measure.headHeight;
        painter.setPen(QPen(line, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(painterPath(warningSign(QRectF(place, QSizeF(size, size)))));
        indent = measure.signWidth();
    }
    painter.setPen(line);
    paintLine(painter, node.head, place + QPointF(indent, 0), GraphFont::Head);
    place.ry() += measure.headHeight;
    painter.setPen(m_colors.ink);
    for (const QString &words : node.title) {
        paintLine(painter, words, place, GraphFont::Title);
        place.ry() += measure.titleHeight;
    }
    painter.setPen(m_colors.quietInk);
    for (const QString &words : node.note) {
        paintLine(painter, words, place, GraphFont::Label);
        place.ry() += measure.labelHeight;
    }
}

/// From far away: "Step 3" or the end, as large as it fits.
void GraphPaint::paintHeadOnly(QPainter &painter, const GraphLayout::Node &node, double scale) const
{
    const bool isEnd = node.shape == NodeShape::End && !node.title.isEmpty();
    const QString head =
        isEnd ? node.title.first() : node.head.section(QStringLiteral(" · "), 0, 0);
    QFont font = m_fonts.title;
    const QFontMetricsF metrics(font);
    const double fitting = std::min({node.words.width() / metrics.horizontalAdvance(head),
                                     node.words.height() / metrics.height(), 1.2 / scale});
    if (fitting <= 0)
        return;
    painter.save();
    painter.translate(node.words.center());
    painter.scale(fitting, fitting);
    painter.setFont(font);
    painter.setPen(m_colors.ink);
    painter.drawText(QRectF(-2000, -200, 4000, 400), Qt::AlignCenter, head);
    painter.restore();
}

void GraphPaint::paintNode(QPainter &painter, const GraphLayout::Node &node,
                           const GraphLook &look) const
{
    const bool isDestructive = node.shape == NodeShape::Destructive;
    const QColor line = m_colors.line(node.shape);
    const QPainterPath outline = painterPath(outlinePath(node.shape, node.rect, m_layout.shapes));
    if (look.isChosen || look.isHovered) {
        // A band around it, in a width that tells it apart without its colour.
        const double band = look.isChosen ? 9 : 5;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_colors.chosen, band, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        painter.drawPath(outline);
    }
    QPen pen(line, isDestructive ? 2.5 : 1.5);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    painter.setBrush(look.isChosen || look.isHovered ? m_colors.background
                                                     : m_colors.fill(node.shape));
    painter.drawPath(outline);
    if (look.scale > headScale) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(line, 1.2));
        painter.drawPath(painterPath(innerPath(node.shape, node.rect, m_layout.shapes)));
    }
    if (look.scale >= readableScale)
        paintWords(painter, node);
    else if (look.scale > headScale)
        paintHeadOnly(painter, node, look.scale);
}

void GraphPaint::paintRoute(QPainter &painter, const GraphLayout::Route &route,
                            const GraphLook &look) const
{
    if (route.points.isEmpty())
        return;
    const bool isLost = route.to < 0;
    const QColor color = isLost ? m_colors.problem : look.isChosen ? m_colors.ink : m_colors.route;
    QPen pen(color, look.isChosen ? chosenWidth : routeWidth);
    pen.setCapStyle(Qt::FlatCap);
    // Dashes as long as for the thin pen.
    const double width = pen.widthF();
    if (route.style == GraphLayout::Style::Implied)
        pen.setDashPattern({6 / width, 4 / width});
    else if (route.style == GraphLayout::Style::Timed)
        pen.setDashPattern({2 / width, 3 / width});
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen);
    painter.drawPath(painterPath(routePath(route.points, cornerRadius)));
    const QRectF head(route.points.last() - QPointF(arrowLength, arrowLength),
                      2 * QSizeF(arrowLength, arrowLength));
    if (isLost) {
        painter.setPen(QPen(color, 2));
        painter.drawPath(painterPath(crossAt(route.points.last(), arrowLength)));
    } else if (look.isExposed(head)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawPath(painterPath(arrowHead(route.points, arrowLength)));
    }
    // A way through the whole drawing has its words in one place of it.
    if (look.scale < readableScale || !look.isExposed(route.labelRect))
        return;
    painter.setPen(look.isChosen ? m_colors.ink : m_colors.quietInk);
    QPointF place = route.labelRect.topLeft();
    for (const QString &line : route.label) {
        paintLine(painter, line, place, GraphFont::Label);
        place.ry() += m_layout.measure.labelHeight;
    }
}

void GraphPaint::paintAll(QPainter &painter) const
{
    for (const GraphLayout::Route &route : m_layout.routes)
        paintRoute(painter, route, {});
    for (const GraphLayout::Node &node : m_layout.nodes)
        paintNode(painter, node, {});
}

} // namespace recount
