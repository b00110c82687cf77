#include "runbook/graphpath.h"

#include <algorithm>
#include <cmath>

namespace recount
{

namespace
{

constexpr double circle = 0.5523; ///< how far the control points of a quarter circle are

QPointF between(const QPointF &from, const QPointF &to, double share)
{
    return from + (to - from) * share;
}

double lengthOf(const QPointF &line)
{
    return std::hypot(line.x(), line.y());
}

GraphPath polygon(std::initializer_list<QPointF> points)
{
    GraphPath path;
    for (const QPointF &point : points)
        path.pieces.isEmpty() ? path.moveTo(point) : path.lineTo(point);
    path.close();
    return path;
}

GraphPath rectangle(const QRectF &rect)
{
    return polygon({rect.topLeft(), rect.topRight(), rect.bottomRight(), rect.bottomLeft()});
}

GraphPath roundRectangle(const QRectF &rect, double radius)
{
    const double r = std::min({radius, rect.height() / 2, rect.width() / 2});
    GraphPath path;
    path.moveTo({rect.left() + r, rect.top()});
    path.lineTo({rect.right() - r, rect.top()});
    path.turnTo(rect.topRight(), {rect.right(), rect.top() + r});
    path.lineTo({rect.right(), rect.bottom() - r});
    path.turnTo(rect.bottomRight(), {rect.right() - r, rect.bottom()});
    path.lineTo({rect.left() + r, rect.bottom()});
    path.turnTo(rect.bottomLeft(), {rect.left(), rect.bottom() - r});
    path.lineTo({rect.left(), rect.top() + r});
    path.turnTo(rect.topLeft(), {rect.left() + r, rect.top()});
    path.close();
    return path;
}

GraphPath folded(const QRectF &rect, double fold)
{
    return polygon({rect.topLeft(),
                    {rect.right() - fold, rect.top()},
                    {rect.right(), rect.top() + fold},
                    rect.bottomRight(),
                    rect.bottomLeft()});
}

} // namespace

void GraphPath::moveTo(const QPointF &to)
{
    pieces.append({Op::Move, to, {}, {}});
}

void GraphPath::lineTo(const QPointF &to)
{
    pieces.append({Op::Line, to, {}, {}});
}

void GraphPath::turnTo(const QPointF &corner, const QPointF &to)
{
    const QPointF from = pieces.isEmpty() ? to : pieces.last().to;
    pieces.append({Op::Curve, to, between(from, corner, circle), between(to, corner, circle)});
}

void GraphPath::close()
{
    pieces.append({Op::Close, {}, {}, {}});
}

GraphPath outlinePath(NodeShape shape, const QRectF &rect, const ShapeSizes &sizes)
{
    switch (shape) {
    case NodeShape::Check:
        return roundRectangle(rect, sizes.corner);
    case NodeShape::Quickfix:
    case NodeShape::End:
        return roundRectangle(rect, sizes.round);
    case NodeShape::Decision: {
        const double tip = std::min(sizes.point, rect.height() / 2);
        const double middle = rect.center().x();
        return polygon({{middle, rect.top()},
                        {rect.right(), rect.top() + tip},
                        {rect.right(), rect.bottom() - tip},
                        {middle, rect.bottom()},
                        {rect.left(), rect.bottom() - tip},
                        {rect.left(), rect.top() + tip}});
    }
    case NodeShape::Escalation: {
        const double middle = rect.center().y();
        return polygon({{rect.left() + sizes.point, rect.top()},
                        {rect.right() - sizes.point, rect.top()},
                        {rect.right(), middle},
                        {rect.right() - sizes.point, rect.bottom()},
                        {rect.left() + sizes.point, rect.bottom()},
                        {rect.left(), middle}});
    }
    case NodeShape::Runbook:
        return folded(rect, sizes.fold);
    case NodeShape::Action:
    case NodeShape::Destructive:
    case NodeShape::PermanentFix:
        break;
    }
    return rectangle(rect);
}

GraphPath innerPath(NodeShape shape, const QRectF &rect, const ShapeSizes &sizes)
{
    const double border = sizes.border;
    const QRectF inside = rect.adjusted(border, border, -border, -border);
    GraphPath path;
    switch (shape) {
    case NodeShape::Destructive:
        return rectangle(inside);
    case NodeShape::End:
        return roundRectangle(inside, sizes.round - border);
    case NodeShape::PermanentFix:
        for (const double x : {rect.left() + sizes.bar, rect.right() - sizes.bar}) {
            path.moveTo({x, rect.top()});
            path.lineTo({x, rect.bottom()});
        }
        break;
    case NodeShape::Runbook:
        path.moveTo({rect.right() - sizes.fold, rect.top()});
        path.lineTo({rect.right() - sizes.fold, rect.top() + sizes.fold});
        path.lineTo({rect.right(), rect.top() + sizes.fold});
        break;
    default:
        break;
    }
    return path;
}

GraphPath routePath(const QList<QPointF> &points, double radius)
{
    GraphPath path;
    if (points.isEmpty())
        return path;
    path.moveTo(points.first());
    for (qsizetype index = 1; index + 1 < points.size(); ++index) {
        const QPointF &corner = points.at(index);
        const double before = lengthOf(corner - points.at(index - 1));
        const double behind = lengthOf(points.at(index + 1) - corner);
        const double r = std::min({radius, before / 2, behind / 2});
        if (r <= 0)
            continue;
        path.lineTo(between(corner, points.at(index - 1), r / before));
        path.turnTo(corner, between(corner, points.at(index + 1), r / behind));
    }
    path.lineTo(points.last());
    return path;
}

GraphPath arrowHead(const QList<QPointF> &points, double length)
{
    for (qsizetype index = points.size() - 2; index >= 0; --index) {
        const QPointF line = points.last() - points.at(index);
        const double size = lengthOf(line);
        if (size < 0.01)
            continue;
        const QPointF along = line / size * length;
        const QPointF across(-along.y() * 0.45, along.x() * 0.45);
        const QPointF tip = points.last();
        return polygon({tip, tip - along + across, tip - along - across});
    }
    return {};
}

GraphPath crossAt(const QPointF &centre, double size)
{
    GraphPath path;
    for (const double way : {-1.0, 1.0}) {
        path.moveTo(centre + QPointF(-size, -size * way) / 2);
        path.lineTo(centre + QPointF(size, size * way) / 2);
    }
    return path;
}

GraphPath warningSign(const QRectF &rect)
{
    const double middle = rect.center().x();
    const auto y = [&](double share) { return rect.top() + rect.height() * share; };
    GraphPath path = polygon({{middle, y(0.04)}, {rect.right(), y(0.96)}, {rect.left(), y(0.96)}});
    path.moveTo({middle, y(0.38)});
    path.lineTo({middle, y(0.64)});
    path.moveTo({middle, y(0.77)});
    path.lineTo({middle, y(0.80)});
    return path;
}

unsigned shapeColor(NodeShape shape, bool onDark)
{
    switch (shape) {
    case NodeShape::Check:
        return onDark ? 0x7ab3ef : 0x2b6cb0;
    case NodeShape::Action:
        return onDark ? 0xb4bac2 : 0x4f565e;
    case NodeShape::Destructive:
        return onDark ? 0xff8178 : 0xc02024;
    case NodeShape::Decision:
        return onDark ? 0xc3a6ff : 0x6b46c1;
    case NodeShape::Quickfix:
        return onDark ? 0x7cd08a : 0x1d7434;
    case NodeShape::PermanentFix:
        return onDark ? 0x66cdd0 : 0x0f6e74;
    case NodeShape::Escalation:
        return onDark ? 0xf2b84b : 0x965a00;
    case NodeShape::Runbook:
    case NodeShape::End:
        break;
    }
    return onDark ? 0xd5d9de : 0x30363c;
}

} // namespace recount
