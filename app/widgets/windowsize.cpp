#include "widgets/windowsize.h"

#include <QScreen>
#include <QSize>
#include <QWidget>

namespace recount
{

namespace
{

/// For the frame and a panel.
constexpr QSize beside(16, 64);

} // namespace

void resizeOnScreen(QWidget &window, const QSize &wanted)
{
    const QWidget *const parent = window.parentWidget();
    const QScreen *const screen = parent ? parent->screen() : window.screen();
    window.resize(wanted.boundedTo(screen->availableSize() - beside));
}

} // namespace recount
