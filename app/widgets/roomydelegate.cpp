#include "widgets/roomydelegate.h"

namespace recount
{

QSize RoomyDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize tight = QStyledItemDelegate::sizeHint(option, index);
    return {tight.width(), option.fontMetrics.height() + 8};
}

} // namespace recount
