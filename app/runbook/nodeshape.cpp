#include "runbook/nodeshape.h"

#include <algorithm>
#include <cmath>

namespace recount
{

namespace
{

/// Of a circle with this radius in the corners.
double roundInset(const QRectF &rect, double radius, double y)
{
    const double most = std::min(radius, rect.height() / 2);
    const double off = most - std::min(y - rect.top(), rect.bottom() - y);
    if (off <= 0)
        return 0;
    return most - std::sqrt(std::max(0.0, most * most - off * off));
}

} // namespace

ShapeSizes ShapeSizes::scaled(double by) const
{
    return {corner * by, round * by, point * by, bar * by, border * by, fold * by, padding * by};
}

double ShapeSizes::sideOf(NodeShape shape) const
{
    switch (shape) {
    case NodeShape::Destructive:
        return padding + border;
    case NodeShape::Quickfix:
        return padding + round / 3;
    case NodeShape::End:
        return padding + border + round / 3;
    case NodeShape::PermanentFix:
        return padding + bar;
    case NodeShape::Escalation:
        return padding + point / 2;
    case NodeShape::Check:
    case NodeShape::Action:
    case NodeShape::Decision:
    case NodeShape::Runbook:
        break;
    }
    return padding;
}

double ShapeSizes::topOf(NodeShape shape) const
{
    switch (shape) {
    case NodeShape::Decision:
        return padding / 2 + point;
    case NodeShape::Destructive:
    case NodeShape::End:
        return padding * 2 / 3 + border;
    default:
        return padding * 2 / 3;
    }
}

double ShapeSizes::inset(NodeShape shape, const QRectF &rect, double y) const
{
    switch (shape) {
    case NodeShape::Check:
        return roundInset(rect, corner, y);
    case NodeShape::Quickfix:
    case NodeShape::End:
        return roundInset(rect, round, y);
    case NodeShape::Escalation: {
        const double half = rect.height() / 2;
        return half <= 0 ? 0 : std::abs(y - rect.center().y()) / half * point;
    }
    case NodeShape::Decision: {
        const double off = point - std::min(y - rect.top(), rect.bottom() - y);
        return off <= 0 ? 0 : off / point * rect.width() / 2;
    }
    default:
        return 0;
    }
}

} // namespace recount
