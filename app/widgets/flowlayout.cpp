#include "widgets/flowlayout.h"

#include <QStyle>
#include <QWidget>

namespace recount
{

FlowLayout::FlowLayout(int horizontalGap, int verticalGap, QWidget *parent)
    : QLayout(parent), m_horizontalGap(horizontalGap), m_verticalGap(verticalGap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items << item;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width > 0 ? m_horizontalGap : 0);
        height = std::max(height, item->sizeHint().height());
    }
    return QSize(width, height).grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize smallest;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            smallest = smallest.expandedTo(item->minimumSize());
    }
    return smallest.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool apply) const
{
    const QRect inside = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction =
        parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;

    QList<QLayoutItem *> row;
    int x = 0;
    int y = 0;
    int rowHeight = 0;
    const auto finishRow = [&] {
        int left = inside.left();
        for (QLayoutItem *item : row) {
            const QSize size(std::min(item->sizeHint().width(), std::max(inside.width(), 1)),
                             item->sizeHint().height());
            if (apply) {
                const QRect place(QPoint(left, inside.top() + y + (rowHeight - size.height()) / 2),
                                  size);
                item->setGeometry(QStyle::visualRect(direction, inside, place));
            }
            left += size.width() + m_horizontalGap;
        }
        row.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (!row.isEmpty() && x + size.width() > inside.width()) {
            finishRow();
            y += rowHeight + m_verticalGap;
            x = 0;
            rowHeight = 0;
        }
        row << item;
        x += size.width() + m_horizontalGap;
        rowHeight = std::max(rowHeight, size.height());
    }
    finishRow();
    const QMargins margins = contentsMargins();
    return y + rowHeight + margins.top() + margins.bottom();
}

} // namespace recount
