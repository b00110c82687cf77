#include "practice/view/practicecolumn.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QTimer>

namespace recount
{

namespace
{
constexpr int ReadableCharacters = 116;
constexpr int Margin = 24;
} // namespace

PracticeColumn::PracticeColumn(QWidget *parent) : QScrollArea(parent), m_column(new QWidget)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setFocusPolicy(Qt::NoFocus);

    auto *canvas = new QWidget;
    auto *row = new QHBoxLayout(canvas);
    row->setContentsMargins(Margin, Margin, Margin, Margin);
    row->addStretch(1);
    row->addWidget(m_column, 1000);
    row->addStretch(1);
    m_layout = new QVBoxLayout(m_column);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addStretch(1);
    setWidget(canvas);
    limitWidth();
}

void PracticeColumn::add(QWidget *widget)
{
    m_layout->insertWidget(m_layout->count() - 1, widget);
}

void PracticeColumn::addGap(int pixels)
{
    m_layout->insertSpacing(m_layout->count() - 1, pixels);
}

void PracticeColumn::bringIntoView(QWidget *part)
{
    // After the layout has given the part its new height.
    QTimer::singleShot(0, part, [this, part] {
        const int top = part->mapTo(widget(), QPoint(0, 0)).y();
        const int bottom = top + part->height();
        const int seen = viewport()->height();
        QScrollBar *bar = verticalScrollBar();
        int wanted = bar->value();
        if (bottom + Margin > wanted + seen)
            wanted = bottom + Margin - seen;
        wanted = std::min(wanted, top - Margin / 3);
        bar->setValue(wanted);
    });
}

void PracticeColumn::scrollToTop()
{
    verticalScrollBar()->setValue(0);
}

void PracticeColumn::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_column != nullptr)
        limitWidth();
}

void PracticeColumn::limitWidth()
{
    m_column->setMaximumWidth(fontMetrics().averageCharWidth() * ReadableCharacters);
}

} // namespace recount
