#include "widgets/separatorline.h"

#include "widgets/palettecolors.h"

#include <QPainter>

namespace recount
{

SeparatorLine::SeparatorLine(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(1);
}

void SeparatorLine::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), quietLine(palette()));
}

} // namespace recount
