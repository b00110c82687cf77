#pragma once

#include <QList>

namespace recount
{

/// A piece of a lane, from top to bottom.
struct LanePiece {
    double top = 0;
    double bottom = 0;
    int lane = -1;
};

/// Gives every piece a lane, from 0, in which no other piece comes nearer than `gap`. Short pieces
/// get the first lanes, so that long ways go around them. The number of lanes.
int assignLanes(QList<LanePiece *> pieces, double gap);

} // namespace recount
