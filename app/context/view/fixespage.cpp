#include "context/view/fixespage.h"

#include "context/tableexport.h"
#include "context/tableformats.h"
#include "context/view/editnotice.h"
#include "context/view/fixeditpanel.h"
#include "context/view/fixesediting.h"
#include "context/view/fixesmodel.h"
#include "context/view/fixesview.h"
#include "foundation/pooljob.h"
#include "foundation/wholefile.h"
#include "storage/whendone.h"
#include "widgets/collapsiblesection.h"
#include "widgets/dialogs.h"
#include "widgets/disclosurebutton.h"
#include "widgets/errorsink.h"
#include "widgets/glyphicon.h"
#include "widgets/markdownview.h"
#include "widgets/separatorline.h"
#include "widgets/textlabel.h"
#include "widgets/turningsplitter.h"

#include <QAction>
#include <QActionGroup>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace recount
{

namespace
{

using namespace Qt::Literals::StringLiterals;

constexpr int margin = 12;
constexpr int gap = 8;
/// For the fields beside the table, or below it.
constexpr TurningSplitter::Room fieldsRoom{190, 66, 22};

const QKeyCombination copyCsvKeys = Qt::CTRL | Qt::SHIFT | Qt::Key_C;
const QKeyCombination exportKeys = Qt::CTRL | Qt::Key_E;
const QKeyCombination drillKeys = Qt::CTRL | Qt::Key_D;

QString withKeys(const QString &text, const QKeySequence &keys)
{
    return u"%1 (%2)"_s.arg(text, keys.toString(QKeySequence::NativeText));
}

} // namespace

FixesPage::FixesPage(Navigator &navigator, ErrorSink &errors, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_navigator(navigator)
    , m_errors(errors)
    , m_dialogs(dialogs)
    , m_model(new FixesModel(this))
{
    m_introduction = new CollapsibleSection(tr("How to tell a fix"), this);
    m_introduction->followOwnHeader();
    m_introductionText = new MarkdownView(dialogs, m_introduction);
    m_introductionText->setAccessibleName(tr("How to tell a fix"));
    m_introduction->setContent(m_introductionText);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, margin, 0, 0);
    layout->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(margin, 0, margin, gap);
    head->setSpacing(gap);
    head->addWidget(m_introduction);
    head->addWidget(makeHead());
    layout->addLayout(head);
    QWidget *table = makeTable();
    m_editing = new FixesEditing(*m_table, this);
    m_splitter = new TurningSplitter(fieldsRoom, this);
    m_splitter->addWidget(table);
    m_splitter->addWidget(m_editing->panel());
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    head->addWidget(makeTools());
    layout->addWidget(m_editing->notice());
    layout->addWidget(new SeparatorLine(this));
    layout->addWidget(m_splitter, 1);
    m_editing->panel()->setMinimumSize(fontMetrics().averageCharWidth() * 36,
                                       fontMetrics().height() * 10);
    connect(m_editing, &FixesEditing::panelShown, m_splitter, &TurningSplitter::share);
    connect(m_model, &QAbstractItemModel::modelReset, this, &FixesPage::updateCount);
    setTabOrder(m_showAll, m_table);
    setFocusProxy(m_table);

    addShortcut(QKeySequence::Find, &FixesPage::focusSearch);
    addShortcut(QKeySequence::Copy, &FixesPage::copyMarkdown);
    addShortcut(copyCsvKeys, &FixesPage::copyCsv);
    addShortcut(exportKeys, &FixesPage::exportTable);
    addShortcut(QKeySequence::Print, &FixesPage::print);
    addShortcut(drillKeys, &FixesPage::drillRequested);
    updateCount();
}

FixesPage::~FixesPage() = default;

void FixesPage::addShortcut(const QKeySequence &keys, void (FixesPage::*call)())
{
    auto *action = new QAction(this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, call);
    addAction(action);
}

QWidget *FixesPage::makeHead()
{
    auto *head = new QWidget(this);
    m_search = new QLineEdit(head);
    m_search->setObjectName(u"search"_s);
    m_search->setPlaceholderText(tr("Search fixes"));
    m_search->setAccessibleName(tr("Search fixes"));
    m_search->setToolTip(withKeys(tr("Every word has to occur, anywhere in the fix"),
                                  QKeySequence(QKeySequence::Find)));
    m_search->installEventFilter(this);
    addClearButton();
    m_onlyOpen = new QCheckBox(tr("Only without a permanent fix"), head);
    m_onlyOpen->setObjectName(u"onlyOpen"_s);
    connect(m_search, &QLineEdit::textChanged, this, &FixesPage::filterChanged);
    connect(m_search, &QLineEdit::returnPressed, this, &FixesPage::focusTable);
    connect(m_onlyOpen, &QCheckBox::toggled, this, &FixesPage::filterChanged);

    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * gap);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_onlyOpen);
    return head;
}

void FixesPage::addClearButton()
{
    QAction *clear = m_search->addAction(glyphIcon(Glyph::Clear), QLineEdit::TrailingPosition);
    clear->setText(tr("Clear the search"));
    clear->setVisible(false);
    connect(clear, &QAction::triggered, m_search, &QLineEdit::clear);
    connect(m_search, &QLineEdit::textChanged, clear,
            [clear](const QString &text) { clear->setVisible(!text.isEmpty()); });
}

QWidget *FixesPage::makeTools()
{
    auto *tools = new QWidget(this);
    auto *layout = new QHBoxLayout(tools);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    m_count = new TextLabel(TextLabel::Role::Small, tools);
    layout->addWidget(m_count, 1, Qt::AlignVCenter);

    const auto addButton = [layout, tools](const QString &text, const QString &toolTip) {
        auto *button = new QPushButton(text, tools);
        button->setToolTip(toolTip);
        layout->addWidget(button);
        return button;
    };
    layout->addWidget(m_editing->addButton());
    layout->addWidget(m_editing->binButton());
    QPushButton *drill =
        addButton(tr("Drill"), withKeys(tr("Practise the fixes in short questions"), drillKeys));
    drill->setObjectName(u"drill"_s);
    connect(drill, &QPushButton::clicked, this, &FixesPage::drillRequested);
    QPushButton *columns =
        addButton(tr("Columns"), tr("Choose the columns and what the rows are sorted by"));
    m_columnsMenu = new QMenu(columns);
    columns->setMenu(m_columnsMenu);
    connect(m_columnsMenu, &QMenu::aboutToShow, this, &FixesPage::fillColumnsMenu);

    QPushButton *copy = addButton(tr("Copy"), tr("Copy the selected fixes, or all that are shown"));
    auto *copyMenu = new QMenu(copy);
    copyMenu->addAction(tr("Copy as Markdown") + u'\t' +
                            QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText),
                        this, &FixesPage::copyMarkdown);
    copyMenu->addAction(tr("Copy as CSV") + u'\t' +
                            QKeySequence(copyCsvKeys).toString(QKeySequence::NativeText),
                        this, &FixesPage::copyCsv);
    copy->setMenu(copyMenu);

    QPushButton *exporting = addButton(
        tr("Export…"),
        withKeys(tr("Write the selected fixes, or all that are shown, to a file"), exportKeys));
    connect(exporting, &QPushButton::clicked, this, &FixesPage::exportTable);
    QPushButton *printing =
        addButton(tr("Print…"), withKeys(tr("Print the selected fixes, or all that are shown"),
                                         QKeySequence::Print));
    connect(printing, &QPushButton::clicked, this, &FixesPage::print);
    return tools;
}

QWidget *FixesPage::makeTable()
{
    m_stack = new QStackedWidget(this);
    m_table = new FixesView(*m_model, m_navigator, m_stack);
    connect(m_table, &FixesView::copyRequested, this,
            [this](const QString &text) { copyText(text, tr("The sentences were copied.")); });
    connect(m_table, &QWidget::customContextMenuRequested, this, &FixesPage::showRowMenu);
    connect(m_table->header(), &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) {
                fillColumnsMenu();
                m_columnsMenu->popup(m_table->header()->mapToGlobal(at));
            });

    auto *nothing = new QWidget(m_stack);
    auto *layout = new QVBoxLayout(nothing);
    layout->setContentsMargins(margin, 2 * margin, margin, 2 * margin);
    layout->setSpacing(margin);
    m_empty = new TextLabel(TextLabel::Role::Quiet, nothing);
    m_showAll = new QPushButton(tr("Show all fixes"), nothing);
    m_showAll->setToolTip(tr("Clear the search and the filter"));
    connect(m_showAll, &QPushButton::clicked, this, [this] {
        showAll();
        m_search->setFocus();
    });
    layout->addWidget(m_empty);
    layout->addWidget(m_showAll, 0, Qt::AlignLeft);
    layout->addStretch();
    m_stack->addWidget(m_table);
    m_stack->addWidget(nothing);
    return m_stack;
}

void FixesPage::fillColumnsMenu()
{
    m_columnsMenu->clear();
    for (const FixColumn column : fixColumns) {
        QAction *shown = m_columnsMenu->addAction(fixColumnTitle(column));
        shown->setCheckable(true);
        shown->setChecked(m_table->isColumnShown(column));
        shown->setEnabled(column != FixColumn::Incident);
        connect(shown, &QAction::toggled, m_table,
                [this, column](bool checked) { m_table->setColumnShown(column, checked); });
    }
    m_columnsMenu->addSeparator();
    QMenu *sorting = m_columnsMenu->addMenu(tr("Sort by"));
    auto *columns = new QActionGroup(sorting);
    for (const FixColumn column : fixColumns) {
        QAction *by = sorting->addAction(fixColumnTitle(column));
        by->setCheckable(true);
        by->setChecked(m_model->sortColumn() == column);
        columns->addAction(by);
        connect(by, &QAction::triggered, m_table,
                [this, column] { m_table->sortBy(column, m_model->sortOrder()); });
    }
    sorting->addSeparator();
    QAction *descending = sorting->addAction(tr("Descending"));
    descending->setCheckable(true);
    descending->setChecked(m_model->sortOrder() == Qt::DescendingOrder);
    connect(descending, &QAction::toggled, m_table, [this](bool down) {
        m_table->sortBy(m_model->sortColumn(), down ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
}

void FixesPage::showRowMenu(const QPoint &at)
{
    QModelIndex row = m_table->indexAt(at);
    if (row.isValid() && FixesModel::isDetail(row))
        row = row.parent();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (row.isValid()) {
        const QPersistentModelIndex index(row.siblingAtColumn(0));
        menu->addAction(m_table->isExpanded(index) ? tr("Close details") : tr("Open details"),
                        m_table, [this, index] { m_table->toggle(index); });
        menu->addSeparator();
        if (m_editing->isEditable()) {
            const QString id = index.data(FixesModel::FixIdRole).toString();
            menu->addAction(tr("Edit"), m_editing, [this, id] { m_editing->edit(id); });
            menu->addAction(tr("Delete"), m_editing, &FixesEditing::remove);
            menu->addSeparator();
        }
    }
    menu->addAction(tr("Copy as Markdown"), this, &FixesPage::copyMarkdown);
    menu->addAction(tr("Copy as CSV"), this, &FixesPage::copyCsv);
    menu->addAction(tr("Export…"), this, &FixesPage::exportTable);
    menu->addAction(tr("Print…"), this, &FixesPage::print);
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void FixesPage::setEditor(CompanyEditor &editor)
{
    m_editing->setEditor(editor);
}

void FixesPage::setPack(std::shared_ptr<const Pack> pack)
{
    m_pack = std::move(pack);
    m_introductionText->setMarkdownText(m_pack ? m_pack->fixesIntroduction : QString());
    m_introduction->setVisible(m_pack && !m_pack->fixesIntroduction.isEmpty());
    m_table->setPack(m_pack);
    m_editing->setPack(m_pack);
    updateCount();
}

void FixesPage::filterChanged()
{
    m_table->keepPlace([this] { m_model->setFilter({m_search->text(), m_onlyOpen->isChecked()}); });
    updateCount();
}

void FixesPage::showAll()
{
    m_search->clear();
    m_onlyOpen->setChecked(false);
}

void FixesPage::updateCount()
{
    const int all = m_model->table().count();
    const int shown = m_model->rowCount();
    m_count->setText(m_model->isFiltering() ? tr("%1 of %n fix(es)", nullptr, all).arg(shown)
                                            : tr("%n fix(es)", nullptr, all));
    QString empty = tr("No fix fits this search and filter.");
    if (all == 0)
        empty = m_editing->isEditable()
                    ? tr("There are no fixes in this company yet. Write down an incident, what was "
                         "done at once, and what ended it for good.")
                    : tr("There are no fixes in this company yet.");
    m_empty->setText(empty);
    m_showAll->setVisible(all > 0);
    m_stack->setCurrentIndex(shown > 0 ? 0 : 1);
}

void FixesPage::showFix(const QString &fixId)
{
    if (m_model->table().rowOf(fixId) < 0)
        return;
    if (!m_model->indexOf(fixId).isValid())
        showAll();
    m_table->showFix(fixId);
}

void FixesPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FixesPage::focusTable()
{
    if (m_model->rowCount() == 0)
        return;
    m_table->setFocus();
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
}

bool FixesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down) {
            focusTable();
            return true;
        }
        if (key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QList<QStringList> FixesPage::chosenTable() const
{
    return m_model->table().exported(m_table->chosenRows(), m_table->shownColumns());
}

void FixesPage::copyText(const QString &text, const QString &told)
{
    QGuiApplication::clipboard()->setText(text);
    m_errors.tell(told);
}

void FixesPage::copyMarkdown()
{
    const QList<QStringList> table = chosenTable();
    copyText(writeMarkdownTable(table),
             tr("%n fix(es) copied as a Markdown table.", nullptr, int(table.size()) - 1));
}

void FixesPage::copyCsv()
{
    const QList<QStringList> table = chosenTable();
    copyText(QString::fromUtf8(writeCsv(table)),
             tr("%n fix(es) copied as CSV.", nullptr, int(table.size()) - 1));
}

void FixesPage::exportTable()
{
    m_dialogs.askSaveFile(this, tr("Export Fixes"), tr("fixes") + ".csv"_L1, tableFileFilters(),
                          [this](const QString &path, const QString &filter) {
                              writeFile(path, tableFileContent(chosenTable(), path, filter));
                          });
}

void FixesPage::writeFile(const QString &path, const QByteArray &content)
{
    const auto work = [path, content] { return writeWholeFile(path, content); };
    whenDone(this, runInPool(work), [this, path, content](const Result<void> &outcome) {
        if (outcome)
            m_errors.tell(tr("The fixes were written to %1.").arg(path));
        else
            m_errors.report(outcome.error(), [this, path, content] { writeFile(path, content); });
    });
}

void FixesPage::print()
{
    const QString title = m_pack ? tr("Fixes at %1").arg(m_pack->company.name) : tr("Fixes");
    Q_EMIT printRequested(
        title, m_model->table().html(title, m_table->chosenRows(), m_table->shownColumns()));
}

QByteArray FixesPage::saveLayout() const
{
    QJsonObject layout = m_table->saveColumns();
    layout.insert(u"introduction"_s, m_introduction->isExpanded());
    return QJsonDocument(layout).toJson(QJsonDocument::Compact);
}

void FixesPage::restoreLayout(const QByteArray &layout)
{
    const QJsonObject saved = QJsonDocument::fromJson(layout).object();
    if (saved.isEmpty())
        return;
    m_introduction->setExpanded(saved.value("introduction"_L1).toBool());
    m_table->restoreColumns(saved);
}

} // namespace recount
