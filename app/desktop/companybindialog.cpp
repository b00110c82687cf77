#include "desktop/companybindialog.h"

#include "context/companystore.h"
#include "storage/whendone.h"
#include "widgets/errorsink.h"
#include "widgets/glyphicon.h"
#include "widgets/roomydelegate.h"
#include "widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace recount
{

CompanyBinDialog::CompanyBinDialog(const Services &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_list(new QListWidget(this))
    , m_empty(new TextLabel(TextLabel::Role::Quiet, tr("The bin is empty."), this))
{
    setWindowTitle(tr("Bin of Companies"));
    auto *hint =
        new TextLabel(TextLabel::Role::Small,
                      tr("Deleted companies stay here for %n day(s).", nullptr, days()), this);
    m_list->setObjectName(QStringLiteral("companyBin"));
    m_list->setAccessibleName(tr("Companies in the bin"));
    m_list->setItemDelegate(new RoomyDelegate(m_list));

    auto *buttons = new QDialogButtonBox(this);
    m_restore = buttons->addButton(tr("Restore"), QDialogButtonBox::ActionRole);
    m_restore->setIcon(glyphIcon(Glyph::Undo));
    m_restore->setObjectName(QStringLiteral("restoreCompany"));
    m_restore->setToolTip(tr("Bring this company back and show it"));
    m_close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(8);
    layout->addWidget(hint);
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 72, fontMetrics().height() * 18);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, &CompanyBinDialog::restore);
    connect(m_list, &QListWidget::itemActivated, this, &CompanyBinDialog::restore);
    connect(&m_services.store, &CompanyStore::changed, this, &CompanyBinDialog::reload);
    showRows();
    reload();
}

int CompanyBinDialog::days()
{
    return CompanyStore::binDays;
}

void CompanyBinDialog::reload()
{
    whenDone(this, m_services.store.bin(), [this](const Result<QList<CompanyInfo>> &binned) {
        if (!binned) {
            m_services.errors.report(binned.error());
            return;
        }
        m_binned = *binned;
        showRows();
    });
}

void CompanyBinDialog::showRows()
{
    const int row = std::max(m_list->currentRow(), 0);
    m_list->clear();
    for (const CompanyInfo &company : std::as_const(m_binned)) {
        const QDateTime binned = company.binnedUtc.value_or(company.changedUtc);
        const qint64 days = binned.daysTo(m_services.clock.nowUtc());
        const int left =
            int(std::clamp(CompanyStore::binDays - days, qint64(0), qint64(CompanyStore::binDays)));
        const QString name = company.title.isEmpty() ? tr("Company without a name") : company.title;
        m_list->addItem(tr("%1 (%n day(s) left)", "a company", left).arg(name));
    }
    const bool any = !m_binned.isEmpty();
    m_list->setCurrentRow(std::min(row, int(m_binned.size()) - 1));
    m_list->setVisible(any);
    m_empty->setVisible(!any);
    m_restore->setEnabled(any);
    m_restore->setDefault(any);
    m_close->setDefault(!any);
    if (any)
        m_list->setFocus();
    else
        m_close->setFocus();
}

void CompanyBinDialog::restore()
{
    if (m_list->currentRow() < 0 || m_list->currentRow() >= m_binned.size())
        return;
    const CompanyInfo company = m_binned.at(m_list->currentRow());
    Q_EMIT restoreRequested(company.id, company.packId);
}

} // namespace recount
