#include "widgets/roomydelegate.h"

#include <algorithm>

namespace recount
{

QSize RoomyDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize tight = QStyledItemDelegate::sizeHint(option, index);
    return {tight.width(), std::max(tight.height() + 4, option.fontMetrics.height() + 8)};
}

} // namespace recount
