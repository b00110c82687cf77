#include "context/view/importpreviewdialog.h"

#include "context/view/importoutlinemodel.h"
#include "widgets/roomydelegate.h"
#include "widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace recount
{

namespace
{

/// As many rows are shown unfolded; of more, the groups alone give an overview.
constexpr int mostUnfolded = 50;

} // namespace

ImportPreviewDialog::ImportPreviewDialog(const Words &words, const ImportOutline &outline,
                                         bool canImport, QWidget *parent)
    : QDialog(parent)
    , m_model(new ImportOutlineModel(outline, this))
    , m_tree(new QTreeView(this))
    , m_whole(new QPlainTextEdit(this))
{
    setWindowTitle(words.title);
    auto *what = new TextLabel(TextLabel::Role::Body, words.what, this);
    auto *counts = new TextLabel(TextLabel::Role::Heading, outline.summary, this);
    counts->setObjectName(QStringLiteral("counts"));
    auto *note =
        new TextLabel(canImport ? TextLabel::Role::Small : TextLabel::Role::Body, words.note, this);
    note->setVisible(!words.note.isEmpty());
    buildTree();
    m_whole->setObjectName(QStringLiteral("wholeText"));
    m_whole->setAccessibleName(tr("Whole text of the chosen row"));
    m_whole->setPlaceholderText(tr("Choose a row to read its whole text."));
    m_whole->setReadOnly(true);
    m_whole->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_whole->setTabChangesFocus(true);
    // Lines wrap; before the first layout the bar would think otherwise.
    m_whole->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->addWidget(m_tree);
    parts->addWidget(m_whole);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 1);
    parts->setChildrenCollapsible(false);
    parts->setHandleWidth(8);

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *cancel =
        buttons->addButton(canImport ? tr("Cancel") : tr("Close"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(QStringLiteral("cancelImport"));
    if (canImport) {
        QPushButton *accept = buttons->addButton(words.accept, QDialogButtonBox::AcceptRole);
        accept->setObjectName(QStringLiteral("import"));
        accept->setDefault(true);
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(8);
    layout->addWidget(what);
    layout->addWidget(counts);
    layout->addWidget(parts, 1);
    layout->addWidget(note);
    layout->addWidget(buttons);
    if (m_model->rowCount() == 0) {
        parts->hide();
        const int wide = fontMetrics().averageCharWidth() * 84;
        setMinimumWidth(wide);
        resize(wide, layout->heightForWidth(wide));
        return;
    }
    QSize size(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 36);
    if (const QScreen *on = screen())
        size = size.boundedTo(on->availableSize() * 9 / 10);
    resize(size);
    setColumnWidths();
    m_tree->setFocus();
}

void ImportPreviewDialog::buildTree()
{
    m_tree->setObjectName(QStringLiteral("outline"));
    m_tree->setAccessibleName(tr("What the import does"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new RoomyDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setColumnHidden(ImportOutlineModel::Before, !m_model->comparesTexts());
    spanTitles();
    int rows = 0;
    for (int group = 0; group < m_model->rowCount(); ++group)
        rows += m_model->rowCount(m_model->index(group, 0));
    for (int group = 0; group < m_model->rowCount(); ++group) {
        const QModelIndex index = m_model->index(group, 0);
        if (rows > mostUnfolded)
            continue;
        m_tree->expand(index);
        // What is new is known by its title; what changes, by how.
        for (int row = 0; m_model->comparesTexts() && row < m_model->rowCount(index); ++row)
            m_tree->expand(m_model->index(row, 0, index));
    }
    connect(
        m_tree->selectionModel(), &QItemSelectionModel::currentChanged, m_whole,
        [this](const QModelIndex &current) { m_whole->setPlainText(m_model->wholeText(current)); });
    const QModelIndex first = m_model->index(0, 0);
    m_tree->setCurrentIndex(m_tree->isExpanded(first) ? m_model->index(0, 0, first) : first);
}

/// Before anything is unfolded: the view looks for each row among those it shows.
void ImportPreviewDialog::spanTitles()
{
    for (int group = 0; group < m_model->rowCount(); ++group) {
        const QModelIndex index = m_model->index(group, 0);
        m_tree->setFirstColumnSpanned(group, {}, true);
        for (int row = 0; row < m_model->rowCount(index); ++row)
            m_tree->setFirstColumnSpanned(row, index, true);
    }
}

void ImportPreviewDialog::setColumnWidths()
{
    QHeaderView *header = m_tree->header();
    header->setStretchLastSection(true);
    const int most = width() - 60;
    // Names of fields stand two steps in and should be read without the pane below.
    header->resizeSection(ImportOutlineModel::What,
                          std::max(most * 30 / 100, fontMetrics().averageCharWidth() * 30));
    header->resizeSection(ImportOutlineModel::Before, most * 35 / 100);
}

} // namespace recount
