#include "runbook/runbookpracticestore.h"

#include "foundation/ids.h"
#include "storagebench.h"

#include <QFile>
#include <QTest>

#include <memory>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

class RunbookPracticeStoreTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<StorageBench> m_bench;

    RunbookPracticeStore store() { return RunbookPracticeStore(m_bench->thread()); }
    BranchReview review(const QString &thing, int grade, int daysLater = 0) const
    {
        return {newUuid(),
                u"01HXA"_s,
                thing,
                {m_bench->clock.nowUtc().addDays(daysLater), m_bench->clock.zoneId(), grade}};
    }
    RunbookDrillRecord drill() const
    {
        RunbookDrillRecord made;
        made.id = newUuid();
        made.document = u"01HXA"_s;
        made.sha256 = QByteArray(32, '\x9c');
        made.seed = 4294967295U;
        made.atUtc = m_bench->clock.nowUtc();
        made.zone = m_bench->clock.zoneId();
        made.isFinished = true;
        made.minutes = 12.5;
        made.bestMinutes = 9;
        made.wrongTurns = 2;
        made.blindActs = 1;
        made.lateLevels = 3;
        return made;
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<StorageBench>();
        QVERIFY(m_bench->isOpen());
    }

    void statesFollowFromTheReviews()
    {
        QVERIFY(store().states(u"01HXA"_s).result()->isEmpty());
        const QList<BranchReview> reviews{review(u"S1/a"_s, 3), review(u"S1/b"_s, 1),
                                          review(u"S1/a"_s, 2, 2)};
        for (const BranchReview &each : reviews)
            QVERIFY(store().add(each).result());
        QVERIFY(store().add(reviews[0]).result());
        m_bench->close();
        m_bench->open();
        const auto states = store().states(u"01HXA"_s).result();
        QVERIFY(states);
        QCOMPARE(states->size(), 2);
        QVERIFY(states->value(u"S1/a"_s) == stateAfter({reviews[0].review, reviews[2].review}));
        QVERIFY(states->value(u"S1/b"_s) == stateAfter({reviews[1].review}));
        QVERIFY(store().states(u"01HXB"_s).result()->isEmpty());
    }

    void newCardsAreCountedByTheStudyDay()
    {
        const auto answered = [](const QString &document, const QString &thing, const char *utc,
                                 const QByteArray &zone) {
            return BranchReview{newUuid(),
                                document,
                                thing,
                                {QDateTime::fromString(QLatin1String(utc), Qt::ISODate), zone, 3}};
        };
        const QByteArray paris("Europe/Paris");
        const QDate day(2026, 3, 10);
        const auto newOn = [this](const QDate &date) {
            return store().progress(u"A"_s, date).result()->newToday;
        };
        QCOMPARE(newOn(day), 0);
        for (const BranchReview &each :
             {answered(u"A"_s, u"S1/a"_s, "2026-03-09T10:00:00Z", paris),
              answered(u"A"_s, u"S1/a"_s, "2026-03-10T10:00:00Z", paris), // not new any more
              answered(u"A"_s, u"S1/b"_s, "2026-03-10T10:00:00Z", paris),
              answered(u"A"_s, u"S1/b"_s, "2026-03-10T10:01:00Z", paris),
              answered(u"B"_s, u"S1/b"_s, "2026-03-10T11:00:00Z", paris), // of another runbook
              answered(u"A"_s, u"S1/c"_s, "2026-03-11T02:59:00Z", paris), // before 4 o'clock there
              answered(u"A"_s, u"S1/d"_s, "2026-03-11T03:00:00Z", paris),
              answered(u"A"_s, u"S1/e"_s, "2026-03-11T13:00:00Z", "Pacific/Honolulu")})
            QVERIFY(store().add(each).result());
        QCOMPARE(newOn(day.addDays(-1)), 1);
        QCOMPARE(newOn(day), 4);
        QCOMPARE(newOn(day.addDays(1)), 1);
        QCOMPARE(newOn(day.addDays(2)), 0);
        QCOMPARE(store().progress(u"A"_s, day).result()->states.size(), 5);
        QVERIFY(m_bench->execute(u"DROP TABLE branch_reviews"_s));
        QVERIFY(!store().progress(u"A"_s, day).result());
    }

    void drillsAreKeptAsTheyWent()
    {
        const RunbookDrillRecord first = drill();
        RunbookDrillRecord second = drill();
        second.isFinished = false;
        QVERIFY(store().add(first).result());
        QVERIFY(store().add(second).result());
        QVERIFY(store().add(first).result());
        const auto found = store().drills(u"01HXA"_s).result();
        QVERIFY(found);
        QVERIFY((*found == QList<RunbookDrillRecord>{first, second}));
        QVERIFY(store().drills(u"01HXB"_s).result()->isEmpty());
    }

    void theLogOnlyGrows()
    {
        QVERIFY(store().add(review(u"S1/a"_s, 3)).result());
        QVERIFY(store().add(drill()).result());
        for (const QString &sql :
             {u"UPDATE branch_reviews SET grade = 4"_s, u"DELETE FROM branch_reviews"_s,
              u"UPDATE runbook_drills SET wrong_turns = 0"_s, u"DELETE FROM runbook_drills"_s})
            QVERIFY2(!m_bench->execute(sql), qPrintable(sql));
        QVERIFY(!store().add(review(u"S1/a"_s, 5)).result());
        QVERIFY(!store().add(review(u"S1/a"_s, 0)).result());
        RunbookDrillRecord wrong = drill();
        wrong.wrongTurns = -1;
        QVERIFY(!store().add(wrong).result());
        QCOMPARE(m_bench->number(u"SELECT count(*) FROM branch_reviews"_s), 1);
        QCOMPARE(m_bench->number(u"SELECT count(*) FROM runbook_drills"_s), 1);
    }

    void aFullDiskIsToldAndTheAnswerCanBeRepeated()
    {
        const BranchReview once = review(QString(20000, u'a'), 3);
        m_bench->setDiskFull(true);
        const Result<void> refused = store().add(once).result();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::DiskFull);
        m_bench->setDiskFull(false);
        QVERIFY(store().add(once).result());
        QCOMPARE(store().states(u"01HXA"_s).result()->value(once.thing).reviews, 1);
    }

    void practiceOfVersionFiveIsRead()
    {
        QFile file(QStringLiteral(RECOUNT_SOURCE_DIR "/tests/data/databases/0005.sql"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString sql = QString::fromUtf8(file.readAll());
        for (const QString &start :
             {u"INSERT INTO branch_reviews"_s, u"INSERT INTO runbook_drills"_s}) {
            for (qsizetype at = sql.indexOf(start); at >= 0; at = sql.indexOf(start, at + 1))
                QVERIFY(m_bench->execute(sql.mid(at, sql.indexOf(u';', at) - at)));
        }
        const auto states = store().states(u"01HXRUNBOOK"_s).result();
        QCOMPARE(states->value(u"S2/contains “too many connections”"_s).reviews, 2);
        const auto drills = store().drills(u"01HXRUNBOOK"_s).result();
        QCOMPARE(drills->size(), 1);
        QCOMPARE(drills->constFirst().minutes, 12.5);
        QCOMPARE(drills->constFirst().seed, 7U);
    }
};

QTEST_GUILESS_MAIN(RunbookPracticeStoreTest)
#include "tst_runbookpracticestore.moc"
