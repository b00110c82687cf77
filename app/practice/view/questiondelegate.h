#pragma once

#include <QStyledItemDelegate>

namespace recount
{

/// A question in two lines: number and title, then the shape and words of its state. All rows
/// are equally high, so that long lists need no measuring.
class QuestionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit QuestionDelegate(QObject *parent = nullptr);

    /// Gives the numbers a column of their own.
    void setLargestNumber(int number);
    /// With several packs, each row says which one it is from.
    void setShowsPack(bool shows);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_largestNumber = 9;
    bool m_showsPack = false;
};

} // namespace recount
