#include "documents/view/historydialog.h"

#include "documents/view/differencetable.h"
#include "storage/whendone.h"
#include "widgets/textlabel.h"
#include "widgets/windowsize.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace recount
{

namespace
{

constexpr int dialogWidth = 900;
constexpr int dialogHeight = 600;
constexpr int listWidth = 240;

QString reasonWords(SnapshotReason reason)
{
    switch (reason) {
    case SnapshotReason::Opened:
        return HistoryDialog::tr("before editing");
    case SnapshotReason::Saved:
        return HistoryDialog::tr("saved");
    case SnapshotReason::Timed:
        return HistoryDialog::tr("while editing");
    case SnapshotReason::External:
        return HistoryDialog::tr("another program");
    case SnapshotReason::Restored:
        return HistoryDialog::tr("before going back");
    case SnapshotReason::BeforeEmpty:
        return HistoryDialog::tr("before it was emptied");
    }
    return {};
}

} // namespace

HistoryDialog::HistoryDialog(DocumentHistory &history, const DocumentKey &key,
                             const QByteArray &now, QWidget *parent)
    : QDialog(parent)
    , m_history(history)
    , m_now(now)
    , m_list(new QListWidget(this))
    , m_difference(new DifferenceTable(tr("Then"), tr("Now"), this))
    , m_words(new TextLabel(TextLabel::Role::Quiet, this))
    , m_restore(new QPushButton(tr("Go Back to This Version"), this))
{
    setWindowTitle(tr("Versions"));
    resizeOnScreen(*this, {dialogWidth, dialogHeight});
    auto *column = new QVBoxLayout(this);
    auto *splitter = new QSplitter(this);
    m_list->setAccessibleName(tr("Versions, last first"));
    splitter->addWidget(m_list);
    m_difference->setAccessibleName(tr("The chosen version beside the text of now"));
    splitter->addWidget(m_difference);
    splitter->setSizes({listWidth, dialogWidth - listWidth});
    column->addWidget(splitter, 1);
    column->addWidget(m_words);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_restore, QDialogButtonBox::AcceptRole);
    m_restore->setEnabled(false);
    m_restore->setToolTip(tr("The text of now stays among the versions"));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &HistoryDialog::showChosen);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (const int row = m_list->currentRow(); row >= 0)
            Q_EMIT restoreRequested(m_snapshots.at(row).id);
        accept();
    });
    m_words->setText(tr("Reading…"));
    whenDone(this, m_history.list(key.document), [this](const Result<QList<SnapshotInfo>> &found) {
        if (!found)
            return m_words->setText(found.error().userText);
        showList(*found);
    });
}

void HistoryDialog::showList(const QList<SnapshotInfo> &snapshots)
{
    m_snapshots = snapshots;
    const QLocale locale;
    for (const SnapshotInfo &snapshot : snapshots) {
        const QString when = locale.toString(snapshot.takenUtc.toLocalTime(), QLocale::ShortFormat);
        m_list->addItem(when + u'\n' + reasonWords(snapshot.reason) + QStringLiteral(", ") +
                        locale.formattedDataSize(snapshot.size));
    }
    m_words->setText(snapshots.isEmpty()
                         ? tr("No version yet: the first one is kept before the first edit.")
                         : QString());
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

void HistoryDialog::showChosen()
{
    const int row = m_list->currentRow();
    m_restore->setEnabled(row >= 0);
    if (row < 0)
        return;
    whenDone(this, m_history.content(m_snapshots.at(row).id),
             [this, row](const Result<QByteArray> &content) {
                 if (row != m_list->currentRow())
                     return;
                 if (!content)
                     return m_words->setText(content.error().userText);
                 m_difference->showTexts(*content, m_now);
                 m_words->setText(*content == m_now ? tr("This is the text of now.") : QString());
                 m_restore->setEnabled(*content != m_now);
             });
}

} // namespace recount
