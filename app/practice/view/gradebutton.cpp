#include "practice/view/gradebutton.h"

#include "practice/view/gradewords.h"
#include "widgets/palettecolors.h"

#include <QPainter>

namespace recount
{

namespace
{
constexpr int Padding = 12;
constexpr int Gap = 8;
} // namespace

GradeButton::GradeButton(Grade grade, QWidget *parent) : QAbstractButton(parent), m_grade(grade)
{
    setCheckable(true);
    setText(gradeWord(grade));
    setAccessibleName(text());
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QString GradeButton::suggestedWord() const
{
    return tr("suggested");
}

void GradeButton::setSuggested(bool suggested)
{
    m_suggested = suggested;
    setAccessibleName(suggested ? tr("%1, suggested", "a grade").arg(text()) : text());
    update();
}

QSize GradeButton::sizeHint() const
{
    const int line = fontMetrics().height();
    const int word = line + Gap + fontMetrics().horizontalAdvance(text()) + Gap +
                     fontMetrics().horizontalAdvance(QStringLiteral("4"));
    const int width = std::max(word, fontMetrics().horizontalAdvance(suggestedWord()));
    return {width + 2 * Padding, 2 * line + 4 + 2 * Padding};
}

void GradeButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette::ColorGroup group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    const QColor highlight = palette().color(group, QPalette::Highlight);
    const bool filled = isChecked();
    QColor back = palette().color(group, QPalette::Base);
    if (filled)
        back = highlight;
    else if (isDown() || (underMouse() && isEnabled()))
        back = mixed(back, highlight, 0.12);
    const QColor front =
        palette().color(group, filled ? QPalette::HighlightedText : QPalette::WindowText);
    const QColor quiet = mixed(back, front, filled ? 0.88 : 0.70);

    painter.setBrush(back);
    painter.setPen(QPen(m_suggested && !filled ? highlight : quietLine(palette()),
                        m_suggested && !filled ? 1.5 : 1.0));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);

    const int line = fontMetrics().height();
    const int wordWidth = fontMetrics().horizontalAdvance(text());
    const int shape = line;
    const int left = (width() - shape - Gap - wordWidth) / 2;
    paintStateShape(painter, QRectF(left, Padding, shape, line),
                    QuestionState(int(QuestionState::Again) + int(m_grade) - 1), front);
    painter.setPen(front);
    painter.drawText(QRect(left + shape + Gap, Padding, wordWidth + 1, line), Qt::AlignVCenter,
                     text());
    painter.setPen(quiet);
    const QString key = QString::number(int(m_grade));
    const QString below =
        m_suggested ? tr("%1 · %2", "key, suggested").arg(key, suggestedWord()) : key;
    painter.drawText(QRect(0, Padding + line + 4, width(), line), Qt::AlignCenter, below);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(filled ? front : highlight, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(4, 4, -4, -4), 5, 5);
    }
}

} // namespace recount
