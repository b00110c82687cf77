#include "widgets/roomydelegate.h"

#include "widgets/longlines.h"

#include <algorithm>

namespace recount
{

QSize RoomyDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize tight = QStyledItemDelegate::sizeHint(option, index);
    return {tight.width(), std::max(tight.height() + 4, option.fontMetrics.height() + 8)};
}

void RoomyDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text = LongLines::shortened(option->text, LongLines::mostInLabel);
}

} // namespace recount
