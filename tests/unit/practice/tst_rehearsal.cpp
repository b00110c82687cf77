#include "practice/rehearsal.h"

#include <QTest>

using namespace recount;
using namespace Qt::StringLiterals;
using Kind = RehearsalEventKind;

class RehearsalTest : public QObject
{
    Q_OBJECT

    QList<RehearsalEvent> m_events;

    QString happen(Kind kind, const QJsonObject &payload = {})
    {
        RehearsalEvent event;
        event.id = u"e%1"_s.arg(m_events.size());
        event.rehearsal = RehearsalId(u"r"_s);
        event.questionKey = u"quickbite/q1"_s;
        event.atUtc =
            QDateTime(QDate(2026, 3, 15), QTime(12, 0), Qt::UTC).addSecs(60 * m_events.size());
        event.kind = kind;
        event.payload = payload;
        m_events << event;
        return event.id;
    }
    QString stage(Kind kind, Stage stage, bool before = false)
    {
        return happen(
            kind, {{payloadkey::stage, stageName(stage)}, {payloadkey::beforeFirstTake, before}});
    }
    QString take(const QString &id, const QString &part, qint64 durationMs)
    {
        return happen(Kind::TakeKept, {{payloadkey::take, id},
                                       {payloadkey::part, part},
                                       {payloadkey::durationMs, durationMs}});
    }
    void undo(const QString &event) { happen(Kind::Undone, {{payloadkey::event, event}}); }
    Rehearsal folded() const { return foldRehearsal(m_events); }

private Q_SLOTS:
    void init() { m_events.clear(); }

    void nothingHappened()
    {
        const Rehearsal rehearsal = folded();
        QVERIFY(rehearsal.id.isEmpty());
        QVERIFY(!rehearsal.hasAnswer());
        QVERIFY(!rehearsal.grade);
    }

    void theFirstEventNamesTheRun()
    {
        happen(Kind::Begun);
        happen(Kind::Graded, {{payloadkey::grade, 3}});
        const Rehearsal rehearsal = folded();
        QCOMPARE(rehearsal.id.text(), u"r"_s);
        QCOMPARE(rehearsal.questionKey, u"quickbite/q1"_s);
        QCOMPARE(rehearsal.begunUtc, m_events[0].atUtc);
        QCOMPARE(rehearsal.gradedUtc, m_events[1].atUtc);
    }

    void stagesOpenCloseAndAreRemembered()
    {
        stage(Kind::StageOpened, Stage::Hints, true);
        stage(Kind::StageOpened, Stage::ModelAnswer, false);
        stage(Kind::StageClosed, Stage::Hints);
        const Rehearsal rehearsal = folded();
        QCOMPARE(rehearsal.openStages, QSet<Stage>{Stage::ModelAnswer});
        QCOMPARE(rehearsal.openedStages, (QSet<Stage>{Stage::Hints, Stage::ModelAnswer}));
        QCOMPARE(rehearsal.openedBeforeFirstTake, QSet<Stage>{Stage::Hints});
    }

    void takesBelongToTheirPart()
    {
        take(u"t1"_s, answerPart(), 90'000);
        take(u"t2"_s, u"why"_s, 20'000);
        QCOMPARE(folded().lastAnswerMs, 90'000);
        take(u"t3"_s, answerPart(), 70'000);
        take(u"t1"_s, answerPart(), 90'000); // told again by the recovery
        const Rehearsal rehearsal = folded();
        QVERIFY(rehearsal.hasAnswer());
        QCOMPARE(rehearsal.lastAnswerMs, 70'000);
        QCOMPARE(rehearsal.takes.value(answerPart()),
                 (QList<TakeId>{TakeId(u"t1"_s), TakeId(u"t3"_s)}));
        QCOMPARE(rehearsal.takes.value(u"why"_s), QList<TakeId>{TakeId(u"t2"_s)});
    }

    void aFollowUpAloneIsNoAnswer()
    {
        take(u"t2"_s, u"why"_s, 20'000);
        QVERIFY(!folded().hasAnswer());
        QCOMPARE(folded().lastAnswerMs, 0);
    }

    void ticksKeepTheirPlace()
    {
        happen(Kind::PointTicked, {{payloadkey::point, 2},
                                   {payloadkey::take, u"t1"_s},
                                   {payloadkey::positionMs, 47'000}});
        happen(Kind::PointTicked, {{payloadkey::point, 0}});
        happen(Kind::PointTicked, {{payloadkey::point, 1}});
        happen(Kind::PointUnticked, {{payloadkey::point, 1}});
        const Rehearsal rehearsal = folded();
        QCOMPARE(rehearsal.ticks.keys(), (QList<int>{0, 2}));
        QCOMPARE(rehearsal.ticks[2].take.text(), u"t1"_s);
        QCOMPARE(rehearsal.ticks[2].positionMs, std::optional<qint64>(47'000));
        QVERIFY(rehearsal.ticks[0].take.isEmpty());
        QVERIFY(!rehearsal.ticks[0].positionMs);
    }

    void aPlaceAtTheVeryStartIsAPlace()
    {
        happen(Kind::PointTicked, {{payloadkey::point, 0}, {payloadkey::positionMs, 0}});
        QCOMPARE(folded().ticks[0].positionMs, std::optional<qint64>(0));
    }

    void theLastGradeCountsAndAWrongOneIsPassedOver()
    {
        happen(Kind::Graded, {{payloadkey::grade, 2}});
        happen(Kind::Graded, {{payloadkey::grade, 4}});
        for (const int wrong : {0, 5, -1})
            happen(Kind::Graded, {{payloadkey::grade, wrong}});
        QCOMPARE(folded().grade, std::optional(Grade::Easy));
        QCOMPARE(folded().gradedUtc, m_events[1].atUtc);
    }

    void whatWasTakenBackNeverHappened()
    {
        const QString hard = happen(Kind::Graded, {{payloadkey::grade, 2}});
        const QString easy = happen(Kind::Graded, {{payloadkey::grade, 4}});
        const QString opened = stage(Kind::StageOpened, Stage::Hints, true);
        const QString followUp = happen(Kind::FollowUpOpened, {{payloadkey::followUp, u"why"_s}});
        QCOMPARE(folded().openedFollowUps, QSet<QString>{u"why"_s});
        undo(easy);
        undo(opened);
        undo(followUp);
        const Rehearsal rehearsal = folded();
        QCOMPARE(rehearsal.grade, std::optional(Grade::Hard));
        QVERIFY(rehearsal.openStages.isEmpty());
        QVERIFY(rehearsal.openedStages.isEmpty());
        QVERIFY(rehearsal.openedBeforeFirstTake.isEmpty());
        QVERIFY(rehearsal.openedFollowUps.isEmpty());
        undo(hard);
        QVERIFY(!folded().grade);
        QVERIFY(!folded().gradedUtc.isValid());
    }

    void anUndoneUntickBringsThePlaceBack()
    {
        happen(Kind::PointTicked, {{payloadkey::point, 1}, {payloadkey::positionMs, 9'000}});
        const QString removed = happen(Kind::PointUnticked, {{payloadkey::point, 1}});
        QVERIFY(folded().ticks.isEmpty());
        undo(removed);
        QCOMPARE(folded().ticks[1].positionMs, std::optional<qint64>(9'000));
    }

    void aStageOfALaterVersionIsPassedOver()
    {
        happen(Kind::StageOpened, {{payloadkey::stage, u"video"_s}});
        happen(Kind::StageClosed, {{payloadkey::stage, u"video"_s}});
        QVERIFY(folded().openedStages.isEmpty());
    }

    void wordsStayAsTheyAre()
    {
        // They stand in databases out there.
        const QHash<Kind, QString> words{
            {Kind::Begun, u"begun"_s},
            {Kind::StageOpened, u"stage-opened"_s},
            {Kind::StageClosed, u"stage-closed"_s},
            {Kind::FollowUpOpened, u"follow-up-opened"_s},
            {Kind::TakeKept, u"take-kept"_s},
            {Kind::PointTicked, u"point-ticked"_s},
            {Kind::PointUnticked, u"point-unticked"_s},
            {Kind::Graded, u"graded"_s},
            {Kind::Undone, u"undone"_s},
        };
        for (auto word = words.cbegin(); word != words.cend(); ++word) {
            QCOMPARE(eventKindWord(word.key()), word.value());
            QCOMPARE(eventKindFromWord(word.value()), std::optional(word.key()));
        }
        QVERIFY(!eventKindFromWord(u"video"_s));
        const QHash<Stage, QString> stages{{Stage::Hints, u"hints"_s},
                                           {Stage::ModelAnswer, u"model-answer"_s},
                                           {Stage::ListensFor, u"listens-for"_s},
                                           {Stage::FollowUps, u"follow-ups"_s}};
        for (auto word = stages.cbegin(); word != stages.cend(); ++word) {
            QCOMPARE(stageName(word.key()), word.value());
            QCOMPARE(stageFromName(word.value()), std::optional(word.key()));
        }
        QVERIFY(!stageFromName(u"Hints"_s));
        QVERIFY(!stageFromName({}));
        for (int number = 1; number <= 4; ++number)
            QCOMPARE(int(gradeFromNumber(number).value()), number);
        QVERIFY(!gradeFromNumber(0) && !gradeFromNumber(5));
    }

    void theDayEndsAtFour_data()
    {
        QTest::addColumn<QString>("utc");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("day");
        const auto row = [](const char *name, const QString &utc, const char *zone, QDate day) {
            QTest::newRow(name) << utc << QByteArray(zone) << day;
        };
        row("noon", u"2026-03-15T12:00:00.000Z"_s, "Europe/Paris", {2026, 3, 15});
        row("one minute to four", u"2026-03-16T02:59:59.999Z"_s, "Europe/Paris", {2026, 3, 15});
        row("four", u"2026-03-16T03:00:00.000Z"_s, "Europe/Paris", {2026, 3, 16});
        row("four in summer", u"2026-07-16T02:00:00.000Z"_s, "Europe/Paris", {2026, 7, 16});
        row("the first of the month", u"2026-03-01T01:00:00.000Z"_s, "Europe/Paris", {2026, 2, 28});
        row("west", u"2026-03-16T07:59:00.000Z"_s, "America/New_York", {2026, 3, 15});
        row("the night that loses an hour", u"2026-03-29T01:30:00.000Z"_s, "Europe/Paris",
            {2026, 3, 28});
        row("a zone nobody knows", u"2026-03-16T03:59:00.000Z"_s, "Nowhere/At_All", {2026, 3, 15});
    }

    void theDayEndsAtFour()
    {
        QFETCH(QString, utc);
        QFETCH(QByteArray, zone);
        QFETCH(QDate, day);
        QCOMPARE(practiceDay(QDateTime::fromString(utc, Qt::ISODateWithMs), zone), day);
    }
};

QTEST_GUILESS_MAIN(RehearsalTest)
#include "tst_rehearsal.moc"
