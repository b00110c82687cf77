#include "documents/view/documentlistpage.h"

#include "documents/documentlibrary.h"
#include "documents/view/documentlistmodel.h"
#include "widgets/glyphicon.h"
#include "widgets/roomydelegate.h"
#include "widgets/textlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace recount
{

namespace
{

constexpr int margin = 16;
constexpr int gap = 10;
constexpr int columnCharacters = 15;     ///< at least
constexpr int mostColumnCharacters = 32; ///< without the user's doing
constexpr int measuredRows = 200;

} // namespace

DocumentListPage::DocumentListPage(DocumentLibrary &library, DocumentListModel *model,
                                   const DocumentListWords &words, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_model(model)
    , m_words(words)
    , m_sorted(new QSortFilterProxyModel(this))
    , m_head(new QHBoxLayout)
    , m_search(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_new(new QPushButton(words.newOne, this))
    , m_starts(new QMenu(m_new))
    , m_bin(new QToolButton(this))
    , m_state(new TextLabel(TextLabel::Role::Small, this))
    , m_empty(new QWidget(this))
{
    m_model->setParent(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(gap);
    m_head->setSpacing(gap);
    column->addLayout(m_head);
    fillHead();
    buildTable();
    column->addWidget(m_table, 1);
    buildEmpty();
    column->addWidget(m_empty, 1);
    column->addWidget(m_state);
    setFocusProxy(m_table);

    connect(&library, &DocumentLibrary::listed, this, &DocumentListPage::refresh);
    connect(&library, &DocumentLibrary::changed, this, &DocumentListPage::refresh);
    connect(&library, &DocumentLibrary::refreshed, this, &DocumentListPage::refresh);
    connect(&library, &DocumentLibrary::progress, this, &DocumentListPage::showProgress);
    refresh();
}

void DocumentListPage::setStarts(const QList<DocumentStart> &starts)
{
    m_starts->clear();
    for (int i = 0; i < int(starts.size()); ++i) {
        auto *action = m_starts->addAction(starts.at(i).title);
        action->setToolTip(starts.at(i).hint);
        action->setStatusTip(starts.at(i).hint);
        connect(action, &QAction::triggered, this, [this, i] { Q_EMIT newRequested(i); });
    }
    m_starts->addSeparator();
    auto *own = m_starts->addAction(tr("Own Templates…"));
    own->setToolTip(tr("Each Markdown file in their folder is a template"));
    connect(own, &QAction::triggered, this, &DocumentListPage::ownTemplatesRequested);
}

void DocumentListPage::fillHead()
{
    m_search->setPlaceholderText(m_words.search);
    m_search->setAccessibleName(m_words.search);
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, m_sorted,
            &QSortFilterProxyModel::setFilterFixedString);
    m_head->addWidget(m_search, 1);

    m_starts->setToolTipsVisible(true);
    connect(m_starts, &QMenu::aboutToShow, this, &DocumentListPage::startsRequested);
    m_new->setMenu(m_starts);
    m_new->setToolTip(tr("Begin one from a template"));
    m_head->addWidget(m_new);
    auto *open = addButton(tr("Open File…"), tr("Open a Markdown file from anywhere"));
    connect(open, &QPushButton::clicked, this, &DocumentListPage::openFileRequested);
    auto *example = addButton(tr("Example"), m_words.example);
    connect(example, &QPushButton::clicked, this, &DocumentListPage::exampleRequested);
    auto *folder = addButton(tr("Show Folder"), tr("Show the files in the file manager"));
    connect(folder, &QPushButton::clicked, this, &DocumentListPage::showFolderRequested);
    m_bin->setIcon(glyphIcon(Glyph::Bin));
    m_bin->setToolTip(tr("Deleted documents: bring one back, or delete it for good"));
    m_bin->setAccessibleName(tr("Deleted documents"));
    connect(m_bin, &QToolButton::clicked, this, &DocumentListPage::binRequested);
    m_head->addWidget(m_bin);
}

QPushButton *DocumentListPage::addButton(const QString &text, const QString &toolTip)
{
    auto *button = new QPushButton(text, this);
    button->setToolTip(toolTip);
    if (const int bin = m_head->indexOf(m_bin); bin >= 0) {
        m_head->insertWidget(bin, button);
        setTabOrder(button, m_bin);
    } else {
        m_head->addWidget(button);
    }
    return button;
}

void DocumentListPage::buildTable()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setFilterRole(DocumentListModel::SearchRole);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setFilterKeyColumn(0);
    m_sorted->setSortRole(DocumentListModel::SortRole);
    m_table->setModel(m_sorted);
    m_table->setAccessibleName(m_words.list);
    m_table->setItemDelegate(new RoomyDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(m_model->firstSortColumn(), Qt::DescendingOrder);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(2 * fontMetrics().height());
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setResizeContentsPrecision(measuredRows);
    m_table->setWordWrap(false);
    for (int section = 1; section < m_model->columnCount(); ++section) {
        // The name with the sign that shows the order.
        const QString name =
            m_model->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
        m_table->horizontalHeader()->resizeSection(
            section, std::max(fontMetrics().horizontalAdvance(name) + 4 * gap,
                              columnCharacters * fontMetrics().averageCharWidth()));
    }
    connect(m_table, &QTableView::activated, this, [this] { Q_EMIT openRequested(chosenPath()); });
    auto *remove = new QAction(tr("Delete"), m_table);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    connect(remove, &QAction::triggered, this, [this] {
        if (const QString path = chosenPath(); !path.isEmpty())
            Q_EMIT removeRequested(path);
    });
    m_table->addAction(remove);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void DocumentListPage::buildEmpty()
{
    auto *words = new QVBoxLayout(m_empty);
    words->addStretch(1);
    auto *title = new TextLabel(TextLabel::Role::Heading, m_words.empty, m_empty);
    title->setAlignment(Qt::AlignHCenter);
    auto *hint = new TextLabel(TextLabel::Role::Quiet, m_words.emptyHint, m_empty);
    hint->setAlignment(Qt::AlignHCenter);
    words->addWidget(title);
    words->addWidget(hint);
    words->addStretch(2);
}

void DocumentListPage::refresh()
{
    const QString chosen = chosenPath();
    m_model->setEntries(m_library.entries());
    const bool isEmpty = m_model->rowCount() == 0;
    m_empty->setVisible(isEmpty);
    m_table->setVisible(!isEmpty);
    setFocusProxy(isEmpty ? static_cast<QWidget *>(m_new) : m_table);
    fitColumns();
    m_state->setText(isEmpty || m_library.isRefreshing() ? QString()
                                                         : m_words.count(m_model->rowCount()));
    if (!m_wanted.isEmpty() && choose(m_wanted))
        m_wanted.clear();
    else
        choose(chosen);
}

bool DocumentListPage::choose(const QString &path)
{
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        const QModelIndex index = m_sorted->index(row, 0);
        if (index.data(DocumentListModel::PathRole).toString() != path)
            continue;
        m_table->setCurrentIndex(index);
        return true;
    }
    return false;
}

void DocumentListPage::chooseOnceListed(const QString &path)
{
    m_wanted = choose(path) ? QString() : path;
}

/// They only grow: a width that somebody chose stays.
void DocumentListPage::fitColumns()
{
    QHeaderView &header = *m_table->horizontalHeader();
    const int most = mostColumnCharacters * fontMetrics().averageCharWidth();
    for (int section = 1; section < m_model->columnCount(); ++section) {
        const int before = header.sectionSize(section);
        m_table->resizeColumnToContents(section);
        header.resizeSection(section,
                             std::max(before, std::min(header.sectionSize(section), most)));
    }
}

void DocumentListPage::showProgress(int done, int total)
{
    if (done < total)
        m_state->setText(tr("Reading files: %1 of %2").arg(done).arg(total));
    else
        refresh();
}

QString DocumentListPage::chosenPath() const
{
    return m_table->currentIndex().data(DocumentListModel::PathRole).toString();
}

void DocumentListPage::focusList()
{
    if (!m_table->currentIndex().isValid() && m_sorted->rowCount() > 0)
        m_table->setCurrentIndex(m_sorted->index(0, 0));
    setFocus();
}

} // namespace recount
