#include "practice/view/gradebar.h"

#include "foundation/text.h"
#include "practice/practicesession.h"
#include "practice/view/gradebutton.h"
#include "practice/view/gradewords.h"
#include "practice/view/practiceshortcuts.h"
#include "widgets/collapsiblesection.h"
#include "widgets/disclosurebutton.h"
#include "widgets/flowlayout.h"
#include "widgets/textlabel.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace recount
{

QString evidenceText(const GradeEvidence &evidence)
{
    if (!evidence.hasTake)
        return GradeBar::tr("no take yet");
    QStringList parts;
    if (evidence.points > 0)
        parts << GradeBar::tr("%1 of %n point(s)", nullptr, evidence.points)
                     .arg(evidence.pointsTicked);
    parts << formatDuration(evidence.lastTakeMs);
    if (evidence.hintsOpenedBefore)
        parts << GradeBar::tr("hints opened before the first take");
    else if (evidence.anythingOpenedBefore)
        parts << GradeBar::tr("a stage opened before the first take");
    else
        parts << GradeBar::tr("nothing opened before");
    return parts.join(QStringLiteral(", "));
}

GradeBar::GradeBar(PracticeSession &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    auto *title = new TextLabel(TextLabel::Role::Heading, tr("How did it go?"), this);
    m_sentence = new TextLabel(TextLabel::Role::Quiet, this);

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    const std::pair<Grade, PracticeAction> grades[] = {
        {Grade::Again, PracticeAction::GradeAgain},
        {Grade::Hard, PracticeAction::GradeHard},
        {Grade::Good, PracticeAction::GradeGood},
        {Grade::Easy, PracticeAction::GradeEasy},
    };
    for (const auto &[grade, action] : grades) {
        auto *button = new GradeButton(grade, this);
        button->setToolTip(withShortcut(tr("Grade: %1").arg(button->text()), action));
        // A screen reader toggles without a click; what the session knows already is no news.
        connect(button, &QAbstractButton::toggled, this, [this, given = grade](bool on) {
            if (on == (m_session.rehearsal().grade == given))
                return;
            m_session.setGrade(given);
            refresh();
        });
        row->addWidget(button, 1);
        m_grades << button;
    }

    m_undo = new QPushButton(this);
    m_undo->setToolTip(
        withShortcut(tr("Undo the last grade, tick or opening"), PracticeAction::Undo));
    m_next = new QPushButton(tr("Next question"), this);
    m_next->setToolTip(withShortcut(m_next->text(), PracticeAction::NextQuestion));
    m_startOver = new QPushButton(tr("Start over"), this);
    m_startOver->setToolTip(
        tr("Folds everything and begins a new run. Takes and grades so far are kept."));
    auto *actions = new FlowLayout(8, 8);
    actions->addWidget(m_next);
    actions->addWidget(m_undo);
    actions->addWidget(m_startOver);

    auto *how = new CollapsibleSection(tr("How the suggestion is made"), this);
    how->setProminent(false);
    how->followOwnHeader();
    how->header()->setToolTip(tr("The rules behind the suggested grade"));
    how->setContent(makeExplanation());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addWidget(m_sentence);
    layout->addSpacing(4);
    layout->addLayout(row);
    layout->addSpacing(4);
    layout->addLayout(actions);
    layout->addWidget(how);

    connect(m_undo, &QAbstractButton::clicked, this, [this] { m_session.undo(); });
    connect(m_next, &QAbstractButton::clicked, this, &GradeBar::nextRequested);
    connect(m_startOver, &QAbstractButton::clicked, this, &GradeBar::startOverRequested);
}

QWidget *GradeBar::makeExplanation()
{
    auto *table = new QWidget;
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(30, 4, 8, 8);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    const auto add = [&](Grade grade, const QString &when) {
        const int at = grid->rowCount();
        auto *word = new TextLabel(TextLabel::Role::Body, gradeWord(grade), table);
        word->setWordWrap(false);
        grid->addWidget(word, at, 0, Qt::AlignTop);
        grid->addWidget(new TextLabel(TextLabel::Role::Body, when, table), at, 1);
    };
    add(Grade::Again, tr("No take, or less than a third of the points."));
    add(Grade::Hard, tr("Less than two thirds of the points, or the hints were opened before the "
                        "first take."));
    add(Grade::Good, tr("Two thirds of the points or more."));
    add(Grade::Easy,
        tr("Every point, a good length as the recorder shows it, and nothing opened before."));
    auto *last =
        new TextLabel(TextLabel::Role::Quiet,
                      tr("It is only a suggestion: you were there, and your grade counts."), table);
    grid->addWidget(last, grid->rowCount(), 0, 1, 2);
    return table;
}

void GradeBar::refresh()
{
    const bool ready = m_session.isReady();
    const std::optional<Grade> given = m_session.rehearsal().grade;
    const Grade suggested = m_session.suggestedGrade();
    for (GradeButton *button : std::as_const(m_grades)) {
        button->setChecked(given == button->grade());
        button->setSuggested(button->grade() == suggested);
        button->setEnabled(ready);
    }
    const QString because = evidenceText(m_session.evidence());
    m_sentence->setText(
        given ? tr("Graded %1. The suggestion was %2: %3.")
                    .arg(gradeWord(*given), gradeWord(suggested), because)
              : tr("Suggested: %1 (%2). You decide.").arg(gradeWord(suggested), because));
    m_undo->setText(m_session.canUndo() ? tr("Undo %1", "what is undone").arg(m_session.undoText())
                                        : tr("Undo"));
    m_undo->setEnabled(ready && m_session.canUndo());
    m_next->setVisible(given.has_value());
    m_startOver->setEnabled(ready);
}

} // namespace recount
