#include "practice/view/stageswidget.h"

#include "foundation/text.h"
#include "practice/practicesession.h"
#include "practice/view/answerfirstnote.h"
#include "practice/view/followupswidget.h"
#include "practice/view/hintlist.h"
#include "practice/view/practiceshortcuts.h"
#include "practice/view/rubricwidget.h"
#include "widgets/collapsiblesection.h"
#include "widgets/disclosurebutton.h"
#include "widgets/markdownview.h"
#include "widgets/separatorline.h"

#include <QVBoxLayout>

namespace recount
{

namespace
{

QWidget *indented(QWidget *content, int by)
{
    auto *holder = new QWidget;
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(by, 8, 8, 16);
    layout->addWidget(content);
    return holder;
}

} // namespace

StagesWidget::StagesWidget(PracticeSession &session, TakePlayer &player, Dialogs &dialogs,
                           QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_hints(new HintList)
    , m_modelAnswer(new MarkdownView(dialogs))
    , m_rubric(new RubricWidget(session, player))
    , m_followUps(new FollowUpsWidget(session, dialogs))
{
    m_modelAnswer->setAccessibleName(tr("Model answer"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    const auto add = [&](Stage stage, const QString &title, QWidget *content, int indent = 32) {
        auto *section = new CollapsibleSection(title, this);
        section->setContent(indented(content, indent));
        section->header()->setToolTip(
            withShortcut(tr("Open the next stage"), PracticeAction::NextStage));
        connect(section, &CollapsibleSection::expandRequested, this,
                [this, stage](bool open) { request(stage, open); });
        connect(section, &CollapsibleSection::aboutToExpand, this, [this, stage] { fill(stage); });
        m_parts.insert(stage, Part{section, nullptr});
        layout->addWidget(new SeparatorLine(this));
        layout->addWidget(section);
    };
    add(Stage::Hints, tr("Hints"), m_hints);
    add(Stage::ModelAnswer, tr("Model answer"), m_modelAnswer);
    // Its rows bring a padding of their own, to be pressed anywhere.
    add(Stage::ListensFor, tr("What they listen for"), m_rubric, 24);
    add(Stage::FollowUps, tr("Follow-ups"), m_followUps);
    layout->addWidget(new SeparatorLine(this));

    connect(m_rubric, &RubricWidget::playRequested, this, &StagesWidget::playRequested);
    connect(m_followUps, &FollowUpsWidget::answerRequested, this, &StagesWidget::answerRequested);
}

void StagesWidget::showQuestion()
{
    hideNotes();
    for (const Part &part : std::as_const(m_parts))
        part.section->setExpanded(false);
    refresh();
}

void StagesWidget::refresh()
{
    const QSet<Stage> &open = m_session.rehearsal().openStages;
    if (m_session.rehearsal().hasAnswer())
        hideNotes();
    for (auto part = m_parts.cbegin(); part != m_parts.cend(); ++part) {
        part->section->setExpanded(m_session.isReady() && open.contains(part.key()));
        part->section->setRemark(remark(part.key()));
        part->section->header()->setEnabled(m_session.isReady());
    }
    if (m_parts.value(Stage::ListensFor).section->isExpanded())
        m_rubric->refresh();
    if (m_parts.value(Stage::FollowUps).section->isExpanded())
        m_followUps->refresh();
}

QString StagesWidget::remark(Stage stage) const
{
    const Question *question = m_session.question();
    if (question == nullptr)
        return {};
    QStringList words;
    const Rehearsal &rehearsal = m_session.rehearsal();
    if (rehearsal.openedBeforeFirstTake.contains(stage))
        words << tr("opened before the first take");
    switch (stage) {
    case Stage::Hints:
        words << tr("%n hint(s)", nullptr, int(question->hints.size()));
        break;
    case Stage::ModelAnswer:
        words
            << tr("about %1 aloud").arg(formatDuration(qint64(question->referenceSeconds) * 1000));
        break;
    case Stage::ListensFor:
        words << tr("%1 of %n covered", nullptr, int(question->listensFor.size()))
                     .arg(rehearsal.ticks.size());
        break;
    case Stage::FollowUps:
        words << tr("%n question(s)", nullptr, int(question->followUps.size()));
        break;
    }
    return words.join(QStringLiteral(" · "));
}

void StagesWidget::fill(Stage stage)
{
    const Question *question = m_session.question();
    if (question == nullptr)
        return;
    switch (stage) {
    case Stage::Hints:
        m_hints->setHints(question->hints);
        break;
    case Stage::ModelAnswer:
        m_modelAnswer->setMarkdownText(question->modelAnswer);
        break;
    case Stage::ListensFor:
        m_rubric->showQuestion();
        break;
    case Stage::FollowUps:
        m_followUps->showQuestion();
        break;
    }
}

void StagesWidget::openNext()
{
    if (!m_session.isReady())
        return;
    const std::optional<Stage> next = m_session.nextStage();
    if (!next)
        return;
    const AnswerFirstNote *note = m_parts.value(*next).note;
    if (note != nullptr && !note->isHidden()) {
        reveal(*next);
    } else {
        request(*next, true);
    }
}

void StagesWidget::request(Stage stage, bool open)
{
    if (!open) {
        m_session.setStageOpen(stage, false);
        return;
    }
    const bool seenBefore = m_session.rehearsal().openedStages.contains(stage);
    if (m_session.opensBeforeFirstTake(stage) && !seenBefore)
        ask(stage);
    else
        reveal(stage);
}

void StagesWidget::ask(Stage stage)
{
    const bool asked = m_parts[stage].note != nullptr && !m_parts[stage].note->isHidden();
    hideNotes();
    if (asked)
        return;
    Part &part = m_parts[stage];
    if (part.note == nullptr) {
        part.note = new AnswerFirstNote;
        part.section->setNote(part.note);
        connect(part.note, &AnswerFirstNote::answerFirst, this, [this] {
            hideNotes();
            Q_EMIT answerFirstRequested();
        });
        connect(part.note, &AnswerFirstNote::openAnyway, this, [this, stage] { reveal(stage); });
    }
    part.note->show();
    part.note->takeFocus();
    Q_EMIT unfolded(part.section);
}

void StagesWidget::reveal(Stage stage)
{
    DisclosureButton *header = m_parts.value(stage).section->header();
    if (!header->hasFocus()) {
        header->setFocus(Qt::OtherFocusReason);
        Q_EMIT focusGiven(header);
    }
    hideNotes();
    m_session.setStageOpen(stage, true);
    Q_EMIT unfolded(m_parts.value(stage).section);
}

void StagesWidget::hideNotes()
{
    for (const Part &part : std::as_const(m_parts)) {
        if (part.note != nullptr)
            part.note->hide();
    }
}

} // namespace recount
