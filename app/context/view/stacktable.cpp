#include "context/view/stacktable.h"

#include "widgets/roomydelegate.h"

#include <QHeaderView>
#include <QWheelEvent>

namespace recount
{

StackModel::StackModel(const QList<StackItem> &stack, QObject *parent)
    : QAbstractTableModel(parent), m_stack(stack)
{
}

int StackModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_stack.size());
}

int StackModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant StackModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StackItem &item = m_stack.at(index.row());
    if (role == Qt::DisplayRole)
        return index.column() == 0 ? item.component : item.technology;
    if (role == Qt::AccessibleTextRole && index.column() == 0)
        return tr("%1: %2", "component, technology").arg(item.component, item.technology);
    return {};
}

QVariant StackModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Component") : tr("Technology");
}

StackTable::StackTable(const QList<StackItem> &stack, QWidget *parent) : QTableView(parent)
{
    setObjectName(QStringLiteral("stack"));
    setModel(new StackModel(stack, this));
    setItemDelegate(new RoomyDelegate(this));
    setAccessibleName(tr("Stack"));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCurrentIndex(model()->index(0, 0));
    clearSelection();
}

int StackTable::wantedHeight() const
{
    return horizontalHeader()->sizeHint().height() + verticalHeader()->length() + 2 * frameWidth();
}

QSize StackTable::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, wantedHeight()};
}

QSize StackTable::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, wantedHeight()};
}

void StackTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    resizeRowsToContents();
    updateGeometry();
}

void StackTable::wheelEvent(QWheelEvent *event)
{
    // The page scrolls, not the table in it.
    event->ignore();
}

} // namespace recount
