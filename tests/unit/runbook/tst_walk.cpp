#include "runbook/placeholdervalue.h"
#include "runbook/walk.h"
#include "runbook/walktimeline.h"
#include "walksketch.h"

#include <QElapsedTimer>
#include <QTest>

using namespace recount;
using namespace Qt::StringLiterals;

namespace
{

const QDateTime began = QDateTime::fromString(u"2026-03-15T03:10:00.000Z"_s, Qt::ISODateWithMs);

QDateTime after(double minutes)
{
    return began.addMSecs(qint64(minutes * 60000));
}

Walk newWalk()
{
    const Runbook runbook = slowShop();
    return Walk(runbook, runbookGraph(runbook));
}

QString here(const Walk &walk)
{
    return walk.graph().nodes.at(walk.node()).id;
}

/// Takes the choice at this place in the list.
bool choose(Walk &walk, int at, double minutes)
{
    const QList<Walk::Choice> choices = walk.choices();
    return at < choices.size() && walk.choose(choices.at(at).edge, after(minutes));
}

QStringList texts(const Walk &walk)
{
    QStringList all;
    for (const WalkEvent &event : walk.events())
        all.append(event.text);
    return all;
}

} // namespace

class WalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesToAnEnd()
    {
        Walk walk = newWalk();
        walk.begin(began);
        QCOMPARE(here(walk), u"S1"_s);
        QVERIFY(walk.step());
        QCOMPARE(walk.choices().size(), 3);
        QVERIFY(choose(walk, 0, 2));
        QCOMPARE(here(walk), u"S2"_s);
        QVERIFY(choose(walk, 0, 4));
        QCOMPARE(here(walk), u"Q1"_s);
        QVERIFY(walk.quickfix());
        QVERIFY(!walk.isOver());
        QVERIFY(choose(walk, 0, 6));
        QCOMPARE(here(walk), u"P1"_s);
        QVERIFY(walk.isOver());
        // The clock has stopped.
        QCOMPARE(walk.minutes(after(600)), 6.0);
        QVERIFY(walk.dueLevels(after(600)).isEmpty());
        QVERIFY(!walk.nextLevel(after(600)));
    }

    void reachesEachEnd()
    {
        const Runbook runbook = slowShop();
        const RunbookGraph graph = runbookGraph(runbook);
        QStringList ends;
        for (const QList<int> &way : QList<QList<int>>{{1}, {0, 0, 0}, {0, 2}, {2, 0}, {2, 1, 1}}) {
            Walk walk(runbook, graph);
            walk.begin(began);
            double minutes = 0;
            for (const int at : way)
                QVERIFY(choose(walk, at, ++minutes));
            QVERIFY(graph.isFinal(walk.node()));
            ends.append(here(walk));
        }
        QCOMPARE(ends, (QStringList{u"false-alarm"_s, u"P1"_s, u"E1"_s, u"resolved"_s,
                                    u"false-alarm"_s}));
    }

    void refusesWaysThatAreNotThere()
    {
        Walk walk = newWalk();
        QCOMPARE(walk.node(), -1);
        QVERIFY(walk.choices().isEmpty());
        walk.begin(began);
        QVERIFY(!walk.choose(-1, began));
        QVERIFY(!walk.choose(9999, began));
        QVERIFY(!walk.back(began));
        QVERIFY(!walk.jump(-1, began));
        QVERIFY(!walk.jump(walk.node(), began));
        QVERIFY(choose(walk, 0, 1));
        // "gone" leads to a step that nobody has written.
        const QList<Walk::Choice> choices = walk.choices();
        QVERIFY(!choices.at(1).isOpen());
        QVERIFY(!choose(walk, 1, 2));
        QCOMPARE(walk.events().size(), 2);
        QCOMPARE(here(walk), u"S2"_s);
    }

    void goesBackAndElsewhere()
    {
        Walk walk = newWalk();
        walk.begin(began);
        QVERIFY(choose(walk, 1, 1));
        QVERIFY(walk.isOver());
        QVERIFY(walk.back(after(2)));
        QVERIFY(!walk.isOver());
        QCOMPARE(here(walk), u"S1"_s);
        const int flush = walk.graph().nodeOf(RunbookGraph::NodeKind::Step, 2);
        QVERIFY(walk.jump(flush, after(3)));
        QVERIFY(choose(walk, 1, 4));
        QCOMPARE(here(walk), u"S1"_s);
        QCOMPARE(walk.visits(0), 2);
        QCOMPARE(walk.trail().size(), 3);
        QCOMPARE(walk.minutesHere(after(4.5)), 0.5);
    }

    void proposesWhatTheOutputMeans()
    {
        Walk walk = newWalk();
        walk.begin(began);
        QCOMPARE(walk.choiceOf({1, true}), 1);
        QCOMPARE(walk.choiceOf({-1, true}), 2);
        QCOMPARE(walk.choiceOf({std::nullopt, false}), -1);
        QCOMPARE(walk.choiceOf({7, true}), -1);
    }

    void speaksUpWhenItIsTimeToEscalate()
    {
        Walk walk = newWalk();
        walk.begin(began);
        QVERIFY(walk.dueLevels(after(14.9)).isEmpty());
        QCOMPARE(walk.nextLevel(after(14.9))->afterMinutes, 15.0);
        QCOMPARE(walk.dueLevels(after(15)).size(), 1);
        QCOMPARE(walk.nextLevel(after(15))->index, 1);
        // It stays until somebody has seen it.
        QCOMPARE(walk.dueLevels(after(31)).size(), 2);
        QVERIFY(walk.acknowledge(0, after(31)));
        QVERIFY(!walk.acknowledge(0, after(31)));
        QVERIFY(!walk.acknowledge(5, after(31)));
        QCOMPARE(walk.dueLevels(after(32)).constFirst().index, 1);
        // To have called somebody stops no clock.
        QVERIFY(walk.jump(walk.nodeOfLevel(0), after(32)));
        QVERIFY(!walk.isOver());
        QCOMPARE(walk.minutes(after(40)), 40.0);
        // A clock that was set back is no negative time.
        QCOMPARE(walk.minutes(after(-5)), 0.0);
    }

    void asksForValuesOnce()
    {
        Walk walk = newWalk();
        walk.begin(began);
        QCOMPARE(walk.unfilled().size(), 2);
        QCOMPARE(walk.values().value(u"SHOP"_s), u"main"_s);
        QVERIFY(!walk.fill(u"QUEUE"_s, u"Orders 7"_s, began));
        QVERIFY(!walk.fill(u"NOBODY"_s, u"x"_s, began));
        QVERIFY(walk.fill(u"QUEUE"_s, u"orders"_s, began));
        QVERIFY(walk.fill(u"TOKEN"_s, u"hunter2"_s, began));
        QVERIFY(walk.unfilled().isEmpty());
        QVERIFY(choose(walk, 0, 1));
        QCOMPARE(walk.capturedHere().size(), 1);
        QVERIFY(!walk.fill(u"PID"_s, u"many"_s, began));
        QVERIFY(walk.fill(u"PID"_s, u"4711"_s, began));
    }

    void secretsAreInNoEvent()
    {
        Walk walk = newWalk();
        walk.begin(began);
        QVERIFY(walk.fill(u"TOKEN"_s, u"hunter2"_s, began));
        walk.output(u"login hunter2 ok"_s, 0, after(1));
        walk.note(u"used hunter2"_s, after(1));
        walk.copied(u"queuectl -p hunter2"_s, after(1));
        QVERIFY(!texts(walk).join(u' ').contains(u"hunter2"_s));
        QVERIFY(texts(walk).contains(u"login <TOKEN> ok"_s));
        QVERIFY(!walk.openValues().contains(u"TOKEN"_s));
        QCOMPARE(walk.values().value(u"TOKEN"_s), u"hunter2"_s);
    }

    void goesOnWhereItStood()
    {
        Walk walk = newWalk();
        QList<WalkEvent> told;
        walk.onEvent = [&](const WalkEvent &event) { told.append(event); };
        walk.begin(began);
        QVERIFY(walk.fill(u"QUEUE"_s, u"orders"_s, began));
        QVERIFY(walk.fill(u"TOKEN"_s, u"hunter2"_s, began));
        QVERIFY(choose(walk, 0, 1));
        walk.output(u"worker asleep"_s, {}, after(2));
        QVERIFY(choose(walk, 0, 3));
        QVERIFY(walk.back(after(4)));
        QVERIFY(walk.acknowledge(0, after(16)));
        QVERIFY(told == walk.events());

        Walk again = newWalk();
        QVERIFY(again.resume(told));
        QCOMPARE(again.trail(), walk.trail());
        QCOMPARE(again.beganUtc(), began);
        QCOMPARE(again.values().value(u"QUEUE"_s), u"orders"_s);
        QCOMPARE(again.unfilled().constFirst().name, u"TOKEN"_s);
        QCOMPARE(again.dueLevels(after(31)).size(), 1);
        QVERIFY(again.events() == told);
    }

    void resumesWithoutWhatItDoesNotKnow()
    {
        Walk walk = newWalk();
        QVERIFY(!walk.resume({}));
        WalkEvent lost;
        lost.kind = WalkEvent::Kind::Chose;
        lost.atUtc = began;
        lost.to = u"S77"_s;
        WalkEvent start;
        start.kind = WalkEvent::Kind::Began;
        start.atUtc = began;
        start.to = u"S1"_s;
        WalkEvent level;
        level.kind = WalkEvent::Kind::Acknowledged;
        level.atUtc = began;
        level.name = u"-3"_s;
        QVERIFY(!newWalk().resume({lost, level}));
        QVERIFY(walk.resume({lost, start, lost, level}));
        QCOMPARE(here(walk), u"S1"_s);
        QCOMPARE(walk.events().size(), 1);
    }

    void canBeGivenUpAndTakenUp()
    {
        Walk walk = newWalk();
        walk.begin(began);
        walk.giveUp(after(3));
        QVERIFY(walk.isOver());
        QVERIFY(walk.isGivenUp());
        walk.giveUp(after(4));
        QCOMPARE(walk.events().size(), 2);
        QVERIFY(walk.jump(0, after(5)));
        QVERIFY(!walk.isOver());
    }

    void becomesATimeline()
    {
        Walk walk = newWalk();
        walk.begin(began);
        walk.copied(u"queuectl orders"_s, after(0.5));
        walk.output(u"3 stuck\n"_s + QString(5000, u'x'), 0, after(1));
        QVERIFY(choose(walk, 0, 2));
        walk.note(u"Told\nsupport"_s, after(3));
        QVERIFY(choose(walk, 0, 4));
        walk.copied(u"worker wake"_s, after(5));
        QVERIFY(choose(walk, 0, 6));
        const QList<WalkTimelineRow> rows =
            walkTimeline(walk.runbook(), walk.graph(), walk.events());
        QStringList kinds;
        for (const WalkTimelineRow &row : rows) {
            kinds.append(row.kind);
            QVERIFY(!row.text.contains(u'\n'));
            QVERIFY(row.text.size() <= 200);
        }
        QCOMPARE(kinds, (QStringList{u"action"_s, u"discovery"_s, u"decision"_s, u"status"_s,
                                     u"action"_s, u"action"_s, u"decision"_s}));
        QCOMPARE(rows.at(3).text, u"Told support"_s);
        QVERIFY(rows.at(2).text.contains(u"stuck"_s));
        QCOMPARE(rows.constLast().atUtc, after(6));
    }

    void valuesAreHeldAgainstTheirType_data()
    {
        using Type = PlaceholderType;
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("isRight");
        QTest::newRow("number") << int(Type::Int) << u"-12"_s << true;
        QTest::newRow("no number") << int(Type::Int) << u"12a"_s << false;
        QTest::newRow("duration") << int(Type::Duration) << u"1h 30m"_s << true;
        QTest::newRow("no duration") << int(Type::Duration) << u"soon"_s << false;
        QTest::newRow("host") << int(Type::Host) << u"db-1.example.net:5432"_s << true;
        QTest::newRow("no host") << int(Type::Host) << u"db 1; id"_s << false;
        QTest::newRow("choice") << int(Type::Enum) << u"eu"_s << true;
        QTest::newRow("no choice") << int(Type::Enum) << u"mars"_s << false;
        QTest::newRow("time") << int(Type::Time) << u"14:05"_s << true;
        QTest::newRow("no time") << int(Type::Time) << u"25:05"_s << false;
        QTest::newRow("nothing") << int(Type::String) << QString() << false;
        QTest::newRow("two lines") << int(Type::String) << u"a\nb"_s << false;
        QTest::newRow("long") << int(Type::String) << QString(3000, u'a') << false;
        QTest::newRow("any text") << int(Type::Path) << u"/var/lib/it's here"_s << true;
    }

    void valuesAreHeldAgainstTheirType()
    {
        QFETCH(int, type);
        QFETCH(QString, value);
        QFETCH(bool, isRight);
        Placeholder placeholder;
        placeholder.name = u"X"_s;
        placeholder.type = PlaceholderType(type);
        placeholder.values = {u"eu"_s, u"us"_s};
        const auto checked = checkPlaceholderValue(placeholder, value);
        QCOMPARE(checked.has_value(), isRight);
        if (!checked)
            QVERIFY(!checked.error().userText.isEmpty());
    }

    void aPatternCantHoldItUp()
    {
        Placeholder placeholder;
        placeholder.name = u"X"_s;
        placeholder.pattern = u"(a+)+"_s;
        QElapsedTimer timer;
        timer.start();
        (void)checkPlaceholderValue(placeholder, QString(QString(1500, u'a') + u'!'));
        QVERIFY2(timer.elapsed() < 100, qPrintable(QString::number(timer.elapsed())));
        placeholder.pattern = u"(unfinished"_s;
        QVERIFY(checkPlaceholderValue(placeholder, u"x"_s));
    }
};

QTEST_GUILESS_MAIN(WalkTest)
#include "tst_walk.moc"
