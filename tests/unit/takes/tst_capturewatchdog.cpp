#include "takes/capturewatchdog.h"
#include "takes/reconnectplan.h"

#include <QTest>

using namespace recount;

/// Time passes in steps of 100 ms, as the recorder looks.
class CaptureWatchdogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void noticesAStallWithinOneAndAHalfSeconds();
    void isPatientWithTheFirstSound();
    void noticesZerosWithinTwoAndAHalfSeconds();
    void tellsASleepOnce();
    void isNotFooledByPortionsThatComeLate();
    void tellsSoundThatNeverCame();
    void toleratesAClockThatIsALittleOff();
    void warnsOfLowSpaceWithoutFlicker();
    void plansItsAttempts();

private:
    /// Lets time pass; sound at `share` of its rate comes with it.
    CaptureWatchdog::Findings pass(qint64 ms, double share = 1.0);

    CaptureWatchdog m_dog;
    CaptureWatchdog::Reading m_now;
    qint64 m_lostMs = 0;
};

void CaptureWatchdogTest::init()
{
    m_dog = CaptureWatchdog();
    m_now = {1000, 5'000'000, 0, 0, -1};
    m_lostMs = 0;
    m_dog.start(48000, m_now);
}

CaptureWatchdog::Findings CaptureWatchdogTest::pass(qint64 ms, double share)
{
    CaptureWatchdog::Findings found;
    for (qint64 at = 0; at < ms; at += 100) {
        m_now.monotonicMs += 100;
        m_now.wallMs += 100;
        m_now.arrivedFrames += qint64(4800 * share);
        found = m_dog.look(m_now);
        m_lostMs += found.lostMs;
    }
    return found;
}

void CaptureWatchdogTest::noticesAStallWithinOneAndAHalfSeconds()
{
    QVERIFY(!pass(5000).stalled);
    QVERIFY(!pass(900, 0.0).stalled);
    QVERIFY(pass(300, 0.0).stalled);
    QVERIFY(!pass(100).stalled);
}

void CaptureWatchdogTest::isPatientWithTheFirstSound()
{
    QVERIFY(!pass(2000, 0.0).stalled);
    QVERIFY(pass(600, 0.0).stalled);
}

void CaptureWatchdogTest::noticesZerosWithinTwoAndAHalfSeconds()
{
    pass(1000);
    m_now.zeroFrames = 48000 * 19 / 10;
    QVERIFY(!pass(100).silent);
    m_now.zeroFrames = 48000 * 2;
    QVERIFY(pass(100).silent);
    m_now.zeroFrames = 0;
    QVERIFY(!pass(100).silent);
}

void CaptureWatchdogTest::tellsASleepOnce()
{
    pass(3000);
    m_now.wallMs += 900; // an adjustment by the time service
    QCOMPARE(pass(100).jumpMs, 0);
    m_now.wallMs += 3'600'000;
    QCOMPARE(pass(100).jumpMs, 3'600'900);
    QCOMPARE(pass(100).jumpMs, 0);
}

void CaptureWatchdogTest::isNotFooledByPortionsThatComeLate()
{
    pass(12'000);
    for (int n = 0; n < 20; ++n) {
        pass(900, 0.0);
        pass(100, 10.0);
    }
    pass(20'000);
    QCOMPARE(m_lostMs, 0);
}

void CaptureWatchdogTest::tellsSoundThatNeverCame()
{
    pass(12'000);
    pass(700, 0.0);
    pass(20'000);
    QVERIFY2(m_lostMs >= 600 && m_lostMs <= 800, qPrintable(QString::number(m_lostMs)));
}

void CaptureWatchdogTest::toleratesAClockThatIsALittleOff()
{
    pass(3600 * 1000, 0.9997);
    QCOMPARE(m_lostMs, 0);
    QVERIFY(m_dog.heard());
}

void CaptureWatchdogTest::warnsOfLowSpaceWithoutFlicker()
{
    const qint64 minute = 48000 * 2 * 60;
    m_now.freeBytes = 100 * minute;
    QVERIFY(!pass(100).minutesLeft);
    m_now.freeBytes = 9 * minute + 100;
    QCOMPARE(pass(100).minutesLeft.value_or(-1), 9);
    m_now.freeBytes = 10 * minute + 100;
    QCOMPARE(pass(100).minutesLeft.value_or(-1), 10);
    m_now.freeBytes = 13 * minute;
    QVERIFY(!pass(100).minutesLeft);
}

void CaptureWatchdogTest::plansItsAttempts()
{
    ReconnectPlan plan;
    plan.begin(ReconnectPlan::Mode::Service, 0);
    int attempts = 0;
    bool left = true;
    qint64 now = 0;
    for (; left && now < 60'000; now += 100) {
        if (plan.takeAttempt(now)) {
            ++attempts;
            left = plan.attemptFailed(now);
        }
    }
    QVERIFY2(now >= 14'000 && now <= 16'000, qPrintable(QString::number(now)));
    QVERIFY2(attempts >= 14 && attempts <= 16, qPrintable(QString::number(attempts)));
    QVERIFY(!plan.takeAttempt(now + 5000));

    plan.begin(ReconnectPlan::Mode::Stall, 0);
    QVERIFY(plan.takeAttempt(0));
    QVERIFY(!plan.attemptFailed(100));
    QVERIFY(!plan.takeAttempt(10'000));

    plan.begin(ReconnectPlan::Mode::User, 0);
    QVERIFY(!plan.takeAttempt(10'000));
}

QTEST_GUILESS_MAIN(CaptureWatchdogTest)
#include "tst_capturewatchdog.moc"
