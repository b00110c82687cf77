#pragma once

#include "runbook/graphgrid.h"
#include "runbook/graphlayout.h"

namespace recount
{

/// Lengths between the parts of a drawing.
struct RoutingSizes {
    double portGap = 14;   ///< between two ways at one side of a node
    double laneGap = 11;   ///< between two ways side by side
    double labelPad = 6;   ///< around a label
    double arrow = 14;     ///< room for the head of an arrow
    double rowGap = 26;    ///< between two rows without anything between them
    double columnGap = 24; ///< the same between columns
    double margin = 14;    ///< around all of it

    RoutingSizes scaled(double by) const;
};

/// Finds places for the nodes of a layout, which have their sizes, and for its routes, which have
/// the sizes of their labels. Ways run in lanes between the columns and in tracks between the
/// rows; what leaves or enters a side of a node has a height of its own there.
void routeGraph(const GraphGrid &grid, const RoutingSizes &sizes, GraphLayout &layout);

} // namespace recount
