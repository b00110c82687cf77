#include "postmortem/view/eventsmodel.h"

#include "postmortem/headings.h"
#include "postmortem/timelineedits.h"
#include "postmortem/view/formfield.h"
#include "postmortem/view/postmortemwords.h"

#include <algorithm>

namespace recount
{

namespace
{

bool isShownAlike(const TimelineEvent &one, const TimelineEvent &other)
{
    return one.time.text == other.time.text && one.kind == other.kind &&
           one.text.text == other.text.text && one.milestones == other.milestones;
}

} // namespace

EventsModel::EventsModel(OpenPostMortem &document, QObject *parent)
    : QAbstractTableModel(parent), m_document(document)
{
    connect(&document, &OpenPostMortem::valuesChanged, this, &EventsModel::refresh);
    refresh();
}

int EventsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_events.size());
}

int EventsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EventsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TimelineEvent &event = m_events.at(index.row());
    const bool isText = role == Qt::DisplayRole || role == Qt::EditRole;
    if (role == Qt::AccessibleTextRole && index.column() == Event)
        return QString(event.time.text + QLatin1Char(' ') + event.text.text);
    if (role == Qt::ToolTipRole && index.column() == Time && !event.when.isKnown())
        return tr("Recount does not know when this was.");
    if (!isText)
        return {};
    switch (index.column()) {
    case Time:
        return event.time.text;
    case Kind:
        return role == Qt::EditRole && event.kind == EventKind::None ? QString()
                                                                     : eventKindWord(event.kind);
    case Event:
        return role == Qt::EditRole ? m_written.value(index.row()) : event.text.text;
    case Milestones: {
        QStringList words;
        for (const Milestone milestone : event.milestones)
            words.append(milestoneWord(milestone));
        return words.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

QVariant EventsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Kind:
        return tr("Kind");
    case Event:
        return tr("Event");
    case Milestones:
        return tr("Marks");
    default:
        return {};
    }
}

Qt::ItemFlags EventsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool isEditable = index.column() == Time || index.column() == Event ||
                            (index.column() == Kind && m_events.at(index.row()).table >= 0);
    if (index.isValid() && isEditable && !m_document.isReadOnly())
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool EventsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || m_document.isReadOnly())
        return false;
    const QString words = value.toString().simplified();
    if (words == data(index, Qt::EditRole).toString())
        return true;
    const int row = index.row();
    const int column = index.column();
    m_document.edit(
        [row, column, words](const SourceText &source, const PostMortem &values) {
            if (row >= values.timeline.size())
                return QList<TextPatch>();
            const TimelineEdits edits(source, values);
            if (column == Kind)
                return edits.setKind(row, eventKindOf(words));
            return edits.set(
                row, column == Time ? TimelineEdits::Part::Time : TimelineEdits::Part::Text, words);
        },
        tr("Timeline"));
    return true;
}

void EventsModel::toggleMilestone(int row, Milestone milestone)
{
    if (row < 0 || row >= m_events.size())
        return;
    const bool on = !m_events.at(row).milestones.contains(milestone);
    m_document.edit(
        [row, milestone, on](const SourceText &source, const PostMortem &values) {
            return row < values.timeline.size()
                       ? TimelineEdits(source, values).setMilestone(row, milestone, on)
                       : QList<TextPatch>();
        },
        tr("Timeline"));
}

void EventsModel::removeRows(const QList<int> &rows)
{
    m_document.edit(
        [rows](const SourceText &source, const PostMortem &values) {
            const bool fits = std::all_of(rows.begin(), rows.end(), [&values](int row) {
                return row < values.timeline.size();
            });
            return fits ? TimelineEdits(source, values).remove(rows) : QList<TextPatch>();
        },
        tr("Delete"));
}

/// Only what differs, so that selection and editors stay where they are.
void EventsModel::refresh()
{
    const QList<TimelineEvent> &events = m_document.values().timeline;
    // Taken now: places are those of the text that these values belong to.
    m_written.clear();
    for (const TimelineEvent &event : events)
        m_written.append(writtenText(m_document.source(), event.text));
    qsizetype same = 0;
    while (same < std::min(events.size(), m_events.size()) &&
           isShownAlike(events.at(same), m_events.at(same)))
        ++same;
    qsizetype tail = 0;
    while (
        tail < std::min(events.size(), m_events.size()) - same &&
        isShownAlike(events.at(events.size() - 1 - tail), m_events.at(m_events.size() - 1 - tail)))
        ++tail;
    const qsizetype before = m_events.size() - same - tail;
    const qsizetype after = events.size() - same - tail;
    const qsizetype kept = std::min(before, after);
    if (before > kept) {
        beginRemoveRows({}, int(same + kept), int(same + before - 1));
        m_events.remove(same + kept, before - kept);
        endRemoveRows();
    } else if (after > kept) {
        beginInsertRows({}, int(same + kept), int(same + after - 1));
        for (qsizetype i = kept; i < after; ++i)
            m_events.insert(same + i, events.at(same + i));
        endInsertRows();
    }
    m_events = events;
    if (kept > 0)
        Q_EMIT dataChanged(index(int(same), 0), index(int(same + kept - 1), ColumnCount - 1));
}

} // namespace recount
