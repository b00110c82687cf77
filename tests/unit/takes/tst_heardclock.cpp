#include "takes/heardclock.h"

#include <QTest>

using namespace recount;

/// A port counts in steps; the playhead between them is the clock's.
class HeardClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsStillBeforeTheFirstSound();
    void movesOnBetweenTheStepsButNotFar();
    void neverGoesBack();
    void startsAnew();
};

void HeardClockTest::standsStillBeforeTheFirstSound()
{
    HeardClock clock;
    QElapsedTimer since;
    since.start();
    QCOMPARE(clock.update(0), 0);
    QTRY_VERIFY(since.elapsed() > 20);
    QCOMPARE(clock.update(0), 0);
}

void HeardClockTest::movesOnBetweenTheStepsButNotFar()
{
    HeardClock clock;
    QVERIFY(clock.update(10'000) >= 10'000);
    QTRY_VERIFY(clock.update(10'000) > 10'000);
    QTRY_COMPARE(clock.update(10'000), 70'000); // a stalled output stalls the playhead
    QVERIFY(clock.update(100'000) >= 100'000);
}

void HeardClockTest::neverGoesBack()
{
    HeardClock clock;
    clock.update(50'000);
    QTRY_COMPARE(clock.update(50'000), 110'000);
    // The port's next step lies behind what was shown.
    QCOMPARE(clock.update(80'000), 110'000);
    QTRY_VERIFY(clock.update(80'000) > 110'000);
}

void HeardClockTest::startsAnew()
{
    HeardClock clock;
    clock.update(5'000'000);
    clock.restart();
    QCOMPARE(clock.update(0), 0);
}

QTEST_GUILESS_MAIN(HeardClockTest)
#include "tst_heardclock.moc"
