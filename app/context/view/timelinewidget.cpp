#include "context/view/timelinewidget.h"

#include "context/view/entrywords.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace recount
{

namespace
{

constexpr double zoomStep = 1.25;
constexpr int sideMargin = 24; ///< kept free around what is brought into view

} // namespace

TimelineWidget::TimelineWidget(QWidget *parent) : QAbstractScrollArea(parent)
{
    installDrawnItems();
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Timeline"));
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    measure();
}

void TimelineWidget::measure()
{
    m_smallFont = font();
    if (m_smallFont.pointSizeF() > 0)
        m_smallFont.setPointSizeF(m_smallFont.pointSizeF() * 0.92);
    const QFontMetrics metrics(font());
    const int line = metrics.height();
    const int character = metrics.averageCharWidth();
    m_bandHeight = line + 10;
    m_axisHeight = line + 8;
    m_sizes.narrowestCard = character * 30;
    m_sizes.widestCard = character * 44;
    m_sizes.fullHeight = QFontMetrics(m_smallFont).height() + 2 * line + 2 + 14;
    m_sizes.tallestHeight = m_sizes.fullHeight + 2 * line;
    m_sizes.lineHeight = line + 10;
    m_sizes.mark = std::max(14, line);
    m_lines.clear();
    m_marks.clear();
}

void TimelineWidget::setTimeline(const Timeline &timeline, const QList<int> &shown)
{
    const QString chosen = m_current >= 0 ? m_timeline.entry(m_current).id : QString();
    m_timeline = timeline;
    m_lines.clear();
    m_hovered = -1;
    m_current = m_timeline.indexOf(chosen);
    setShown(shown);
}

void TimelineWidget::setShown(const QList<int> &shown)
{
    m_shown = shown;
    m_hovered = -1;
    if (positionOf(m_current) < 0)
        m_current = -1;
    refit();
    forgetDrawnItems(this);
}

void TimelineWidget::setCurrent(int entry)
{
    m_current = positionOf(entry) >= 0 ? entry : -1;
    if (m_current >= 0)
        bringIntoView(m_current);
    viewport()->update();
    announceCurrent();
}

void TimelineWidget::choose(int entry)
{
    if (positionOf(entry) < 0)
        return;
    if (entry == m_current) {
        bringIntoView(entry);
        return;
    }
    setCurrent(entry);
    Q_EMIT currentChanged(entry);
}

void TimelineWidget::open(int entry)
{
    choose(entry);
    if (m_current >= 0 && m_current == entry)
        Q_EMIT opened(entry);
}

QRect TimelineWidget::entryRect(int entry) const
{
    const int position = positionOf(entry);
    if (position < 0)
        return {};
    return m_layout.places().at(position).rect.translated(offset()).toAlignedRect();
}

int TimelineWidget::entryAt(const QPoint &position) const
{
    if (position.y() < headerHeight())
        return -1;
    const int found = m_layout.at(QPointF(position) - offset());
    return found < 0 ? -1 : m_layout.places().at(found).entry;
}

QString TimelineWidget::entryName(int entry) const
{
    const TimelineEntry &shown = m_timeline.entry(entry);
    return tr("%1, %2: %3", "month, kind, what happened")
        .arg(monthWords(shown.month), kindWord(shown.kind), shown.what);
}

QString TimelineWidget::itemDescription(int item) const
{
    return m_timeline.entry(m_shown.at(item)).why;
}

void TimelineWidget::zoomIn()
{
    zoomTo(monthWidth() * zoomStep, zoomAnchor());
}

void TimelineWidget::zoomOut()
{
    zoomTo(monthWidth() / zoomStep, zoomAnchor());
}

void TimelineWidget::showAll()
{
    zoomTo(0.0, 0.0);
}

int TimelineWidget::positionOf(int entry) const
{
    const auto found = std::lower_bound(m_shown.cbegin(), m_shown.cend(), entry);
    return found != m_shown.cend() && *found == entry ? int(found - m_shown.cbegin()) : -1;
}

/// What there is without scroll bars, less the upright one: so that showing a bar never changes
/// the layout, which might hide it again.
QSize TimelineWidget::room() const
{
    const int bar = verticalScrollBar()->sizeHint().width();
    const QSize most = maximumViewportSize();
    return {std::max(most.width() - bar, 1), std::max(most.height() - headerHeight(), 1)};
}

double TimelineWidget::fittingWidth() const
{
    const auto fitting = [this](double card) {
        return MonthScale::fittingWidth(m_timeline.lastMonth(), room().width(),
                                        card + 2 * m_sizes.gap);
    };
    const double cards = fitting(m_sizes.narrowestCard);
    return layoutAt(cards).detail() == CardDetail::Mark ? fitting(m_sizes.mark) : cards;
}

TimelineLayout TimelineWidget::layoutAt(double monthWidth) const
{
    QList<TimelineLayout::Item> items;
    items.reserve(m_shown.size());
    for (const int entry : m_shown)
        items << TimelineLayout::Item{entry, m_timeline.entry(entry).month};
    return {items, MonthScale(m_timeline.lastMonth(), monthWidth), m_sizes,
            double(room().height())};
}

void TimelineWidget::refit()
{
    m_fitting = fittingWidth();
    relayout();
}

void TimelineWidget::relayout()
{
    const double most = std::max(double(room().width()), m_fitting);
    m_monthWidth = m_fitted ? m_fitting : std::clamp(m_monthWidth, m_fitting, most);
    m_layout = layoutAt(m_monthWidth);
    const QSize view = room();
    const auto setRange = [](QScrollBar *bar, double length, int page) {
        bar->setRange(0, std::max(int(std::floor(length)) - page, 0));
        bar->setPageStep(page);
        bar->setSingleStep(std::max(page / 12, 8));
    };
    setRange(horizontalScrollBar(), m_layout.width(), view.width());
    setRange(verticalScrollBar(), m_layout.height(), view.height());
    viewport()->update();
}

void TimelineWidget::zoomTo(double wanted, double anchor)
{
    const MonthScale before = m_layout.scale();
    const double scroll = horizontalScrollBar()->value();
    m_monthWidth = std::clamp(wanted, m_fitting, std::max(double(room().width()), m_fitting));
    m_fitted = m_monthWidth <= m_fitting * 1.001;
    relayout();
    const double moved = m_layout.scale().scrollKeeping(anchor, scroll, before);
    horizontalScrollBar()->setValue(int(std::lround(moved)));
    viewport()->update();
    Q_EMIT zoomChanged();
}

double TimelineWidget::zoomAnchor() const
{
    const QRect current = entryRect(m_current);
    if (!current.isEmpty() && viewport()->rect().intersects(current))
        return current.left();
    return room().width() / 2.0;
}

QPointF TimelineWidget::offset() const
{
    return {-double(horizontalScrollBar()->value()),
            double(headerHeight() - verticalScrollBar()->value())};
}

void TimelineWidget::step(int entries)
{
    if (m_shown.isEmpty())
        return;
    const int position = positionOf(m_current);
    const int last = int(m_shown.size()) - 1;
    choose(m_shown.at(position < 0 ? 0 : std::clamp(position + entries, 0, last)));
}

void TimelineWidget::stepMonth(int direction)
{
    int position = positionOf(m_current);
    if (position < 0) {
        step(0);
        return;
    }
    const auto monthAt = [this](int at) { return m_timeline.entry(m_shown.at(at)).month; };
    const int count = int(m_shown.size());
    const int month = monthAt(position);
    while (position >= 0 && position < count && monthAt(position) == month)
        position += direction;
    if (position < 0 || position >= count)
        return;
    // Backwards too it is the first one of the month.
    while (direction < 0 && position > 0 && monthAt(position - 1) == monthAt(position))
        --position;
    choose(m_shown.at(position));
}

void TimelineWidget::bringIntoView(int entry)
{
    const int position = positionOf(entry);
    if (position < 0)
        return;
    const QRectF rect = m_layout.places().at(position).rect;
    const auto scroll = [](QScrollBar *bar, double first, double last, int margin) {
        if (first - margin < bar->value())
            bar->setValue(int(first) - margin);
        else if (last + margin > bar->value() + bar->pageStep())
            bar->setValue(int(std::ceil(last)) + margin - bar->pageStep());
    };
    scroll(horizontalScrollBar(), rect.left(), rect.right(), sideMargin);
    scroll(verticalScrollBar(), rect.top(), rect.bottom(), int(m_sizes.gap));
}

void TimelineWidget::announceCurrent()
{
    const int position = positionOf(m_current);
    if (position < 0 || !QAccessible::isActive())
        return;
    QAccessibleEvent chosen(this, QAccessible::Selection);
    chosen.setChild(position);
    QAccessible::updateAccessibility(&chosen);
    if (hasFocus()) {
        QAccessibleEvent focused(this, QAccessible::Focus);
        focused.setChild(position);
        QAccessible::updateAccessibility(&focused);
    }
}

QString TimelineWidget::toolTipAt(const QPoint &position) const
{
    if (const int entry = entryAt(position); entry >= 0)
        return entryName(entry);
    if (position.y() >= m_bandHeight)
        return {};
    const int month = m_layout.scale().monthAt(position.x() - offset().x());
    for (int i = 0; i < m_timeline.phaseCount(); ++i) {
        const Phase &phase = m_timeline.phase(i);
        if (month >= phase.firstMonth && month <= phase.lastMonth)
            return phase.title + QLatin1Char('\n') + phase.summary;
    }
    return {};
}

bool TimelineWidget::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString text = toolTipAt(help->pos());
        if (text.isEmpty())
            QToolTip::hideText();
        else // as rich text it wraps
            QToolTip::showText(help->globalPos(),
                               QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()), viewport());
        return true;
    }
    if (event->type() == QEvent::Leave && m_hovered >= 0) {
        m_hovered = -1;
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void TimelineWidget::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::StyleChange) {
        measure();
        refit();
    }
}

void TimelineWidget::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    const bool byKey =
        event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKey && m_current < 0)
        step(0);
    else
        announceCurrent();
    viewport()->update();
}

void TimelineWidget::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void TimelineWidget::keyPressEvent(QKeyEvent *event)
{
    const bool mirrored = isRightToLeft();
    switch (event->key()) {
    case Qt::Key_Right:
        step(mirrored ? -1 : 1);
        break;
    case Qt::Key_Left:
        step(mirrored ? 1 : -1);
        break;
    case Qt::Key_Down:
        stepMonth(1);
        break;
    case Qt::Key_Up:
        stepMonth(-1);
        break;
    case Qt::Key_Home:
        step(-int(m_shown.size()));
        break;
    case Qt::Key_End:
        step(int(m_shown.size()));
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current < 0)
            step(0);
        if (m_current >= 0)
            open(m_current);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        break;
    case Qt::Key_Minus:
        zoomOut();
        break;
    case Qt::Key_0:
        showAll();
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    event->accept();
}

void TimelineWidget::mousePressEvent(QMouseEvent *event)
{
    const int entry = event->button() == Qt::LeftButton ? entryAt(event->pos()) : -1;
    if (entry >= 0)
        choose(entry);
    else
        event->ignore();
}

void TimelineWidget::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int entry = event->button() == Qt::LeftButton ? entryAt(event->pos()) : -1;
    if (entry >= 0)
        open(entry);
}

void TimelineWidget::mouseMoveEvent(QMouseEvent *event)
{
    const int entry = entryAt(event->pos());
    if (entry == m_hovered)
        return;
    m_hovered = entry;
    viewport()->setCursor(entry >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void TimelineWidget::wheelEvent(QWheelEvent *event)
{
    const QPoint turn = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        const double factor = std::pow(zoomStep, turn.y() / 120.0);
        zoomTo(monthWidth() * factor, event->position().x());
        event->accept();
        return;
    }
    // Where there is nothing above or below, the wheel goes on in time.
    const bool sideways = std::abs(turn.x()) > std::abs(turn.y()) ||
                          event->modifiers().testFlag(Qt::ShiftModifier) ||
                          verticalScrollBar()->maximum() == 0;
    QScrollBar *bar = sideways ? horizontalScrollBar() : verticalScrollBar();
    const int delta =
        turn.y() != 0 && std::abs(turn.y()) >= std::abs(turn.x()) ? turn.y() : turn.x();
    bar->setValue(bar->value() - delta * 3 * bar->singleStep() / 120);
    event->accept();
}

void TimelineWidget::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    refit();
}

void TimelineWidget::scrollContentsBy(int, int)
{
    // The header stays where it is, so everything is painted anew.
    viewport()->update();
}

} // namespace recount
