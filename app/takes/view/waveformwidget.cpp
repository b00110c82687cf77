#include "takes/view/waveformwidget.h"

#include "foundation/text.h"
#include "takes/view/waveformaccessible.h"
#include "widgets/palettecolors.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace recount
{

namespace
{

constexpr qint64 stepMs = 5000;
constexpr qint64 fineStepMs = 1000;

bool isSeekKey(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Home ||
           key == Qt::Key_End || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
}

} // namespace

WaveformWidget::WaveformWidget(QWidget *parent) : QWidget(parent)
{
    installWaveformAccessibility();
    setObjectName(QStringLiteral("waveform"));
    setAccessibleName(tr("Waveform"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setCursor(Qt::IBeamCursor);
    updateColors();
}

void WaveformWidget::clear()
{
    m_state = State::Empty;
    m_tiles.setPeaks(nullptr);
    m_gaps.clear();
    m_markers.clear();
    m_durationMs = 0;
    m_positionMs = 0;
    m_zoom = 1.0;
    m_firstMs = 0.0;
    update();
}

void WaveformWidget::showReading(const Take &take)
{
    clear();
    m_state = State::Reading;
    m_gaps = take.gaps;
    m_markers = take.markers;
    m_sampleRate = take.sampleRate;
    m_durationMs = take.durationMs();
    updateView();
}

void WaveformWidget::showPeaks(SharedPeaks peaks)
{
    m_state = State::Shown;
    m_tiles.setPeaks(std::move(peaks));
    updateView();
}

void WaveformWidget::showFailure(const QString &text)
{
    m_state = State::Failed;
    m_failure = text;
    setAccessibleDescription(text);
    update();
}

void WaveformWidget::setMarkers(const QList<TakeMarker> &markers)
{
    m_markers = markers;
    update();
}

void WaveformWidget::setPositionMs(qint64 positionMs)
{
    positionMs = std::clamp<qint64>(positionMs, 0, m_durationMs);
    if (positionMs == m_positionMs)
        return;
    const bool newSecond = positionMs / 1000 != m_positionMs / 1000;
    const int before = xOf(m_positionMs);
    update(cursorRect(m_positionMs));
    m_positionMs = positionMs;
    const int x = xOf(positionMs);
    if (x != before) {
        // Looked at closely, the view turns the page when the cursor leaves it.
        if (m_zoom > 1.0 && (x < 0 || x >= width()))
            scrollTo(double(positionMs) - visibleMs() * 0.1);
        update(cursorRect(positionMs));
    }
    if (newSecond && hasFocus()) {
        QAccessibleValueChangeEvent changed(this, positionMs);
        QAccessible::updateAccessibility(&changed);
    }
}

QString WaveformWidget::positionText() const
{
    return tr("%1 of %2").arg(formatDuration(m_positionMs), formatDuration(m_durationMs));
}

double WaveformWidget::visibleMs() const
{
    return double(m_durationMs) / m_zoom;
}

int WaveformWidget::xOf(qint64 milliseconds) const
{
    if (m_durationMs <= 0)
        return 0;
    return int(std::floor((double(milliseconds) - m_firstMs) / visibleMs() * (width() - 1)));
}

qint64 WaveformWidget::msAt(int x) const
{
    if (width() < 2)
        return 0;
    const double at = m_firstMs + visibleMs() * x / (width() - 1);
    return std::clamp<qint64>(std::llround(at), 0, m_durationMs);
}

void WaveformWidget::seek(qint64 positionMs)
{
    if (m_durationMs <= 0)
        return;
    positionMs = std::clamp<qint64>(positionMs, 0, m_durationMs);
    setPositionMs(positionMs);
    Q_EMIT seekRequested(positionMs);
}

void WaveformWidget::zoomTo(double zoom, int aroundX)
{
    if (m_state != State::Shown || width() < 2)
        return;
    // No closer than one entry of the finest level for each device pixel.
    const double pixels = width() * devicePixelRatioF();
    const double entries = double(m_tiles.peaks()->frames()) / PeakPyramid::baseFrames;
    const double closest = std::max(1.0, entries / pixels);
    const auto fixed = double(msAt(aroundX));
    m_zoom = std::clamp(zoom, 1.0, closest);
    scrollTo(fixed - visibleMs() * aroundX / (width() - 1));
}

void WaveformWidget::scrollTo(double firstMs)
{
    m_firstMs = std::clamp(firstMs, 0.0, std::max(0.0, double(m_durationMs) - visibleMs()));
    updateView();
}

void WaveformWidget::updateView()
{
    const double ratio = devicePixelRatioF();
    const double pixels = std::max(1.0, width() * ratio);
    WaveformView view;
    view.height = int(std::lround((height() - rulerHeight()) * ratio));
    if (const PeakPyramid *peaks = m_tiles.peaks()) {
        view.firstFrame = qint64(m_firstMs * peaks->sampleRate() / 1000.0);
        view.framesPerPixel = double(peaks->frames()) / m_zoom / pixels;
    }
    m_tiles.setView(view);
    update();
}

void WaveformWidget::updateColors()
{
    const QColor base = palette().color(QPalette::Base);
    const QColor text = palette().color(QPalette::Text);
    m_tiles.setColors({base, mixed(base, text, 0.38), mixed(base, text, 0.70)});
    update();
}

bool WaveformWidget::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        // The page's own arrow shortcuts would take these keys away.
        if (isSeekKey(static_cast<QKeyEvent *>(event)->key())) {
            event->accept();
            return true;
        }
        break;
    case QEvent::ToolTip: {
        auto *help = static_cast<QHelpEvent *>(event);
        const QString text = tooltipAt(help->pos());
        QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    default:
        break;
    }
    return QWidget::event(event);
}

void WaveformWidget::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        updateColors();
    QWidget::changeEvent(event);
}

void WaveformWidget::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void WaveformWidget::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void WaveformWidget::keyPressEvent(QKeyEvent *event)
{
    const qint64 step = event->modifiers().testFlag(Qt::ShiftModifier) ? fineStepMs : stepMs;
    switch (event->key()) {
    case Qt::Key_Left:
        return seek(m_positionMs - step);
    case Qt::Key_Right:
        return seek(m_positionMs + step);
    case Qt::Key_Home:
        return seek(0);
    case Qt::Key_End:
        return seek(m_durationMs);
    case Qt::Key_PageUp:
        return seek(m_positionMs - m_durationMs / 10);
    case Qt::Key_PageDown:
        return seek(m_positionMs + m_durationMs / 10);
    case Qt::Key_Plus:
        return zoomTo(m_zoom * 2.0, std::clamp(xOf(m_positionMs), 0, width() - 1));
    case Qt::Key_Minus:
        return zoomTo(m_zoom / 2.0, std::clamp(xOf(m_positionMs), 0, width() - 1));
    case Qt::Key_0:
        return zoomTo(1.0, 0);
    default:
        QWidget::keyPressEvent(event);
    }
}

void WaveformWidget::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    const TakeMarker *marker = markerAt(event->position().toPoint());
    seek(marker ? marker->positionMs : msAt(int(event->position().x())));
}

void WaveformWidget::mouseMoveEvent(QMouseEvent *event)
{
    const int x = int(event->position().x());
    setHover(std::clamp(x, 0, width() - 1));
    if (event->buttons().testFlag(Qt::LeftButton) && xOf(m_positionMs) != x)
        seek(msAt(x));
}

void WaveformWidget::leaveEvent(QEvent *event)
{
    setHover(-1);
    QWidget::leaveEvent(event);
}

void WaveformWidget::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateView();
}

void WaveformWidget::wheelEvent(QWheelEvent *event)
{
    const QPoint turn = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ControlModifier) && turn.y() != 0) {
        zoomTo(m_zoom * std::pow(1.25, turn.y() / 120.0), int(event->position().x()));
    } else if (m_zoom > 1.0 && (turn.x() != 0 || event->modifiers().testFlag(Qt::ShiftModifier))) {
        const int along = turn.x() != 0 ? turn.x() : turn.y();
        scrollTo(m_firstMs - visibleMs() * along / 1200.0);
    } else {
        event->ignore();
    }
}

void WaveformWidget::setHover(int x)
{
    if (m_durationMs <= 0 || x == m_hoverX)
        return;
    update(hoverRect(m_hoverX));
    m_hoverX = x;
    update(hoverRect(x));
}

const TakeMarker *WaveformWidget::markerAt(const QPoint &point) const
{
    if (point.y() > flagSize + 4)
        return nullptr;
    const auto found = std::find_if(m_markers.cbegin(), m_markers.cend(), [&](const TakeMarker &m) {
        const int x = xOf(m.positionMs);
        return point.x() >= x - 2 && point.x() <= x + flagSize;
    });
    return found == m_markers.cend() ? nullptr : &*found;
}

QString WaveformWidget::tooltipAt(const QPoint &point) const
{
    if (const TakeMarker *marker = markerAt(point))
        return marker->label.isEmpty()
                   ? tr("Marker at %1").arg(formatDuration(marker->positionMs))
                   : tr("%1  %2").arg(formatDuration(marker->positionMs), marker->label);
    for (const TakeGap &gap : m_gaps) {
        const qint64 from = gap.atFrame * 1000 / std::max(1, m_sampleRate);
        const qint64 to = (gap.atFrame + gap.frames) * 1000 / std::max(1, m_sampleRate);
        if (point.x() < xOf(from) - 2 || point.x() > xOf(to) + 2)
            continue;
        const QString seconds = locale().toString(double(to - from) / 1000.0, 'f', 1);
        const QString at = formatDuration(from);
        if (gap.cause == QLatin1String("overload"))
            return tr("%1 s are missing at %2: the computer was too busy").arg(seconds, at);
        if (gap.cause == QLatin1String("device"))
            return tr("%1 s are missing at %2: the microphone was gone").arg(seconds, at);
        if (gap.cause == QLatin1String("service"))
            return tr("%1 s are missing at %2: the sound service restarted").arg(seconds, at);
        if (gap.cause == QLatin1String("suspend"))
            return tr("%1 s are missing at %2: the computer was asleep").arg(seconds, at);
        return tr("%1 s are missing at %2").arg(seconds, at);
    }
    return {};
}

} // namespace recount
