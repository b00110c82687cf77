#include "widgets/textlabel.h"

#include "widgets/longlines.h"
#include "widgets/palettecolors.h"

#include <QApplication>
#include <QEvent>

namespace recount
{

namespace
{

qreal sizeOf(TextLabel::Role role)
{
    switch (role) {
    case TextLabel::Role::Title:
        return 1.6;
    case TextLabel::Role::Heading:
        return 1.1;
    case TextLabel::Role::Large:
        return 1.2;
    case TextLabel::Role::Small:
        return 0.92;
    case TextLabel::Role::Body:
    case TextLabel::Role::Quiet:
        break;
    }
    return 1.0;
}

} // namespace

TextLabel::TextLabel(Role role, QWidget *parent) : QLabel(parent), m_role(role)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    // A word wider than the column must not widen the page.
    setMinimumWidth(1);
    applyFont();
    applyColor();
}

TextLabel::TextLabel(Role role, const QString &text, QWidget *parent) : TextLabel(role, parent)
{
    setText(text);
}

void TextLabel::setText(const QString &text)
{
    QLabel::setText(LongLines::shortened(text, LongLines::mostInLabel));
}

bool TextLabel::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ApplicationFontChange:
        applyFont();
        break;
    case QEvent::ApplicationPaletteChange:
    case QEvent::PaletteChange:
    case QEvent::ParentChange:
        applyColor();
        break;
    default:
        break;
    }
    return QLabel::event(event);
}

void TextLabel::applyFont()
{
    QFont scaled = QApplication::font(this);
    if (scaled.pointSizeF() > 0)
        scaled.setPointSizeF(scaled.pointSizeF() * sizeOf(m_role));
    else
        scaled.setPixelSize(int(scaled.pixelSize() * sizeOf(m_role)));
    if (m_role == Role::Heading)
        scaled.setWeight(QFont::DemiBold);
    setFont(scaled);
}

void TextLabel::applyColor()
{
    if (m_role != Role::Quiet && m_role != Role::Small)
        return;
    const QColor quiet = quietText(QApplication::palette(this));
    if (palette().color(QPalette::WindowText) == quiet)
        return;
    // This one role: whoever sets all of them hears nothing of a change.
    QPalette own;
    own.setColor(QPalette::WindowText, quiet);
    setPalette(own);
}

} // namespace recount
