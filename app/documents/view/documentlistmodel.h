#pragma once

#include "documents/documententry.h"

#include <QAbstractTableModel>

namespace recount
{

/// The documents of a library as rows. Which columns there are, and what is in them, is up to the
/// feature; the first one has the title.
class DocumentListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { PathRole = Qt::UserRole, SearchRole, SortRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(const QList<DocumentEntry> &entries);
    /// The list begins in the order of this column, the last first.
    virtual int firstSortColumn() const = 0;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    /// What is shown in a column behind the title.
    virtual QString text(const DocumentEntry &entry, int column) const = 0;
    virtual QVariant sortValue(const DocumentEntry &entry, int column) const = 0;
    /// What is searched besides title and path.
    virtual QString searchWords(const DocumentEntry &entry) const = 0;
    virtual bool isNumber(int column) const = 0;

private:
    QList<DocumentEntry> m_entries;
};

} // namespace recount
