#include "postmortem/view/eventsmodel.h"

#include "checks/view/fieldspec.h"
#include "postmortem/headings.h"
#include "postmortem/timelineedits.h"
#include "postmortem/view/postmortemwords.h"

#include <QMimeData>

#include <algorithm>

namespace recount
{

namespace
{

const QString draggedRow = QStringLiteral("application/x-recount-timeline-row");

bool isShownAlike(const TimelineEvent &one, const TimelineEvent &other)
{
    return one.time.text == other.time.text && one.kind == other.kind &&
           one.text.text == other.text.text && one.milestones == other.milestones &&
           one.evidence == other.evidence;
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
        return role == Qt::EditRole ? writtenText(m_source, event.text) : event.text.text;
    case Milestones: {
        QStringList words;
        for (const Milestone milestone : event.milestones)
            words.append(milestoneWord(milestone));
        return words.join(QStringLiteral(", "));
    }
    case Evidence:
        return event.evidence;
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
    case Evidence:
        return tr("Evidence");
    default:
        return {};
    }
}

Qt::ItemFlags EventsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (m_document.isReadOnly())
        return flags;
    if (!index.isValid())
        return flags | Qt::ItemIsDropEnabled;
    const bool isOfTable = m_events.at(index.row()).table >= 0;
    const bool isOfTableAlone = index.column() == Kind || index.column() == Evidence;
    if (index.column() != Milestones && (isOfTable || !isOfTableAlone))
        flags |= Qt::ItemIsEditable;
    if (canMove(index.row()))
        flags |= Qt::ItemIsDragEnabled;
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
            const auto part = column == Time       ? TimelineEdits::Part::Time
                              : column == Evidence ? TimelineEdits::Part::Evidence
                                                   : TimelineEdits::Part::Text;
            return edits.set(row, part, words);
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

bool EventsModel::canMove(int row) const
{
    return row >= 0 && row < m_events.size() && m_events.at(row).table >= 0 &&
           !m_events.at(row).when.isKnown();
}

void EventsModel::move(int row, int before)
{
    if (!canMove(row) || before < 0 || before > m_events.size() || m_document.isReadOnly())
        return;
    m_document.edit(
        [row, before](const SourceText &source, const PostMortem &values) {
            const bool fits = row < values.timeline.size() && before <= values.timeline.size();
            return fits ? TimelineEdits(source, values).move(row, before) : QList<TextPatch>();
        },
        tr("Timeline"));
}

QStringList EventsModel::mimeTypes() const
{
    return {draggedRow};
}

QMimeData *EventsModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    if (!indexes.isEmpty())
        data->setData(draggedRow, QByteArray::number(indexes.constFirst().row()));
    return data;
}

/// The document moves the row; the view must not remove it, so nothing is accepted.
bool EventsModel::dropMimeData(const QMimeData *data, Qt::DropAction, int row, int,
                               const QModelIndex &parent)
{
    if (!data->hasFormat(draggedRow))
        return false;
    const int before = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
    move(data->data(draggedRow).toInt(), before);
    return false;
}

/// Only what differs, so that selection and editors stay where they are.
void EventsModel::refresh()
{
    const QList<TimelineEvent> &events = m_document.values().timeline;
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
    const auto take = [this, &events] {
        m_events = events;
        m_source = m_document.source();
    };
    if (before > kept) {
        beginRemoveRows({}, int(same + kept), int(same + before - 1));
        take();
        endRemoveRows();
    } else if (after > kept) {
        beginInsertRows({}, int(same + kept), int(same + after - 1));
        take();
        endInsertRows();
    } else {
        take();
    }
    if (kept > 0)
        Q_EMIT dataChanged(index(int(same), 0), index(int(same + kept - 1), ColumnCount - 1));
}

} // namespace recount
