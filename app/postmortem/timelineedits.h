#pragma once

#include "documents/tablesource.h"
#include "postmortem/postmortemedits.h"

#include <utility>

namespace recount
{

/// What a new row of the timeline says; the time as it is written.
struct EventInput {
    QString time;
    EventKind kind = EventKind::None;
    QString text;
    QString evidence;
    QList<Milestone> milestones;
    QString actor = {}; ///< a role; written where the table has a column for it

    friend bool operator==(const EventInput &, const EventInput &) = default;
};

/// Edits of the timeline as patches. Events are named by their index in `PostMortem::timeline`.
class TimelineEdits
{
public:
    enum class Part { Time, Kind, Text, Actor, Evidence };

    TimelineEdits(const SourceText &source, const PostMortem &document);

    /// Before which event a new one of that time belongs; behind the last one in doubt.
    int placeOf(const Moment &when) const;
    /// Rows before that event, or behind the last one; items or lines where the others are such.
    /// The table and its section are made when there is none.
    QList<TextPatch> add(int before, const QList<EventInput> &events) const;
    /// Each where its time is, behind the one before it where that is not known.
    QList<TextPatch> addInOrder(const QList<std::pair<Moment, EventInput>> &events) const;
    QList<TextPatch> set(int event, Part part, const QString &text) const;
    /// Only events of a table have a kind of their own.
    QList<TextPatch> setKind(int event, EventKind kind) const;
    /// Marks an event; another one that was marked so is no more.
    QList<TextPatch> setMilestone(int event, Milestone milestone, bool on) const;
    QList<TextPatch> remove(const QList<int> &events) const;
    /// Before which rows of its table an event may stand: all of them where its time is not known,
    /// none otherwise, as time puts the others in order.
    bool canMove(int event) const;
    /// A row of a table before another event of that table, or behind the last one of it.
    QList<TextPatch> move(int event, int before) const;

private:
    std::optional<int> lastTableBlock() const;
    QStringList cells(const QStringList &header, const EventInput &event) const;
    QString kindCell(EventKind kind, const QList<Milestone> &milestones) const;
    QList<TextPatch> writeKind(int event, EventKind kind, QList<Milestone> milestones) const;

    const SourceText &m_source;
    const PostMortem &m_document;
};

} // namespace recount
