#include "widgets/wrappinglink.h"

#include "widgets/palettecolors.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <limits>

namespace recount
{

namespace
{
constexpr int Padding = 6;
constexpr int IconGap = 8;
} // namespace

WrappingLink::WrappingLink(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int WrappingLink::textLeft() const
{
    return Padding + (icon().isNull() ? 0 : fontMetrics().height() + IconGap);
}

QRect WrappingLink::textRect(int width) const
{
    const QRect room(0, 0, std::max(width - textLeft() - Padding, 1),
                     std::numeric_limits<short>::max());
    return fontMetrics().boundingRect(room, Qt::TextWordWrap, text());
}

QSize WrappingLink::sizeHint() const
{
    const int width =
        std::min(fontMetrics().horizontalAdvance(text()), fontMetrics().averageCharWidth() * 48) +
        textLeft() + Padding;
    return {width, heightForWidth(width)};
}

QSize WrappingLink::minimumSizeHint() const
{
    return {textLeft() + fontMetrics().averageCharWidth() * 12 + Padding,
            fontMetrics().height() + 2 * Padding};
}

int WrappingLink::heightForWidth(int width) const
{
    return std::max(textRect(width).height(), fontMetrics().height()) + 2 * Padding;
}

void WrappingLink::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (underMouse() && isEnabled()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(quietSurface(palette()));
        painter.drawRoundedRect(frame, 6, 6);
    }
    const int side = fontMetrics().height();
    const auto mirrored = [this](const QRect &place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    if (!icon().isNull())
        icon().paint(&painter, mirrored(QRect(Padding, Padding, side, side)));
    QFont underlined = font();
    underlined.setUnderline(isEnabled());
    painter.setFont(underlined);
    painter.setPen(isEnabled() ? palette().color(QPalette::Link) : quietText(palette()));
    painter.drawText(mirrored(rect().adjusted(textLeft(), Padding, -Padding, -Padding)),
                     Qt::TextWordWrap | Qt::AlignTop |
                         (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft),
                     text());
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRoundedRect(frame, 6, 6);
    }
}

void WrappingLink::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void WrappingLink::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace recount
