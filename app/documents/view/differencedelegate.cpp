#include "documents/view/differencedelegate.h"

#include "widgets/palettecolors.h"

#include <QFontDatabase>
#include <QPainter>
#include <QTableView>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace recount
{

namespace
{

constexpr int margin = 4;
constexpr int gapRows = 2;

QFont lineFont(const QFont &of)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (of.pointSizeF() > 0)
        font.setPointSizeF(of.pointSizeF());
    return font;
}

/// For the sign, before the line.
int signWidth(const QFont &font)
{
    return 2 * QFontMetrics(font).horizontalAdvance(u'+');
}

/// Breaks the line; the height of what came of it.
qreal breakLine(QTextLayout &layout, int width)
{
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrap);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1));
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

/// What is left for the line in a column.
int textWidth(int column, const QFont &font)
{
    return column - 2 * margin - signWidth(font);
}

} // namespace

void DifferenceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const QVariant sign = index.data(SignRole);
    if (!sign.isValid())
        return QStyledItemDelegate::paint(painter, option, index);
    const QFont font = lineFont(option.font);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const QColor base = option.palette.color(QPalette::Base);
    const QColor highlight = option.palette.color(QPalette::Highlight);
    const QColor text = option.palette.color(isChosen ? QPalette::HighlightedText : QPalette::Text);
    painter->save();
    if (isChosen)
        painter->fillRect(option.rect, highlight);
    else if (!sign.toString().isEmpty())
        painter->fillRect(option.rect, mixed(base, highlight, 0.14));
    painter->setPen(text);
    painter->setFont(font);
    const QRect inner = option.rect.adjusted(margin, gapRows, -margin, -gapRows);
    painter->drawText(inner, Qt::AlignLeft | Qt::AlignTop, sign.toString());
    QTextLayout layout(index.data().toString(), font);
    breakLine(layout, textWidth(option.rect.width(), font));
    QTextLayout::FormatRange part;
    part.start = index.data(BeginRole).toInt();
    part.length = index.data(LengthRole).toInt();
    part.format.setFontUnderline(true);
    if (!isChosen)
        part.format.setBackground(mixed(base, highlight, 0.32));
    QList<QTextLayout::FormatRange> formats;
    if (part.length > 0)
        formats.append(part);
    layout.draw(painter, QPointF(inner.left() + signWidth(font), inner.top()), formats,
                QRectF(inner));
    painter->restore();
}

QSize DifferenceDelegate::sizeHint(const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    if (!index.data(SignRole).isValid())
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, 2 * gapRows);
    const auto *const table = qobject_cast<const QTableView *>(option.widget);
    const int column = table ? table->columnWidth(index.column()) : option.rect.width();
    const QFont font = lineFont(option.font);
    QTextLayout layout(index.data().toString(), font);
    const qreal height = breakLine(layout, textWidth(column, font));
    return {column, int(std::ceil(height)) + 2 * gapRows};
}

} // namespace recount
