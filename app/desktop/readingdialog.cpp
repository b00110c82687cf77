#include "desktop/readingdialog.h"

#include "widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace recount
{

namespace
{

constexpr int blinkMs = 300;
constexpr int tickMs = 100;

} // namespace

ReadingDialog::ReadingDialog(const QString &fileName, std::shared_ptr<ReadProgress> progress,
                             QWidget *parent)
    : QDialog(parent), m_progress(std::move(progress)), m_bar(new QProgressBar(this))
{
    setWindowTitle(tr("Reading"));
    auto *text = new TextLabel(TextLabel::Role::Body, tr("Reading %1…").arg(fileName), this);
    m_bar->setObjectName(QStringLiteral("progress"));
    m_bar->setAccessibleName(tr("Progress of the reading"));
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(QStringLiteral("cancelReading"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::rejected, this, [this] { m_progress->cancelled = true; });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(text);
    layout->addWidget(m_bar);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 56);

    connect(&m_ticks, &QTimer::timeout, this, &ReadingDialog::showProgress);
    m_ticks.start(tickMs);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &QDialog::open);
    m_patience.start(blinkMs);
    showProgress();
}

void ReadingDialog::end()
{
    m_patience.stop();
    m_ticks.stop();
    done(Accepted);
    deleteLater();
}

void ReadingDialog::showProgress()
{
    // What was read still has to be understood; nobody knows for how long.
    const int permille = m_progress->permille;
    m_bar->setRange(0, permille > 0 && permille < 1000 ? 1000 : 0);
    m_bar->setValue(permille);
}

} // namespace recount
