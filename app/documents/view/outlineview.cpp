#include "documents/view/outlineview.h"

#include "widgets/palettecolors.h"

#include <QPainter>

namespace recount
{

OutlineView::OutlineView(QWidget *parent) : QListView(parent)
{
    setAccessibleName(tr("Outline"));
    setToolTip(tr("The headings; Enter goes to one"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
}

void OutlineView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (model() == nullptr || model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(quietText(palette()));
    painter.drawText(viewport()->rect().adjusted(8, 8, -8, -8),
                     Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap,
                     tr("The headings of the document will be listed here."));
}

} // namespace recount
