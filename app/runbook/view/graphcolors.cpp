#include "runbook/view/graphcolors.h"

#include "runbook/graphpath.h"
#include "widgets/glyphicon.h"
#include "widgets/palettecolors.h"

#include <QPalette>

namespace recount
{

GraphColors GraphColors::of(const QPalette &palette)
{
    GraphColors colors;
    colors.background = palette.color(QPalette::Base);
    colors.isDark = colors.background.lightness() < 128;
    colors.ink = palette.color(QPalette::Text);
    colors.quietInk = mixed(colors.background, colors.ink, 0.72);
    colors.route = mixed(colors.background, colors.ink, 0.62);
    colors.chosen = palette.color(QPalette::Highlight);
    colors.problem = accentColor(Accent::Problem, palette);
    return colors;
}

GraphColors GraphColors::paper()
{
    GraphColors colors;
    colors.background = Qt::white;
    colors.ink = QColor(0x1d, 0x21, 0x25);
    colors.quietInk = QColor(0x50, 0x56, 0x5c);
    colors.route = colors.quietInk;
    colors.chosen = colors.ink;
    colors.problem = QColor(0xc0, 0x20, 0x24);
    return colors;
}

QColor GraphColors::line(NodeShape shape) const
{
    return QColor::fromRgb(0xff000000U | shapeColor(shape, isDark));
}

QColor GraphColors::fill(NodeShape shape) const
{
    return mixed(background, line(shape), isDark ? 0.14 : 0.07);
}

} // namespace recount
