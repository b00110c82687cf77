#pragma once

#include "context/owncompany.h"
#include "foundation/clock.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace recount
{

class CompanyStore;
class ErrorSink;

/// The own companies that were deleted, with how long they stay, to be brought back.
class CompanyBinDialog : public QDialog
{
    Q_OBJECT

public:
    /// All outlive the dialog.
    struct Services {
        CompanyStore &store;
        const Clock &clock;
        ErrorSink &errors;
    };

    /// How long a company stays.
    static int days();

    explicit CompanyBinDialog(const Services &services, QWidget *parent = nullptr);

Q_SIGNALS:
    void restoreRequested(const recount::CompanyId &id, const QString &packId);

private:
    void reload();
    void showRows();
    void restore();

    Services m_services;
    QList<CompanyInfo> m_binned;
    QListWidget *m_list;
    QLabel *m_empty;
    QPushButton *m_restore;
    QPushButton *m_close;
};

} // namespace recount
