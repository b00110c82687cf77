#pragma once

#include "postmortem/view/openpostmortem.h"

#include <QAbstractTableModel>

namespace recount
{

/// The timeline of a post-mortem as a table to be edited.
class EventsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Kind, Event, Milestones, Evidence, ColumnCount };

    explicit EventsModel(OpenPostMortem &document, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    /// Marks a row, or takes the mark away.
    void toggleMilestone(int row, Milestone milestone);
    void removeRows(const QList<int> &rows);
    /// Whether a row may be put elsewhere: its time is not known.
    bool canMove(int row) const;
    /// Before the row that is at `before` now.
    void move(int row, int before);

    // Rows are dragged between others.
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

private:
    void refresh();

    OpenPostMortem &m_document;
    QList<TimelineEvent> m_events;
    SourceText m_source; ///< in which they are
};

} // namespace recount
