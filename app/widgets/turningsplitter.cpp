#include "widgets/turningsplitter.h"

#include <algorithm>

namespace recount
{

TurningSplitter::TurningSplitter(const Room &room, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent), m_room(room)
{
    setChildrenCollapsible(false);
    setHandleWidth(1);
}

void TurningSplitter::share()
{
    const bool wide = orientation() == Qt::Horizontal;
    const int whole = wide ? width() : height();
    const int second = wide ? fontMetrics().averageCharWidth() * m_room.width
                            : fontMetrics().height() * m_room.height;
    setSizes({std::max(0, whole - second), second});
}

void TurningSplitter::restoreSizes(const QByteArray &state)
{
    const Qt::Orientation now = orientation();
    restoreState(state);
    setOrientation(now);
}

void TurningSplitter::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    const bool wide = width() >= fontMetrics().averageCharWidth() * m_room.beside;
    const Qt::Orientation wanted = wide ? Qt::Horizontal : Qt::Vertical;
    if (orientation() == wanted)
        return;
    setOrientation(wanted);
    share();
}

} // namespace recount
