#include "takes/view/takedelegate.h"

#include "takes/view/takesmodel.h"
#include "widgets/glyphicon.h"
#include "widgets/palettecolors.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace recount
{

namespace
{

constexpr int margin = 12;
constexpr int padding = 8;
constexpr int mostOutline = 280;

struct Inks {
    QColor text;
    QColor quiet;
    QColor line;
};

Inks inksOf(const QStyleOptionViewItem &option)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorGroup group =
        option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor under =
        option.palette.color(group, selected ? QPalette::Highlight : QPalette::Base);
    const QColor over =
        option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    // White on a highlight has less contrast to give away than black on white.
    return {over, mixed(under, over, selected ? 0.9 : 0.70),
            mixed(under, over, selected ? 0.7 : 0.45)};
}

void paintOutline(QPainter &painter, const QRect &area, const QList<PeakEntry> &outline,
                  const QColor &ink)
{
    if (outline.isEmpty() || area.width() < 8)
        return;
    int loudest = 1;
    for (const PeakEntry &entry : outline)
        loudest = std::max({loudest, int(entry.max), -int(entry.min)});
    const double scale = area.height() / 2.0 / std::max(loudest, 4096);
    QList<QLineF> lines;
    lines.reserve(area.width());
    const double middle = area.center().y() + 0.5;
    for (int x = 0; x < area.width(); ++x) {
        const qsizetype first = x * outline.size() / area.width();
        const qsizetype end = std::max(first + 1, (x + 1) * outline.size() / area.width());
        PeakEntry peak = outline.at(first);
        for (qsizetype i = first + 1; i < end; ++i) {
            peak.min = std::min(peak.min, outline.at(i).min);
            peak.max = std::max(peak.max, outline.at(i).max);
        }
        lines.append(QLineF(area.left() + x, middle - peak.max * scale, area.left() + x,
                            middle - peak.min * scale));
    }
    painter.setPen(QPen(ink, 0));
    painter.drawLines(lines);
}

int paintBadge(QPainter &painter, const QRect &area, const QString &word, const QColor &ink)
{
    const int wide = painter.fontMetrics().horizontalAdvance(word) + 12;
    const QRectF frame(area.left() + 0.5, area.top() + 0.5, wide - 1, area.height() - 1);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(ink);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(frame, 4, 4);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.drawText(frame, Qt::AlignCenter, word);
    return wide;
}

} // namespace

QSize TakeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return QSize(240, 2 * option.fontMetrics.height() + 4 + 2 * padding);
}

void TakeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    painter->save();
    const QRect inner = option.rect.adjusted(margin, padding, -margin, -padding);
    const int outline = std::min(mostOutline, inner.width() * 2 / 5);
    paintWords(*painter, inner.adjusted(0, 0, -outline - margin, 0), option, index);
    paintOutline(*painter, QRect(inner.right() - outline, inner.top(), outline, inner.height()),
                 index.data(TakesModel::OutlineRole).value<QList<PeakEntry>>(),
                 inksOf(option).line);
    painter->restore();
}

void TakeDelegate::paintWords(QPainter &painter, const QRect &area,
                              const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Inks inks = inksOf(option);
    const int line = option.fontMetrics.height();
    const QRect upper(area.left(), area.top(), area.width(), line);
    const QRect lower(area.left(), area.top() + line + 4, area.width(), line);

    QFont strong = option.font;
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(inks.text);
    const QString title = index.data().toString();
    painter.drawText(upper, Qt::AlignLeft | Qt::AlignVCenter, title);
    int x = upper.left() + QFontMetrics(strong).horizontalAdvance(title) + padding;
    painter.setFont(option.font);
    const QString length = index.data(TakesModel::LengthRole).toString();
    painter.drawText(QRect(x, upper.top(), upper.right() - x, line),
                     Qt::AlignLeft | Qt::AlignVCenter, length);
    x += option.fontMetrics.horizontalAdvance(length) + padding;
    if (index.data(TakesModel::HasNoteRole).toBool())
        glyphIcon(Glyph::Note)
            .paint(&painter, QRect(x, upper.top() + 1, line - 2, line - 2), Qt::AlignCenter,
                   option.state.testFlag(QStyle::State_Selected) ? QIcon::Selected : QIcon::Normal);

    // Badges come first in their row, so that a long follow-up can't push them out.
    x = lower.left();
    const QStringList badges = index.data(TakesModel::BadgesRole).toStringList();
    for (const QString &badge : badges)
        x += paintBadge(painter, QRect(x, lower.top(), 0, line), badge, inks.quiet) + padding;
    painter.setPen(inks.quiet);
    const QRect rest(x, lower.top(), lower.right() - x, line);
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                     option.fontMetrics.elidedText(index.data(TakesModel::PartRole).toString(),
                                                   Qt::ElideRight, rest.width()));
}

} // namespace recount
