#include "practice/view/questiondelegate.h"

#include "practice/view/questionlistmodel.h"
#include "widgets/palettecolors.h"

#include <QApplication>
#include <QPainter>

namespace recount
{

namespace
{
constexpr int SidePadding = 12;
constexpr int TopPadding = 8;
constexpr int LineGap = 4;
constexpr int Gap = 8;
} // namespace

QuestionDelegate::QuestionDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

void QuestionDelegate::setLargestNumber(int number)
{
    m_largestNumber = number;
}

void QuestionDelegate::setShowsPack(bool shows)
{
    m_showsPack = shows;
}

void QuestionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    background.text.clear();
    const QStyle *style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorGroup group =
        option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor text =
        option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor under =
        option.palette.color(group, selected ? QPalette::Highlight : QPalette::Base);
    const QColor quiet = mixed(under, text, selected ? 0.88 : 0.70);

    const QFontMetrics metrics(option.font);
    const int line = metrics.height();
    const QRect inside = option.rect.adjusted(SidePadding, TopPadding, -SidePadding, -TopPadding);
    const int numberWidth = metrics.horizontalAdvance(QString::number(m_largestNumber));
    const auto place = [&](int x, int row, int width) {
        const QRect leftToRight(inside.left() + x, inside.top() + row * (line + LineGap), width,
                                line);
        return QStyle::visualRect(option.direction, option.rect, leftToRight);
    };
    const int leading = option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;

    painter->save();
    painter->setFont(option.font);
    painter->setPen(quiet);
    painter->drawText(place(0, 0, numberWidth), Qt::AlignRight | Qt::AlignVCenter,
                      index.data(QuestionListModel::NumberRole).toString());
    const int textLeft = numberWidth + Gap;
    const int textWidth = std::max(inside.width() - textLeft, 0);
    painter->setPen(text);
    painter->drawText(place(textLeft, 0, textWidth), leading | Qt::AlignVCenter,
                      metrics.elidedText(index.data().toString(), Qt::ElideRight, textWidth));

    const int shape = line * 3 / 4;
    paintStateShape(*painter, place(textLeft, 1, shape),
                    QuestionState(index.data(QuestionListModel::StateRole).toInt()), quiet);
    const int stateLeft = textLeft + shape + Gap - 2;
    QString state = index.data(QuestionListModel::StateTextRole).toString();
    if (m_showsPack)
        state += QStringLiteral(" · ") + index.data(QuestionListModel::PackTitleRole).toString();
    const int stateWidth = std::max(inside.width() - stateLeft, 0);
    painter->setPen(quiet);
    painter->drawText(place(stateLeft, 1, stateWidth), leading | Qt::AlignVCenter,
                      metrics.elidedText(state, Qt::ElideRight, stateWidth));
    painter->restore();
}

QSize QuestionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QFontMetrics metrics(option.font);
    return {metrics.averageCharWidth() * 24, 2 * metrics.height() + LineGap + 2 * TopPadding};
}

} // namespace recount
