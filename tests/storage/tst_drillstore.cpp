#include "context/drillstore.h"

#include "foundation/ids.h"
#include "storagebench.h"

#include <QFile>
#include <QTest>

#include <memory>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

class DrillStoreTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<StorageBench> m_bench;

    DrillEvent event(const QString &thing, int grade, int daysLater = 0) const
    {
        return {newUuid(),
                u"quickbite"_s,
                u"recall-why"_s,
                thing,
                {m_bench->clock.nowUtc().addDays(daysLater), m_bench->clock.zoneId(), grade},
                4200};
    }
    Result<void> add(const DrillEvent &event)
    {
        return DrillStore(m_bench->thread()).add(event).result();
    }
    QHash<QString, ReviewState> states(const QString &pack = u"quickbite"_s)
    {
        return DrillStore(m_bench->thread()).states(pack).result().value();
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<StorageBench>();
        QVERIFY(m_bench->isOpen());
    }

    void statesFollowFromTheEvents()
    {
        QVERIFY(states().isEmpty());
        const QList<DrillEvent> events{event(u"a"_s, 3), event(u"b"_s, 1), event(u"a"_s, 2, 2)};
        for (const DrillEvent &each : events)
            QVERIFY(add(each));
        m_bench->close();
        m_bench->open();
        const QHash<QString, ReviewState> found = states();
        QCOMPARE(found.size(), 2);
        QVERIFY(found[u"quickbite/recall-why/a"_s] ==
                stateAfter({events[0].review, events[2].review}));
        QVERIFY(found[u"quickbite/recall-why/b"_s] == stateAfter({events[1].review}));
        QCOMPARE(m_bench->number(u"SELECT took_ms FROM drill_events"_s), 4200);
    }

    void companiesStayApart()
    {
        DrillEvent other = event(u"a"_s, 3);
        other.packId = u"quickbite2"_s;
        QVERIFY(add(other));
        QVERIFY(states().isEmpty());
        QCOMPARE(states(u"quickbite2"_s).keys(), QStringList{u"quickbite2/recall-why/a"_s});
    }

    void aRepeatedSaveCountsOnce()
    {
        // Too large for the room that the last page still has.
        const DrillEvent once = event(QString(20000, u'a'), 3);
        m_bench->setDiskFull(true);
        const Result<void> refused = add(once);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::DiskFull);
        m_bench->setDiskFull(false);
        QVERIFY(add(once));
        QVERIFY(add(once));
        QCOMPARE(states()[once.key()].reviews, 1);
    }

    void theLogOnlyGrows()
    {
        const DrillEvent once = event(u"a"_s, 3);
        QVERIFY(add(once));
        QVERIFY(!m_bench->execute(u"UPDATE drill_events SET grade = 4"_s));
        QVERIFY(!m_bench->execute(u"DELETE FROM drill_events"_s));
        QVERIFY(!m_bench->execute(u"INSERT OR REPLACE INTO drill_events (id, pack_id, kind, thing, "
                                  "at_utc, zone, grade, took_ms) VALUES (?, 'p', 'k', 't', 'u', "
                                  "'z', 4, 0)"_s,
                                  {once.id}));
        QCOMPARE(m_bench->number(u"SELECT grade FROM drill_events"_s), 3);
        // No grade that nobody can give.
        QVERIFY(!add(event(u"a"_s, 5)));
        QVERIFY(!add(event(u"a"_s, 0)));
        QCOMPARE(m_bench->number(u"SELECT count(*) FROM drill_events"_s), 1);
    }

    void drillsOfVersionThreeAreRead()
    {
        QFile file(QStringLiteral(RECOUNT_SOURCE_DIR "/tests/data/databases/0003.sql"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString sql = QString::fromUtf8(file.readAll());
        const QString start = u"INSERT INTO drill_events VALUES"_s;
        for (qsizetype at = sql.indexOf(start); at >= 0; at = sql.indexOf(start, at + 1))
            QVERIFY(m_bench->execute(sql.mid(at, sql.indexOf(u';', at) - at)));
        const ReviewState state =
            states(u"own-5f3a09c1"_s).value(u"own-5f3a09c1/recall-why/m04-disk"_s);
        QCOMPARE(state.reviews, 2);
        QCOMPARE(state.lastGrade, 3);
        // Half past eleven at night in UTC is the evening of the same day in New York.
        QCOMPARE(state.lastDay, QDate(2026, 3, 17));
    }
};

QTEST_GUILESS_MAIN(DrillStoreTest)
#include "tst_drillstore.moc"
