#pragma once

#include "documents/documententry.h"

#include <QDate>
#include <QDialog>

class QTableWidget;

namespace recount
{

/// What is still to do over all post-mortems: open actions, quickfixes still in place, and how long
/// the incidents took.
class OverviewDialog : public QDialog
{
    Q_OBJECT

public:
    OverviewDialog(const QList<DocumentEntry> &entries, const QDate &today,
                   QWidget *parent = nullptr);

Q_SIGNALS:
    /// A path within the library.
    void openRequested(const QString &path);

private:
    QTableWidget *addTable(const QString &name, const QStringList &header);
    void addRow(QTableWidget &table, const QStringList &cells, const QString &path);
};

} // namespace recount
