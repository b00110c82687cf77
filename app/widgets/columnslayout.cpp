#include "widgets/columnslayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace recount
{

ColumnsLayout::ColumnsLayout(int columns, int narrowest, int gap, QWidget *parent)
    : QLayout(parent), m_columns(columns), m_narrowest(narrowest), m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

ColumnsLayout::~ColumnsLayout()
{
    qDeleteAll(m_items);
}

int ColumnsLayout::columnsAt(int width) const
{
    return std::clamp((width + m_gap) / (m_narrowest + m_gap), 1, m_columns);
}

void ColumnsLayout::addItem(QLayoutItem *item)
{
    m_items << item;
}

QLayoutItem *ColumnsLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int ColumnsLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize ColumnsLayout::sizeHint() const
{
    const int width = m_columns * (m_narrowest + m_gap) - m_gap;
    return {width, heightForWidth(width)};
}

QSize ColumnsLayout::minimumSize() const
{
    int width = 0;
    for (const QLayoutItem *item : m_items)
        width = std::max(width, item->minimumSize().width());
    return {std::min(width, m_narrowest), 0};
}

void ColumnsLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int ColumnsLayout::arrange(const QRect &rect, bool apply) const
{
    const int columns = columnsAt(rect.width());
    const int width = std::max((rect.width() - (columns - 1) * m_gap) / columns, 1);
    const auto heightOf = [width](const QLayoutItem *item) {
        return item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
    };
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    QList<QLayoutItem *> shown = m_items;
    shown.removeIf([](const QLayoutItem *item) { return item->isEmpty(); });
    int y = rect.top();
    for (int first = 0; first < shown.size(); first += columns) {
        const int end = std::min(first + columns, int(shown.size()));
        int height = 0;
        for (int i = first; i < end; ++i)
            height = std::max(height, heightOf(shown.at(i)));
        for (int i = first; apply && i < end; ++i) {
            const QRect place(rect.left() + (i - first) * (width + m_gap), y, width, height);
            shown.at(i)->setGeometry(QStyle::visualRect(direction, rect, place));
        }
        y += height + m_gap;
    }
    return shown.isEmpty() ? 0 : y - m_gap - rect.top();
}

} // namespace recount
