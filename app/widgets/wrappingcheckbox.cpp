#include "widgets/wrappingcheckbox.h"

#include "widgets/palettecolors.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

namespace recount
{

namespace
{
constexpr int Padding = 8;
}

WrappingCheckBox::WrappingCheckBox(const QString &text, QWidget *parent) : QCheckBox(text, parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setCursor(Qt::PointingHandCursor);
}

int WrappingCheckBox::indicatorWidth() const
{
    return style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this);
}

int WrappingCheckBox::textLeft() const
{
    return Padding + indicatorWidth() + Padding;
}

QSize WrappingCheckBox::sizeHint() const
{
    const int width = textLeft() + fontMetrics().horizontalAdvance(text()) + Padding + 1;
    return {width, heightForWidth(width)};
}

QSize WrappingCheckBox::minimumSizeHint() const
{
    return {textLeft() + fontMetrics().averageCharWidth() * 12, heightForWidth(10'000)};
}

int WrappingCheckBox::heightForWidth(int width) const
{
    const QRect room(0, 0, std::max(width - textLeft() - Padding, 1), 100'000);
    const int textHeight = fontMetrics().boundingRect(room, Qt::TextWordWrap, text()).height();
    return std::max(textHeight, indicatorWidth()) + 2 * Padding;
}

bool WrappingCheckBox::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void WrappingCheckBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() && isEnabled()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(quietSurface(palette()));
        painter.drawRoundedRect(QRectF(rect()), 6, 6);
    }
    QStyleOptionButton option;
    initStyleOption(&option);
    const int side = indicatorWidth();
    const int firstLine = fontMetrics().height();
    const QRect box(Padding, Padding + std::max((firstLine - side) / 2, 0), side, side);
    option.rect = QStyle::visualRect(layoutDirection(), rect(), box);
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &option, &painter, this);
    // On dark windows the style's own frame can't be told from the box.
    painter.setBrush(Qt::NoBrush);
    painter.setPen(mixed(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.5));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);

    const QRect room(textLeft(), Padding, width() - textLeft() - Padding, height() - Padding);
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), room),
                     int((rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop) |
                         Qt::TextWordWrap,
                     text());
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
}

void WrappingCheckBox::enterEvent(QEnterEvent *event)
{
    QCheckBox::enterEvent(event);
    update();
}

void WrappingCheckBox::leaveEvent(QEvent *event)
{
    QCheckBox::leaveEvent(event);
    update();
}

} // namespace recount
