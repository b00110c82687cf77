#include "runbook/view/walksdialog.h"

#include "widgets/roomydelegate.h"
#include "widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace recount
{

namespace
{

constexpr QSize usualSize{560, 380};

QString rowWords(const KeptWalk &walk)
{
    const QString when = QLocale().toString(walk.beganUtc.toLocalTime(), QLocale::ShortFormat);
    return walk.isEnded
               ? WalksDialog::tr("%1\n%2, ended").arg(walk.title, when)
               : WalksDialog::tr("%1\n%2, goes on at %3").arg(walk.title, when, walk.lastNode);
}

} // namespace

WalksDialog::WalksDialog(const QList<KeptWalk> &walks, QWidget *parent)
    : QDialog(parent), m_walks(walks), m_list(new QListWidget(this))
{
    setWindowTitle(tr("Walks"));
    resize(usualSize);
    auto *column = new QVBoxLayout(this);
    if (walks.isEmpty())
        column->addWidget(new TextLabel(TextLabel::Role::Quiet,
                                        tr("No walk yet. Open a runbook and choose “Walk Through "
                                           "It” in its menu; what happens is kept here."),
                                        this));
    m_list->setAccessibleName(tr("Walks"));
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    for (const KeptWalk &walk : walks)
        m_list->addItem(rowWords(walk));
    m_list->setVisible(!walks.isEmpty());
    column->addWidget(m_list, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_resume = buttons->addButton(tr("Go On"), QDialogButtonBox::ActionRole);
    m_make = buttons->addButton(tr("Make a Post-Mortem"), QDialogButtonBox::ActionRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &WalksDialog::followChoice);
    connect(m_list, &QListWidget::itemActivated, m_resume, &QPushButton::click);
    connect(m_resume, &QPushButton::clicked, this, [this] {
        if (const KeptWalk *const walk = chosen())
            Q_EMIT resumeRequested(walk->path);
        accept();
    });
    connect(m_make, &QPushButton::clicked, this, [this] {
        if (const KeptWalk *const walk = chosen())
            Q_EMIT timelineRequested(walk->path);
        accept();
    });
    m_list->setCurrentRow(0);
    followChoice();
}

const KeptWalk *WalksDialog::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_walks.size() ? &m_walks.at(row) : nullptr;
}

void WalksDialog::followChoice()
{
    const KeptWalk *const walk = chosen();
    m_resume->setEnabled(walk && !walk->isEnded);
    m_make->setEnabled(walk);
}

} // namespace recount
