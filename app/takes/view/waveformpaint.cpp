// How WaveformWidget looks: the sound from tiles, everything else as an overlay.

#include "takes/view/waveformwidget.h"

#include "foundation/text.h"
#include "widgets/palettecolors.h"

#include <QPaintEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

#include <algorithm>
#include <array>
#include <cmath>

namespace recount
{

namespace
{

constexpr int cursorReach = 6;

/// The shortest step of a ruler, ms, whose labels stay apart.
qint64 rulerStep(double msPerPixel, int labelWidth)
{
    static constexpr std::array<qint64, 13> steps{1000,    2000,      5000,     10'000,  15'000,
                                                  30'000,  60'000,    120'000,  300'000, 600'000,
                                                  900'000, 1'800'000, 3'600'000};
    const double needed = msPerPixel * labelWidth;
    const auto found = std::find_if(steps.begin(), steps.end(),
                                    [needed](qint64 step) { return double(step) >= needed; });
    return found == steps.end() ? steps.back() : *found;
}

} // namespace

int WaveformWidget::rulerHeight() const
{
    return fontMetrics().height() + 4;
}

QRect WaveformWidget::cursorRect(qint64 positionMs) const
{
    return QRect(xOf(positionMs) - cursorReach, 0, 2 * cursorReach + 1, height());
}

QRect WaveformWidget::hoverRect(int x) const
{
    if (x < 0)
        return {};
    const int label = fontMetrics().horizontalAdvance(formatDuration(m_durationMs)) + 16;
    return QRect(x - label, 0, 2 * label, height());
}

void WaveformWidget::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const QRect dirty = event->rect();
    paintSound(painter, dirty);
    if (m_durationMs > 0) {
        paintRuler(painter, dirty);
        paintGaps(painter);
        paintMarkers(painter);
        paintCursor(painter);
        paintHover(painter);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(hasFocus() ? palette().color(QPalette::Highlight) : quietLine(palette()));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    if (hasFocus())
        painter.drawRect(rect().adjusted(1, 1, -2, -2));
}

void WaveformWidget::paintSound(QPainter &painter, const QRect &dirty)
{
    if (m_state != State::Shown) {
        painter.fillRect(dirty, palette().color(QPalette::Base));
        const QString text = m_state == State::Reading  ? tr("Reading the sound…")
                             : m_state == State::Failed ? m_failure
                                                        : QString();
        painter.setPen(quietText(palette()));
        painter.drawText(rect().adjusted(12, 0, -12, -rulerHeight()),
                         Qt::AlignCenter | Qt::TextWordWrap, text);
        return;
    }
    const double ratio = devicePixelRatioF();
    const int first = int(dirty.left() * ratio) / WaveformTiles::tileWidth;
    const int last = int((dirty.right() + 1) * ratio) / WaveformTiles::tileWidth;
    for (int index = first; index <= last; ++index) {
        const QPixmap &tile = m_tiles.tile(index);
        const QRectF target(index * WaveformTiles::tileWidth / ratio, 0,
                            WaveformTiles::tileWidth / ratio, tile.height() / ratio);
        painter.drawPixmap(target, tile, QRectF(tile.rect()));
    }
}

void WaveformWidget::paintRuler(QPainter &painter, const QRect &dirty)
{
    const int top = height() - rulerHeight();
    painter.fillRect(QRect(dirty.left(), top, dirty.width(), rulerHeight()),
                     mixed(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.05));
    const int labelWidth = fontMetrics().horizontalAdvance(formatDuration(m_durationMs)) + 24;
    const qint64 step = rulerStep(visibleMs() / std::max(1, width()), labelWidth);
    painter.setPen(quietText(palette()));
    const qint64 from = (msAt(std::max(0, dirty.left() - labelWidth)) / step) * step;
    for (qint64 at = from; at <= m_durationMs; at += step) {
        const int x = xOf(at);
        if (x > dirty.right() + labelWidth)
            break;
        painter.drawLine(x, top, x, top + 4);
        // A label that would be cut off at the end is left out.
        const QString label = formatDuration(at);
        if (x + 4 + fontMetrics().horizontalAdvance(label) < width())
            painter.drawText(QRect(x + 4, top, labelWidth, rulerHeight()),
                             Qt::AlignLeft | Qt::AlignVCenter, label);
    }
}

void WaveformWidget::paintGaps(QPainter &painter)
{
    const QColor base = palette().color(QPalette::Base);
    const QColor text = palette().color(QPalette::Text);
    for (const TakeGap &gap : std::as_const(m_gaps)) {
        const int rate = std::max(1, m_sampleRate);
        const int from = xOf(gap.atFrame * 1000 / rate);
        const int to = std::max(from + 4, xOf((gap.atFrame + gap.frames) * 1000 / rate));
        const QRect area(from, 0, to - from, height() - rulerHeight());
        painter.fillRect(area, mixed(base, text, 0.10));
        painter.fillRect(area, QBrush(mixed(base, text, 0.55), Qt::BDiagPattern));
    }
}

void WaveformWidget::paintMarkers(QPainter &painter)
{
    const QColor ink = palette().color(QPalette::Text);
    for (const TakeMarker &marker : std::as_const(m_markers)) {
        const int x = xOf(marker.positionMs);
        painter.setPen(ink);
        painter.drawLine(x, 1, x, height() - rulerHeight());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        const std::array<QPointF, 3> flag{QPointF(x + 0.5, 1),
                                          QPointF(x + flagSize, 1 + flagSize / 2.0),
                                          QPointF(x + 0.5, 1 + flagSize)};
        painter.drawPolygon(flag.data(), int(flag.size()));
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
}

void WaveformWidget::paintCursor(QPainter &painter)
{
    const int x = xOf(m_positionMs);
    const QColor ink = palette().color(QPalette::Highlight);
    painter.fillRect(QRect(x - 1, 0, 2, height() - rulerHeight()), ink);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    const double foot = height() - rulerHeight();
    const std::array<QPointF, 3> head{QPointF(x - 5, foot + 5), QPointF(x + 5, foot + 5),
                                      QPointF(x, foot - 3)};
    painter.drawPolygon(head.data(), int(head.size()));
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void WaveformWidget::paintHover(QPainter &painter)
{
    if (m_hoverX < 0)
        return;
    painter.setPen(QPen(quietText(palette()), 1, Qt::DotLine));
    painter.drawLine(m_hoverX, 0, m_hoverX, height() - rulerHeight());
    const QString label = formatDuration(msAt(m_hoverX));
    const int wide = fontMetrics().horizontalAdvance(label) + 8;
    // Beside the pointer's line, on the side that has room.
    const int left = m_hoverX + 4 + wide < width() ? m_hoverX + 4 : m_hoverX - 4 - wide;
    const QRect bubble(left, height() - 2 * rulerHeight(), wide, rulerHeight() - 2);
    painter.setPen(palette().color(QPalette::Text));
    painter.fillRect(bubble,
                     mixed(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.12));
    painter.drawText(bubble, Qt::AlignCenter, label);
}

} // namespace recount
