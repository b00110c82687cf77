#include "takes/view/levelstripwidget.h"

#include "widgets/palettecolors.h"

#include <QPainter>

#include <algorithm>

namespace recount
{

namespace
{

constexpr int barStep = 3;
constexpr int barWidth = 2;
constexpr qsizetype mostBars = 1000;
constexpr double lowestDb = -54.0;

} // namespace

LevelStripWidget::LevelStripWidget(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Sound of the last seconds"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LevelStripWidget::append(double peakDb)
{
    const double share = std::clamp((peakDb - lowestDb) / -lowestDb, 0.0, 1.0);
    if (m_half < 0.0) {
        m_half = share;
        return;
    }
    m_peaks.append(std::max(m_half, share));
    m_half = -1.0;
    if (m_peaks.size() > 2 * mostBars)
        m_peaks.remove(0, mostBars);
    update();
}

void LevelStripWidget::clear()
{
    m_peaks.clear();
    m_half = -1.0;
    update();
}

void LevelStripWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor ink =
        mixed(palette().color(QPalette::Window), palette().color(QPalette::WindowText), 0.4);
    const int room = width() / barStep;
    const qsizetype shown = std::min<qsizetype>(room, m_peaks.size());
    for (qsizetype i = 0; i < shown; ++i) {
        const double share = m_peaks.at(m_peaks.size() - 1 - i);
        const int tall = std::max(2, int(share * height()));
        painter.fillRect(width() - int(i + 1) * barStep, (height() - tall) / 2, barWidth, tall,
                         ink);
    }
}

} // namespace recount
