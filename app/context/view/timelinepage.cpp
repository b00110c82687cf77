#include "context/view/timelinepage.h"

#include "context/view/contextshortcuts.h"
#include "context/view/entrydetail.h"
#include "context/view/timelinefilterbar.h"
#include "context/view/timelinemodel.h"
#include "context/view/timelinewidget.h"
#include "widgets/roomydelegate.h"
#include "widgets/separatorline.h"
#include "widgets/textlabel.h"
#include "widgets/turningsplitter.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

namespace recount
{

namespace
{
/// For the entry beside the timeline, or below it.
constexpr TurningSplitter::Room detailRoom{150, 50, 12};
} // namespace

TimelinePage::TimelinePage(Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , m_navigator(navigator)
    , m_filter(new TimelineFilterBar(this))
    , m_splitter(new TurningSplitter(detailRoom, this))
    , m_detail(new EntryDetail(navigator, this))
{
    const int character = fontMetrics().averageCharWidth();
    m_splitter->addWidget(buildLeft());
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_detail->setMinimumSize(character * 36, fontMetrics().height() * 7);
    m_splitter->setSizes({character * 130, character * 50});

    auto *head = new QVBoxLayout;
    head->setContentsMargins(12, 4, 12, 8);
    head->addWidget(m_filter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(new SeparatorLine(this));
    layout->addWidget(m_splitter, 1);

    connect(m_filter, &TimelineFilterBar::filterChanged, this, &TimelinePage::applyFilter);
    connect(m_filter, &TimelineFilterBar::resultsRequested, this, [this] {
        if (m_shown.isEmpty())
            return;
        entries()->setFocus(Qt::OtherFocusReason);
        if (m_current < 0)
            choose(m_shown.constFirst());
    });
    connect(m_detail, &EntryDetail::entryAdded, this, &TimelinePage::showEntry);
    setTimeline({});
}

void TimelinePage::setEditor(CompanyEditor *editor)
{
    m_detail->setEditor(editor);
}

void TimelinePage::toggleEditing()
{
    m_detail->setEditing(!m_detail->isEditing());
}

QWidget *TimelinePage::buildLeft()
{
    m_drawing = new TimelineWidget;
    m_drawing->setObjectName(QStringLiteral("timelineDrawing"));
    connect(m_drawing, &TimelineWidget::currentChanged, this, &TimelinePage::choose);
    connect(m_drawing, &TimelineWidget::opened, this, &TimelinePage::openDetail);

    m_stack = new QStackedWidget;
    m_stack->addWidget(m_drawing);
    m_stack->addWidget(buildList());
    m_stack->addWidget(buildNothing());

    auto *left = new QWidget;
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_stack, 1);
    layout->addWidget(new SeparatorLine);
    layout->addWidget(buildFoot());
    left->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    return left;
}

QWidget *TimelinePage::buildList()
{
    m_model = new TimelineModel(this);
    m_list = new QTreeView;
    m_list->setObjectName(QStringLiteral("timelineList"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    m_list->setAccessibleName(tr("Timeline as a list"));
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    QHeaderView *header = m_list->header();
    header->setSectionsMovable(false);
    header->setStretchLastSection(true);
    const int character = fontMetrics().averageCharWidth();
    header->resizeSection(TimelineModel::MonthColumn, character * 20);
    header->resizeSection(TimelineModel::KindColumn, character * 24);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                const int entry =
                    current.isValid() ? current.data(TimelineModel::EntryRole).toInt() : -1;
                if (!m_restoring && entry >= 0)
                    choose(entry);
            });
    connect(m_list, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (index.data(TimelineModel::EntryRole).toInt() >= 0)
            openDetail();
        else
            m_list->setExpanded(index.siblingAtColumn(0),
                                !m_list->isExpanded(index.siblingAtColumn(0)));
    });
    return m_list;
}

QWidget *TimelinePage::buildNothing()
{
    auto *nothing = new QWidget;
    m_nothing = new TextLabel(TextLabel::Role::Quiet);
    m_clearHere = new QPushButton(tr("Clear filters"));
    m_clearHere->setObjectName(QStringLiteral("clearFiltersHere"));
    m_clearHere->setToolTip(tr("Show all entries again"));
    connect(m_clearHere, &QAbstractButton::clicked, this, &TimelinePage::clearFilter);
    auto *layout = new QVBoxLayout(nothing);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(12);
    layout->addWidget(m_nothing);
    layout->addWidget(m_clearHere, 0, Qt::AlignLeft);
    layout->addStretch(1);
    return nothing;
}

QToolButton *TimelinePage::makeSwitch(const QString &text, const QString &toolTip, bool drawing)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setToolTip(withContextShortcut(toolTip, ContextAction::SwitchView));
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QAbstractButton::clicked, this, [this, drawing] {
        if (drawing == m_isDrawing)
            return;
        setDrawing(drawing);
        Q_EMIT drawingChanged(drawing);
    });
    return button;
}

QWidget *TimelinePage::buildFoot()
{
    auto *foot = new QWidget;
    m_count = new TextLabel(TextLabel::Role::Small);
    m_count->setObjectName(QStringLiteral("timelineCount"));
    m_count->setWordWrap(false);
    m_clear = new QPushButton(tr("Clear filters"));
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    m_clear->setToolTip(tr("Show all entries again"));
    connect(m_clear, &QAbstractButton::clicked, this, &TimelinePage::clearFilter);

    const auto zoom = [this](const QString &text, const QString &name, ContextAction action,
                             void (TimelineWidget::*slot)()) {
        auto *button = new QToolButton;
        button->setText(text);
        button->setAccessibleName(name);
        button->setToolTip(withContextShortcut(name, action));
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QAbstractButton::clicked, m_drawing, slot);
        m_zoom << button;
        return button;
    };
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(6);
    layout->addWidget(m_count);
    layout->addWidget(m_clear);
    layout->addStretch(1);
    layout->addWidget(zoom(QStringLiteral("−"), tr("Show more months"), ContextAction::ZoomOut,
                           &TimelineWidget::zoomOut));
    layout->addWidget(zoom(QStringLiteral("+"), tr("Show fewer months"), ContextAction::ZoomIn,
                           &TimelineWidget::zoomIn));
    layout->addWidget(zoom(tr("All months"), tr("Show all months"), ContextAction::ShowAllMonths,
                           &TimelineWidget::showAll));
    layout->addSpacing(12);
    m_drawingSwitch = makeSwitch(tr("Drawing"), tr("Show the timeline as a drawing"), true);
    m_listSwitch = makeSwitch(tr("List"), tr("Show the timeline as a list"), false);
    auto *views = new QButtonGroup(foot);
    views->addButton(m_drawingSwitch);
    views->addButton(m_listSwitch);
    m_drawingSwitch->setChecked(true);
    layout->addWidget(m_drawingSwitch);
    layout->addWidget(m_listSwitch);
    return foot;
}

void TimelinePage::setTimeline(const Timeline &timeline)
{
    const QString chosen = currentEntry();
    const int place = m_list->verticalScrollBar()->value();
    const bool sameCompany =
        m_timeline.pack() && timeline.pack() && m_timeline.pack()->id == timeline.pack()->id;
    m_timeline = timeline;
    const int before = m_current;
    m_current = timeline.indexOf(chosen);
    if (m_current < 0 && sameCompany)
        m_current = std::min(before, timeline.size() - 1);
    m_filter->setTimeline(timeline);
    m_shown = matchingEntries(m_timeline, m_filter->filter());
    // Of those that the filter shows, the next one, or the last.
    if (timeline.indexOf(chosen) < 0 && m_current >= 0 && !m_shown.contains(m_current)) {
        const auto next = std::lower_bound(m_shown.cbegin(), m_shown.cend(), m_current);
        if (!m_shown.isEmpty())
            m_current = next == m_shown.cend() ? m_shown.constLast() : *next;
    }
    m_drawing->setTimeline(m_timeline, m_shown);
    applyFilter();
    m_list->verticalScrollBar()->setValue(place);
    m_detail->showEntry(m_timeline, m_current);
}

void TimelinePage::applyFilter()
{
    const TimelineFilter filter = m_filter->filter();
    m_shown = matchingEntries(m_timeline, filter);
    m_drawing->setShown(m_shown);
    m_listIsOld = true;
    const int all = m_timeline.size();
    m_count->setText(filter.isActive() ? tr("%1 of %n entries", nullptr, all).arg(m_shown.size())
                                       : tr("%n entries", nullptr, all));
    m_clear->setVisible(filter.isActive());
    m_nothing->setText(all == 0 ? tr("This timeline has no entries yet.")
                                : tr("No entry fits this search and these filters."));
    m_clearHere->setVisible(filter.isActive());
    showChoice();
}

void TimelinePage::clearFilter()
{
    m_filter->setFilter({});
    applyFilter();
    entries()->setFocus(Qt::OtherFocusReason);
}

/// Fills in what is seen and marks the chosen entry there.
void TimelinePage::showChoice()
{
    const bool nothing = m_shown.isEmpty();
    m_stack->setCurrentIndex(nothing ? 2 : (m_isDrawing ? 0 : 1));
    setFocusProxy(entries());
    for (QToolButton *zoom : m_zoom)
        zoom->setVisible(m_isDrawing);
    if (m_drawing->current() != m_current)
        m_drawing->setCurrent(m_current);
    if (m_isDrawing)
        return;
    m_restoring = true;
    if (m_listIsOld) {
        QSet<QString> folded;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const QModelIndex phase = m_model->index(row, 0);
            if (!m_list->isExpanded(phase))
                folded << phase.data(TimelineModel::PhaseRole).toString();
        }
        m_model->setTimeline(m_timeline, m_shown);
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const QModelIndex phase = m_model->index(row, 0);
            m_list->setFirstColumnSpanned(row, {}, true);
            m_list->setExpanded(phase,
                                !folded.contains(phase.data(TimelineModel::PhaseRole).toString()));
        }
        m_listIsOld = false;
    }
    const QModelIndex index = m_model->indexOfEntry(m_current);
    if (index.isValid() && index != m_list->currentIndex()) {
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index);
    } else if (!index.isValid()) {
        m_list->selectionModel()->clear();
    }
    m_restoring = false;
}

void TimelinePage::choose(int entry)
{
    if (entry == m_current)
        return;
    m_current = entry;
    showChoice();
    m_detail->showEntry(m_timeline, m_current);
}

void TimelinePage::openDetail()
{
    if (m_current >= 0)
        m_detail->setFocus(Qt::OtherFocusReason);
}

bool TimelinePage::showEntry(const QString &entryId)
{
    const int entry = m_timeline.indexOf(entryId);
    if (entry < 0)
        return false;
    if (!m_shown.contains(entry)) {
        m_filter->setFilter({});
        applyFilter();
    }
    choose(entry);
    openDetail();
    return true;
}

void TimelinePage::showPhase(const QString &phaseId)
{
    TimelineFilter filter;
    filter.phase = phaseId;
    m_filter->setFilter(possibleFilter(m_timeline, filter));
    applyFilter();
    entries()->setFocus(Qt::OtherFocusReason);
}

QString TimelinePage::currentEntry() const
{
    return m_current >= 0 ? m_timeline.entry(m_current).id : QString();
}

bool TimelinePage::isDrawing() const
{
    return m_isDrawing;
}

void TimelinePage::setDrawing(bool drawing)
{
    m_isDrawing = drawing;
    (drawing ? m_drawingSwitch : m_listSwitch)->setChecked(true);
    showChoice();
}

QWidget *TimelinePage::entries() const
{
    return m_shown.isEmpty() ? m_clearHere
           : m_isDrawing     ? static_cast<QWidget *>(m_drawing)
                             : m_list;
}

void TimelinePage::focusSearch()
{
    m_filter->focusSearch();
}

void TimelinePage::zoomIn()
{
    m_drawing->zoomIn();
}

void TimelinePage::zoomOut()
{
    m_drawing->zoomOut();
}

void TimelinePage::showAllMonths()
{
    m_drawing->showAll();
}

QByteArray TimelinePage::saveLayout() const
{
    return m_splitter->saveState();
}

void TimelinePage::restoreLayout(const QByteArray &layout)
{
    m_splitter->restoreSizes(layout);
}

} // namespace recount
