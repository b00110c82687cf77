#pragma once

#include "documents/documentparts.h"
#include "postmortem/postmortem.h"

namespace recount
{

/// The zone that the timeline, or the text, says its times are in, if the header did not say it.
void readZone(const DocumentParts &document, PostMortem &values);

/// The rows of the timeline, from tables, lists or lines that begin with a time, and the milestones
/// that are marked in them.
void readTimeline(const DocumentParts &document, PostMortem &values);

/// Which columns of a table are the parts of an event; -1 for those that are missing. Nothing when
/// the table is no timeline.
struct TimelineColumns {
    int time = -1;
    int kind = -1;
    int actor = -1;
    int event = -1;
    int evidence = -1;
};
std::optional<TimelineColumns> timelineColumns(const QStringList &header);

} // namespace recount
