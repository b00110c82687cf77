#include "runbook/view/branchcardspage.h"

#include "foundation/clock.h"
#include "foundation/ids.h"
#include "runbook/view/walkwords.h"
#include "schedule/reviewstate.h"
#include "widgets/cardframe.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace recount
{

namespace
{

constexpr int margin = 24;
constexpr int gap = 14;
constexpr int again = 1;

QStringList gradeWords()
{
    return {BranchCardsPage::tr("Again"), BranchCardsPage::tr("Hard"), BranchCardsPage::tr("Good"),
            BranchCardsPage::tr("Easy")};
}

} // namespace

BranchCardsPage::BranchCardsPage(const QList<BranchCard> &cards, const BranchProgress &progress,
                                 const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_cards(cards)
    , m_states(progress.states)
    , m_clock(clock)
    , m_left(new TextLabel(TextLabel::Role::Small, this))
    , m_question(new TextLabel(TextLabel::Role::Title, this))
    , m_answer(new TextLabel(TextLabel::Role::Heading, this))
    , m_show(new QPushButton(tr("Show the Answer"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(gap);
    column->addWidget(m_left);
    column->addWidget(m_question);
    column->addWidget(m_answer);
    m_show->setToolTip(tr("Space"));
    connect(m_show, &QPushButton::clicked, this, &BranchCardsPage::showAnswer);
    column->addWidget(m_show, 0, Qt::AlignLeft);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap / 2);
    for (int grade = again; grade <= 4; ++grade) {
        auto *button = new QPushButton(this);
        button->setObjectName(QStringLiteral("grade%1").arg(grade));
        connect(button, &QPushButton::clicked, this, [this, grade] { this->grade(grade); });
        row->addWidget(button);
        m_grades.append(button);
    }
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(1);
    setFocusPolicy(Qt::StrongFocus);
    fillQueue(std::max(0, mostNew - progress.newToday));
    refresh();
}

void BranchCardsPage::fillQueue(int mostFresh)
{
    const QDate today = studyDay(m_clock.nowUtc(), m_clock.zoneId());
    QList<int> due;
    QList<int> fresh;
    for (int card = 0; card < m_cards.size(); ++card) {
        const ReviewState state = m_states.value(m_cards.at(card).thing);
        if (dueNow(state, today))
            due.append(card);
        else if (state.isNew() && fresh.size() < mostFresh)
            fresh.append(card);
    }
    std::stable_sort(due.begin(), due.end(), [this](int one, int other) {
        return m_states.value(m_cards.at(one).thing).dueDay <
               m_states.value(m_cards.at(other).thing).dueDay;
    });
    m_queue = due + fresh;
}

QString BranchCardsPage::emptyWords() const
{
    if (m_cards.isEmpty())
        return tr("This runbook has no branch that leads anywhere, so there is nothing to ask.");
    const auto unseen =
        std::count_if(m_cards.begin(), m_cards.end(), [this](const BranchCard &card) {
            return m_states.value(card.thing).isNew();
        });
    if (unseen > 0)
        return tr("Done for today. %n new card(s) wait until tomorrow.", nullptr, int(unseen));
    QDate next;
    for (const BranchCard &card : m_cards) {
        const QDate day = m_states.value(card.thing).dueDay;
        if (day.isValid() && (!next.isValid() || day < next))
            next = day;
    }
    return next.isValid() ? tr("Nothing to ask today. The next card comes back on %1.")
                                .arg(QLocale().toString(next, QLocale::ShortFormat))
                          : tr("Nothing to ask today.");
}

void BranchCardsPage::refresh()
{
    const bool isDone = m_queue.isEmpty();
    m_left->setText(isDone ? QString() : tr("%n card(s) left", nullptr, left()));
    m_question->setText(isDone ? emptyWords() : m_cards.at(m_queue.constFirst()).question);
    m_answer->setText(isDone ? QString() : m_cards.at(m_queue.constFirst()).answer);
    m_answer->setVisible(!isDone && m_isOpen);
    m_show->setVisible(!isDone && !m_isOpen);
    const QDate today = studyDay(m_clock.nowUtc(), m_clock.zoneId());
    const ReviewState state =
        isDone ? ReviewState() : m_states.value(m_cards.at(m_queue.constFirst()).thing);
    const QStringList words = gradeWords();
    for (int grade = again; grade <= 4; ++grade) {
        QPushButton *const button = m_grades.at(grade - 1);
        const QString when = grade == again
                                 ? tr("in a moment")
                                 : tr("in %n day(s)", nullptr, nextInterval(state, grade, today));
        button->setText(tr("%1  %2\n%3").arg(grade).arg(words.at(grade - 1), when));
        button->setAccessibleName(tr("%1, %2").arg(words.at(grade - 1), when));
        button->setVisible(!isDone && m_isOpen);
    }
    setAccessibleName(!isDone && m_isOpen
                          ? tr("%1 Answer: %2").arg(m_question->text(), m_answer->text())
                          : m_question->text());
    announce(*this);
}

void BranchCardsPage::showAnswer()
{
    if (m_queue.isEmpty() || m_isOpen)
        return;
    m_isOpen = true;
    refresh();
    setFocus(Qt::OtherFocusReason);
}

void BranchCardsPage::grade(int grade)
{
    if (m_queue.isEmpty() || !m_isOpen)
        return;
    const int card = m_queue.takeFirst();
    const BranchCard &asked = m_cards.at(card);
    const Review review{m_clock.nowUtc(), m_clock.zoneId(), grade};
    m_states[asked.thing] = withReview(m_states.value(asked.thing), review);
    // What was not known comes back before the end.
    if (grade == again)
        m_queue.append(card);
    m_isOpen = false;
    refresh();
    setFocus(Qt::OtherFocusReason);
    Q_EMIT reviewed({newUuid(), asked.document, asked.thing, review});
}

void BranchCardsPage::keyPressEvent(QKeyEvent *event)
{
    const int grade = event->key() - Qt::Key_0;
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    const bool isShow = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return ||
                        event->key() == Qt::Key_Enter;
    if (isPlain && isShow)
        return showAnswer();
    if (isPlain && grade >= again && grade <= 4 && m_isOpen)
        return this->grade(grade);
    QWidget::keyPressEvent(event);
}

} // namespace recount
