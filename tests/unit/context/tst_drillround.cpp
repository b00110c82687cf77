#include "context/drillround.h"

#include <QTest>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

namespace
{

const QDate today(2026, 3, 15);

QList<DrillItem> items(int count)
{
    QList<DrillItem> all;
    for (int i = 0; i < count; ++i) {
        DrillItem item;
        item.kind = DrillKind::RecallWhy;
        item.packId = u"p"_s;
        item.thing = QString::number(i);
        item.subject = u"Subject"_s;
        item.answers = {u"Answer"_s};
        all << item;
    }
    return all;
}

Review on(const QDate &day, int grade)
{
    return {QDateTime(day, QTime(12, 0), Qt::UTC), QByteArrayLiteral("UTC"), grade};
}

} // namespace

class DrillRoundTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newItemsAreFew()
    {
        DrillRound round(items(40), {}, today);
        QCOMPARE(round.count(), DrillRound::mostNew);
        QCOMPARE(round.number(), 1);
        while (!round.isDone())
            round.grade(on(today, 3));
        const DrillSummary summary = round.summary();
        QCOMPARE(summary.items, 10);
        QCOMPARE(summary.atOnce, 10);
        QCOMPARE(summary.nextDue, today.addDays(2));
        QCOMPARE(summary.dueThen, 10);
        QCOMPARE(summary.left, 30);
    }

    void whatIsDueComesFirst()
    {
        const QList<DrillItem> all = items(5);
        QHash<QString, ReviewState> states;
        states[all[1].key()] = stateAfter({on(today.addDays(-3), 3)});  // due yesterday
        states[all[3].key()] = stateAfter({on(today.addDays(-20), 3)}); // long overdue
        states[all[4].key()] = stateAfter({on(today, 3)});              // not yet
        DrillRound round(all, states, today);
        QStringList asked;
        while (!round.isDone()) {
            asked << round.current().thing;
            round.grade(on(today, 4));
        }
        QCOMPARE(asked, (QStringList{u"3"_s, u"1"_s, u"0"_s, u"2"_s}));
    }

    void whatIsForgottenComesBackAtTheEnd()
    {
        DrillRound round(items(3), {}, today);
        QStringList asked;
        QList<int> numbers;
        for (const int grade : {1, 3, 2, 1, 3}) {
            QVERIFY(!round.isDone());
            QCOMPARE(round.isRepeat(), asked.contains(round.current().thing));
            asked << round.current().thing;
            numbers << round.number();
            round.grade(on(today, grade));
        }
        QVERIFY(round.isDone());
        QCOMPARE(asked, (QStringList{u"0"_s, u"1"_s, u"2"_s, u"0"_s, u"0"_s}));
        QCOMPARE(numbers, (QList<int>{1, 2, 3, 1, 1}));
        QCOMPARE(round.known(), 3);
        QCOMPARE(round.summary().items, 3);
        QCOMPARE(round.summary().atOnce, 2);
        QCOMPARE(round.summary().nextDue, today.addDays(1));
    }

    void aDoneDrillCanBeTakenAhead()
    {
        const QList<DrillItem> all = items(2);
        QHash<QString, ReviewState> states;
        states[all[0].key()] = stateAfter({on(today, 4)});
        states[all[1].key()] = stateAfter({on(today, 3)});
        QVERIFY(DrillRound(all, states, today).isDone());
        QCOMPARE(DrillRound(all, states, today).summary().nextDue, today.addDays(2));
        DrillRound ahead(all, states, today, true);
        QCOMPARE(ahead.count(), 2);
        QCOMPARE(ahead.current().thing, u"1"_s); // the sooner one
    }

    void intervalsGrowWithTheGrade()
    {
        DrillRound round(items(1), {}, today);
        QCOMPARE(round.interval(1), 1);
        QCOMPARE(round.interval(3), 2);
        QCOMPARE(round.interval(4), 8);
        round.grade(on(today, 4));
        QCOMPARE(round.summary().nextDue, today.addDays(8));
    }

    void nothingIsARoundToo()
    {
        DrillRound round;
        QVERIFY(round.isDone());
        round.grade(on(today, 3));
        QCOMPARE(round.summary().items, 0);
        QVERIFY(!round.summary().nextDue.isValid());
    }
};

QTEST_GUILESS_MAIN(DrillRoundTest)
#include "tst_drillround.moc"
