#pragma once

#include "runbook/runbookgraph.h"

#include <QList>

namespace recount
{

/// The cells in which the nodes of a graph stand: steps in their order in the first column,
/// quickfixes beside the step that leads to them, then permanent fixes, then escalation and other
/// runbooks; the ends in the last row. Columns without a node are left out. At most one node is
/// in a cell.
struct GraphGrid {
    struct Cell {
        int row = 0;
        int column = 0;
    };

    QList<Cell> cells; ///< of each node
    int rows = 0;
    int columns = 0;
};

GraphGrid graphGrid(const RunbookGraph &graph);

} // namespace recount
