#pragma once

class QTreeView;

namespace recount
{

/// Opens all rows of the first level that have rows below them. QTreeView::expandAll() opens the
/// others too: screen readers call them expanded then, and the left arrow key has to close them
/// before it goes to the row above.
void expandParents(QTreeView &view);

} // namespace recount
