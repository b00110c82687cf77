#include "desktop/draftsdialog.h"

#include "widgets/windowsize.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace recount
{

namespace
{

constexpr int dialogWidth = 820;
constexpr int dialogHeight = 520;
constexpr int listWidth = 280;
constexpr qsizetype previewBytes = 64 * 1024;

} // namespace

DraftsDialog::DraftsDialog(const QList<DocumentDraft> &drafts, QWidget *parent)
    : QDialog(parent)
    , m_drafts(drafts)
    , m_list(new QListWidget(this))
    , m_preview(new QPlainTextEdit(this))
    , m_open(new QPushButton(tr("Open Draft"), this))
    , m_discard(new QPushButton(this))
{
    setWindowTitle(tr("Not saved"));
    resizeOnScreen(*this, {dialogWidth, dialogHeight});
    auto *column = new QVBoxLayout(this);
    auto *splitter = new QSplitter(this);
    m_list->setAccessibleName(tr("Documents that were not saved"));
    const QLocale locale;
    for (const DocumentDraft &draft : drafts) {
        const QString title = draft.title.isEmpty() ? tr("Without a title") : draft.title;
        m_list->addItem(
            title + u'\n' +
            tr("last edited %1")
                .arg(locale.toString(draft.editedUtc.toLocalTime(), QLocale::ShortFormat)));
    }
    splitter->addWidget(m_list);
    m_preview->setReadOnly(true);
    m_preview->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_preview->setAccessibleName(tr("Text of the chosen document"));
    splitter->addWidget(m_preview);
    splitter->setSizes({listWidth, dialogWidth - listWidth});
    column->addWidget(splitter, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_open, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_discard, QDialogButtonBox::DestructiveRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const int row = m_list->currentRow(); row >= 0)
            Q_EMIT openRequested(m_drafts.at(row));
        accept();
    });
    connect(m_discard, &QPushButton::clicked, this, &DraftsDialog::discardChosen);
    connect(m_list, &QListWidget::currentRowChanged, this, &DraftsDialog::showChosen);
    m_list->setCurrentRow(0);
    showChosen();
}

void DraftsDialog::showChosen()
{
    m_isSure = false;
    m_discard->setText(tr("Throw Away…"));
    const int row = m_list->currentRow();
    m_open->setEnabled(row >= 0);
    m_discard->setEnabled(row >= 0);
    m_preview->setPlainText(row < 0 ? QString()
                                    : QString::fromUtf8(m_drafts.at(row).bytes.left(previewBytes)));
}

/// Asks by its own words: there is no way back.
void DraftsDialog::discardChosen()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    if (!m_isSure) {
        m_isSure = true;
        m_discard->setText(tr("Throw Away for Good"));
        return;
    }
    Q_EMIT discardRequested(m_drafts.takeAt(row));
    delete m_list->takeItem(row);
    if (m_drafts.isEmpty())
        accept();
}

} // namespace recount
