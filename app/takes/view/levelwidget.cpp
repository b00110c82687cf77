#include "takes/view/levelwidget.h"

#include "widgets/glyphicon.h"
#include "widgets/palettecolors.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace recount
{

namespace
{

constexpr double lowestDb = -60.0;
constexpr int barHeight = 8;
constexpr int barLength = 96;
constexpr int leastBarLength = 32;
constexpr int gap = 8;

} // namespace

LevelWidget::LevelWidget(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Microphone level"));
    setAccessibleDescription(tr("The microphone is closed"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QString LevelWidget::clipWord() const
{
    return tr("too loud");
}

QSize LevelWidget::sizeHint() const
{
    return sizeWithBar(barLength);
}

QSize LevelWidget::minimumSizeHint() const
{
    return sizeWithBar(leastBarLength);
}

QSize LevelWidget::sizeWithBar(int length) const
{
    const int mark = fontMetrics().height() + 4 + fontMetrics().horizontalAdvance(clipWord());
    return QSize(length + gap + mark, std::max(fontMetrics().height(), barHeight));
}

double LevelWidget::share(double decibels) const
{
    return std::clamp((decibels - lowestDb) / -lowestDb, 0.0, 1.0);
}

void LevelWidget::setLevel(const MicLevel &level)
{
    if (!m_active || level.clipping != m_level.clipping)
        setAccessibleDescription(level.clipping ? tr("Too loud, the sound is cut off")
                                                : tr("The microphone is open"));
    m_active = true;
    m_level = level;
    update();
}

void LevelWidget::clear()
{
    if (!m_active)
        return;
    m_active = false;
    m_level = {};
    setAccessibleDescription(tr("The microphone is closed"));
    update();
}

void LevelWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor window = palette().color(QPalette::Window);
    const QColor text = palette().color(QPalette::WindowText);
    const int mark = fontMetrics().height() + 4 + fontMetrics().horizontalAdvance(clipWord());
    const QRectF bar(0, (height() - barHeight) / 2.0, width() - gap - mark, barHeight);
    QPainterPath groove;
    groove.addRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
    painter.fillPath(groove, quietLine(palette()));
    if (!m_active)
        return;

    painter.save();
    painter.setClipPath(groove);
    QRectF part = bar;
    part.setWidth(bar.width() * share(m_level.peakDb));
    painter.fillRect(part, mixed(window, text, 0.35));
    part.setWidth(bar.width() * share(m_level.rmsDb));
    painter.fillRect(part, mixed(window, text, 0.65));
    painter.restore();
    if (m_level.noiseFloorDb > lowestDb)
        painter.fillRect(QRectF(bar.left() + bar.width() * share(m_level.noiseFloorDb) - 1,
                                bar.top() - 3, 2, barHeight + 6),
                         text);

    if (m_level.clipping) {
        const int side = fontMetrics().height();
        const QRect sign(width() - mark, (height() - side) / 2, side, side);
        glyphIcon(Glyph::Warning).paint(&painter, sign);
        painter.setPen(accentColor(Accent::Warning, palette()));
        painter.drawText(QRect(sign.right() + 4, 0, width() - sign.right() - 4, height()),
                         Qt::AlignVCenter | Qt::AlignLeft, clipWord());
    }
}

} // namespace recount
