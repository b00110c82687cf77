#include "recorderbench.h"

#include <QTest>

using namespace recount;

using State = Recorder::State;

namespace
{

const CaptureDevice desk{"desk", QStringLiteral("Desk microphone"), true};
const CaptureDevice headset{"headset", QStringLiteral("Headset"), false};

/// Longer than the writer takes to look at the ring again.
constexpr int writerLooksMs = 80;

/// One gap of silence between the two, and nothing else.
void verifyOneGap(const RecorderBench &bench, const Samples &before, const Samples &after)
{
    QCOMPARE(bench.saved().gaps.size(), 1);
    const TakeGap gap = bench.saved().gaps[0];
    QCOMPARE(gap.atFrame, before.size());
    QCOMPARE(bench.sound(), before + Samples(gap.frames, 0) + after);
}

} // namespace

class RecorderStreamTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSourceThatComesAndGoesIsTriedAgain();
    void aStallThatEndsInALossIsToldAsOne();
    void anAttemptThatDiesWithItsFirstSoundIsFollowedByAnother_data();
    void anAttemptThatDiesWithItsFirstSoundIsFollowedByAnother();
    void theMicrophoneThatIsHeardIsNamed();
};

void RecorderStreamTest::aSourceThatComesAndGoesIsTriedAgain()
{
    // The sound service restarts: its sources appear, vanish and appear again.
    RecorderBench bench;
    const Samples said = ramp(bench.rate() * 2);
    QVERIFY(bench.record(said));
    bench.microphones.breakOff();
    QTRY_VERIFY(bench.microphones.isOpen());
    bench.look();
    bench.microphones.connectDevices({});
    bench.look();
    QCOMPARE(bench.recorder->state(), State::Reconnecting);
    bench.pass(500);
    bench.microphones.connectDevices({desk, headset});
    bench.pass(2000);
    const Samples later = ramp(bench.rate());
    bench.speak(later);
    QVERIFY(bench.reaches(State::Recording));
    QVERIFY(bench.hides(NoticeKind::SoundServiceRestarting));
    QVERIFY(bench.stop());
    verifyOneGap(bench, said, later);
}

void RecorderStreamTest::aStallThatEndsInALossIsToldAsOne()
{
    RecorderBench bench;
    const Samples said = ramp(bench.rate() * 2);
    QVERIFY(bench.record(said));
    bench.pass(1100);
    QTRY_COMPARE(bench.microphones.starts.size(), 2);
    bench.look();
    bench.microphones.connectDevices({headset});
    QVERIFY(bench.shows(NoticeKind::Disconnected));
    QVERIFY(bench.hides(NoticeKind::SoundServiceRestarting));
    bench.recorder->act(NoticeKind::Disconnected);
    bench.look();
    const Samples later = ramp(bench.rate());
    bench.speak(later);
    QVERIFY(bench.reaches(State::Recording));
    QVERIFY(bench.stop());
    verifyOneGap(bench, said, later);
    QCOMPARE(bench.saved().deviceName, headset.description);
}

void RecorderStreamTest::anAttemptThatDiesWithItsFirstSoundIsFollowedByAnother_data()
{
    QTest::addColumn<bool>("deviceLeaves");
    QTest::newRow("the stream breaks off") << false;
    QTest::newRow("the device leaves") << true;
}

void RecorderStreamTest::anAttemptThatDiesWithItsFirstSoundIsFollowedByAnother()
{
    QFETCH(bool, deviceLeaves);
    RecorderBench bench;
    const Samples said = ramp(bench.rate() * 2);
    QVERIFY(bench.record(said));
    bench.microphones.breakOff();
    QTRY_VERIFY(bench.microphones.isOpen());
    bench.look();
    bench.microphones.speak(Samples(bench.rate() / 50, RecorderBench::foreign));
    if (deviceLeaves)
        bench.microphones.breakOff(CaptureFault::DeviceLeft);
    else
        bench.microphones.breakOff();
    bench.look();
    QTest::qWait(writerLooksMs); // its report comes when the attempt is over
    QCOMPARE(bench.recorder->state(), State::Reconnecting);
    bench.pass(1500);
    const Samples later = ramp(bench.rate());
    bench.speak(later);
    QVERIFY(bench.reaches(State::Recording));
    QVERIFY(bench.stop());
    verifyOneGap(bench, said, later);
}

void RecorderStreamTest::theMicrophoneThatIsHeardIsNamed()
{
    // The user goes on with another one, which leaves before its first sound and comes back.
    RecorderBench bench;
    const Samples said = ramp(bench.rate() * 2);
    QVERIFY(bench.record(said));
    bench.microphones.reconnectQuietly({headset});
    bench.microphones.breakOff(CaptureFault::DeviceLeft);
    bench.pass(600);
    bench.recorder->act(NoticeKind::Disconnected);
    QTRY_VERIFY(bench.microphones.isOpen());
    bench.look();
    bench.microphones.connectDevices({});
    bench.look();
    bench.microphones.connectDevices({headset});
    bench.look();
    bench.recorder->act(NoticeKind::Disconnected);
    bench.look();
    const Samples later = ramp(bench.rate());
    bench.speak(later);
    QVERIFY(bench.reaches(State::Recording));
    QVERIFY(bench.stop());
    verifyOneGap(bench, said, later);
    QCOMPARE(bench.saved().deviceName, headset.description);
}

QTEST_GUILESS_MAIN(RecorderStreamTest)
#include "tst_recorderstream.moc"
