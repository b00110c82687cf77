#include "takes/view/referencelightwidget.h"

#include "foundation/text.h"
#include "widgets/glyphicon.h"
#include "widgets/palettecolors.h"

#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QVBoxLayout>
#include <QVariantAnimation>

#include <algorithm>

namespace recount
{

namespace
{

constexpr int lineHeight = 6;
constexpr int notchHeight = 12;
constexpr int fadeMs = 1500;
constexpr double tailShare = 1.3; // the line shows this much of the upper bound

} // namespace

ReferenceLightWidget::ReferenceLightWidget(QWidget *parent)
    : QWidget(parent), m_words(new QLabel(this)), m_fade(new QVariantAnimation(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, notchHeight + 4, 0, 0);
    layout->addWidget(m_words);
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignLeft | Qt::AlignTop);

    m_fade->setStartValue(0.0);
    m_fade->setEndValue(1.0);
    connect(m_fade, &QVariantAnimation::valueChanged, this, [this] { update(); });
    setAccessibleName(tr("Length against a good length"));
    setReferenceMs(0);
}

void ReferenceLightWidget::setReferenceMs(qint64 referenceMs)
{
    m_good = goodLength(referenceMs);
    setVisible(referenceMs > 0);
    setElapsedMs(m_elapsedMs);
    m_words->setText(words());
    update();
}

void ReferenceLightWidget::setElapsedMs(qint64 elapsedMs)
{
    const int before = int(xOf(m_elapsedMs));
    m_elapsedMs = elapsedMs;
    showPhase(m_good.contains(elapsedMs)  ? Phase::Within
              : elapsedMs < m_good.fromMs ? Phase::Before
                                          : Phase::Beyond);
    if (int(xOf(elapsedMs)) != before)
        update(0, 0, width(), notchHeight);
}

void ReferenceLightWidget::showPhase(Phase phase)
{
    if (phase == m_phase)
        return;
    m_fadeFrom = m_phase;
    m_phase = phase;
    m_words->setText(words());
    setAccessibleDescription(words());
    m_fade->stop();
    // Styles say 0 where the user wants no animation.
    const bool animated =
        style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    m_fade->setDuration(animated ? fadeMs : 0);
    m_fade->start();
}

QString ReferenceLightWidget::words() const
{
    const QString lower = formatDuration(m_good.fromMs);
    const QString upper = formatDuration(m_good.toMs);
    switch (m_phase) {
    case Phase::Before:
        return tr("%1 to %2 is a good length").arg(lower, upper);
    case Phase::Within:
        return tr("A good length, until %1").arg(upper);
    case Phase::Beyond:
        break;
    }
    return tr("Past %1: bring it to an end").arg(upper);
}

QRectF ReferenceLightWidget::lineRect() const
{
    return QRectF(0, (notchHeight - lineHeight) / 2.0, width(), lineHeight);
}

double ReferenceLightWidget::xOf(qint64 milliseconds) const
{
    if (m_good.toMs <= 0)
        return 0.0;
    return std::min(1.0, double(milliseconds) / (double(m_good.toMs) * tailShare)) * width();
}

QColor ReferenceLightWidget::fillColor(Phase phase) const
{
    const QColor window = palette().color(QPalette::Window);
    switch (phase) {
    case Phase::Before:
        return mixed(window, palette().color(QPalette::WindowText), 0.45);
    case Phase::Within:
        return mixed(window, accentColor(Accent::Good, palette()), 0.8);
    case Phase::Beyond:
        break;
    }
    return mixed(window, accentColor(Accent::Warning, palette()), 0.8);
}

void ReferenceLightWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF line = lineRect();
    const QColor window = palette().color(QPalette::Window);
    const QColor text = palette().color(QPalette::WindowText);
    QPainterPath groove;
    groove.addRoundedRect(line, lineHeight / 2.0, lineHeight / 2.0);
    painter.fillPath(groove, quietLine(palette()));

    const double faded =
        m_fade->state() == QAbstractAnimation::Running ? m_fade->currentValue().toDouble() : 1.0;
    const QColor fill = mixed(fillColor(m_fadeFrom), fillColor(m_phase), faded);
    painter.save();
    painter.setClipPath(groove);
    painter.fillRect(QRectF(line.left(), line.top(), xOf(m_elapsedMs), line.height()), fill);
    if (m_phase == Phase::Beyond) {
        // The part that is too long differs by its stripes as well.
        const double from = xOf(m_good.toMs);
        painter.fillRect(QRectF(from, line.top(), xOf(m_elapsedMs) - from, line.height()),
                         QBrush(window, Qt::BDiagPattern));
    }
    painter.restore();

    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(window, text, 0.6));
    for (const qint64 bound : {m_good.fromMs, m_good.toMs})
        painter.drawRoundedRect(QRectF(xOf(bound) - 1, 0, 2, notchHeight), 1, 1);
}

} // namespace recount
