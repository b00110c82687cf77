#pragma once

#include "runbook/runbookgraph.h"
#include "runbook/walkevent.h"

#include <QList>

namespace recount
{

/// What happened on a walk, as a row of a post-mortem's timeline.
struct WalkTimelineRow {
    QDateTime atUtc;
    QString kind; ///< "action", "decision", ... as timelines name them; never translated
    QString text; ///< one line

    friend bool operator==(const WalkTimelineRow &, const WalkTimelineRow &) = default;
};

/// Rows in the order of the events. What only served the walk, like a copied check or a value, is
/// left out; of a long output only the beginning is told.
QList<WalkTimelineRow> walkTimeline(const Runbook &runbook, const RunbookGraph &graph,
                                    const QList<WalkEvent> &events);

} // namespace recount
