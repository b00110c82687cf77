#include "context/view/entryglyph.h"
#include "context/view/entrywords.h"
#include "context/view/timelinewidget.h"
#include "widgets/palettecolors.h"

#include <QPaintEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QTextLayout>

#include <algorithm>

namespace recount
{

namespace
{

constexpr double radius = 5.0;
constexpr double stripe = 4.0; ///< at the edge of a card, in the colour of its kind
constexpr double inset = 8.0;

} // namespace

void TimelineWidget::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    paintBackground(painter, event->rect());
    painter.save();
    painter.setClipRect(
        QRect(0, headerHeight(), viewport()->width(), viewport()->height() - headerHeight()));
    painter.translate(offset());
    paintLinks(painter);
    const QRectF seen = QRectF(viewport()->rect()).translated(-offset());
    for (const int position : m_layout.within(seen)) {
        const TimelineLayout::Place &place = m_layout.places().at(position);
        if (m_layout.detail() == CardDetail::Mark)
            paintMark(painter, place);
        else
            paintCard(painter, place);
    }
    painter.restore();
    paintHeader(painter);
    if (hasFocus() && m_current < 0) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void TimelineWidget::paintBackground(QPainter &painter, const QRect &area) const
{
    const QColor base = palette().color(QPalette::Base);
    painter.fillRect(area, base);
    const QColor other = mixed(base, palette().color(QPalette::Text), 0.035);
    const MonthScale &scale = m_layout.scale();
    const double dx = offset().x();
    for (int i = 1; i < m_timeline.phaseCount(); i += 2) {
        const Phase &phase = m_timeline.phase(i);
        const double left = scale.left(phase.firstMonth) + dx;
        const double right = scale.left(phase.lastMonth + 1) + dx;
        if (right > 0 && left < viewport()->width())
            painter.fillRect(QRectF(left, headerHeight(), right - left, viewport()->height()),
                             other);
    }
    const int step = scale.labelStep(12.0);
    painter.setPen(QPen(mixed(base, palette().color(QPalette::Text), 0.10), 1));
    const int last = scale.monthAt(viewport()->width() - dx) + 1;
    for (int month = (scale.monthAt(-dx) - 1) / step * step + 1; month <= last; month += step) {
        const double x = std::floor(scale.left(month) + dx) + 0.5;
        painter.drawLine(QPointF(x, headerHeight()), QPointF(x, viewport()->height()));
    }
}

/// From what led to the chosen entry, and to what followed. They run behind the cards; that
/// those at both ends belong together is said by their frames.
void TimelineWidget::paintLinks(QPainter &painter) const
{
    if (m_current < 0)
        return;
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    const auto draw = [&](int from, int to) {
        if (positionOf(from) < 0 || positionOf(to) < 0)
            return;
        const QRectF first = m_layout.places().at(positionOf(from)).rect;
        const QRectF second = m_layout.places().at(positionOf(to)).rect;
        const QPointF end(second.left(), second.center().y());
        // Beside each other: straight on. One above the other: down at the left, then in.
        const double x = second.left() > first.right() ? second.left() - m_sizes.gap
                                                       : std::min(first.left() + 12, end.x() - 3);
        const bool level = qFuzzyCompare(first.center().y(), second.center().y());
        QPainterPath path(QPointF(std::min(x, first.right()), first.center().y()));
        if (!level || x > first.right())
            path.lineTo(x, first.center().y());
        path.lineTo(x, end.y());
        path.lineTo(end);
        painter.drawPath(path);
    };
    for (const int cause : m_timeline.causesOf(m_current))
        draw(cause, m_current);
    for (const int next : m_timeline.consequencesOf(m_current))
        draw(m_current, next);
    painter.restore();
}

bool TimelineWidget::isLinked(int entry) const
{
    return m_current >= 0 && (m_timeline.causesOf(m_current).contains(entry) ||
                              m_timeline.consequencesOf(m_current).contains(entry));
}

void TimelineWidget::paintCard(QPainter &painter, const TimelineLayout::Place &place)
{
    const TimelineEntry &entry = m_timeline.entry(place.entry);
    const bool chosen = place.entry == m_current;
    const bool hovered = place.entry == m_hovered;
    const QColor base = palette().color(QPalette::Base);
    const QColor text = palette().color(QPalette::Text);
    const QColor kind = entryColor(entry.kind, palette());
    const QRectF rect = place.rect.adjusted(0.5, 0.5, -0.5, -0.5);

    QPen frame(hovered ? mixed(base, text, 0.45) : mixed(base, text, 0.22), 1);
    if (chosen)
        frame = QPen(palette().color(QPalette::Highlight), hasFocus() ? 3 : 2);
    else if (isLinked(place.entry))
        frame = QPen(palette().color(QPalette::Highlight), 2, Qt::DashLine);
    painter.setPen(frame);
    painter.setBrush(mixed(base, kind, chosen ? 0.16 : 0.07));
    painter.drawRoundedRect(rect, radius, radius);
    painter.fillRect(QRectF(rect.left() + 2, rect.top() + 4, stripe, rect.height() - 8), kind);

    const QFontMetrics small(m_smallFont);
    const QFontMetrics metrics(font());
    const double left = rect.left() + stripe + inset;
    const double width = rect.right() - inset / 2 - left;
    const double side = small.ascent() + 2;
    if (m_layout.detail() == CardDetail::Line) {
        paintEntryGlyph(painter, QRectF(left, rect.center().y() - side / 2, side, side), entry.kind,
                        kind);
        const double textLeft = left + side + 6;
        painter.setFont(font());
        painter.setPen(text);
        const QString line =
            linesOf(place.entry, int(rect.right() - inset / 2 - textLeft), 1).value(0);
        painter.drawText(QPointF(textLeft, rect.center().y() + metrics.ascent() / 2.0 - 1), line);
        return;
    }
    const double top = rect.top() + 6;
    paintEntryGlyph(painter, QRectF(left, top + (small.height() - side) / 2, side, side),
                    entry.kind, kind);
    painter.setFont(m_smallFont);
    painter.setPen(mixed(base, text, 0.72));
    const double headLeft = left + side + 6;
    // The axis says the month too; the kind is what must not be cut.
    QString head = tr("%1 · %2", "kind and month")
                       .arg(kindWord(entry.kind), monthWords(entry.month).toLower());
    if (small.horizontalAdvance(head) > left + width - headLeft)
        head = kindWord(entry.kind);
    painter.drawText(QPointF(headLeft, top + small.ascent()),
                     small.elidedText(head, Qt::ElideRight, int(left + width - headLeft)));
    painter.setFont(font());
    painter.setPen(text);
    double y = top + small.height() + 2 + metrics.ascent();
    const double below = rect.bottom() - 6 - y + metrics.ascent();
    const int count = std::max(int(below / metrics.height()), 2);
    for (const QString &line : linesOf(place.entry, int(width), count)) {
        painter.drawText(QPointF(left, y), line);
        y += metrics.height();
    }
}

void TimelineWidget::paintMark(QPainter &painter, const TimelineLayout::Place &place)
{
    const bool chosen = place.entry == m_current;
    if (chosen || place.entry == m_hovered) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.setBrush(palette().color(QPalette::Base));
        painter.drawRoundedRect(place.rect.adjusted(-2, -2, 2, 2), 4, 4);
    }
    painter.drawPixmap(place.rect.topLeft().toPoint(),
                       markOf(m_timeline.entry(place.entry).kind, chosen));
}

/// Thousands of them are on the screen at once, so each is drawn once and copied.
const QPixmap &TimelineWidget::markOf(EntryKind kind, bool chosen)
{
    QPixmap &mark = m_marks[int(kind) * 2 + int(chosen)];
    const double ratio = devicePixelRatioF();
    if (mark.isNull() || !qFuzzyCompare(mark.devicePixelRatio(), ratio)) {
        const int side = int(std::ceil(m_sizes.mark * ratio));
        mark = QPixmap(side, side);
        mark.setDevicePixelRatio(ratio);
        mark.fill(Qt::transparent);
        QPainter painter(&mark);
        paintEntryGlyph(painter, QRectF(1, 1, m_sizes.mark - 2, m_sizes.mark - 2), kind,
                        entryColor(kind, palette()));
    }
    return mark;
}

void TimelineWidget::paintHeader(QPainter &painter) const
{
    const int width = viewport()->width();
    const QColor window = palette().color(QPalette::Window);
    const QColor text = palette().color(QPalette::WindowText);
    const MonthScale &scale = m_layout.scale();
    const double dx = offset().x();
    painter.fillRect(QRect(0, 0, width, headerHeight()), window);

    const QFontMetrics metrics(font());
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    const QFontMetrics strongMetrics(strong);
    for (int i = 0; i < m_timeline.phaseCount(); ++i) {
        const Phase &phase = m_timeline.phase(i);
        const double left = std::max(scale.left(phase.firstMonth) + dx, 0.0);
        const double right = std::min(scale.left(phase.lastMonth + 1) + dx, double(width));
        if (right - left < 2)
            continue;
        const QRectF band(left + 1, 2, right - left - 2, m_bandHeight - 4);
        painter.setPen(Qt::NoPen);
        painter.setBrush(mixed(window, text, i % 2 == 0 ? 0.10 : 0.16));
        painter.drawRoundedRect(band, 4, 4);
        painter.setPen(text);
        const int room = int(band.width()) - 12;
        if (room > metrics.averageCharWidth() * 3)
            painter.drawText(band.adjusted(6, 0, -6, 0), Qt::AlignLeft | Qt::AlignVCenter,
                             strongMetrics.elidedText(phase.title, Qt::ElideRight, room));
    }

    painter.setFont(font());
    painter.setPen(mixed(window, text, 0.72));
    const QString widest = monthWords(scale.months());
    const bool inWords = scale.monthWidth() > metrics.horizontalAdvance(widest) + 12;
    const double labelWidth =
        metrics.horizontalAdvance(QString::number(scale.months())) + metrics.averageCharWidth() * 2;
    const int step = inWords ? 1 : scale.labelStep(labelWidth);
    const int last = scale.monthAt(width - dx);
    for (int month = (scale.monthAt(-dx) - 1) / step * step + 1; month <= last; month += step) {
        const QRectF place(scale.left(month) + dx, m_bandHeight, step * scale.monthWidth(),
                           m_axisHeight);
        const QString label = inWords ? monthWords(month) : QString::number(month);
        // The month's beginning is where its cards begin.
        painter.drawText(place.adjusted(4, 0, 100, 0), Qt::AlignLeft | Qt::AlignVCenter, label);
    }
    painter.setPen(quietLine(palette()));
    painter.drawLine(0, headerHeight() - 1, width, headerHeight() - 1);
}

/// Broken into lines once for each width; painting comes far more often than that changes.
const QStringList &TimelineWidget::linesOf(int entry, int width, int count)
{
    Lines &lines = m_lines[entry];
    const int key = width * 8 + count;
    if (lines.width == key)
        return lines.texts;
    lines.width = key;
    lines.texts.clear();
    const QFontMetrics metrics(font());
    const QString &what = m_timeline.entry(entry).what;
    if (count == 1) {
        lines.texts << metrics.elidedText(what, Qt::ElideRight, width);
        return lines.texts;
    }
    QTextLayout layout(what, font());
    layout.beginLayout();
    for (int i = 0; i < count; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        const int start = line.textStart();
        const bool last = i == count - 1;
        const QString rest = last ? what.mid(start) : what.mid(start, line.textLength()).trimmed();
        lines.texts << metrics.elidedText(rest, Qt::ElideRight, width);
    }
    layout.endLayout();
    return lines.texts;
}

} // namespace recount
