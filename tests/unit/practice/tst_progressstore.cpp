#include "practice/progressstore.h"
#include "practice/rehearsalrepository.h"
#include "storagebench.h"
#include "takes/takestore.h"

#include <QTest>

using namespace recount;
using namespace Qt::StringLiterals;
using Kind = RehearsalEventKind;

class ProgressStoreTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<StorageBench> m_bench;
    std::unique_ptr<TakeStore> m_takes;
    int m_events = 0;

    Result<void> append(const QList<RehearsalEvent> &events)
    {
        return m_bench->thread()
            .run([events](Database &database) {
                return RehearsalRepository(database).append(events);
            })
            .result();
    }
    QList<RehearsalEvent> latestOf(const QString &key)
    {
        return m_bench->thread()
            .run([key](Database &database) { return RehearsalRepository(database).latestOf(key); })
            .result()
            .value_or(QList<RehearsalEvent>());
    }
    RehearsalEvent event(const QString &key, Kind kind, const QJsonObject &payload = {},
                         const QString &rehearsal = u"r1"_s)
    {
        m_bench->clock.advanceMs(1000);
        return {u"e%1"_s.arg(++m_events),
                RehearsalId(rehearsal),
                key,
                m_bench->clock.nowUtc(),
                m_bench->clock.zoneId(),
                kind,
                payload};
    }
    /// Grades a question; the id of the event.
    QString grade(const QString &key, Grade grade)
    {
        const RehearsalEvent graded = event(key, Kind::Graded, {{payloadkey::grade, int(grade)}});
        return append({graded}) ? graded.id : QString();
    }
    TakeId record(const QString &key, TakeState state = TakeState::Complete)
    {
        m_bench->clock.advanceMs(1000);
        Take take;
        take.id = newId<TakeId>();
        take.subject.questionKey = key;
        take.startedUtc = m_bench->clock.nowUtc();
        take.state = state;
        return m_takes->save(take).result() ? take.id : TakeId();
    }
    /// Of one question; the same in the answer for all.
    QuestionProgress of(const QString &key)
    {
        const ProgressStore store(m_bench->thread());
        const QuestionProgress one = store.of(key).result().value_or(QuestionProgress());
        const auto all = store.all().result().value_or(QHash<QString, QuestionProgress>());
        const QuestionProgress listed = all.value(key);
        if (listed.takes != one.takes || listed.lastTakeUtc != one.lastTakeUtc ||
            listed.lastGrade != one.lastGrade || listed.lastGradedUtc != one.lastGradedUtc)
            QTest::qFail("one question and all questions differ", __FILE__, __LINE__);
        return one;
    }

private Q_SLOTS:
    void init()
    {
        m_takes.reset();
        m_bench = std::make_unique<StorageBench>();
        m_takes = std::make_unique<TakeStore>(m_bench->folder(), m_bench->clock, m_bench->thread());
    }

    void aQuestionNobodyTouchedHasNoProgress()
    {
        const QuestionProgress progress = of(u"quickbite/q1"_s);
        QCOMPARE(progress.takes, 0);
        QVERIFY(!progress.lastTakeUtc && !progress.lastGrade && !progress.lastGradedUtc);
        QVERIFY(ProgressStore(m_bench->thread()).all().result()->isEmpty());
    }

    void takesAndGradesAreCountedForEachQuestion()
    {
        record(u"quickbite/q1"_s);
        record(u"quickbite/q1"_s);
        const QDateTime lastTake = m_bench->clock.nowUtc();
        grade(u"quickbite/q1"_s, Grade::Hard);
        grade(u"quickbite/q1"_s, Grade::Easy);
        const QDateTime lastGrade = m_bench->clock.nowUtc();
        grade(u"quickbite/q2"_s, Grade::Again);
        record(u"quickbite/q3"_s);

        const QuestionProgress both = of(u"quickbite/q1"_s);
        QCOMPARE(both.takes, 2);
        QCOMPARE(both.lastTakeUtc, std::optional(lastTake));
        QCOMPARE(both.lastGrade, std::optional(Grade::Easy));
        QCOMPARE(both.lastGradedUtc, std::optional(lastGrade));
        QCOMPARE(of(u"quickbite/q2"_s).lastGrade, std::optional(Grade::Again));
        QCOMPARE(of(u"quickbite/q2"_s).takes, 0);
        QCOMPARE(of(u"quickbite/q3"_s).takes, 1);
        QVERIFY(!of(u"quickbite/q3"_s).lastGrade);
        QCOMPARE(ProgressStore(m_bench->thread()).all().result()->size(), 3);
    }

    void aTakeInTheBinOrBeingRecordedDoesNotCount()
    {
        const TakeId first = record(u"quickbite/q1"_s);
        const QDateTime firstTime = m_bench->clock.nowUtc();
        const TakeId second = record(u"quickbite/q1"_s, TakeState::Recovered);
        record(u"quickbite/q1"_s, TakeState::Recording);
        QCOMPARE(of(u"quickbite/q1"_s).takes, 2);
        QVERIFY(m_takes->moveToBin(second).result());
        QCOMPARE(of(u"quickbite/q1"_s).takes, 1);
        QCOMPARE(of(u"quickbite/q1"_s).lastTakeUtc, std::optional(firstTime));
        QVERIFY(m_takes->moveToBin(first).result());
        QCOMPARE(of(u"quickbite/q1"_s).takes, 0);
        QVERIFY(!of(u"quickbite/q1"_s).lastTakeUtc);
    }

    void anUndoneGradeGivesWayToTheOneBefore()
    {
        const QString first = grade(u"quickbite/q1"_s, Grade::Good);
        const QString second = grade(u"quickbite/q1"_s, Grade::Again);
        QCOMPARE(of(u"quickbite/q1"_s).lastGrade, std::optional(Grade::Again));
        QVERIFY(append({event(u"quickbite/q1"_s, Kind::Undone, {{payloadkey::event, second}})}));
        QCOMPARE(of(u"quickbite/q1"_s).lastGrade, std::optional(Grade::Good));
        QVERIFY(append({event(u"quickbite/q1"_s, Kind::Undone, {{payloadkey::event, first}})}));
        QVERIFY(!of(u"quickbite/q1"_s).lastGrade);
        grade(u"quickbite/q1"_s, Grade::Hard);
        QCOMPARE(of(u"quickbite/q1"_s).lastGrade, std::optional(Grade::Hard));
    }

    void theLatestRunOfAQuestionIsFound()
    {
        const QString key = u"quickbite/q1"_s;
        QVERIFY(latestOf(key).isEmpty());
        const auto first = event(key, Kind::Begun, {}, u"r1"_s);
        const auto second = event(key, Kind::Begun, {}, u"r2"_s);
        const auto late = event(key, Kind::StageOpened, {{payloadkey::stage, u"hints"_s}}, u"r1"_s);
        const auto other = event(u"quickbite/q2"_s, Kind::Begun, {}, u"r3"_s);
        QVERIFY(append({first, second, late, other}));
        QCOMPARE(latestOf(key).size(), 1);
        QCOMPARE(latestOf(key)[0].id, second.id);

        // Starting over was taken back: the run before is the latest again, with all of it.
        QVERIFY(append({event(key, Kind::Undone, {{payloadkey::event, second.id}}, u"r2"_s)}));
        const QList<RehearsalEvent> run = latestOf(key);
        QCOMPARE(run.size(), 2);
        QCOMPARE(run[0].id, first.id);
        QCOMPARE(run[1].id, late.id);
        QCOMPARE(run[1].kind, Kind::StageOpened);
        QCOMPARE(run[1].payload, late.payload);
        QCOMPARE(run[1].atUtc, late.atUtc);
        QCOMPARE(run[1].zone, QByteArrayLiteral("Europe/Paris"));
        QCOMPARE(run[1].questionKey, key);
    }

    void appendingAgainAddsNothing()
    {
        const auto begun = event(u"quickbite/q1"_s, Kind::Begun);
        const auto opened =
            event(u"quickbite/q1"_s, Kind::FollowUpOpened, {{payloadkey::followUp, u"a"_s}});
        QVERIFY(append({begun}));
        QVERIFY(append({begun, opened}));
        QVERIFY(append({begun, opened}));
        QCOMPARE(m_bench->number(u"SELECT count(*) FROM rehearsal_events"_s), 2);
    }

    void allOrNothingIsAppended()
    {
        const auto good = event(u"quickbite/q1"_s, Kind::Begun);
        auto bad = event(u"quickbite/q1"_s, Kind::Graded);
        bad.questionKey = QString(); // NULL to the database
        QVERIFY(!append({good, bad}));
        QCOMPARE(m_bench->number(u"SELECT count(*) FROM rehearsal_events"_s), 0);
    }

    void anEventOfALaterVersionIsPassedOver()
    {
        QVERIFY(append({event(u"quickbite/q1"_s, Kind::Begun)}));
        QVERIFY(m_bench->execute(
            u"INSERT INTO rehearsal_events (id, rehearsal, question_key, at_utc, zone, kind, "
            "payload) VALUES ('new', 'r1', 'quickbite/q1', '2026-03-15T12:00:00.000Z', 'UTC', "
            "'sung', '{}')"_s));
        QCOMPARE(latestOf(u"quickbite/q1"_s).size(), 1);
    }
};

QTEST_GUILESS_MAIN(ProgressStoreTest)
#include "tst_progressstore.moc"
