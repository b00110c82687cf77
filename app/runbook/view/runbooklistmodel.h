#pragma once

#include "documents/view/documentlistmodel.h"

namespace recount
{

/// The runbooks of the library as rows.
class RunbookListModel : public DocumentListModel
{
    Q_OBJECT

public:
    enum Column { Title, Service, Owner, Steps, Status, Tested, ColumnCount };

    using DocumentListModel::DocumentListModel;

    int firstSortColumn() const override { return Tested; }
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QString text(const DocumentEntry &entry, int column) const override;
    QVariant sortValue(const DocumentEntry &entry, int column) const override;
    QString searchWords(const DocumentEntry &entry) const override;
    bool isNumber(int column) const override;
};

/// What the list shows of a runbook, to be kept in the index.
DocumentSummary runbookSummary(const QString &path, const SourceText &source);
/// To be raised when the summary says something else, so that all files are read again.
inline constexpr int runbookSummaryVersion = 1;

} // namespace recount
