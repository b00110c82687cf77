#pragma once

#include "postmortem/timelineedits.h"

namespace recount
{

/// The words of an event with its milestones in bold behind them, and no others.
QString wordsWithMilestones(const QString &words, const QList<Milestone> &milestones,
                            const QString &lang);

/// Edits of a timeline without a table: its events are items of lists, or lines of a paragraph.
class TimelineLines
{
public:
    TimelineLines(const SourceText &source, const PostMortem &document);

    /// Written as their neighbour is, before that event or behind the last one; there is one.
    TextPatch add(int before, const QList<EventInput> &events) const;
    QList<TextPatch> setMilestones(const TimelineEvent &event,
                                   const QList<Milestone> &milestones) const;

private:
    /// The list that an item stands in; -1 for a line of a paragraph.
    int listOf(const TimelineEvent &event) const;
    QString written(const EventInput &event, const TimelineEvent &model) const;

    const SourceText &m_source;
    const PostMortem &m_document;
};

} // namespace recount
