#include "recorderbench.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace recount;
using State = Recorder::State;

/// What a user does with the recorder when nothing goes wrong.
class RecorderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSoundSystemIsLoadedWhenItIsFirstNeeded();
    void aTakeHoldsWhatWasSaidFromTheFirstSample();
    void aPauseIsLeftOut();
    void commandsOutOfPlaceChangeNothing();
    void aStartThatWasCalledOffLeavesNothing();
    void aDiscardedTakeWaitsInTheBin();
    void aDiscardedTakeThatCanNotBeCompletedIsInTheBinToo();
    void markersKeepTheirPlace();
    void theNextTakeStartsAtOnce();
    void leavingSavesTheTake();
    void aMicrophoneIsPickedAndRemembered();
    void anotherMicrophoneIsCheckedAtOnce();
    void theDefaultIsNamedAndATakeStaysWithItsMicrophone();
    void theCheckWarnsBeforeTheFirstWord_data();
    void theCheckWarnsBeforeTheFirstWord();
    void noiseIsToldWithoutACheck_data();
    void noiseIsToldWithoutACheck();
    void aRoomThatWasCheckedIsNotJudgedAgain();
    void theCheckNeedsNoTake();
    void recordingGoesOnFromTheCheck();
    void clippingIsToldWhileItLasts();
    void lowSpaceIsToldInTime();
    void anUnwritableRowLosesNoSound();
};

void RecorderTest::theSoundSystemIsLoadedWhenItIsFirstNeeded()
{
    RecorderBench bench;
    bench.look();
    QCOMPARE(bench.microphones.loads, 0);
    QVERIFY(!bench.recorder->activeDevice());
    bench.recorder->requestDevices();
    QTRY_COMPARE(bench.recorder->devices().size(), 2);
    QCOMPARE(bench.microphones.loads, 1);
    QVERIFY(bench.microphones.starts.isEmpty());
    QCOMPARE(bench.recorder->state(), State::Idle);
}

void RecorderTest::aTakeHoldsWhatWasSaidFromTheFirstSample()
{
    RecorderBench bench;
    QSignalSpy started(bench.recorder.get(), &Recorder::takeStarted);
    const Samples said = ramp(bench.rate() * 3);
    QVERIFY(bench.record(said));
    QCOMPARE(started.size(), 1);
    QCOMPARE(bench.recorder->elapsedMs(), 3000);
    const Take running = *bench.recorder->currentTake();
    QCOMPARE(running.state, TakeState::Recording);
    QCOMPARE(bench.row(running.id).state, TakeState::Recording); // known before it is complete
    QVERIFY(bench.stop());

    QCOMPARE(bench.sound(), said);
    QCOMPARE(bench.recorder->state(), State::Idle);
    QVERIFY(!bench.recorder->currentTake());
    QVERIFY(!bench.microphones.isOpen());
    const Take row = bench.row(running.id);
    QCOMPARE(row.state, TakeState::Complete);
    QCOMPARE(row.frames, said.size());
    QCOMPARE(row.deviceName, QStringLiteral("Desk microphone"));
    QCOMPARE(row.subject.questionKey, QStringLiteral("quickbite/q1"));
    QVERIFY(bench.sentences.isEmpty());
    QVERIFY(QFile::exists(bench.names(row).journal)); // the record, should the database be lost
}

void RecorderTest::aPauseIsLeftOut()
{
    RecorderBench bench;
    const Samples said = ramp(bench.rate() * 2);
    QVERIFY(bench.record(said.first(bench.rate())));
    bench.recorder->pause();
    QCOMPARE(bench.recorder->state(), State::Paused);
    bench.speak(Samples(bench.rate() * 5, RecorderBench::foreign));
    QCOMPARE(bench.recorder->elapsedMs(), 1000);
    bench.recorder->resume();
    bench.speak(said.mid(bench.rate()));
    QCOMPARE(bench.recorder->elapsedMs(), 2000);
    bench.recorder->pause();
    QVERIFY(bench.stop());
    QCOMPARE(bench.sound(), said);
    QVERIFY(bench.saved().gaps.isEmpty());
}

void RecorderTest::commandsOutOfPlaceChangeNothing()
{
    RecorderBench bench;
    bench.recorder->pause();
    bench.recorder->resume();
    bench.recorder->stop();
    bench.recorder->discard();
    bench.recorder->stopCheck();
    bench.recorder->addMarker(QStringLiteral("nowhere"));
    bench.recorder->act(NoticeKind::Disconnected);
    bench.look();
    QCOMPARE(bench.recorder->state(), State::Idle);
    QCOMPARE(bench.recorder->elapsedMs(), 0);

    const Samples said = ramp(bench.rate());
    QVERIFY(bench.record(said));
    bench.recorder->startCheck();
    bench.recorder->stopCheck();
    bench.recorder->resume();
    bench.recorder->record({QStringLiteral("quickbite/q2"), QStringLiteral("answer"), {}});
    QCOMPARE(bench.recorder->state(), State::Recording);
    QVERIFY(bench.stop());
    QCOMPARE(bench.takes.size(), 1);
    QCOMPARE(bench.saved().subject.questionKey, QStringLiteral("quickbite/q1"));
    QCOMPARE(bench.sound(), said);
}

void RecorderTest::aStartThatWasCalledOffLeavesNothing()
{
    RecorderBench bench;
    bench.microphones.start = FakeMicrophones::Start::Hang;
    bench.recorder->record({QStringLiteral("quickbite/q1"), QStringLiteral("answer"), {}});
    QCOMPARE(bench.recorder->state(), State::Starting);
    bench.recorder->stop();
    QCOMPARE(bench.recorder->state(), State::Idle);
    bench.microphones.answerLate();
    bench.speak(Samples(bench.rate(), RecorderBench::foreign));
    QCOMPARE(bench.recorder->state(), State::Idle);
    QVERIFY(bench.takes.isEmpty());
    QVERIFY(bench.recover().recovered.isEmpty());
}

void RecorderTest::aDiscardedTakeWaitsInTheBin()
{
    RecorderBench bench;
    const Samples said = ramp(bench.rate());
    QVERIFY(bench.record(said));
    bench.recorder->discard();
    QTRY_COMPARE(bench.discarded.size(), 1);
    QVERIFY(bench.takes.isEmpty());
    const Take row = bench.row(bench.discarded.constFirst());
    QTRY_VERIFY(bench.row(row.id).binnedUtc);
    QCOMPARE(bench.sound(row), said);
}

void RecorderTest::aDiscardedTakeThatCanNotBeCompletedIsInTheBinToo()
{
    RecorderBench bench;
    QVERIFY(bench.record(ramp(bench.rate())));
    bench.files->fail(FaultyFiles::Step::Rename, FileFault::Failed);
    bench.recorder->discard();
    QTRY_VERIFY((bench.pass(1000), bench.discarded.size() == 1));
    const Take row = bench.row(bench.discarded.constFirst());
    QCOMPARE(row.state, TakeState::Recording);
    QTRY_VERIFY(bench.row(row.id).binnedUtc);
    QVERIFY(bench.takes.isEmpty());
}

void RecorderTest::markersKeepTheirPlace()
{
    RecorderBench bench;
    const Samples said = ramp(bench.rate() * 2);
    QVERIFY(bench.record(said.first(bench.rate() / 2)));
    bench.recorder->addMarker(QStringLiteral("the cause"));
    bench.speak(said.mid(bench.rate() / 2));
    bench.recorder->addMarker(QStringLiteral("the fix"));
    QVERIFY(bench.stop());
    const QList<TakeMarker> markers = bench.row(bench.saved().id).markers;
    QCOMPARE(markers.size(), 2);
    QCOMPARE(markers[0].positionMs, 500);
    QCOMPARE(markers[0].label, QStringLiteral("the cause"));
    QCOMPARE(markers[1].positionMs, 2000);
}

void RecorderTest::theNextTakeStartsAtOnce()
{
    RecorderBench bench;
    const Samples said = ramp(bench.rate() * 2);
    QVERIFY(bench.record(said.first(bench.rate())));
    QVERIFY(bench.stop());
    QVERIFY(bench.record(said.mid(bench.rate())));
    QCOMPARE(bench.recorder->elapsedMs(), 1000);
    QVERIFY(bench.stop());
    QCOMPARE(bench.sound(bench.takes[0]) + bench.sound(bench.takes[1]), said);
}

void RecorderTest::leavingSavesTheTake()
{
    RecorderBench bench;
    const Samples said = ramp(bench.rate());
    QVERIFY(bench.record(said));
    const Take running = *bench.recorder->currentTake();
    bench.recorder.reset();
    QCOMPARE(bench.row(running.id).state, TakeState::Complete);
    QCOMPARE(bench.sound(running), said);
    QCOMPARE(bench.microphones.ports, 0);
}

void RecorderTest::aMicrophoneIsPickedAndRemembered()
{
    RecorderBench bench;
    bench.recorder->requestDevices();
    QTRY_COMPARE(bench.recorder->devices().size(), 2);
    bench.recorder->chooseDevice("headset", QStringLiteral("Headset"));
    QCOMPARE(bench.recorder->activeDevice()->id, QByteArray("headset"));
    QVERIFY(bench.record(ramp(bench.rate())));
    QCOMPARE(bench.microphones.starts, QList<QByteArray>{"headset"});
    QVERIFY(bench.stop());
    QCOMPARE(bench.saved().deviceName, QStringLiteral("Headset"));

    // Its id is another one after a restart of the computer; its name is not.
    bench.microphones.connectDevices({{"desk", QStringLiteral("Desk microphone"), true},
                                      {"headset-2", QStringLiteral("Headset"), false}});
    QTRY_COMPARE(bench.recorder->activeDevice()->id, QByteArray("headset-2"));
    QVERIFY(bench.record(ramp(bench.rate())));
    QCOMPARE(bench.microphones.starts.constLast(), QByteArray("headset-2"));
    QVERIFY(bench.stop());

    // One that is not connected is not silently replaced by another.
    bench.microphones.connectDevices({{"desk", QStringLiteral("Desk microphone"), true}});
    QTRY_VERIFY(!bench.recorder->activeDevice());
    bench.recorder->record({QStringLiteral("quickbite/q1"), QStringLiteral("answer"), {}});
    QVERIFY(bench.shows(NoticeKind::NoMicrophone));
    QCOMPARE(bench.recorder->state(), State::Idle);
}

void RecorderTest::anotherMicrophoneIsCheckedAtOnce()
{
    RecorderBench bench;
    bench.recorder->startCheck();
    QTRY_VERIFY(bench.microphones.isOpen());
    bench.recorder->chooseDevice("headset", QStringLiteral("Headset"));
    QTRY_COMPARE(bench.microphones.starts.constLast(), QByteArray("headset"));
    QCOMPARE(bench.recorder->state(), State::Checking);
}

void RecorderTest::theDefaultIsNamedAndATakeStaysWithItsMicrophone()
{
    RecorderBench bench;
    bench.recorder->requestDevices();
    QTRY_VERIFY(bench.recorder->activeDevice());
    QCOMPARE(bench.recorder->activeDevice()->description, QStringLiteral("Desk microphone"));
    const Samples said = ramp(bench.rate() * 2);
    QVERIFY(bench.record(said.first(bench.rate())));
    bench.microphones.connectDevices({{"desk", QStringLiteral("Desk microphone"), false},
                                      {"headset", QStringLiteral("Headset"), true}});
    QVERIFY(bench.shows(NoticeKind::DefaultChanged));
    const QString sentence = bench.sentence(NoticeKind::DefaultChanged);
    QVERIFY2(sentence.contains(QLatin1String("Headset")), qPrintable(sentence));
    QVERIFY2(sentence.contains(QLatin1String("Desk microphone")), qPrintable(sentence));
    QCOMPARE(bench.recorder->activeDevice()->id, QByteArray("desk")); // the open one
    bench.speak(said.mid(bench.rate()));
    QVERIFY(bench.stop());
    QCOMPARE(bench.sound(), said);
    QCOMPARE(bench.saved().deviceName, QStringLiteral("Desk microphone"));
    QCOMPARE(bench.recorder->activeDevice()->id, QByteArray("headset")); // the next one
}

void RecorderTest::theCheckWarnsBeforeTheFirstWord_data()
{
    QTest::addColumn<Samples>("heard");
    QTest::addColumn<double>("peakDb");
    QTest::addColumn<NoticeKind>("verdict");
    const auto words = [](double loud, double quiet) {
        Samples sound;
        for (quint32 word = 0; word < 6; ++word)
            sound += noise(1200, word + 10, quiet) + noise(2800, word, loud);
        return sound;
    };
    QTest::newRow("clear") << words(0.3, 0.0005) << -11.0 << NoticeKind::MicrophoneReady;
    QTest::newRow("too loud") << words(0.3, 0.001) + Samples(200, 32767) << -1.0
                              << NoticeKind::Clipping;
    QTest::newRow("too quiet") << words(0.002, 0.0001) << -55.0 << NoticeKind::TooQuiet;
    QTest::newRow("noisy room") << words(0.1, 0.05) << -21.0 << NoticeKind::NoisyRoom;
}

void RecorderTest::theCheckWarnsBeforeTheFirstWord()
{
    QFETCH(Samples, heard);
    QFETCH(double, peakDb);
    QFETCH(NoticeKind, verdict);
    RecorderBench bench;
    bench.recorder->startCheck();
    QTRY_VERIFY(bench.microphones.isOpen());
    bench.look();
    bench.microphones.speak(heard);
    QTRY_VERIFY(bench.recorder->level().peakDb > peakDb - 1.0);
    bench.speak(heard); // three seconds pass
    QVERIFY2(bench.shows(verdict), qPrintable(bench.sentences.join(u'\n')));
    QCOMPARE(bench.recorder->state(), State::Checking);
    bench.recorder->stopCheck();
    QCOMPARE(bench.recorder->state(), State::Idle);
    QVERIFY(!bench.microphones.isOpen());
    QVERIFY(bench.recorder->notices().isEmpty());
}

void RecorderTest::noiseIsToldWithoutACheck_data()
{
    QTest::addColumn<Samples>("heard");
    QTest::addColumn<bool>("noisy");
    QTest::newRow("fan") << noise(24'000, 1, 0.1) << true;
    QTest::newRow("quiet room") << noise(24'000, 1, 0.001) << false;
    Samples words;
    for (quint32 word = 0; word < 6; ++word)
        words += noise(1200, word + 10, 0.002) + noise(2800, word, 0.3);
    QTest::newRow("speech at once") << words << false;
}

void RecorderTest::noiseIsToldWithoutACheck()
{
    QFETCH(Samples, heard);
    QFETCH(bool, noisy);
    RecorderBench bench;
    QVERIFY(bench.record(heard.first(bench.rate())));
    bench.speak(heard.mid(bench.rate()));
    bench.look();
    QCOMPARE(!bench.sentence(NoticeKind::NoisyRoom).isEmpty(), noisy);
    QVERIFY(bench.stop());
    QCOMPARE(bench.sound(), heard);
}

void RecorderTest::aRoomThatWasCheckedIsNotJudgedAgain()
{
    RecorderBench bench;
    bench.recorder->startCheck();
    QTRY_VERIFY(bench.microphones.isOpen());
    bench.look();
    const Samples fan = noise(bench.rate() * 4, 1, 0.1);
    bench.speak(fan);
    QVERIFY(bench.shows(NoticeKind::NoisyRoom));
    QVERIFY(bench.record(fan));
    bench.look();
    QVERIFY(bench.sentence(NoticeKind::NoisyRoom).isEmpty());
}

void RecorderTest::theCheckNeedsNoTake()
{
    RecorderBench bench;
    bench.recorder->startCheck();
    QTRY_VERIFY(bench.microphones.isOpen());
    bench.look();
    bench.speak(ramp(bench.rate() * 2));
    QVERIFY(!bench.recorder->currentTake());
    QCOMPARE(bench.recorder->elapsedMs(), 0);
    bench.recorder->stopCheck();
    QVERIFY(bench.recover().recovered.isEmpty());
    QVERIFY(bench.recover().empty.isEmpty());
}

void RecorderTest::recordingGoesOnFromTheCheck()
{
    RecorderBench bench;
    bench.recorder->startCheck();
    QTRY_VERIFY(bench.microphones.isOpen());
    bench.look();
    bench.speak(Samples(bench.rate(), RecorderBench::foreign)); // before the first word
    const Samples said = ramp(bench.rate());
    QVERIFY(bench.record(said));
    QCOMPARE(bench.microphones.starts.size(), 1); // not opened a second time
    QVERIFY(bench.stop());
    QCOMPARE(bench.sound(), said);
}

void RecorderTest::clippingIsToldWhileItLasts()
{
    RecorderBench bench;
    QVERIFY(bench.record(ramp(bench.rate())));
    bench.speak(Samples(bench.rate() / 10, 32767));
    QVERIFY(bench.shows(NoticeKind::Clipping));
    QCOMPARE(bench.recorder->state(), State::Recording);
    bench.speak(noise(bench.rate() * 2, 1, 0.1));
    QVERIFY(bench.hides(NoticeKind::Clipping));
    QVERIFY(bench.stop());
    QCOMPARE(bench.saved().durationMs(), 3100);
}

void RecorderTest::lowSpaceIsToldInTime()
{
    RecorderBench bench;
    QVERIFY(bench.record(ramp(bench.rate() * 3)));
    QVERIFY(bench.recorder->notices().isEmpty());
    bench.files->setFreeBytes(qint64(bench.rate()) * 2 * 60 * 5 + 1000);
    bench.speak(ramp(bench.rate() * 3));
    QVERIFY(bench.shows(NoticeKind::LowSpace));
    QVERIFY(bench.sentence(NoticeKind::LowSpace).contains(QLatin1Char('5')));
    QVERIFY(bench.stop());
    QCOMPARE(bench.saved().durationMs(), 6000);
}

void RecorderTest::anUnwritableRowLosesNoSound()
{
    RecorderBench bench;
    bench.breakDatabase();
    const Samples said = ramp(bench.rate());
    QVERIFY(bench.record(said));
    QVERIFY(bench.shows(NoticeKind::NotListed));
    QVERIFY(bench.stop());
    QCOMPARE(bench.sound(), said);
    // The journal stays, so the next start enters the take.
    QVERIFY(QFile::exists(bench.names(bench.saved()).journal));
    bench.recorder.reset();
    QCOMPARE(bench.recover().recovered.size(), 1);
}

QTEST_GUILESS_MAIN(RecorderTest)
#include "tst_recorder.moc"
