#pragma once

#include <QStyledItemDelegate>

namespace recount
{

/// A row of the list of takes: date and length, below them part and badges, at the right the
/// outline of the sound.
class TakeDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintWords(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;
};

} // namespace recount
