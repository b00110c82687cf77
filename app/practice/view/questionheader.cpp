#include "practice/view/questionheader.h"

#include "widgets/collapsiblesection.h"
#include "widgets/disclosurebutton.h"
#include "widgets/textlabel.h"

#include <QVBoxLayout>

namespace recount
{

QuestionHeader::QuestionHeader(QWidget *parent)
    : QWidget(parent)
    , m_tests(new TextLabel(TextLabel::Role::Small, this))
    , m_prompt(new TextLabel(TextLabel::Role::Title, this))
    , m_think(new CollapsibleSection(tr("Think"), this))
    , m_thinkText(new TextLabel(TextLabel::Role::Body))
{
    m_prompt->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_thinkText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_thinkText->setContentsMargins(30, 0, 8, 8);
    m_think->setContent(m_thinkText);
    m_think->setProminent(false);
    m_think->followOwnHeader();
    m_think->header()->setToolTip(tr("What to bring to mind before you speak"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_tests);
    layout->addWidget(m_prompt);
    layout->addSpacing(4);
    layout->addWidget(m_think);
}

void QuestionHeader::showQuestion(const Question &question)
{
    const QString number = tr("Question %1").arg(question.number);
    m_tests->setText(question.tests.isEmpty()
                         ? number
                         : tr("%1 · What it tests: %2", "question number, sentence")
                               .arg(number, question.tests));
    m_prompt->setText(question.prompt);
    m_thinkText->setText(question.think);
    m_think->setVisible(!question.think.isEmpty());
    m_think->setExpanded(false);
}

} // namespace recount
