#include "practice/practicesession.h"
#include "storagebench.h"
#include "takes/takestore.h"

#include <QSignalSpy>
#include <QTest>

using namespace recount;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 hourMs = 3'600'000;
const QString key = u"quickbite/q1"_s;

Question makeQuestion()
{
    Question question;
    question.id = u"q1"_s;
    question.hints = {u"Begin with the symptom"_s};
    question.modelAnswer = u"It was the index."_s;
    question.listensFor = {u"symptom"_s, u"cause"_s, u"fix"_s};
    question.followUps = {{u"why"_s, u"Why not earlier?"_s, u"Nobody looked."_s, 45}};
    question.referenceSeconds = 120;
    return question;
}

} // namespace

class PracticeSessionTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<StorageBench> m_bench;
    std::unique_ptr<PracticeSession> m_session;
    Question m_question = makeQuestion();

    PracticeSession &session() { return *m_session; }
    const Rehearsal &run() const { return m_session->rehearsal(); }
    void open(const QString &questionKey = key);
    /// Closes everything and comes back to the question.
    void restart(const QString &questionKey = key);
    /// Records and saves an answer.
    Take answer(qint64 durationMs, const QString &part = answerPart());
    Take takeFor(const TakeSubject &subject, qint64 durationMs) const;
    qint64 eventCount() { return m_bench->number(u"SELECT count(*) FROM rehearsal_events"_s); }

private Q_SLOTS:
    void init();
    void cleanup() { m_session.reset(); }

    void aQuestionOpensFreshAndOnlyLookingLeavesNoTrace();
    void nothingChangesBeforeTheQuestionIsThere();
    void theLastOfSeveralQuestionsIsShown();
    void stagesFollowOneAnother();
    void emptyStagesAreSkipped();
    void aStageOpenedBeforeTheFirstTakeIsRemembered();
    void aStageOpenedAfterTheFirstTakeIsNoShortcut();
    void ticksKeepTheirPlaceInTheTake();
    void aTickMayMoveAndGo();
    void theGradeIsSuggestedFromWhatHappened();
    void ticksBehindTheRubricDoNotCount();
    void theGradeCanBeChangedAndUndone();
    void allOfItComesBackAfterARestart();
    void undoGoesBackStepByStep();
    void undoIsAboutTheOpenQuestion();
    void startingOverKeepsTheRunBefore();
    void startingOverCanBeUndone();
    void undoingStartingOverLastsOverARestart();
    void anUngradedRunGoesOnForDays();
    void aGradedRunGoesOnUntilTheDayEnds();
    void anAnswerAfterTheGradeBeginsANewRun();
    void aFollowUpAfterTheGradeStaysInItsRun();
    void aTakeForAnotherQuestionIsKeptThere();
    void aTakeIsKeptOnce();
    void aTakeWhoseRunWasLostBringsItBack();
    void aTakeAfterStartingOverEndsTheWayBack();
    void whatCanNotBeSavedStaysAndIsSavedLater();
    void whatIsUnsavedIsThereWhenTheQuestionIsOpenedAgain();
};

void PracticeSessionTest::init()
{
    m_session.reset();
    m_question = makeQuestion();
    m_bench = std::make_unique<StorageBench>();
    QVERIFY(m_bench->isOpen());
    restart();
}

void PracticeSessionTest::open(const QString &questionKey)
{
    QSignalSpy opened(m_session.get(), &PracticeSession::opened);
    m_session->open(questionKey, m_question);
    QVERIFY(!m_session->isReady());
    QTRY_COMPARE(opened.size(), 1);
    QVERIFY(m_session->isReady());
}

void PracticeSessionTest::restart(const QString &questionKey)
{
    m_session.reset();
    m_bench->close();
    m_bench->open();
    QVERIFY(m_bench->isOpen());
    m_session = std::make_unique<PracticeSession>(m_bench->clock, m_bench->thread());
    open(questionKey);
}

Take PracticeSessionTest::takeFor(const TakeSubject &subject, qint64 durationMs) const
{
    Take take;
    take.id = newId<TakeId>();
    take.subject = subject;
    take.state = TakeState::Complete;
    take.sampleRate = 1000;
    take.frames = durationMs;
    take.startedUtc = m_bench->clock.nowUtc();
    return take;
}

Take PracticeSessionTest::answer(qint64 durationMs, const QString &part)
{
    const Take take = takeFor(m_session->subjectForTake(part), durationMs);
    m_session->addTake(take);
    return take;
}

void PracticeSessionTest::aQuestionOpensFreshAndOnlyLookingLeavesNoTrace()
{
    QCOMPARE(session().questionKey(), key);
    QCOMPARE(session().question()->listensFor.size(), 3);
    QVERIFY(!run().id.isEmpty());
    QVERIFY(run().openStages.isEmpty() && run().ticks.isEmpty() && !run().grade);
    QVERIFY(!session().canUndo());
    QVERIFY(session().undoText().isEmpty());
    session().startOver();
    session().undo();
    QCOMPARE(eventCount(), 0);
}

void PracticeSessionTest::nothingChangesBeforeTheQuestionIsThere()
{
    session().open(u"quickbite/q2"_s, m_question);
    QCOMPARE(session().questionKey(), u"quickbite/q2"_s);
    session().setStageOpen(Stage::Hints, true);
    session().openFollowUp(u"why"_s);
    session().tick(0, {}, {});
    session().setGrade(Grade::Good);
    session().startOver();
    QVERIFY(run().openStages.isEmpty() && run().ticks.isEmpty() && !run().grade);
    QTRY_VERIFY(session().isReady());
    QCOMPARE(eventCount(), 0);
}

void PracticeSessionTest::theLastOfSeveralQuestionsIsShown()
{
    session().setStageOpen(Stage::Hints, true);
    QSignalSpy opened(m_session.get(), &PracticeSession::opened);
    session().open(u"quickbite/q2"_s, m_question);
    session().open(u"quickbite/q3"_s, m_question);
    session().open(key, m_question);
    QTRY_VERIFY(session().isReady());
    m_bench->settle();
    QCoreApplication::processEvents();
    QCOMPARE(opened.size(), 1);
    QCOMPARE(session().questionKey(), key);
    QCOMPARE(run().openStages, QSet<Stage>{Stage::Hints});
}

void PracticeSessionTest::stagesFollowOneAnother()
{
    QSignalSpy changed(m_session.get(), &PracticeSession::changed);
    for (const Stage stage : allStages) {
        QCOMPARE(session().nextStage(), std::optional(stage));
        session().setStageOpen(stage, true);
    }
    QVERIFY(!session().nextStage());
    QCOMPARE(changed.size(), 4);
    session().setStageOpen(Stage::ModelAnswer, false);
    QCOMPARE(session().nextStage(), std::optional(Stage::ModelAnswer));
    session().setStageOpen(Stage::ModelAnswer, false); // it is closed already
    QCOMPARE(changed.size(), 5);
}

void PracticeSessionTest::emptyStagesAreSkipped()
{
    m_question.hints.clear();
    m_question.listensFor.clear();
    open();
    QCOMPARE(session().nextStage(), std::optional(Stage::ModelAnswer));
    session().setStageOpen(Stage::ModelAnswer, true);
    QCOMPARE(session().nextStage(), std::optional(Stage::FollowUps));
}

void PracticeSessionTest::aStageOpenedBeforeTheFirstTakeIsRemembered()
{
    QVERIFY(session().opensBeforeFirstTake(Stage::Hints));
    session().setStageOpen(Stage::Hints, true);
    QCOMPARE(run().openedBeforeFirstTake, QSet<Stage>{Stage::Hints});
    QVERIFY(!session().opensBeforeFirstTake(Stage::Hints)); // seen is seen
    QVERIFY(session().opensBeforeFirstTake(Stage::ModelAnswer));
    session().setStageOpen(Stage::Hints, false);
    answer(60'000);
    restart();
    QCOMPARE(run().openedBeforeFirstTake, QSet<Stage>{Stage::Hints});
    QVERIFY(run().openStages.isEmpty());
    QVERIFY(session().evidence().hintsOpenedBefore);
}

void PracticeSessionTest::aStageOpenedAfterTheFirstTakeIsNoShortcut()
{
    answer(20'000, u"why"_s);
    QVERIFY(session().opensBeforeFirstTake(Stage::Hints)); // a follow-up is not the answer
    answer(60'000);
    QVERIFY(!session().opensBeforeFirstTake(Stage::Hints));
    session().setStageOpen(Stage::Hints, true);
    restart();
    QCOMPARE(run().openStages, QSet<Stage>{Stage::Hints});
    QVERIFY(run().openedBeforeFirstTake.isEmpty());
    QVERIFY(!session().evidence().anythingOpenedBefore);
}

void PracticeSessionTest::ticksKeepTheirPlaceInTheTake()
{
    const Take take = answer(90'000);
    session().tick(1, take.id, 47'000);
    session().tick(2, take.id, std::nullopt);
    const qint64 count = eventCount();
    session().tick(1, take.id, 47'000); // the same again
    QCOMPARE(eventCount(), count);
    restart();
    QCOMPARE(run().ticks.keys(), (QList<int>{1, 2}));
    QCOMPARE(run().ticks[1].take, take.id);
    QCOMPARE(run().ticks[1].positionMs, std::optional<qint64>(47'000));
    QVERIFY(!run().ticks[2].positionMs);
}

void PracticeSessionTest::aTickMayMoveAndGo()
{
    const Take take = answer(90'000);
    session().tick(1, take.id, 47'000);
    session().tick(1, take.id, 52'000);
    QCOMPARE(run().ticks[1].positionMs, std::optional<qint64>(52'000));
    session().untick(1);
    QVERIFY(run().ticks.isEmpty());
    const qint64 count = eventCount();
    session().untick(1);
    session().untick(2);
    QCOMPARE(eventCount(), count);
    QCOMPARE(session().undoText(), PracticeSession::tr("removed tick"));
    session().undo();
    QCOMPARE(run().ticks[1].positionMs, std::optional<qint64>(52'000));
    session().undo();
    QCOMPARE(run().ticks[1].positionMs, std::optional<qint64>(47'000));
    restart();
    QCOMPARE(run().ticks[1].positionMs, std::optional<qint64>(47'000));
}

void PracticeSessionTest::theGradeIsSuggestedFromWhatHappened()
{
    QCOMPARE(session().suggestedGrade(), Grade::Again);
    const Take take = answer(150'001);
    QCOMPARE(session().suggestedGrade(), Grade::Again);
    session().tick(0, take.id, 1'000);
    QCOMPARE(session().suggestedGrade(), Grade::Hard);
    session().tick(1, take.id, 2'000);
    QCOMPARE(session().suggestedGrade(), Grade::Good);
    session().tick(2, take.id, 3'000);
    QCOMPARE(session().suggestedGrade(), Grade::Good); // a millisecond too long
    answer(30'000, u"why"_s);                          // does not count for the length
    QCOMPARE(session().suggestedGrade(), Grade::Good);
    answer(120'000);
    QCOMPARE(session().suggestedGrade(), Grade::Easy);

    session().startOver();
    session().setStageOpen(Stage::ModelAnswer, true);
    answer(60'000);
    for (int point = 0; point < 3; ++point)
        session().tick(point, {}, {});
    QCOMPARE(session().suggestedGrade(), Grade::Good);

    session().startOver();
    session().setStageOpen(Stage::Hints, true);
    answer(60'000);
    for (int point = 0; point < 3; ++point)
        session().tick(point, {}, {});
    QCOMPARE(session().suggestedGrade(), Grade::Hard);
}

void PracticeSessionTest::ticksBehindTheRubricDoNotCount()
{
    answer(60'000);
    session().tick(1, {}, {});
    session().tick(2, {}, {});
    m_question.listensFor.removeLast();
    restart();
    QCOMPARE(run().ticks.size(), 2);
    QCOMPARE(session().evidence().points, 2);
    QCOMPARE(session().evidence().pointsTicked, 1);
}

void PracticeSessionTest::theGradeCanBeChangedAndUndone()
{
    const Take take = answer(60'000);
    session().tick(0, take.id, {});
    session().tick(1, take.id, {});
    QSignalSpy progress(m_session.get(), &PracticeSession::progressChanged);
    session().setGrade(Grade::Good);
    session().setGrade(Grade::Good); // the same again
    m_bench->clock.advanceMs(1000);
    session().setGrade(Grade::Hard);
    QCOMPARE(progress.size(), 2);
    QCOMPARE(run().grade, std::optional(Grade::Hard));
    QCOMPARE(run().gradedUtc, m_bench->clock.nowUtc());
    QCOMPARE(m_bench->number(u"SELECT count(*) FROM rehearsal_events WHERE kind = 'graded' AND "
                             "json_extract(payload, '$.suggested') = 3"_s),
             2);
    QCOMPARE(session().undoText(), PracticeSession::tr("grade"));
    session().undo();
    QCOMPARE(run().grade, std::optional(Grade::Good));
    session().undo();
    QVERIFY(!run().grade);
    QCOMPARE(progress.size(), 4);
    QCOMPARE(run().ticks.size(), 2);
    restart();
    QVERIFY(!run().grade);
    QCOMPARE(run().ticks.size(), 2);
}

void PracticeSessionTest::allOfItComesBackAfterARestart()
{
    session().setStageOpen(Stage::Hints, true);
    const Take take = answer(90'000);
    const Take followUp = answer(30'000, u"why"_s);
    session().setStageOpen(Stage::ListensFor, true);
    session().tick(1, take.id, 47'000);
    session().setStageOpen(Stage::FollowUps, true);
    session().openFollowUp(u"why"_s);
    session().openFollowUp(u"why"_s); // open already
    session().setGrade(Grade::Hard);
    const Rehearsal before = run();
    const qint64 count = eventCount();
    restart();
    QCOMPARE(run().id, before.id);
    QCOMPARE(run().begunUtc, before.begunUtc);
    QCOMPARE(run().openStages, (QSet<Stage>{Stage::Hints, Stage::ListensFor, Stage::FollowUps}));
    QCOMPARE(run().openedBeforeFirstTake, QSet<Stage>{Stage::Hints});
    QCOMPARE(run().openedFollowUps, QSet<QString>{u"why"_s});
    QCOMPARE(run().takes.value(answerPart()), QList<TakeId>{take.id});
    QCOMPARE(run().takes.value(u"why"_s), QList<TakeId>{followUp.id});
    QCOMPARE(run().lastAnswerMs, 90'000);
    QCOMPARE(run().ticks[1].positionMs, std::optional<qint64>(47'000));
    QCOMPARE(run().grade, std::optional(Grade::Hard));
    QCOMPARE(eventCount(), count);
}

void PracticeSessionTest::undoGoesBackStepByStep()
{
    session().setStageOpen(Stage::FollowUps, true);
    session().openFollowUp(u"why"_s);
    session().tick(0, {}, {});
    const Take take = answer(60'000);
    session().setGrade(Grade::Good);
    QStringList steps;
    while (session().canUndo()) {
        steps << session().undoText();
        session().undo();
    }
    QCOMPARE(steps, (QStringList{PracticeSession::tr("grade"), PracticeSession::tr("tick"),
                                 PracticeSession::tr("opening"), PracticeSession::tr("opening")}));
    QVERIFY(run().openedStages.isEmpty() && run().openedFollowUps.isEmpty());
    QVERIFY(run().ticks.isEmpty() && !run().grade);
    QCOMPARE(run().takes.value(answerPart()), QList<TakeId>{take.id});
    restart();
    QVERIFY(run().openedStages.isEmpty() && run().ticks.isEmpty() && !run().grade);
    QVERIFY(run().hasAnswer());
}

void PracticeSessionTest::undoIsAboutTheOpenQuestion()
{
    session().setGrade(Grade::Good);
    QVERIFY(session().canUndo());
    open(u"quickbite/q2"_s);
    QVERIFY(!session().canUndo());
    open();
    QVERIFY(!session().canUndo());
    QCOMPARE(run().grade, std::optional(Grade::Good));
}

void PracticeSessionTest::startingOverKeepsTheRunBefore()
{
    const Take take = answer(60'000);
    session().setGrade(Grade::Easy);
    const RehearsalId before = run().id;
    session().startOver();
    QVERIFY(run().id != before);
    QVERIFY(run().openStages.isEmpty() && run().ticks.isEmpty() && !run().grade);
    QVERIFY(!run().hasAnswer());
    restart();
    QVERIFY(run().id != before && !run().grade);
    QCOMPARE(m_bench->number(u"SELECT count(*) FROM rehearsal_events WHERE rehearsal = ?"_s,
                             {before.text()}),
             3);
}

void PracticeSessionTest::startingOverCanBeUndone()
{
    const Take take = answer(60'000);
    session().tick(1, take.id, 5'000);
    const RehearsalId before = run().id;
    session().startOver();
    session().setStageOpen(Stage::Hints, true);
    session().undo();
    QCOMPARE(session().undoText(), PracticeSession::tr("starting over"));
    session().undo();
    QCOMPARE(run().id, before);
    QCOMPARE(run().ticks[1].positionMs, std::optional<qint64>(5'000));
    QCOMPARE(session().undoText(), PracticeSession::tr("tick"));
    session().undo();
    QVERIFY(run().ticks.isEmpty());
    QCOMPARE(run().id, before);
}

void PracticeSessionTest::undoingStartingOverLastsOverARestart()
{
    const Take take = answer(60'000);
    session().tick(1, take.id, 5'000);
    const RehearsalId before = run().id;
    session().startOver();
    session().undo();
    session().tick(2, take.id, 6'000);
    restart();
    QCOMPARE(run().id, before);
    QCOMPARE(run().ticks.keys(), (QList<int>{1, 2}));
}

void PracticeSessionTest::anUngradedRunGoesOnForDays()
{
    answer(60'000);
    const RehearsalId before = run().id;
    m_bench->clock.advanceMs(50 * hourMs);
    restart();
    QCOMPARE(run().id, before);
    QVERIFY(run().hasAnswer());
}

void PracticeSessionTest::aGradedRunGoesOnUntilTheDayEnds()
{
    // 13:00 in Paris; the day ends at 04:00.
    answer(60'000);
    session().setGrade(Grade::Good);
    const RehearsalId before = run().id;
    m_bench->clock.advanceMs(15 * hourMs - 1);
    restart();
    QCOMPARE(run().id, before);
    QCOMPARE(run().grade, std::optional(Grade::Good));
    m_bench->clock.advanceMs(1);
    restart();
    QVERIFY(run().id != before);
    QVERIFY(!run().grade && !run().hasAnswer());
    // Coming back to the question in the same window says the same.
    session().setGrade(Grade::Hard);
    const RehearsalId second = run().id;
    open();
    QCOMPARE(run().id, second);
    m_bench->clock.advanceMs(24 * hourMs);
    open();
    QVERIFY(run().id != second);
    QVERIFY(!session().canUndo());
}

void PracticeSessionTest::anAnswerAfterTheGradeBeginsANewRun()
{
    session().setStageOpen(Stage::ModelAnswer, true);
    answer(60'000);
    session().setGrade(Grade::Again);
    const RehearsalId graded = run().id;
    QSignalSpy changed(m_session.get(), &PracticeSession::changed);
    const TakeSubject subject = session().subjectForTake(answerPart());
    QCOMPARE(changed.size(), 1);
    QVERIFY(subject.rehearsal != graded);
    QCOMPARE(subject.rehearsal, run().id);
    QCOMPARE(subject.questionKey, key);
    QVERIFY(!run().grade && run().openStages.isEmpty() && !session().canUndo());
    // The take names a run that is in the log from its first sample on.
    m_bench->settle();
    QCOMPARE(m_bench->number(
                 u"SELECT count(*) FROM rehearsal_events WHERE rehearsal = ? AND kind = 'begun'"_s,
                 {subject.rehearsal.text()}),
             1);
    session().addTake(takeFor(subject, 70'000));
    restart();
    QCOMPARE(run().id, subject.rehearsal);
    QCOMPARE(run().lastAnswerMs, 70'000);
    QVERIFY(!session().evidence().anythingOpenedBefore);
}

void PracticeSessionTest::aFollowUpAfterTheGradeStaysInItsRun()
{
    answer(60'000);
    session().setGrade(Grade::Good);
    const RehearsalId graded = run().id;
    answer(30'000, u"why"_s);
    QCOMPARE(run().id, graded);
    QCOMPARE(run().takes.value(u"why"_s).size(), 1);
    QCOMPARE(run().grade, std::optional(Grade::Good));
}

void PracticeSessionTest::aTakeForAnotherQuestionIsKeptThere()
{
    const TakeSubject subject = session().subjectForTake(answerPart());
    open(u"quickbite/q2"_s);
    QSignalSpy progress(m_session.get(), &PracticeSession::progressChanged);
    session().addTake(takeFor(subject, 60'000));
    QVERIFY(!run().hasAnswer());
    QCOMPARE(progress.size(), 1);
    QCOMPARE(progress[0].value(0).toString(), key);
    open();
    QCOMPARE(run().id, subject.rehearsal);
    QCOMPARE(run().lastAnswerMs, 60'000);
}

void PracticeSessionTest::aTakeIsKeptOnce()
{
    const Take take = answer(60'000);
    const qint64 count = eventCount();
    session().addTake(take);
    QCOMPARE(eventCount(), count);
    open(u"quickbite/q2"_s);
    session().addTake(take); // as the recovery at the next start does
    QCOMPARE(eventCount(), count);
    open();
    QCOMPARE(run().takes.value(answerPart()), QList<TakeId>{take.id});
    Take nobodys = takeFor({key, answerPart(), {}}, 1'000);
    session().addTake(nobodys);
    QCOMPARE(eventCount(), count);
}

void PracticeSessionTest::aTakeWhoseRunWasLostBringsItBack()
{
    // The database was lost; the recovery finds the sound and its journal.
    const Take take = takeFor({key, answerPart(), newId<RehearsalId>()}, 60'000);
    m_bench->clock.advanceMs(5 * hourMs);
    open(u"quickbite/q2"_s);
    session().addTake(take);
    restart();
    QCOMPARE(run().id, take.subject.rehearsal);
    QCOMPARE(run().begunUtc, take.startedUtc);
    QCOMPARE(run().takes.value(answerPart()), QList<TakeId>{take.id});
}

void PracticeSessionTest::aTakeAfterStartingOverEndsTheWayBack()
{
    answer(60'000);
    session().tick(0, {}, {});
    session().startOver();
    session().setStageOpen(Stage::Hints, true);
    answer(50'000);
    // Behind the start of this run the take would be out of sight.
    session().undo();
    QVERIFY(!session().canUndo());
    QVERIFY(run().openedStages.isEmpty());
    QCOMPARE(run().lastAnswerMs, 50'000);
}

void PracticeSessionTest::whatCanNotBeSavedStaysAndIsSavedLater()
{
    const Take take = answer(60'000);
    m_bench->setDiskFull(true);
    QSignalSpy failed(m_session.get(), &PracticeSession::failed);
    // As much as the pages there are can't hold.
    for (int i = 0; i < 200; ++i)
        session().tick(1, take.id, i);
    QTRY_VERIFY(!failed.isEmpty());
    QCOMPARE(failed[0].value(0).value<Error>().code, ErrorCode::DiskFull);
    QCOMPARE(run().ticks[1].positionMs, std::optional<qint64>(199));
    QVERIFY(session().hasUnsaved());

    m_bench->setDiskFull(false);
    session().saveAgain();
    QTRY_VERIFY(!session().hasUnsaved());
    restart();
    QCOMPARE(run().ticks[1].positionMs, std::optional<qint64>(199));
    QCOMPARE(
        m_bench->number(u"SELECT count(*) FROM rehearsal_events WHERE kind = 'point-ticked'"_s),
        200);
}

void PracticeSessionTest::whatIsUnsavedIsThereWhenTheQuestionIsOpenedAgain()
{
    const Take take = answer(60'000);
    session().setGrade(Grade::Again);
    m_bench->settle();
    m_bench->setDiskFull(true);
    for (int i = 0; i < 200; ++i)
        session().tick(1, take.id, i);
    session().startOver();
    session().setStageOpen(Stage::Hints, true);
    const RehearsalId second = run().id;
    QTRY_VERIFY(session().hasUnsaved());
    open(u"quickbite/q2"_s);
    open();
    QCOMPARE(run().id, second);
    QCOMPARE(run().openStages, QSet<Stage>{Stage::Hints});
    m_bench->setDiskFull(false);
    session().setStageOpen(Stage::ModelAnswer, true);
    QTRY_VERIFY(!session().hasUnsaved());
    restart();
    QCOMPARE(run().id, second);
    QCOMPARE(run().openStages, (QSet<Stage>{Stage::Hints, Stage::ModelAnswer}));
}

QTEST_GUILESS_MAIN(PracticeSessionTest)
#include "tst_practicesession.moc"
