#include "recorderfaults.h"

#include <thread>

namespace recount
{

using State = Recorder::State;
using Start = FakeMicrophones::Start;
using Step = FaultyFiles::Step;

// 8
void unpluggedWithAnotherMicrophone(RecorderBench &bench)
{
    // The system quietly connects the stream to the other microphone. What arrived since the
    // device was surely there is taken back.
    const Samples said = ramp(bench.rate() * 5);
    QVERIFY(bench.record(said));
    bench.microphones.reconnectQuietly({headset});
    const qint64 lostMs = bench.clock.monotonicMs();
    while (bench.recorder->state() == State::Recording)
        bench.speak(foreignSound(bench.rate() / 10));
    QVERIFY(bench.clock.monotonicMs() - lostMs <= 1500);
    QCOMPARE(bench.recorder->state(), State::Reconnecting);
    verifySentence(bench, NoticeKind::Disconnected, "is saved");
    QVERIFY(bench.action(NoticeKind::Disconnected).contains(QLatin1String("Headset")));
    const qint64 kept = bench.recorder->elapsedMs() * bench.rate() / 1000;
    QVERIFY(kept >= said.size() - bench.rate() * 3 / 2 && kept <= said.size());
    bench.pass(2000);
    QCOMPARE(bench.microphones.starts.size(), 1); // only when the user says so

    bench.recorder->act(NoticeKind::Disconnected);
    const Samples later = ramp(bench.rate());
    bench.look();
    bench.speak(later);
    QVERIFY(bench.reaches(State::Recording));
    QVERIFY(bench.hides(NoticeKind::Disconnected));
    QVERIFY(bench.stop());
    verifyWhole(bench, said.first(kept), later);
    QCOMPARE(bench.saved().deviceName, QStringLiteral("Headset"));
}

// 9
void lastMicrophoneUnplugged(RecorderBench &bench)
{
    // This port saw it go at once and vouches for all before; then the loudspeaker is heard.
    const Samples said = ramp(bench.rate() * 2);
    QVERIFY(bench.record(said));
    bench.microphones.reconnectQuietly({});
    bench.microphones.breakOff(CaptureFault::DeviceLeft);
    bench.look();
    bench.speak(foreignSound(bench.rate()));
    QCOMPARE(bench.recorder->state(), State::Reconnecting);
    verifySentence(bench, NoticeKind::Disconnected, "Connect a microphone");
    QCOMPARE(bench.action(NoticeKind::Disconnected), QStringLiteral("Save take"));
    // Connected again: the offer names it.
    bench.microphones.connectDevices({desk});
    QTRY_VERIFY(bench.action(NoticeKind::Disconnected).contains(QLatin1String("Desk")));
    bench.microphones.connectDevices({});
    QTRY_COMPARE(bench.action(NoticeKind::Disconnected), QStringLiteral("Save take"));
    bench.recorder->act(NoticeKind::Disconnected);
    QTRY_COMPARE(bench.takes.size(), 1);
    QCOMPARE(bench.sound(), said);
}

// 10
void streamKilled(RecorderBench &bench)
{
    const Samples said = ramp(bench.rate() * 2);
    QVERIFY(bench.record(said));
    bench.microphones.breakOff();
    bench.look();
    QCOMPARE(bench.recorder->state(), State::Reconnecting);
    verifySentence(bench, NoticeKind::SoundServiceRestarting, "is saved");
    QCOMPARE(bench.recorder->elapsedMs(), 2000);
    // It can be opened again at once.
    bench.look();
    const Samples later = ramp(bench.rate());
    bench.speak(later);
    QVERIFY(bench.reaches(State::Recording));
    QVERIFY(bench.hides(NoticeKind::SoundServiceRestarting));
    QVERIFY(bench.stop());
    verifyWhole(bench, said, later);
}

// 11
void stalled(RecorderBench &bench)
{
    const Samples said = ramp(bench.rate() * 2);
    QVERIFY(bench.record(said));
    bench.pass(1100);
    QCOMPARE(bench.recorder->state(), State::Reconnecting);
    verifySentence(bench, NoticeKind::SoundServiceRestarting, "is saved");
    QTRY_COMPARE(bench.microphones.starts.size(), 2); // opened again, once
    bench.look();
    bench.pass(3000);
    verifySentence(bench, NoticeKind::Stalled, "is saved");
    bench.pass(10'000);
    QCOMPARE(bench.microphones.starts.size(), 2);
    QCOMPARE(bench.recorder->state(), State::Reconnecting);
    bench.recorder->act(NoticeKind::Stalled);
    bench.look();
    const Samples later = ramp(bench.rate());
    bench.speak(later);
    QVERIFY(bench.reaches(State::Recording));
    QVERIFY(bench.hides(NoticeKind::Stalled));
    QVERIFY(bench.stop());
    verifyWhole(bench, said, later);
}

// 12
void soundServerRestarts(RecorderBench &bench)
{
    const Samples said = ramp(bench.rate() * 2);
    QVERIFY(bench.record(said));
    bench.microphones.start = Start::Refuse;
    bench.microphones.startFault = CaptureFault::NoServer;
    bench.microphones.breakOff();
    bench.pass(2500);
    QCOMPARE(bench.recorder->state(), State::Reconnecting);
    QCOMPARE(bench.microphones.starts.size(), 4); // at once, and each second
    bench.microphones.start = Start::Answer;
    bench.pass(1000);
    const Samples later = ramp(bench.rate());
    bench.speak(later);
    QVERIFY(bench.reaches(State::Recording));
    verifySentence(bench, NoticeKind::SoundServiceRestarted, "are marked in the take");
    QVERIFY(bench.stop());
    verifyWhole(bench, said, later);
    const qint64 gapMs = bench.saved().gaps[0].frames * 1000 / bench.rate();
    QVERIFY2(gapMs >= 3000 && gapMs <= 4000, qPrintable(QString::number(gapMs)));

    // One that stays away is given up, with what to do.
    QVERIFY(bench.record(said));
    bench.microphones.start = Start::Refuse;
    bench.microphones.breakOff();
    bench.pass(17'000);
    verifySentence(bench, NoticeKind::NoSoundService, "is saved");
    const qsizetype attempts = bench.microphones.starts.size();
    bench.pass(10'000);
    QCOMPARE(bench.microphones.starts.size(), attempts);
    QVERIFY(bench.stop());
    QCOMPARE(bench.sound(), said);
}

// 13
void vanishedBeforeStart(RecorderBench &bench)
{
    bench.microphones.start = Start::Hang;
    bench.recorder->record(question);
    bench.pass(2800);
    QCOMPARE(bench.recorder->state(), State::Starting);
    bench.pass(200);
    QVERIFY(bench.reaches(State::Idle));
    verifySentence(bench, NoticeKind::MicrophoneNotAnswering, "Nothing was recorded");
    // An answer after all is not listened to.
    bench.microphones.answerLate();
    bench.speak(foreignSound(bench.rate()));
    QCOMPARE(bench.recorder->state(), State::Idle);
    bench.microphones.start = Start::Answer;
    const Samples said = ramp(bench.rate());
    QVERIFY(bench.record(said));
    QVERIFY(bench.stop());
    QCOMPARE(bench.sound(), said);
}

// 14
void noSoundServer(RecorderBench &bench)
{
    bench.microphones.start = Start::Refuse;
    bench.microphones.startFault = CaptureFault::NoServer;
    bench.microphones.connectDevices({});
    bench.recorder->record(question);
    QVERIFY(bench.reaches(State::Idle));
    verifySentence(bench, NoticeKind::NoSoundService, "Nothing was recorded");
    QVERIFY(!bench.action(NoticeKind::NoSoundService).isEmpty());
    bench.microphones.start = Start::Answer;
    bench.microphones.connectDevices({desk});
    bench.recorder->act(NoticeKind::NoSoundService);
    QVERIFY(bench.hides(NoticeKind::NoSoundService));
    QTRY_VERIFY(bench.microphones.isOpen());
    QCOMPARE(bench.recorder->state(), State::Checking);
    const Samples said = ramp(bench.rate());
    QVERIFY(bench.record(said));
    QVERIFY(bench.stop());
    QCOMPARE(bench.sound(), said);
}

// 15
void muted(RecorderBench &bench)
{
    const Samples said = ramp(bench.rate() * 2);
    QVERIFY(bench.record(said));
    bench.speak(zeros(bench.rate() * 19 / 10));
    QVERIFY(bench.sentence(NoticeKind::CompleteSilence).isEmpty());
    bench.speak(zeros(bench.rate() * 6 / 10));
    verifySentence(bench, NoticeKind::CompleteSilence, "Recording goes on");
    QCOMPARE(bench.recorder->state(), State::Recording);
    bench.speak(said);
    QVERIFY(bench.hides(NoticeKind::CompleteSilence));
    QVERIFY(bench.stop());
    QCOMPARE(bench.sound(), said + zeros(bench.rate() * 5 / 2) + said);
}

// 16
void permissionDenied(RecorderBench &bench)
{
    bench.microphones.start = Start::Refuse;
    bench.microphones.startFault = CaptureFault::Denied;
    bench.recorder->record(question);
    QVERIFY(bench.reaches(State::Idle));
    verifySentence(bench, NoticeKind::PermissionDenied, "privacy settings");
    bench.pass(20'000);
    QCOMPARE(bench.microphones.starts.size(), 1);

    // Withdrawn during a take: nobody asks again and again, and the take is safe.
    bench.microphones.start = Start::Answer;
    const Samples said = ramp(bench.rate());
    QVERIFY(bench.record(said));
    bench.microphones.start = Start::Refuse;
    bench.microphones.breakOff();
    bench.pass(20'000);
    QCOMPARE(bench.microphones.starts.size(), 3);
    verifySentence(bench, NoticeKind::PermissionDenied, "is saved");
    QVERIFY(bench.stop());
    QCOMPARE(bench.sound(), said);

    // Blocked without saying why.
    bench.microphones.startFault = CaptureFault::OpenFailed;
    bench.recorder->record(question);
    verifySentence(bench, NoticeKind::MicrophoneBlocked, "another program");
}

// 17
void wrongDefault(RecorderBench &bench)
{
    // The port opens another device than the list said. The one that is really heard is named.
    bench.recorder->requestDevices();
    QTRY_COMPARE(bench.recorder->activeDevice(), desk);
    CaptureDevice nowDefault = headset;
    nowDefault.isDefault = true;
    CaptureDevice before = desk;
    before.isDefault = false;
    bench.microphones.reconnectQuietly({before, nowDefault});
    const Samples said = ramp(bench.rate());
    QVERIFY(bench.record(said));
    QCOMPARE(bench.recorder->activeDevice()->description, QStringLiteral("Headset"));
    QCOMPARE(bench.recorder->currentTake()->deviceName, QStringLiteral("Headset"));
    QVERIFY(bench.stop());
    QCOMPARE(bench.row(bench.saved().id).deviceName, QStringLiteral("Headset"));
    QCOMPARE(bench.sound(), said);
}

// 18
void windowBlocked(RecorderBench &bench)
{
    const Samples said = ramp(bench.rate() * 12);
    QVERIFY(bench.record(said.first(bench.rate())));
    // Ten seconds arrive while this thread handles no event; then it looks again.
    std::thread capture(
        [&] { bench.microphones.speak(said.mid(bench.rate(), bench.rate() * 10)); });
    capture.join();
    bench.clock.advanceMs(10'000);
    bench.look();
    QCOMPARE(bench.recorder->state(), State::Recording);
    bench.speak(said.mid(bench.rate() * 11));
    QVERIFY(bench.stop());
    QCOMPARE(bench.sound(), said);
    QVERIFY(bench.saved().gaps.isEmpty());
}

// 19
void machineOverloaded(RecorderBench &)
{
    // More arrives than the memory between the microphone and a hanging disk can hold.
    RecorderBench bench({}, 48'000);
    const Samples said = ramp(bench.rate() * 61);
    QVERIFY(bench.record(said.first(bench.rate())));
    bench.files->block(Step::Append);
    bench.microphones.speak(said.mid(bench.rate(), bench.rate() * 60));
    bench.clock.advanceMs(60'000);
    QVERIFY(bench.shows(NoticeKind::SlowDisk));
    bench.files->unblock();
    QVERIFY(bench.hides(NoticeKind::SlowDisk));
    const Samples later = ramp(bench.rate());
    bench.speak(later);
    verifySentence(bench, NoticeKind::GapMarked, "the rest is complete");
    QVERIFY(bench.stop());
    QCOMPARE(bench.saved().frames, said.size() + later.size()); // not shortened
    verifyWhole(bench, said.first(bench.saved().gaps.value(0).atFrame), later);
    QVERIFY(bench.saved().gaps[0].atFrame > bench.rate() * 40);
}

} // namespace recount
