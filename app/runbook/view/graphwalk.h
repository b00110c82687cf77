#pragma once

#include "runbook/runbookpicture.h"

#include <Qt>

namespace recount
{

/// The node that an arrow key leads to: the nearest in that direction at the other end of one of
/// the node's ways, or the nearest of all where no way goes there; the same node when there is
/// none. The first node when none is chosen yet.
int nodeTowards(const RunbookPicture &picture, int from, Qt::Key key);

/// Whether the drawing takes a key for itself.
bool isGraphKey(int key);

} // namespace recount
