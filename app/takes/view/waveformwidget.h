#pragma once

#include "takes/take.h"
#include "takes/view/waveformtiles.h"

#include <QWidget>

namespace recount
{

/// A take's waveform with a cursor: click, drag or press the arrows to go to a place. Markers
/// stand on it as flags; sound that is missing is hatched and explains itself in a tooltip.
/// Ctrl and the wheel, or + and -, look closer; 0 shows all again.
class WaveformWidget : public QWidget
{
    Q_OBJECT

public:
    explicit WaveformWidget(QWidget *parent = nullptr);

    /// No take.
    void clear();
    /// A take whose waveform is being read; it can be listened to already.
    void showReading(const Take &take);
    void showPeaks(SharedPeaks peaks);
    /// The sound can't be read; the sentence says what is left to do.
    void showFailure(const QString &text);
    void setMarkers(const QList<TakeMarker> &markers);
    void setPositionMs(qint64 positionMs);

    qint64 positionMs() const { return m_positionMs; }
    qint64 durationMs() const { return m_durationMs; }
    bool isReading() const { return m_state == State::Reading; }
    bool hasWaveform() const { return m_state == State::Shown; }
    /// "0:47 of 1:32", as a screen reader says it.
    QString positionText() const;
    int xOf(qint64 milliseconds) const;
    qint64 msAt(int x) const;
    /// 1 shows the whole take.
    double zoom() const { return m_zoom; }

    QSize sizeHint() const override { return {480, 112}; }
    QSize minimumSizeHint() const override { return {160, 72}; }

Q_SIGNALS:
    void seekRequested(qint64 positionMs);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    enum class State { Empty, Reading, Shown, Failed };
    static constexpr int flagSize = 10;

    int rulerHeight() const;
    void seek(qint64 positionMs);
    void zoomTo(double zoom, int aroundX);
    void scrollTo(double firstMs);
    void updateView();
    void updateColors();
    void setHover(int x);
    const TakeMarker *markerAt(const QPoint &point) const;
    QString tooltipAt(const QPoint &point) const;
    double visibleMs() const;

    void paintSound(QPainter &painter, const QRect &dirty);
    void paintRuler(QPainter &painter, const QRect &dirty);
    void paintGaps(QPainter &painter);
    void paintMarkers(QPainter &painter);
    void paintCursor(QPainter &painter);
    void paintHover(QPainter &painter);
    QRect cursorRect(qint64 positionMs) const;
    QRect hoverRect(int x) const;

    State m_state = State::Empty;
    QString m_failure;
    WaveformTiles m_tiles;
    QList<TakeGap> m_gaps;
    QList<TakeMarker> m_markers;
    int m_sampleRate = 0;
    qint64 m_durationMs = 0;
    qint64 m_positionMs = 0;
    double m_zoom = 1.0;
    double m_firstMs = 0.0;
    int m_hoverX = -1;
};

} // namespace recount
