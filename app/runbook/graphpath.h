#pragma once

#include "runbook/nodeshape.h"

#include <QList>
#include <QPointF>
#include <QRectF>

namespace recount
{

/// Lines and curves that a painter and a vector file draw alike.
struct GraphPath {
    enum class Op { Move, Line, Curve, Close };
    struct Piece {
        Op op = Op::Move;
        QPointF to;
        QPointF first; ///< control points of a curve
        QPointF second;
    };

    QList<Piece> pieces;

    void moveTo(const QPointF &to);
    void lineTo(const QPointF &to);
    /// A quarter of a circle from where the path is, around `corner`.
    void turnTo(const QPointF &corner, const QPointF &to);
    void close();
};

GraphPath outlinePath(NodeShape shape, const QRectF &rect, const ShapeSizes &sizes);
/// What is drawn inside of the outline: a second border, bars, a fold. May be empty.
GraphPath innerPath(NodeShape shape, const QRectF &rect, const ShapeSizes &sizes);

/// Horizontal and vertical pieces with their corners rounded.
GraphPath routePath(const QList<QPointF> &points, double radius);
/// A closed head at the end of a route.
GraphPath arrowHead(const QList<QPointF> &points, double length);
/// The cross of a route that leads nowhere.
GraphPath crossAt(const QPointF &centre, double size);
/// A triangle with a bar and a dot, for what can do damage; drawn in lines.
GraphPath warningSign(const QRectF &rect);

/// Of the lines of a shape, as 0xRRGGBB; readable on light or dark paper.
unsigned shapeColor(NodeShape shape, bool onDark);

} // namespace recount
