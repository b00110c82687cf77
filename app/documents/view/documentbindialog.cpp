#include "documents/view/documentbindialog.h"

#include "documents/documentlibrary.h"
#include "storage/whendone.h"
#include "widgets/dialogs.h"
#include "widgets/glyphicon.h"
#include "widgets/roomydelegate.h"
#include "widgets/textlabel.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace recount
{

namespace
{

constexpr int margin = 16;
constexpr int gap = 8;
constexpr int charactersWide = 84;
constexpr int linesHigh = 18;

enum Column { Title, Day, File };

} // namespace

DocumentBinDialog::DocumentBinDialog(DocumentLibrary &library, Dialogs &dialogs, QWidget *parent)
    : QDialog(parent)
    , m_library(library)
    , m_dialogs(dialogs)
    , m_list(new QTreeWidget(this))
    , m_state(new TextLabel(TextLabel::Role::Quiet, tr("Reading the bin…"), this))
{
    setWindowTitle(tr("Deleted Documents"));
    m_list->setAccessibleName(tr("Deleted documents"));
    m_list->setHeaderLabels({tr("Title"), tr("Deleted on"), tr("File")});
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(Title, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(Day, QHeaderView::ResizeToContents);
    m_list->header()->resizeSection(File, fontMetrics().averageCharWidth() * charactersWide / 3);

    auto *buttons = new QDialogButtonBox(this);
    m_restore = buttons->addButton(tr("Restore"), QDialogButtonBox::ActionRole);
    m_restore->setIcon(glyphIcon(Glyph::Undo));
    m_restore->setToolTip(tr("Bring it back to where it was"));
    m_purge = buttons->addButton(tr("Delete for Good…"), QDialogButtonBox::DestructiveRole);
    m_purge->setIcon(glyphIcon(Glyph::Bin));
    m_close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(gap);
    column->addWidget(m_state);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * charactersWide, fontMetrics().height() * linesHigh);

    auto *remove = new QAction(m_purge->text(), m_list);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(remove);
    connect(remove, &QAction::triggered, this, &DocumentBinDialog::askPurge);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, &DocumentBinDialog::restore);
    connect(m_purge, &QPushButton::clicked, this, &DocumentBinDialog::askPurge);
    connect(m_list, &QTreeWidget::itemActivated, this, &DocumentBinDialog::restore);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, [this] {
        const bool any = !m_list->selectedItems().isEmpty();
        m_restore->setEnabled(any);
        m_purge->setEnabled(any);
    });
    m_restore->setEnabled(false);
    m_purge->setEnabled(false);
    m_list->hide();
    reload();
}

void DocumentBinDialog::reload()
{
    whenDone(this, m_library.bin(), [this](const Result<QList<BinnedDocument>> &found) {
        if (found)
            m_documents = *found;
        showRows();
    });
}

void DocumentBinDialog::showRows()
{
    const int row = std::max(m_list->indexOfTopLevelItem(m_list->currentItem()), 0);
    m_list->clear();
    const QLocale locale;
    for (const BinnedDocument &document : std::as_const(m_documents)) {
        auto *item = new QTreeWidgetItem(
            m_list, {document.title.isEmpty() ? tr("Without a title") : document.title,
                     locale.toString(document.deletedOn, QLocale::ShortFormat), document.path});
        item->setToolTip(Title, item->text(Title));
        item->setToolTip(File, document.path);
    }
    const bool any = !m_documents.isEmpty();
    m_list->setVisible(any);
    m_state->setText(!m_note.isEmpty() ? m_note
                     : any             ? tr("They stay here until you delete them for good.")
                                       : tr("There are no deleted documents."));
    if (any)
        m_list->setCurrentItem(
            m_list->topLevelItem(std::min(row, m_list->topLevelItemCount() - 1)));
    m_restore->setDefault(any);
    m_close->setDefault(!any);
    if (any)
        m_list->setFocus();
    else
        m_close->setFocus();
}

QList<BinnedDocument> DocumentBinDialog::chosen() const
{
    QList<BinnedDocument> documents;
    for (QTreeWidgetItem *item : m_list->selectedItems())
        documents.append(m_documents.at(m_list->indexOfTopLevelItem(item)));
    return documents;
}

void DocumentBinDialog::restore()
{
    for (const BinnedDocument &document : chosen()) {
        whenDone(this, m_library.restoreFromBin(document.binPath, document.path),
                 [this, document](const Result<QString> &path) {
                     m_note.clear();
                     if (path && *path != document.path)
                         m_note = tr("There is a file %1 already: the one that was deleted came "
                                     "back as %2.")
                                      .arg(document.path, *path);
                     reload();
                 });
    }
}

void DocumentBinDialog::askPurge()
{
    const QList<BinnedDocument> documents = chosen();
    if (documents.isEmpty())
        return;
    const QString what = documents.size() == 1
                             ? QStringLiteral("“%1”").arg(documents.constFirst().title)
                             : tr("%n document(s)", nullptr, int(documents.size()));
    m_dialogs.confirm(this, tr("Delete for good?"),
                      tr("%1: the file and its earlier versions can't be brought back.").arg(what),
                      tr("Delete for Good"), [this, documents] { purge(documents); });
}

void DocumentBinDialog::purge(const QList<BinnedDocument> &documents)
{
    m_note.clear();
    for (const BinnedDocument &document : documents)
        whenDone(this, m_library.purge(document.binPath),
                 [this](const Result<void> &) { reload(); });
}

} // namespace recount
