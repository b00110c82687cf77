#pragma once

#include "context/timeline.h"

#include <QAbstractItemModel>
#include <QList>

namespace recount
{

/// The entries that are shown, under their phases; phases without any are left out.
class TimelineModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { MonthColumn, KindColumn, WhatColumn, ColumnCount };
    enum Role {
        EntryRole = Qt::UserRole + 1, ///< the entry's index; -1 for a phase
        PhaseRole,                    ///< the phase's id, for phases
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setTimeline(const Timeline &timeline, const QList<int> &shown);
    /// Invalid when the entry is not shown.
    QModelIndex indexOfEntry(int entry) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Group {
        int phase = 0;
        QList<int> entries;
    };
    QVariant phaseData(const Group &group, int column, int role) const;
    QVariant entryData(int entry, int column, int role) const;

    Timeline m_timeline;
    QList<Group> m_groups;
};

} // namespace recount
