#include "widgets/disclosurebutton.h"

#include "widgets/palettecolors.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

namespace recount
{

namespace
{

constexpr int Gap = 8;

class DisclosureAccessible final : public QAccessibleWidget
{
public:
    explicit DisclosureAccessible(DisclosureButton *button)
        : QAccessibleWidget(button, QAccessible::Button)
    {
    }

    QString text(QAccessible::Text what) const override
    {
        const QString set = QAccessibleWidget::text(what);
        if (!set.isEmpty())
            return set;
        if (what == QAccessible::Name)
            return button()->text();
        if (what == QAccessible::Description)
            return button()->remark();
        return {};
    }

    QAccessible::State state() const override
    {
        QAccessible::State now = QAccessibleWidget::state();
        now.expandable = true;
        now.expanded = button()->isExpanded();
        now.collapsed = !button()->isExpanded();
        return now;
    }

    QStringList actionNames() const override
    {
        QStringList names{pressAction()};
        names += QAccessibleWidget::actionNames();
        return names;
    }

    void doAction(const QString &name) override
    {
        if (name == pressAction())
            button()->click();
        else
            QAccessibleWidget::doAction(name);
    }

    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    DisclosureButton *button() const { return qobject_cast<DisclosureButton *>(object()); }
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *button = qobject_cast<DisclosureButton *>(object);
    return button != nullptr ? new DisclosureAccessible(button) : nullptr;
}

} // namespace

DisclosureButton::DisclosureButton(const QString &title, QWidget *parent) : QAbstractButton(parent)
{
    static const bool installed = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(installed)

    setText(title);
    // Reached with Tab; a click leaves the focus where it was, and Space with the player.
    setFocusPolicy(Qt::TabFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setCursor(Qt::PointingHandCursor);
}

void DisclosureButton::setExpanded(bool expanded)
{
    if (m_expanded == expanded)
        return;
    m_expanded = expanded;
    update();
    QAccessible::State changed;
    changed.expanded = true;
    changed.collapsed = true;
    QAccessibleStateChangeEvent event(this, changed);
    QAccessible::updateAccessibility(&event);
}

void DisclosureButton::setRemark(const QString &remark)
{
    if (m_remark == remark)
        return;
    m_remark = remark;
    updateGeometry();
    update();
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void DisclosureButton::setProminent(bool prominent)
{
    m_prominent = prominent;
    updateGeometry();
    update();
}

QFont DisclosureButton::titleFont() const
{
    QFont heading = font();
    if (m_prominent) {
        heading.setWeight(QFont::DemiBold);
        if (heading.pointSizeF() > 0)
            heading.setPointSizeF(heading.pointSizeF() * 1.1);
    }
    return heading;
}

DisclosureButton::Places DisclosureButton::placesFor(int width) const
{
    const int padding = m_prominent ? Gap : Gap / 2;
    const QFontMetrics titleMetrics(titleFont());
    const QFontMetrics remarkMetrics(font());
    const int arrow = titleMetrics.height() * 3 / 5;
    const int left = Gap + arrow + Gap;
    const int all = std::max(width - left - Gap, 1);
    const int titleWidth = titleMetrics.horizontalAdvance(text());
    const int remarkWidth = m_remark.isEmpty() ? 0 : remarkMetrics.horizontalAdvance(m_remark);
    const auto heightOf = [](const QFontMetrics &metrics, int forWidth, const QString &what) {
        return metrics.boundingRect(QRect(0, 0, forWidth, 100'000), Qt::TextWordWrap, what)
            .height();
    };

    Places places;
    if (titleWidth + remarkWidth + 2 * Gap <= all || m_remark.isEmpty()) {
        const int height = std::max(heightOf(titleMetrics, all, text()), titleMetrics.height());
        places.title = QRect(left, padding, m_remark.isEmpty() ? all : titleWidth + 2, height);
        places.remark = QRect(places.title.right() + Gap, padding,
                              left + all - places.title.right() - Gap, height);
        places.height = height + 2 * padding;
    } else {
        // Not enough room for one line: the remark goes below.
        const int titleHeight = heightOf(titleMetrics, all, text());
        const int remarkHeight = heightOf(remarkMetrics, all, m_remark);
        places.title = QRect(left, padding, all, titleHeight);
        places.remark = QRect(left, places.title.bottom() + 3, all, remarkHeight);
        places.height = titleHeight + remarkHeight + 2 + 2 * padding;
    }
    places.arrow = QRect(Gap, padding + (titleMetrics.height() - arrow) / 2, arrow, arrow);
    return places;
}

QSize DisclosureButton::sizeHint() const
{
    const QFontMetrics titleMetrics(titleFont());
    const int width = titleMetrics.horizontalAdvance(text()) + titleMetrics.height() + 4 * Gap +
                      fontMetrics().horizontalAdvance(m_remark);
    return {width, placesFor(width + 2 * Gap).height};
}

QSize DisclosureButton::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 16, placesFor(10'000).height};
}

int DisclosureButton::heightForWidth(int width) const
{
    return placesFor(width).height;
}

void DisclosureButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette::ColorGroup group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    if (isDown() || (underMouse() && isEnabled())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(quietSurface(palette()));
        painter.drawRoundedRect(QRectF(rect()), 6, 6);
    }

    const Places places = placesFor(width());
    QStyleOption arrow;
    arrow.initFrom(this);
    arrow.rect = QStyle::visualRect(layoutDirection(), rect(), places.arrow);
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const auto folded =
        rightToLeft ? QStyle::PE_IndicatorArrowLeft : QStyle::PE_IndicatorArrowRight;
    style()->drawPrimitive(m_expanded ? QStyle::PE_IndicatorArrowDown : folded, &arrow, &painter,
                           this);

    painter.setFont(titleFont());
    painter.setPen(palette().color(group, QPalette::WindowText));
    const Qt::Alignment leading = rightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), places.title),
                     int(leading | Qt::AlignTop) | Qt::TextWordWrap, text());
    if (!m_remark.isEmpty()) {
        const bool below = places.remark.top() > places.title.bottom();
        const Qt::Alignment trailing = rightToLeft ? Qt::AlignLeft : Qt::AlignRight;
        painter.setFont(font());
        painter.setPen(quietText(palette()));
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), places.remark),
                         below ? int(leading | Qt::AlignTop) | Qt::TextWordWrap
                               : int(trailing | Qt::AlignVCenter),
                         m_remark);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
}

void DisclosureButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void DisclosureButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void DisclosureButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace recount
