#include "context/view/fixesview.h"

#include "context/view/fixdetailwidget.h"
#include "context/view/fixesdelegate.h"
#include "context/view/fixesmodel.h"
#include "widgets/palettecolors.h"

#include <QApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonObject>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace recount
{

namespace
{

using namespace Qt::Literals::StringLiterals;

/// How much of the width beyond the least ones a column takes.
int shareOf(FixColumn column)
{
    switch (column) {
    case FixColumn::Incident:
    case FixColumn::Quickfix:
        return 10;
    case FixColumn::PermanentFix:
        return 12;
    case FixColumn::Who:
        return 8;
    case FixColumn::Held:
        return 4;
    case FixColumn::Links:
        return 2;
    case FixColumn::Month:
    case FixColumn::Origin:
        break;
    }
    return 0;
}

} // namespace

/// What somebody looks at and has chosen, by the ids of the fixes.
struct FixesView::Place {
    QString current;
    bool inDetail = false;
    QStringList selected;
    QString top; ///< the first row in sight, and how far it is scrolled out
    int topOffset = 0;
};

FixesView::FixesView(FixesModel &model, Navigator &navigator, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
    , m_navigator(navigator)
    , m_delegate(new FixesDelegate(model, *this))
{
    setObjectName(u"fixes"_s);
    setAccessibleName(tr("Fixes"));
    setModel(&model);
    setItemDelegate(m_delegate);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setAllColumnsShowFocus(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    // One that comes and goes would give the texts another width, and measure all of them again.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(true);
    setExpandsOnDoubleClick(true);
    setIndentation(fontMetrics().height() + 8);
    setContextMenuPolicy(Qt::CustomContextMenu);
    verticalScrollBar()->setSingleStep(fontMetrics().height());
    header()->setMinimumHeight(fontMetrics().height() + 12);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(false);
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    header()->setAccessibleName(tr("Columns"));
    header()->setSortIndicator(int(FixColumn::Month), Qt::AscendingOrder);
    header()->setSectionsClickable(true);
    header()->setSortIndicatorShown(true);

    connect(header(), &QHeaderView::sortIndicatorChanged, this,
            [this](int column, Qt::SortOrder order) {
                if (!m_restoring)
                    keepPlace([this, column, order] { m_model.sort(column, order); });
                Q_EMIT columnsChanged();
            });
    connect(header(), &QHeaderView::sectionResized, this, [this] {
        m_delegate->columnsChanged();
        if (m_sharing)
            return;
        m_ownWidths = true;
        widthsChanged();
    });
    connect(this, &QTreeView::expanded, this, &FixesView::openDetail);
    connect(this, &QTreeView::collapsed, this, &FixesView::closeDetail);
    connect(&model, &QAbstractItemModel::dataChanged, this, &FixesView::renewDetails);
}

FixesView::~FixesView() = default;

FixesView::Place FixesView::place() const
{
    Place place;
    place.current = currentIndex().data(FixesModel::FixIdRole).toString();
    place.inDetail = currentIndex().isValid() && FixesModel::isDetail(currentIndex());
    const QModelIndexList rows = selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        place.selected << row.data(FixesModel::FixIdRole).toString();
    QModelIndex top = indexAt({0, 0});
    if (top.isValid() && FixesModel::isDetail(top))
        top = top.parent();
    place.top = top.data(FixesModel::FixIdRole).toString();
    place.topOffset = top.isValid() ? visualRect(top).top() : 0;
    return place;
}

void FixesView::returnTo(const Place &place)
{
    const QScopedValueRollback restoring(m_restoring, true);
    for (const int row : m_model.shownRows()) {
        const QString id = m_model.table().fix(row).id;
        if (m_open.contains(id))
            expand(m_model.indexOf(id));
    }
    QItemSelection selection;
    for (const QString &id : place.selected) {
        if (const QModelIndex row = m_model.indexOf(id); row.isValid())
            selection.select(row, row);
    }
    QModelIndex current = m_model.indexOf(place.current);
    if (place.inDetail && isExpanded(current))
        current = m_model.index(0, 0, current);
    if (current.isValid())
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection,
                             QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (const QModelIndex top = m_model.indexOf(place.top); top.isValid()) {
        scrollTo(top, PositionAtTop);
        verticalScrollBar()->setValue(verticalScrollBar()->value() - place.topOffset);
    }
    orderTabs();
}

void FixesView::keepPlace(const std::function<void()> &change)
{
    const Place before = place();
    {
        // The rows that vanish now were not closed by anybody.
        const QScopedValueRollback restoring(m_restoring, true);
        change();
    }
    returnTo(before);
}

void FixesView::setPack(std::shared_ptr<const Pack> pack)
{
    // Typing changes what rows say; which rows there are changes seldom.
    bool reset = false;
    const Place before = place();
    const auto watch =
        connect(&m_model, &QAbstractItemModel::modelReset, this, [&reset] { reset = true; });
    {
        const QScopedValueRollback restoring(m_restoring, true);
        m_model.setPack(std::move(pack));
    }
    disconnect(watch);
    if (reset)
        returnTo(before);
}

void FixesView::setEditable(bool editable)
{
    if (std::exchange(m_editable, editable) == editable)
        return;
    if (m_model.rowCount() > 0)
        renewDetails(m_model.index(0, 0), m_model.index(m_model.rowCount() - 1, 0));
}

void FixesView::choose(const QString &fixId)
{
    const QModelIndex row = m_model.indexOf(fixId);
    if (!row.isValid())
        return;
    selectionModel()->setCurrentIndex(row, QItemSelectionModel::ClearAndSelect |
                                               QItemSelectionModel::Rows);
    executeDelayedItemsLayout();
    scrollTo(row);
}

QString FixesView::currentFix() const
{
    return currentIndex().data(FixesModel::FixIdRole).toString();
}

QString FixesView::neighbourOf(const QString &fixId) const
{
    const int row = m_model.indexOf(fixId).row();
    const int last = m_model.rowCount() - 1;
    if (row < 0 || last < 1)
        return {};
    return m_model.index(row < last ? row + 1 : row - 1, 0).data(FixesModel::FixIdRole).toString();
}

void FixesView::setFrozen(bool frozen)
{
    keepPlace([this, frozen] { m_model.setFrozen(frozen); });
}

void FixesView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (!m_restoring)
        Q_EMIT currentFixChanged();
}

void FixesView::toggle(const QModelIndex &row)
{
    if (!row.isValid())
        return;
    const QModelIndex first = row.siblingAtColumn(0);
    setExpanded(first, !isExpanded(first));
}

void FixesView::showFix(const QString &fixId)
{
    const QModelIndex row = m_model.indexOf(fixId);
    if (!row.isValid())
        return;
    expand(row);
    selectionModel()->setCurrentIndex(row, QItemSelectionModel::ClearAndSelect |
                                               QItemSelectionModel::Rows);
    // Heights first: what unfolds pushes the rest down.
    executeDelayedItemsLayout();
    scrollTo(row, PositionAtTop);
    setFocus();
}

FixDetailWidget *FixesView::detailOf(const QModelIndex &row) const
{
    return qobject_cast<FixDetailWidget *>(indexWidget(m_model.index(0, 0, row)));
}

QList<FixDetailWidget *> FixesView::openDetails() const
{
    QList<FixDetailWidget *> details;
    if (m_open.isEmpty())
        return details;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row, 0);
        if (FixDetailWidget *detail = isExpanded(index) ? detailOf(index) : nullptr)
            details << detail;
    }
    return details;
}

void FixesView::openDetail(const QModelIndex &row)
{
    if (FixesModel::isDetail(row) || detailOf(row) != nullptr)
        return;
    m_open.insert(row.data(FixesModel::FixIdRole).toString());
    setFirstColumnSpanned(0, row, true);
    setDetail(row);
    if (m_restoring)
        return;
    orderTabs();
    // Somebody who opens the last row in sight wants to see what is in it.
    scrollTo(m_model.index(0, 0, row));
    scrollTo(row);
}

void FixesView::setDetail(const QModelIndex &row)
{
    auto *detail =
        new FixDetailWidget(m_model.table(), m_model.tableRow(row), m_navigator, m_editable);
    detail->setRoom(viewport()->width() - 2 * indentation());
    connect(detail, &FixDetailWidget::copyRequested, this, &FixesView::copyRequested);
    connect(detail, &FixDetailWidget::editRequested, this, &FixesView::editRequested);
    setIndexWidget(m_model.index(0, 0, row), detail);
}

/// What is unfolded says what its fix says now.
void FixesView::renewDetails(const QModelIndex &first, const QModelIndex &last)
{
    bool renewed = false;
    for (int row = first.row(); row <= last.row() && !m_open.isEmpty(); ++row) {
        const QModelIndex index = m_model.index(row, 0);
        const FixDetailWidget *detail = isExpanded(index) ? detailOf(index) : nullptr;
        if (detail == nullptr)
            continue;
        if (detail->isAncestorOf(QApplication::focusWidget()))
            setFocus();
        setDetail(index);
        renewed = true;
    }
    if (!renewed)
        return;
    orderTabs();
    scheduleDelayedItemsLayout();
}

void FixesView::closeDetail(const QModelIndex &row)
{
    if (m_restoring)
        return;
    m_open.remove(row.data(FixesModel::FixIdRole).toString());
    if (FixDetailWidget *detail = detailOf(row)) {
        if (detail->isAncestorOf(QApplication::focusWidget()))
            setFocus();
        setIndexWidget(m_model.index(0, 0, row), nullptr);
    }
}

void FixesView::orderTabs()
{
    QWidget *before = this;
    for (const FixDetailWidget *detail : openDetails()) {
        for (QWidget *link : detail->focusOrder()) {
            setTabOrder(before, link);
            before = link;
        }
    }
}

void FixesView::focusFirstLink(const QModelIndex &row)
{
    const FixDetailWidget *detail = detailOf(row);
    if (detail != nullptr && !detail->focusOrder().isEmpty())
        detail->focusOrder().constFirst()->setFocus(Qt::TabFocusReason);
}

void FixesView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool inDetail = current.isValid() && FixesModel::isDetail(current);
    const QModelIndex row = inDetail ? current.parent() : current;
    switch (event->key()) {
    case Qt::Key_Asterisk:
        // Unfolding thousands of rows at once helps nobody.
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (!plain || !row.isValid())
            break;
        if (inDetail && event->key() != Qt::Key_Space)
            focusFirstLink(row);
        else
            toggle(row);
        return;
    case Qt::Key_Delete:
        if (!plain || !m_editable || !row.isValid())
            break;
        Q_EMIT removeRequested();
        return;
    case Qt::Key_Right:
        if (!inDetail || !plain)
            break;
        focusFirstLink(row);
        return;
    default:
        break;
    }
    QTreeView::keyPressEvent(event);
}

void FixesView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    shareWidth();
    widthsChanged();
}

void FixesView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_delegate->fontChanged();
        setIndentation(fontMetrics().height() + 8);
        shareWidth();
        widthsChanged();
    }
}

void FixesView::widthsChanged()
{
    for (FixDetailWidget *detail : openDetails())
        detail->setRoom(viewport()->width() - 2 * indentation());
    scheduleDelayedItemsLayout();
}

int FixesView::leastWidth(FixColumn column) const
{
    const QFontMetrics metrics = fontMetrics();
    const int title = header()->sectionSizeHint(int(column));
    const int indent = int(column) == treePosition() ? indentation() : 0;
    switch (column) {
    case FixColumn::Month:
        return title + indent;
    case FixColumn::Origin:
        return std::max(title, metrics.horizontalAdvance(u"Fictional"_s) + 16) + indent;
    case FixColumn::Held:
    case FixColumn::Links:
        return std::max(title, 12 * metrics.averageCharWidth() + 16) + indent;
    default:
        return std::max(title, 16 * metrics.averageCharWidth() + 16) + indent;
    }
}

void FixesView::shareWidth()
{
    if (m_ownWidths || viewport()->width() <= 0)
        return;
    const QScopedValueRollback sharing(m_sharing, true);
    const QList<FixColumn> columns = shownColumns();
    int left = viewport()->width();
    int shares = 0;
    for (const FixColumn column : columns) {
        left -= leastWidth(column);
        shares += shareOf(column);
    }
    for (const FixColumn column : columns) {
        const int share = shareOf(column);
        const int more = left > 0 && shares > 0 ? left * share / shares : 0;
        header()->resizeSection(int(column), leastWidth(column) + more);
        left -= left > 0 ? more : 0;
        shares -= share;
    }
}

bool FixesView::isColumnShown(FixColumn column) const
{
    return !isColumnHidden(int(column));
}

void FixesView::setColumnShown(FixColumn column, bool shown)
{
    // A row without its incident says nothing.
    if (column == FixColumn::Incident || isColumnShown(column) == shown)
        return;
    {
        const QScopedValueRollback sharing(m_sharing, true);
        setColumnHidden(int(column), !shown);
        setTreePosition(int(shownColumns().constFirst()));
    }
    m_delegate->columnsChanged();
    shareWidth();
    widthsChanged();
    Q_EMIT columnsChanged();
}

QList<FixColumn> FixesView::shownColumns() const
{
    QList<FixColumn> columns;
    for (const FixColumn column : fixColumns) {
        if (isColumnShown(column))
            columns << column;
    }
    return columns;
}

void FixesView::sortBy(FixColumn column, Qt::SortOrder order)
{
    header()->setSortIndicator(int(column), order);
}

QList<int> FixesView::chosenRows() const
{
    QList<int> rows;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row, 0);
        if (selectionModel()->isSelected(index))
            rows << m_model.tableRow(index);
    }
    return rows.isEmpty() ? m_model.shownRows() : rows;
}

QJsonObject FixesView::saveColumns() const
{
    QJsonArray hidden;
    QJsonObject widths;
    for (const FixColumn column : fixColumns) {
        if (!isColumnShown(column))
            hidden.append(fixColumnKey(column));
        else if (m_ownWidths)
            widths.insert(fixColumnKey(column), columnWidth(int(column)));
    }
    return {{u"hidden"_s, hidden},
            {u"widths"_s, widths},
            {u"sortedBy"_s, fixColumnKey(m_model.sortColumn())},
            {u"descending"_s, m_model.sortOrder() == Qt::DescendingOrder}};
}

void FixesView::restoreColumns(const QJsonObject &saved)
{
    const QJsonArray hidden = saved.value("hidden"_L1).toArray();
    const QJsonObject widths = saved.value("widths"_L1).toObject();
    for (const FixColumn column : fixColumns) {
        const QString key = fixColumnKey(column);
        setColumnShown(column, !hidden.contains(key));
        if (const int width = widths.value(key).toInt(); width > 0 && width < 10'000)
            header()->resizeSection(int(column), width);
        if (saved.value("sortedBy"_L1).toString() == key)
            sortBy(column, saved.value("descending"_L1).toBool() ? Qt::DescendingOrder
                                                                 : Qt::AscendingOrder);
    }
}

void FixesView::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    QTreeView::drawRow(painter, option, index);
    // The line is below what is unfolded.
    if (!FixesModel::isDetail(index) && isExpanded(index))
        return;
    painter->save();
    painter->setPen(quietLine(palette()));
    painter->drawLine(0, option.rect.bottom(), viewport()->width(), option.rect.bottom());
    painter->restore();
}

void FixesView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (FixesModel::isDetail(index))
        return;
    // Beside the first line, however many there are.
    QTreeView::drawBranches(
        painter, {rect.topLeft(), QSize(rect.width(), m_delegate->firstLineHeight())}, index);
}

} // namespace recount
