#include "widgets/cardframe.h"

#include "widgets/palettecolors.h"

#include <QPainter>
#include <QVBoxLayout>

namespace recount
{

CardFrame::CardFrame(QWidget *parent) : CardFrame(Tone::Quiet, parent) {}

CardFrame::CardFrame(Tone tone, QWidget *parent)
    : QWidget(parent), m_tone(tone), m_column(new QVBoxLayout(this))
{
    const bool paper = tone == Tone::Paper;
    m_column->setContentsMargins(paper ? 10 : 16, paper ? 8 : 12, paper ? 10 : 16, paper ? 8 : 12);
    m_column->setSpacing(paper ? 4 : 8);
}

void CardFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(quietLine(palette()));
    painter.setBrush(m_tone == Tone::Paper ? palette().color(QPalette::Base)
                                           : quietSurface(palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace recount
