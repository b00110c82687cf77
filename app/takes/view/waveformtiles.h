#pragma once

#include "takes/view/takepeaks.h"

#include <QColor>
#include <QHash>
#include <QPixmap>

namespace recount
{

struct WaveformColors {
    QColor background;
    QColor peaks;
    QColor body; ///< the root mean square inside the peaks
};

/// The stretch of a take that is shown, and how large. All sizes in device pixels.
struct WaveformView {
    qint64 firstFrame = 0;
    double framesPerPixel = 1.0;
    int height = 0;

    friend bool operator==(const WaveformView &, const WaveformView &) = default;
};

/// Draws a waveform once, in tiles, so that moving a cursor over it costs nothing.
class WaveformTiles
{
public:
    static constexpr int tileWidth = 1024;

    void setPeaks(SharedPeaks peaks);
    void setColors(const WaveformColors &colors);
    void setView(const WaveformView &view);

    bool hasPeaks() const { return m_peaks != nullptr && m_peaks->levelCount() > 0; }
    const PeakPyramid *peaks() const { return m_peaks.get(); }
    /// The tile that starts at device pixel `index * tileWidth`.
    const QPixmap &tile(int index);

private:
    QPixmap drawTile(int index) const;

    SharedPeaks m_peaks;
    WaveformColors m_colors;
    WaveformView m_view;
    double m_gain = 1.0;
    QHash<int, QPixmap> m_tiles;
};

/// Draws peaks with one vertical line for each pixel column, `columns` of them from `left`.
void paintPeaks(QPainter &painter, const PeakPyramid &peaks, const WaveformView &view,
                const WaveformColors &colors, int left, int columns, double gain);

/// Raises quiet takes so that their shape can be seen; at most eightfold.
double displayGain(const PeakPyramid &peaks);

} // namespace recount
