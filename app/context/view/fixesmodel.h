#pragma once

#include "context/fixtable.h"

#include <QAbstractItemModel>

namespace recount
{

/// The rows of a company's fixes that fit the filter, sorted. Each has one child: the place of what
/// unfolds below it.
class FixesModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        FixIdRole = Qt::UserRole,
        RemarkRole, ///< the second line of a cell
        LacksPermanentFixRole,
    };

    explicit FixesModel(QObject *parent = nullptr);

    /// Where the same fixes are shown in the same order, only what changed of them is told.
    void setPack(std::shared_ptr<const Pack> pack);
    /// While they are frozen, rows keep their order and stay although they fit the filter no more;
    /// new fixes come at the end.
    void setFrozen(bool frozen);
    void setFilter(const FixFilter &filter);
    const FixFilter &filter() const { return m_filter; }
    bool isFiltering() const;
    const FixTable &table() const { return m_table; }
    /// Rows of the table, as they are shown.
    const QList<int> &shownRows() const { return m_rows; }

    /// The row of the table that an index is part of; -1 for none.
    int tableRow(const QModelIndex &index) const;
    static bool isDetail(const QModelIndex &index) { return index.internalId() != 0; }
    /// Invalid while the fix is not shown.
    QModelIndex indexOf(const QString &fixId) const;
    FixColumn sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    /// There is another table, before any row is told to be another.
    void tableReplaced(const recount::FixTable &before);

private:
    QList<int> rowsOf(const FixTable &table) const;
    void tellChanged(const FixTable &before);
    void fill();
    void refill();
    QString spokenText(int row) const;

    FixTable m_table;
    FixFilter m_filter;
    FixColumn m_sortColumn = FixColumn::Month;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QList<int> m_rows;
    bool m_frozen = false;
};

} // namespace recount
