#include "context/view/timelinemodel.h"

#include "context/view/entryglyph.h"
#include "context/view/entrywords.h"

#include <algorithm>

namespace recount
{

namespace
{
// The internal id of an entry's row is that of its group, counted from 1; a phase has none.
constexpr quintptr noGroup = 0;
} // namespace

void TimelineModel::setTimeline(const Timeline &timeline, const QList<int> &shown)
{
    beginResetModel();
    m_timeline = timeline;
    m_groups.clear();
    QList<QList<int>> ofPhase(timeline.phaseCount());
    for (const int entry : shown)
        ofPhase[timeline.phaseOf(entry)] << entry;
    for (int phase = 0; phase < timeline.phaseCount(); ++phase) {
        if (!ofPhase.at(phase).isEmpty())
            m_groups << Group{phase, ofPhase.at(phase)};
    }
    endResetModel();
}

QModelIndex TimelineModel::indexOfEntry(int entry) const
{
    if (entry < 0 || entry >= m_timeline.size())
        return {};
    for (int row = 0; row < m_groups.size(); ++row) {
        const Group &group = m_groups.at(row);
        if (group.phase != m_timeline.phaseOf(entry))
            continue;
        const auto at = std::lower_bound(group.entries.cbegin(), group.entries.cend(), entry);
        if (at == group.entries.cend() || *at != entry)
            return {};
        return createIndex(int(at - group.entries.cbegin()), MonthColumn, quintptr(row) + 1);
    }
    return {};
}

QModelIndex TimelineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : noGroup);
}

QModelIndex TimelineModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == noGroup)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, noGroup);
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    if (parent.internalId() != noGroup || parent.column() != 0)
        return 0;
    return int(m_groups.at(parent.row()).entries.size());
}

int TimelineModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == noGroup)
        return phaseData(m_groups.at(index.row()), index.column(), role);
    const Group &group = m_groups.at(int(index.internalId()) - 1);
    return entryData(group.entries.at(index.row()), index.column(), role);
}

QVariant TimelineModel::phaseData(const Group &group, int column, int role) const
{
    const Phase &phase = m_timeline.phase(group.phase);
    switch (role) {
    case Qt::DisplayRole:
        if (column != MonthColumn)
            return {};
        return tr("%1 (%2)", "phase, its months")
            .arg(phase.title, monthsWords(phase.firstMonth, phase.lastMonth).toLower());
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return phase.summary;
    case EntryRole:
        return -1;
    case PhaseRole:
        return phase.id;
    default:
        return {};
    }
}

QVariant TimelineModel::entryData(int index, int column, int role) const
{
    const TimelineEntry &entry = m_timeline.entry(index);
    switch (role) {
    case Qt::DisplayRole:
        return column == MonthColumn  ? monthWords(entry.month)
               : column == KindColumn ? kindWord(entry.kind)
                                      : entry.what;
    case Qt::DecorationRole:
        return column == KindColumn ? QVariant(entryIcon(entry.kind)) : QVariant();
    case Qt::ToolTipRole:
        return column == WhatColumn ? entry.what : QVariant();
    case Qt::AccessibleTextRole:
        // The first cell of a row is the one that is read out.
        if (column == MonthColumn)
            return tr("%1, %2: %3", "month, kind, what happened")
                .arg(monthWords(entry.month), kindWord(entry.kind), entry.what);
        return {};
    case Qt::AccessibleDescriptionRole:
        return column == MonthColumn ? entry.why : QVariant();
    case EntryRole:
        return index;
    default:
        return {};
    }
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case MonthColumn:
        return tr("Month");
    case KindColumn:
        return tr("Kind");
    case WhatColumn:
        return tr("What happened");
    default:
        return {};
    }
}

} // namespace recount
