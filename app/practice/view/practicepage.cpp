#include "practice/view/practicepage.h"

#include "practice/practicesession.h"
#include "practice/progressstore.h"
#include "practice/view/gradebar.h"
#include "practice/view/practicecolumn.h"
#include "practice/view/questionheader.h"
#include "practice/view/questionlistmodel.h"
#include "practice/view/questionlistwidget.h"
#include "practice/view/stageswidget.h"
#include "storage/whendone.h"
#include "widgets/errorsink.h"
#include "widgets/textlabel.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QSet>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace recount
{

PracticePage::PracticePage(PracticeSession &session, ProgressStore &progress, TakePlayer &player,
                           const QList<Pack> &packs, ErrorSink &errors, Dialogs &dialogs,
                           QWidget *recorder, QWidget *takes, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_progress(progress)
    , m_errors(errors)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_questions(new QuestionListWidget(this))
    , m_right(new QStackedWidget(this))
    , m_recorder(recorder)
{
    buildRight(recorder, takes, player, dialogs);
    m_splitter->addWidget(m_questions);
    m_splitter->addWidget(m_right);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setHandleWidth(1);
    const int character = fontMetrics().averageCharWidth();
    m_questions->setMinimumWidth(character * 34);
    m_right->setMinimumWidth(character * 64);
    m_splitter->setSizes({character * 48, character * 130});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    setFocusProxy(m_questions);

    makeActions();
    connect(m_questions, &QuestionListWidget::questionChosen, this, &PracticePage::openQuestion);
    connect(&m_session, &PracticeSession::opened, this, &PracticePage::refresh);
    connect(&m_session, &PracticeSession::changed, this, &PracticePage::refresh);
    connect(&m_session, &PracticeSession::progressChanged, this, &PracticePage::loadProgressOf);
    connect(&m_session, &PracticeSession::failed, this, [this](const Error &error) {
        // What could not be read is read anew when the question is opened again.
        if (m_session.hasUnsaved())
            m_errors.report(error, [&session = m_session] { session.saveAgain(); });
        else
            m_errors.report(error);
    });
    setPacks(packs);
}

PracticePage::~PracticePage() = default;

void PracticePage::buildRight(QWidget *recorder, QWidget *takes, TakePlayer &player,
                              Dialogs &dialogs)
{
    m_column = new PracticeColumn(this);
    m_header = new QuestionHeader;
    m_stages = new StagesWidget(m_session, player, dialogs);
    m_gradeBar = new GradeBar(m_session);
    m_column->add(m_header);
    for (QWidget *part : {recorder, takes}) {
        if (part != nullptr) {
            m_column->addGap(16);
            m_column->add(part);
        }
    }
    m_column->addGap(24);
    m_column->add(m_stages);
    m_column->addGap(24);
    m_column->add(m_gradeBar);
    m_right->addWidget(buildNothing());
    m_right->addWidget(m_column);
    m_right->addWidget(new QWidget(this));

    connect(m_stages, &StagesWidget::answerRequested, this, &PracticePage::answerRequested);
    connect(m_stages, &StagesWidget::playRequested, this, &PracticePage::playRequested);
    connect(m_stages, &StagesWidget::answerFirstRequested, this, &PracticePage::answerFirst);
    connect(m_stages, &StagesWidget::unfolded, m_column, &PracticeColumn::bringIntoView);
    connect(m_stages, &StagesWidget::focusGiven, this,
            [this](QWidget *header) { m_unfolded = header; });
    connect(m_gradeBar, &GradeBar::nextRequested, m_questions, &QuestionListWidget::chooseNext);
    connect(m_gradeBar, &GradeBar::startOverRequested, this, &PracticePage::startOver);
}

QWidget *PracticePage::buildNothing()
{
    auto *nothing = new QWidget(this);
    auto *title =
        new TextLabel(TextLabel::Role::Heading, tr("This company has no questions yet"), nothing);
    auto *text = new TextLabel(
        TextLabel::Role::Quiet,
        tr("Its story is in the other tabs. To practise, choose a company with questions at the "
           "top of the window, or import a pack that has some."),
        nothing);
    auto *go = new QPushButton(tr("Go to Context"), nothing);
    go->setObjectName(QStringLiteral("goToContext"));
    go->setToolTip(tr("Show the company and its timeline"));
    go->setAutoDefault(false);
    connect(go, &QPushButton::clicked, this, &PracticePage::contextRequested);
    title->setAlignment(Qt::AlignHCenter);
    text->setAlignment(Qt::AlignHCenter);
    text->setMaximumWidth(fontMetrics().averageCharWidth() * 60);
    auto *layout = new QVBoxLayout(nothing);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(12);
    layout->addStretch(1);
    layout->addWidget(title);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(text, 8);
    row->addStretch(1);
    layout->addLayout(row);
    layout->addWidget(go, 0, Qt::AlignHCenter);
    layout->addStretch(2);
    return nothing;
}

void PracticePage::makeActions()
{
    for (const PracticeShortcutGroup &group : practiceShortcuts()) {
        for (const PracticeShortcut &shortcut : group.shortcuts) {
            auto *action = new QAction(shortcut.what, this);
            action->setShortcuts(shortcut.keys + shortcut.silent);
            // The keys hold wherever the focus is while the page shows, in a menu or nowhere.
            action->setShortcutContext(Qt::WindowShortcut);
            action->setAutoRepeat(shortcut.repeats);
            connect(action, &QAction::triggered, this,
                    [this, what = shortcut.action] { perform(what); });
            addAction(action);
            m_actions.insert(shortcut.action, action);
        }
    }
}

void PracticePage::perform(PracticeAction action)
{
    const auto grade = [this](Grade given) {
        if (m_session.isReady())
            m_session.setGrade(given);
    };
    switch (action) {
    case PracticeAction::Record:
        Q_EMIT recordToggled();
        break;
    case PracticeAction::PauseRecording:
        Q_EMIT pauseToggled();
        break;
    case PracticeAction::Marker:
        Q_EMIT markerRequested();
        break;
    case PracticeAction::Play:
        Q_EMIT playToggled();
        break;
    case PracticeAction::SeekBack:
        Q_EMIT seekRequested(-SeekStepMs);
        break;
    case PracticeAction::SeekForward:
        Q_EMIT seekRequested(SeekStepMs);
        break;
    case PracticeAction::SeekBackFine:
        Q_EMIT seekRequested(-FineSeekStepMs);
        break;
    case PracticeAction::SeekForwardFine:
        Q_EMIT seekRequested(FineSeekStepMs);
        break;
    case PracticeAction::Compare:
        Q_EMIT compareRequested();
        break;
    case PracticeAction::NextStage:
        m_stages->openNext();
        break;
    case PracticeAction::GradeAgain:
        grade(Grade::Again);
        break;
    case PracticeAction::GradeHard:
        grade(Grade::Hard);
        break;
    case PracticeAction::GradeGood:
        grade(Grade::Good);
        break;
    case PracticeAction::GradeEasy:
        grade(Grade::Easy);
        break;
    case PracticeAction::Undo:
        if (m_session.isReady() && m_session.canUndo())
            m_session.undo();
        break;
    case PracticeAction::NextQuestion:
        m_questions->chooseNext();
        break;
    case PracticeAction::PreviousQuestion:
        m_questions->choosePrevious();
        break;
    case PracticeAction::Search:
        m_questions->focusSearch();
        break;
    case PracticeAction::ShowShortcuts:
        showShortcuts();
        break;
    }
}

void PracticePage::setPacks(const QList<Pack> &packs, const QString &questionKey)
{
    const QuestionListModel &model = m_questions->model();
    m_questions->model().setPacks(packs);
    m_questions->packsChanged();
    loadProgress();
    const int row = model.rowOf(m_currentKey);
    const Question *open = m_session.question();
    if (row >= 0 && open != nullptr && *open == model.question(row))
        return;
    const QString key = row >= 0 ? m_currentKey : questionKey;
    m_currentKey.clear();
    showQuestion(key);
}

void PracticePage::showQuestion(const QString &questionKey)
{
    const QuestionListModel &model = m_questions->model();
    if (model.rowOf(questionKey) >= 0)
        openQuestion(questionKey);
    else if (model.rowCount() > 0)
        openQuestion(model.key(0));
    else
        showNothing();
}

void PracticePage::showNothing()
{
    m_currentKey.clear();
    // While the company is still being read nobody knows what it has.
    m_right->setCurrentIndex(m_questions->model().packCount() > 0 ? 0 : 2);
    enableActions();
}

/// Without a question there is nothing to record, grade or play; what runs can still be ended.
void PracticePage::enableActions()
{
    const QSet<PracticeAction> always{PracticeAction::Record, PracticeAction::PauseRecording,
                                      PracticeAction::Search, PracticeAction::ShowShortcuts};
    const bool any = !m_currentKey.isEmpty();
    for (auto action = m_actions.cbegin(); action != m_actions.cend(); ++action)
        action.value()->setEnabled(any || always.contains(action.key()));
    if (any)
        m_actions.value(PracticeAction::Undo)->setEnabled(m_session.canUndo());
}

void PracticePage::openQuestion(const QString &questionKey)
{
    if (questionKey == m_currentKey)
        return;
    const int row = m_questions->model().rowOf(questionKey);
    const Question question = m_questions->model().question(row);
    m_currentKey = questionKey;
    m_questions->setCurrentKey(questionKey);
    m_session.open(questionKey, question);
    m_header->showQuestion(question);
    m_stages->showQuestion();
    m_gradeBar->refresh();
    m_right->setCurrentIndex(1);
    m_column->scrollToTop();
    enableActions();
    Q_EMIT questionShown(questionKey);
}

void PracticePage::bringIntoView(QWidget *part)
{
    m_column->bringIntoView(part);
}

void PracticePage::refresh()
{
    if (m_session.questionKey() != m_currentKey)
        return;
    m_stages->refresh();
    m_gradeBar->refresh();
    m_actions.value(PracticeAction::Undo)->setEnabled(m_session.canUndo());
}

void PracticePage::loadProgress()
{
    using Progress = QHash<QString, QuestionProgress>;
    whenDone(this, m_progress.all(), [this](const Result<Progress> &progress) {
        if (progress)
            m_questions->model().setAllProgress(*progress);
        else
            m_errors.report(progress.error());
    });
}

void PracticePage::loadProgressOf(const QString &questionKey)
{
    whenDone(this, m_progress.of(questionKey),
             [this, questionKey](const Result<QuestionProgress> &progress) {
                 if (progress)
                     m_questions->model().setProgress(questionKey, *progress);
                 else
                     m_errors.report(progress.error());
             });
}

void PracticePage::answerFirst()
{
    m_column->scrollToTop();
    if (m_recorder == nullptr)
        return;
    // Its first control, unless it takes the focus itself.
    QWidget *target = m_recorder;
    while (target != nullptr && target->focusPolicy() == Qt::NoFocus &&
           target->focusProxy() == nullptr) {
        target = target->nextInFocusChain();
        if (target == m_recorder || !m_recorder->isAncestorOf(target))
            return;
    }
    target->setFocus(Qt::OtherFocusReason);
}

void PracticePage::startOver()
{
    m_session.startOver();
    m_column->scrollToTop();
    m_errors.tell(tr("A new run has begun. The takes and grades so far are kept."));
}

void PracticePage::showShortcuts()
{
    auto *dialog = new ShortcutsDialog(practiceShortcutList(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QByteArray PracticePage::saveLayout() const
{
    return m_splitter->saveState();
}

void PracticePage::restoreLayout(const QByteArray &layout)
{
    m_splitter->restoreState(layout);
}

/// Keys that the focused control needs itself do not become shortcuts: Space on a button or a list
/// of choices, arrows on a slider. Text fields see to that on their own. A stage that was opened
/// got the focus to be read out, not because somebody went there: Space still plays.
bool PracticePage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        const QWidget *focus = QApplication::focusWidget();
        if (key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab)
            m_unfolded = nullptr;
        const bool plain = (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) == 0;
        const bool arrow = key->key() == Qt::Key_Left || key->key() == Qt::Key_Right;
        const bool slider = qobject_cast<const QAbstractSlider *>(focus) != nullptr;
        const bool pressed = qobject_cast<const QAbstractButton *>(focus) != nullptr ||
                             qobject_cast<const QComboBox *>(focus) != nullptr;
        const bool own = pressed && key->key() == Qt::Key_Space && focus != m_unfolded;
        if (plain && ((slider && arrow) || own)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

} // namespace recount
