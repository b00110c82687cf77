#pragma once

#include <QStyledItemDelegate>

class QTextLayout;

namespace recount
{

/// Draws a line of a text that is compared: its sign, and the line broken to the width of the
/// column, with the part underlined that differs.
class DifferenceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        SignRole = Qt::UserRole, ///< "−", "+", or empty where both texts have the line
        BeginRole,               ///< of the part that differs, in characters
        LengthRole,
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace recount
