#pragma once

#include <QRectF>

namespace recount
{

/// What a node of a runbook's graph looks like. Every kind has an outline of its own, so that
/// none is told by its colour.
enum class NodeShape {
    Check,        ///< round corners
    Action,       ///< rectangle
    Destructive,  ///< rectangle with a thick double border and a sign
    Decision,     ///< pointed at the top and the bottom
    Quickfix,     ///< round sides
    PermanentFix, ///< a bar at both sides
    Escalation,   ///< pointed at both sides
    Runbook,      ///< rectangle with a folded corner
    End,          ///< round sides, double outline
};

/// Lengths of the shapes for a title line of 16 units.
struct ShapeSizes {
    double corner = 8;  ///< of a check
    double round = 20;  ///< of a side that is round
    double point = 14;  ///< of a side that is pointed, and the tips of a decision
    double bar = 8;     ///< beside a permanent fix
    double border = 4;  ///< between the two lines of a border
    double fold = 12;   ///< of another runbook
    double padding = 9; ///< between the outline and the words

    ShapeSizes scaled(double by) const;
    /// What the outline takes away from the words at either side, and above and below them.
    double sideOf(NodeShape shape) const;
    double topOf(NodeShape shape) const;
    /// How far the outline is inside of the rectangle's left or right side at a height.
    double inset(NodeShape shape, const QRectF &rect, double y) const;
};

} // namespace recount
