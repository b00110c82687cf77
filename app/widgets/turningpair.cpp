#include "widgets/turningpair.h"

#include <QHBoxLayout>

namespace recount
{

TurningPair::TurningPair(int leastFirst, int gap, QWidget *parent)
    : QWidget(parent)
    , m_leastFirst(leastFirst)
    , m_both(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_first(new QHBoxLayout)
    , m_second(new QHBoxLayout)
{
    m_both->setContentsMargins(0, 0, 0, 0);
    for (QBoxLayout *layout :
         {m_both, static_cast<QBoxLayout *>(m_first), static_cast<QBoxLayout *>(m_second)})
        layout->setSpacing(gap);
    m_both->addLayout(m_first, 1);
    m_both->addLayout(m_second);
}

void TurningPair::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    turn();
}

void TurningPair::turn()
{
    m_second->invalidate(); // a changed widget is told to the outermost layout alone
    const int beside = m_second->sizeHint().width() + m_both->spacing() +
                       fontMetrics().averageCharWidth() * m_leastFirst;
    const bool isWide = width() >= beside;
    m_both->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_both->setAlignment(m_second, isWide ? Qt::Alignment() : Qt::AlignLeft);
}

} // namespace recount
