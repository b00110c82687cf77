#include "practice/view/questionlistwidget.h"

#include "practice/view/practiceshortcuts.h"
#include "practice/view/questiondelegate.h"
#include "practice/view/questionfiltermodel.h"
#include "practice/view/questionlistmodel.h"
#include "widgets/elidingcombobox.h"
#include "widgets/glyphicon.h"
#include "widgets/textlabel.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace recount
{

QuestionListWidget::QuestionListWidget(QWidget *parent)
    : QWidget(parent)
    , m_model(new QuestionListModel(this))
    , m_filter(new QuestionFilterModel(*m_model, this))
    , m_delegate(new QuestionDelegate(this))
    , m_search(new QLineEdit(this))
    , m_states(new ElidingComboBox(this))
    , m_list(new QListView(this))
    , m_stack(new QStackedWidget(this))
    , m_count(new TextLabel(TextLabel::Role::Small, this))
{
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setPlaceholderText(tr("Search questions"));
    addClearButton();
    m_search->setAccessibleName(tr("Search questions"));
    m_search->setToolTip(
        withShortcut(tr("Search questions, hints and rubrics"), PracticeAction::Search));
    m_search->installEventFilter(this);

    m_states->setObjectName(QStringLiteral("states"));
    m_states->setAccessibleName(tr("Show questions by state"));
    // On X11 the name that a screen reader gets is what is chosen.
    m_states->setAccessibleDescription(m_states->accessibleName());
    m_states->setToolTip(tr("Show only the questions in this state"));
    m_states->addItem(tr("All questions"));
    const auto addState = [this](const QString &text, QuestionState state) {
        m_states->addItem(text, int(state));
    };
    addState(tr("Not practised"), QuestionState::NotPractised);
    addState(tr("Recorded, not graded"), QuestionState::NotGraded);
    addState(gradeWord(Grade::Again), QuestionState::Again);
    addState(gradeWord(Grade::Hard), QuestionState::Hard);
    addState(gradeWord(Grade::Good), QuestionState::Good);
    addState(gradeWord(Grade::Easy), QuestionState::Easy);
    m_states->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);

    m_list->setObjectName(QStringLiteral("questions"));
    m_list->setModel(m_filter);
    m_list->setItemDelegate(m_delegate);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Questions"));

    auto *nothing = new QWidget(this);
    auto *nothingLayout = new QVBoxLayout(nothing);
    nothingLayout->setContentsMargins(12, 24, 12, 24);
    nothingLayout->setSpacing(12);
    m_empty = new TextLabel(TextLabel::Role::Quiet, nothing);
    m_showAll = new QPushButton(tr("Show all questions"), nothing);
    m_showAll->setToolTip(tr("Clear the search and the filter"));
    nothingLayout->addWidget(m_empty);
    nothingLayout->addWidget(m_showAll, 0, Qt::AlignLeft);
    nothingLayout->addStretch();
    m_stack->addWidget(m_list);
    m_stack->addWidget(nothing);

    auto *head = new QVBoxLayout;
    head->setContentsMargins(12, 12, 12, 8);
    head->setSpacing(8);
    head->addWidget(m_search);
    head->addWidget(m_states);
    head->addWidget(m_count);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_list);

    connect(m_search, &QLineEdit::textChanged, m_filter, &QuestionFilterModel::setSearch);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        const bool shown = m_list->currentIndex().isValid();
        choose(shown ? m_list->currentIndex() : m_filter->index(0, 0));
        if (m_filter->rowCount() > 0)
            m_list->setFocus();
    });
    connect(m_states, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant state = m_states->currentData();
        m_filter->setState(state.isValid() ? std::optional(QuestionState(state.toInt()))
                                           : std::nullopt);
    });
    connect(m_showAll, &QPushButton::clicked, this, [this] {
        clearSearch();
        m_search->setFocus();
    });
    connect(m_filter, &QAbstractItemModel::modelReset, this, &QuestionListWidget::resultsChanged);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &QuestionListWidget::resultsChanged);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (!m_restoring)
                    choose(current);
            });
    resultsChanged();
}

void QuestionListWidget::addClearButton()
{
    // The one of QLineEdit searches the disk for icon themes, which costs the start 2 ms.
    QAction *clear = m_search->addAction(glyphIcon(Glyph::Clear), QLineEdit::TrailingPosition);
    clear->setText(tr("Clear the search"));
    clear->setVisible(false);
    connect(clear, &QAction::triggered, m_search, &QLineEdit::clear);
    connect(m_search, &QLineEdit::textChanged, clear,
            [clear](const QString &text) { clear->setVisible(!text.isEmpty()); });
}

void QuestionListWidget::packsChanged()
{
    m_delegate->setLargestNumber(m_model->largestNumber());
    m_delegate->setShowsPack(m_model->packCount() > 1);
    m_list->doItemsLayout();
}

void QuestionListWidget::setCurrentKey(const QString &questionKey)
{
    m_currentKey = questionKey;
    restoreCurrent();
}

void QuestionListWidget::chooseNext()
{
    chooseNeighbour(1);
}

void QuestionListWidget::choosePrevious()
{
    chooseNeighbour(-1);
}

void QuestionListWidget::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void QuestionListWidget::focusList()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void QuestionListWidget::clearSearch()
{
    m_search->clear();
    m_states->setCurrentIndex(0);
}

bool QuestionListWidget::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down && m_filter->rowCount() > 0) {
            m_list->setFocus();
            if (!m_list->currentIndex().isValid())
                choose(m_filter->index(0, 0));
            return true;
        }
        if (key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void QuestionListWidget::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QString key = index.data(QuestionListModel::KeyRole).toString();
    if (key == m_currentKey)
        return;
    setCurrentKey(key);
    Q_EMIT questionChosen(key);
}

void QuestionListWidget::chooseNeighbour(int step)
{
    const QModelIndex current = m_list->currentIndex();
    const int row = current.isValid() ? current.row() + step : 0;
    choose(m_filter->index(row, 0));
}

void QuestionListWidget::resultsChanged()
{
    const int shown = m_filter->rowCount();
    const int all = m_model->rowCount();
    if (all == 0)
        m_empty->setText(tr("There are no questions yet."));
    else
        m_empty->setText(tr("No question fits this search and filter."));
    m_showAll->setVisible(all > 0);
    m_stack->setCurrentIndex(shown > 0 ? 0 : 1);
    m_count->setText(m_filter->isFiltering() ? tr("%1 of %n question(s)", nullptr, all).arg(shown)
                                             : tr("%n question(s)", nullptr, all));
    restoreCurrent();
}

void QuestionListWidget::restoreCurrent()
{
    const QModelIndex source = m_model->index(m_model->rowOf(m_currentKey));
    const QModelIndex index = m_filter->mapFromSource(source);
    if (index == m_list->currentIndex() && index.isValid())
        return;
    m_restoring = true;
    if (index.isValid()) {
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index);
    } else {
        m_list->selectionModel()->clear();
    }
    m_restoring = false;
}

} // namespace recount
