#pragma once

#include "documents/documententry.h"

#include <QAbstractTableModel>
#include <QDate>

namespace recount
{

/// The post-mortems of the library as rows.
class LibraryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Date, Severity, Status, Resolve, OpenActions, ColumnCount };
    enum Role { PathRole = Qt::UserRole, SearchRole, SortRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(const QList<DocumentEntry> &entries);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant sortValue(const DocumentEntry &entry, int column) const;

    QList<DocumentEntry> m_entries;
};

/// What the list shows of a post-mortem, to be kept in the index.
DocumentSummary postMortemSummary(const QString &path, const SourceText &source);
/// To be raised when the summary says something else, so that all files are read again.
inline constexpr int postMortemSummaryVersion = 2;

} // namespace recount
