#include "context/view/drillorderlist.h"

#include "widgets/roomydelegate.h"

#include <QKeyEvent>

#include <algorithm>

namespace recount
{

DrillOrderList::DrillOrderList(const QStringList &cards, QWidget *parent)
    : QListWidget(parent), m_cards(cards)
{
    setAccessibleName(tr("Cards to put in order"));
    setWordWrap(true);
    setSpacing(2);
    setItemDelegate(new RoomyDelegate(this));
    setResizeMode(QListView::Adjust);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    for (int i = 0; i < int(cards.size()); ++i) {
        auto *item = new QListWidgetItem(this);
        item->setData(Qt::UserRole, i);
        // A card goes between others, never onto one.
        item->setFlags(item->flags() & ~Qt::ItemIsDropEnabled);
    }
    setCurrentRow(0);
    refresh();
}

QList<int> DrillOrderList::order() const
{
    QList<int> order;
    for (int row = 0; row < count(); ++row)
        order << item(row)->data(Qt::UserRole).toInt();
    return order;
}

void DrillOrderList::moveChosen(int places)
{
    const int from = currentRow();
    const int to = std::clamp(from + places, 0, count() - 1);
    if (from < 0 || from == to || !m_right.isEmpty())
        return;
    insertItem(to, takeItem(from));
    setCurrentRow(to);
    refresh();
}

void DrillOrderList::showResult(const QList<bool> &right, const QList<int> &places)
{
    m_right = right;
    m_places = places;
    setDragDropMode(QAbstractItemView::NoDragDrop);
    setAccessibleName(tr("Cards in your order, checked"));
    refresh();
}

void DrillOrderList::refresh()
{
    for (int row = 0; row < count(); ++row) {
        QString text = tr("%1. %2", "place, card")
                           .arg(row + 1)
                           .arg(m_cards.value(item(row)->data(Qt::UserRole).toInt()));
        if (row < m_right.size())
            text += QLatin1Char('\n') +
                    (m_right.at(row) ? tr("✓ Right place")
                                     : tr("✗ Belongs in place %1").arg(m_places.value(row) + 1));
        item(row)->setText(text);
    }
    fitHeight();
}

void DrillOrderList::fitHeight()
{
    doItemsLayout();
    int height = 2 * frameWidth() + 2 * spacing();
    for (int row = 0; row < count(); ++row)
        height += visualItemRect(item(row)).height() + 2 * spacing();
    setFixedHeight(height);
}

void DrillOrderList::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::AltModifier &&
        (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        moveChosen(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    }
    // Not for this list: the page shows or checks with it.
    if (event->key() == Qt::Key_Space) {
        event->ignore();
        return;
    }
    QListWidget::keyPressEvent(event);
}

void DrillOrderList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitHeight();
}

void DrillOrderList::dropEvent(QDropEvent *event)
{
    QListWidget::dropEvent(event);
    // The view takes the card out of its old place when the drag has ended.
    QMetaObject::invokeMethod(this, &DrillOrderList::refresh, Qt::QueuedConnection);
}

} // namespace recount
