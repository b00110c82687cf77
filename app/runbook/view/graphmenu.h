#pragma once

class QMenu;

namespace recount
{

class RunbookGraphView;

/// What can be done with the drawing and with one of its nodes; -1 without one. Belongs to the
/// view.
QMenu *graphMenu(RunbookGraphView &view, int node);

} // namespace recount
