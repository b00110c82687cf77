#pragma once

#include "checks/finding.h"
#include "runbook/view/runbookplace.h"

#include <QAbstractListModel>

namespace recount
{

/// The places of a runbook as rows, with what was found in each.
class PlaceListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRunbook(const Runbook &runbook);
    /// Their places are those of the runbook that is shown.
    void setFindings(const QList<Finding> &findings);

    RunbookPlace place(int row) const { return m_rows.value(row).place; }
    int rowOf(const RunbookPlace &place) const; ///< -1 without one

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        RunbookPlace place;
        QString name;
        ByteRange range;
        QList<Finding> findings;
    };

    QList<Row> m_rows;
};

} // namespace recount
