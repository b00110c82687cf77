#pragma once

#include "runbook/walk.h"

#include <QList>

namespace recount
{

/// A stay at one place of a walk.
struct WalkVisit {
    int node = -1; ///< in the graph
    QDateTime atUtc;
    double minutes = 0; ///< until it was left, or until now

    friend bool operator==(const WalkVisit &, const WalkVisit &) = default;
};

/// All of them in their order, those that were gone back from too. The last one lasts until
/// `nowUtc`, or until the walk was over.
QList<WalkVisit> walkVisits(const Walk &walk, const QDateTime &nowUtc);

} // namespace recount
