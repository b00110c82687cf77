#include "practice/view/answerfirstnote.h"

#include "widgets/flowlayout.h"
#include "widgets/palettecolors.h"
#include "widgets/textlabel.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace recount
{

AnswerFirstNote::AnswerFirstNote(QWidget *parent) : QFrame(parent)
{
    auto *text =
        new TextLabel(TextLabel::Role::Body,
                      tr("You have not answered yet. Say it once first: a try without help "
                         "shows what you already have."),
                      this);
    m_answer = new QPushButton(tr("Answer first"), this);
    m_answer->setAccessibleDescription(text->text());
    m_answer->setToolTip(tr("Go to the recorder; R starts it"));
    auto *open = new QPushButton(tr("Open anyway"), this);
    open->setToolTip(tr("The stage opens, and this rehearsal remembers it."));

    auto *buttons = new FlowLayout(8, 8);
    buttons->addWidget(m_answer);
    buttons->addWidget(open);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(12);
    layout->addWidget(text);
    layout->addLayout(buttons);

    connect(m_answer, &QAbstractButton::clicked, this, &AnswerFirstNote::answerFirst);
    connect(open, &QAbstractButton::clicked, this, &AnswerFirstNote::openAnyway);
}

void AnswerFirstNote::takeFocus()
{
    m_answer->setFocus(Qt::OtherFocusReason);
}

void AnswerFirstNote::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(quietLine(palette()));
    painter.setBrush(quietSurface(palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace recount
