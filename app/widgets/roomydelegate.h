#pragma once

#include <QStyledItemDelegate>

namespace recount
{

/// Text with some air around it, easier to read and to press than the style's rows.
class RoomyDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace recount
