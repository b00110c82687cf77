#pragma once

#include "documents/view/documentlistmodel.h"

namespace recount
{

/// The post-mortems of the library as rows.
class LibraryModel : public DocumentListModel
{
    Q_OBJECT

public:
    enum Column { Title, Date, Severity, Status, Resolve, OpenActions, ColumnCount };

    using DocumentListModel::DocumentListModel;

    int firstSortColumn() const override { return Date; }
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QString text(const DocumentEntry &entry, int column) const override;
    QVariant sortValue(const DocumentEntry &entry, int column) const override;
    QString searchWords(const DocumentEntry &entry) const override;
    bool isNumber(int column) const override;
};

/// What the list shows of a post-mortem, to be kept in the index.
DocumentSummary postMortemSummary(const QString &path, const SourceText &source);
/// To be raised when the summary says something else, so that all files are read again.
inline constexpr int postMortemSummaryVersion = 3;

} // namespace recount
