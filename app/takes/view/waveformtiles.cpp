#include "takes/view/waveformtiles.h"

#include <QLine>
#include <QPainter>
#include <QVarLengthArray>

#include <algorithm>
#include <cmath>

namespace recount
{

namespace
{

constexpr qsizetype mostTiles = 24; // about 24,000 pixels: several widths of a screen
constexpr double fullScale = 32768.0;
constexpr double mostGain = 8.0;

PeakEntry joined(std::span<const PeakEntry> entries)
{
    PeakEntry sum = entries.front();
    double squares = 0.0;
    for (const PeakEntry &entry : entries) {
        sum.min = std::min(sum.min, entry.min);
        sum.max = std::max(sum.max, entry.max);
        squares += double(entry.rms) * double(entry.rms);
    }
    sum.rms = quint16(std::sqrt(squares / double(entries.size())));
    return sum;
}

} // namespace

double displayGain(const PeakPyramid &peaks)
{
    if (peaks.levelCount() == 0)
        return 1.0;
    int loudest = 1;
    for (const PeakEntry &entry : peaks.level(peaks.levelCount() - 1))
        loudest = std::max({loudest, int(entry.max), -int(entry.min)});
    return std::min(mostGain, 0.95 * fullScale / loudest);
}

void paintPeaks(QPainter &painter, const PeakPyramid &peaks, const WaveformView &view,
                const WaveformColors &colors, int left, int columns, double gain)
{
    const int level = peaks.levelFor(view.framesPerPixel);
    const std::span<const PeakEntry> entries = peaks.level(level);
    const auto framesPerEntry = double(peaks.framesPerEntry(level));
    const double middle = view.height / 2.0;
    const double scale = gain * middle / fullScale;
    QVarLengthArray<QLine, WaveformTiles::tileWidth> outer;
    QVarLengthArray<QLine, WaveformTiles::tileWidth> inner;
    const auto entryAt = [&](int x) {
        return qsizetype((double(view.firstFrame) + x * view.framesPerPixel) / framesPerEntry);
    };
    for (int column = 0; column < columns; ++column) {
        const qsizetype first = entryAt(left + column);
        if (first >= qsizetype(entries.size()))
            break;
        const qsizetype end =
            std::clamp(entryAt(left + column + 1), first + 1, qsizetype(entries.size()));
        const PeakEntry peak = joined(entries.subspan(size_t(first), size_t(end - first)));
        const auto y = [middle, scale, &view](double sample) {
            return std::clamp(int(std::lround(middle - sample * scale)), 0, view.height - 1);
        };
        outer.append(QLine(column, y(peak.max), column, y(peak.min)));
        inner.append(QLine(column, y(peak.rms), column, y(-double(peak.rms))));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(colors.peaks, 0));
    painter.drawLines(outer.constData(), int(outer.size()));
    painter.setPen(QPen(colors.body, 0));
    painter.drawLines(inner.constData(), int(inner.size()));
}

void WaveformTiles::setPeaks(SharedPeaks peaks)
{
    m_peaks = std::move(peaks);
    m_gain = m_peaks ? displayGain(*m_peaks) : 1.0;
    m_tiles.clear();
}

void WaveformTiles::setColors(const WaveformColors &colors)
{
    m_colors = colors;
    m_tiles.clear();
}

void WaveformTiles::setView(const WaveformView &view)
{
    if (view == m_view)
        return;
    m_view = view;
    m_tiles.clear();
}

const QPixmap &WaveformTiles::tile(int index)
{
    auto found = m_tiles.find(index);
    if (found == m_tiles.end()) {
        if (m_tiles.size() >= mostTiles)
            m_tiles.clear();
        found = m_tiles.insert(index, drawTile(index));
    }
    return *found;
}

QPixmap WaveformTiles::drawTile(int index) const
{
    QPixmap pixmap(tileWidth, std::max(1, m_view.height));
    pixmap.fill(m_colors.background);
    if (hasPeaks()) {
        QPainter painter(&pixmap);
        paintPeaks(painter, *m_peaks, m_view, m_colors, index * tileWidth, tileWidth, m_gain);
    }
    return pixmap;
}

} // namespace recount
