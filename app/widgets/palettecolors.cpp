#include "widgets/palettecolors.h"

#include <QPalette>

namespace recount
{

QColor mixed(const QColor &under, const QColor &over, qreal share)
{
    const auto channel = [share](int from, int to) {
        return int(from + (to - from) * share + 0.5);
    };
    return QColor(channel(under.red(), over.red()), channel(under.green(), over.green()),
                  channel(under.blue(), over.blue()));
}

QColor quietText(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.70);
}

QColor promptText(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.62);
}

QColor quietLine(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.16);
}

QColor quietSurface(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.055);
}

} // namespace recount
