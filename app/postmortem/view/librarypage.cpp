#include "postmortem/view/librarypage.h"

#include "documents/documentlibrary.h"
#include "postmortem/view/librarymodel.h"
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
#include <QVBoxLayout>

#include <algorithm>

namespace recount
{

namespace
{

constexpr int margin = 16;
constexpr int gap = 10;
constexpr int columnCharacters = 15;

} // namespace

LibraryPage::LibraryPage(DocumentLibrary &library, const QList<DocumentTemplate> &templates,
                         QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_model(new LibraryModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_search(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_new(new QPushButton(tr("New Post-Mortem"), this))
    , m_state(new TextLabel(TextLabel::Role::Small, this))
    , m_empty(new QWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(gap);

    auto *menu = new QMenu(m_new);
    menu->setToolTipsVisible(true);
    for (const DocumentTemplate &found : templates) {
        auto *action = menu->addAction(found.title);
        action->setToolTip(found.hint);
        action->setStatusTip(found.hint);
        connect(action, &QAction::triggered, this, [this, found] { Q_EMIT newRequested(found); });
    }
    m_new->setMenu(menu);
    m_new->setToolTip(tr("Begin one from a template"));
    auto *example = new QPushButton(tr("Example"), this);
    example->setToolTip(tr("Read QuickBite's post-mortem of March 15"));
    connect(example, &QPushButton::clicked, this, &LibraryPage::exampleRequested);
    auto *open = new QPushButton(tr("Open File…"), this);
    open->setToolTip(tr("Open a Markdown file from anywhere"));
    connect(open, &QPushButton::clicked, this, &LibraryPage::openFileRequested);
    auto *overview = new QPushButton(tr("Open Actions"), this);
    overview->setToolTip(tr("What is still to do, and which quickfixes are still in place"));
    connect(overview, &QPushButton::clicked, this, &LibraryPage::overviewRequested);
    auto *folder = new QPushButton(tr("Show Folder"), this);
    folder->setToolTip(tr("Show the files in the file manager"));
    connect(folder, &QPushButton::clicked, this, &LibraryPage::showFolderRequested);

    m_search->setPlaceholderText(tr("Search titles, services, severities"));
    m_search->setAccessibleName(tr("Search post-mortems"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, m_sorted,
            &QSortFilterProxyModel::setFilterFixedString);
    auto *head = new QHBoxLayout;
    head->setSpacing(gap);
    head->addWidget(m_search, 1);
    head->addWidget(m_new);
    head->addWidget(overview);
    head->addWidget(open);
    head->addWidget(example);
    head->addWidget(folder);
    column->addLayout(head);

    m_sorted->setSourceModel(m_model);
    m_sorted->setFilterRole(LibraryModel::SearchRole);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setFilterKeyColumn(0);
    m_sorted->setSortRole(LibraryModel::SortRole);
    m_table->setModel(m_sorted);
    m_table->setAccessibleName(tr("Post-mortems"));
    m_table->setItemDelegate(new RoomyDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(LibraryModel::Date, Qt::DescendingOrder);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(2 * fontMetrics().height());
    m_table->horizontalHeader()->setSectionResizeMode(LibraryModel::Title, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setWordWrap(false);
    for (int section = LibraryModel::Date; section < LibraryModel::ColumnCount; ++section) {
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
    column->addWidget(m_table, 1);

    auto *words = new QVBoxLayout(m_empty);
    words->addStretch(1);
    auto *title = new TextLabel(TextLabel::Role::Heading, tr("No post-mortem yet"), m_empty);
    title->setAlignment(Qt::AlignHCenter);
    auto *hint = new TextLabel(
        TextLabel::Role::Quiet,
        tr("Begin one from a template, or read the example and write your own from it. Each is a "
           "Markdown file in a folder of yours."),
        m_empty);
    hint->setAlignment(Qt::AlignHCenter);
    words->addWidget(title);
    words->addWidget(hint);
    words->addStretch(2);
    column->addWidget(m_empty, 1);
    column->addWidget(m_state);
    setFocusProxy(m_table);

    connect(&library, &DocumentLibrary::listed, this, &LibraryPage::refresh);
    connect(&library, &DocumentLibrary::changed, this, &LibraryPage::refresh);
    connect(&library, &DocumentLibrary::refreshed, this, &LibraryPage::refresh);
    connect(&library, &DocumentLibrary::progress, this, &LibraryPage::showProgress);
    refresh();
}

void LibraryPage::refresh()
{
    const QString chosen = chosenPath();
    m_model->setEntries(m_library.entries());
    const bool isEmpty = m_model->rowCount() == 0;
    m_empty->setVisible(isEmpty);
    m_table->setVisible(!isEmpty);
    setFocusProxy(isEmpty ? static_cast<QWidget *>(m_new) : m_table);
    m_state->setText(isEmpty || m_library.isRefreshing()
                         ? QString()
                         : tr("%n post-mortem(s)", nullptr, m_model->rowCount()));
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        const QModelIndex index = m_sorted->index(row, 0);
        if (index.data(LibraryModel::PathRole).toString() == chosen)
            m_table->setCurrentIndex(index);
    }
}

void LibraryPage::showProgress(int done, int total)
{
    if (done < total)
        m_state->setText(tr("Reading files: %1 of %2").arg(done).arg(total));
    else
        refresh();
}

QString LibraryPage::chosenPath() const
{
    return m_table->currentIndex().data(LibraryModel::PathRole).toString();
}

void LibraryPage::focusList()
{
    if (!m_table->currentIndex().isValid() && m_sorted->rowCount() > 0)
        m_table->setCurrentIndex(m_sorted->index(0, 0));
    setFocus();
}

} // namespace recount
