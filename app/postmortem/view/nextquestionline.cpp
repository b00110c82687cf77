#include "postmortem/view/nextquestionline.h"

#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace recount
{

namespace
{

constexpr int gap = 8;

} // namespace

NextQuestionLine::NextQuestionLine(QWidget *parent)
    : QWidget(parent)
    , m_text(new TextLabel(TextLabel::Role::Body, this))
    , m_rest(new TextLabel(TextLabel::Role::Small, this))
    , m_answer(new QPushButton(tr("Answer"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_text);
    words->addWidget(m_rest);
    row->addLayout(words, 1);
    row->addWidget(m_answer, 0, Qt::AlignVCenter);
    m_answer->setToolTip(tr("Go to where the answer is written"));
    connect(m_answer, &QPushButton::clicked, this, [this] { Q_EMIT answerRequested(m_question); });
}

void NextQuestionLine::show(const PostMortem &values)
{
    const QList<NextQuestion> questions = NextQuestions::of(values);
    setVisible(!questions.isEmpty());
    if (questions.isEmpty())
        return;
    m_question = questions.constFirst();
    m_text->setText(tr("Next: %1").arg(m_question.text));
    m_answer->setAccessibleName(tr("Answer: %1").arg(m_question.text));
    const int rest = int(questions.size()) - 1;
    m_rest->setVisible(rest > 0);
    m_rest->setText(tr("%n more question(s) after it", nullptr, rest));
}

} // namespace recount
