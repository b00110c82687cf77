#pragma once

#include <QStyledItemDelegate>

namespace recount
{

/// Text with some air around it, easier to read and to press than the style's rows. Lines that are
/// too long are shown by their beginnings.
class RoomyDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace recount
