// The 26 failure modes of a recording, one row each: what goes wrong, what the recorder then says
// and does, and that the take is whole. Where a mode is also tried for real (a killed process, a
// sound server) or at every single step, the row names that test, and `namesTestsThatExist` holds
// the names against the files.

#include "fakeplaybackport.h"
#include "recorderbench.h"
#include "takes/peaks.h"
#include "takes/takejournal.h"
#include "takes/takeplayer.h"
#include "takes/wavheader.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <thread>

using namespace recount;
using State = Recorder::State;
using Start = FakeMicrophones::Start;
using Step = FaultyFiles::Step;

namespace
{

const CaptureDevice desk{"desk", QStringLiteral("Desk microphone"), true};
const CaptureDevice headset{"headset", QStringLiteral("Headset"), false};

Samples foreignSound(qint64 frames)
{
    return Samples(frames, RecorderBench::foreign);
}

Samples zeros(qint64 frames)
{
    return Samples(frames, 0);
}

bool damage(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.seek(at) && file.write(bytes) == bytes.size();
}

/// Every notice says what is safe or that nothing is lost, and what to do, in whole sentences.
void verifySentence(RecorderBench &bench, NoticeKind kind, const char *part = "")
{
    QVERIFY2(bench.shows(kind), qPrintable(bench.sentences.join(u'\n')));
    const QString text = bench.sentence(kind);
    QVERIFY2(text.contains(QLatin1String(part)), qPrintable(text));
    QVERIFY2(text.count(QLatin1String(". ")) >= 1 && text.endsWith(u'.'), qPrintable(text));
    QVERIFY2(!text.contains(u'%'), qPrintable(text));
}

/// What was recorded, in one piece, with silence exactly where the gaps say.
void verifyWhole(const RecorderBench &bench, const Samples &before, const Samples &after)
{
    const Take &take = bench.saved();
    const Samples sound = bench.sound();
    QCOMPARE(sound.size(), take.frames);
    QCOMPARE(take.gaps.size(), 1);
    QVERIFY(!sound.contains(RecorderBench::foreign));
    QCOMPARE(take.gaps[0].atFrame, before.size());
    QCOMPARE(sound.first(before.size()), before);
    QCOMPARE(sound.mid(before.size(), take.gaps[0].frames), zeros(take.gaps[0].frames));
    QCOMPARE(sound.mid(before.size() + take.gaps[0].frames), after);
}

// 1
void killedWhileRecording(RecorderBench &bench)
{
    const Samples said = ramp(bench.rate() * 3);
    QVERIFY(bench.record(said.first(bench.rate())));
    bench.recorder->addMarker(QStringLiteral("here"));
    bench.speak(said.mid(bench.rate()));
    const RecoveryReport report = bench.dieAndRecover();
    QCOMPARE(report.recovered.size(), 1);
    QCOMPARE(bench.sound(report.recovered[0]), said);
    QCOMPARE(report.recovered[0].state, TakeState::Recovered);
    QCOMPARE(report.recovered[0].markers.size(), 1);
}

// 2
void killedWhileCompleting(RecorderBench &)
{
    for (int step = 1; step <= 12; ++step) {
        RecorderBench bench;
        const Samples said = ramp(bench.rate());
        QVERIFY(bench.record(said));
        bench.files->dieAtStep(step);
        bench.recorder->stop();
        bench.look();
        bench.recorder.reset();
        const RecoveryReport report = bench.recover();
        QCOMPARE(report.recovered.size(), 1);
        QCOMPARE(bench.sound(report.recovered[0]), said);
        // The files say all; once the row is there, there is nothing more to recover.
        const auto again =
            recoverTakes(bench.folder(), bench.clock, {report.recovered[0].id.text()});
        QVERIFY(again.recovered.isEmpty() && again.unreadable.isEmpty());
    }
}

// 3
void powerLost(RecorderBench &bench)
{
    const Samples said = ramp(bench.rate() * 4);
    QVERIFY(bench.record(said));
    const Take take = *bench.recorder->currentTake();
    bench.files->dieAtStep(1);
    bench.recorder.reset();
    // What went through to the disk last is at most two seconds old.
    QVERIFY(QFile::resize(bench.names(take).part, WavHeader::bytes + 2 * (said.size() - 12'345)));
    const RecoveryReport report = bench.recover();
    QCOMPARE(report.recovered.size(), 1);
    QVERIFY(isBeginningOf(bench.sound(report.recovered[0]), said, 12'345));
}

// 4
void diskFull(RecorderBench &bench)
{
    const Samples said = ramp(bench.rate() * 4);
    QVERIFY(bench.record(said.first(bench.rate())));
    bench.files->setRoom(bench.rate());
    bench.speak(said.mid(bench.rate()));
    QVERIFY(bench.reaches(State::Idle));
    verifySentence(bench, NoticeKind::DiskFull, "is saved");
    QVERIFY(isBeginningOf(bench.sound(), said.first(bench.rate() * 3 / 2), bench.rate() / 20));
    QCOMPARE(bench.row(bench.saved().id).state, TakeState::Complete);
    // And the next take works as soon as there is room.
    bench.files->heal();
    QVERIFY(bench.record(said));
    QVERIFY(bench.sentence(NoticeKind::DiskFull).isEmpty());
    QVERIFY(bench.stop());
    QCOMPARE(bench.sound(), said);
}

// 5
void diskStalls(RecorderBench &bench)
{
    const Samples said = ramp(bench.rate() * 21);
    QVERIFY(bench.record(said.first(bench.rate())));
    bench.files->block(Step::Append);
    bench.speak(said.mid(bench.rate(), bench.rate() * 10));
    verifySentence(bench, NoticeKind::SlowDisk, "Nothing is lost");
    // Whatever the disk does, the time is that of what was said.
    bench.recorder->pause();
    bench.speak(foreignSound(bench.rate()));
    bench.recorder->resume();
    bench.speak(said.mid(bench.rate() * 11));
    QCOMPARE(bench.recorder->elapsedMs(), 21'000);
    bench.files->unblock();
    QVERIFY(bench.hides(NoticeKind::SlowDisk));
    QCOMPARE(bench.recorder->elapsedMs(), 21'000);
    QVERIFY(bench.stop());
    QCOMPARE(bench.sound(), said);
    QVERIFY(bench.saved().gaps.isEmpty());
}

// 6
void writeErrors(RecorderBench &bench)
{
    const Samples said = ramp(bench.rate() * 4);
    QVERIFY(bench.record(said.first(bench.rate())));
    bench.files->fail(Step::Append, FileFault::Failed, 5);
    bench.speak(said.mid(bench.rate()));
    QVERIFY(bench.stop());
    QCOMPARE(bench.sound(), said);
    QVERIFY(bench.sentences.isEmpty()); // the burst is over before anyone could do anything

    QVERIFY(bench.record(said));
    bench.files->fail(Step::Append, FileFault::Failed);
    bench.speak(ramp(bench.rate() * 8));
    QVERIFY(bench.reaches(State::Idle));
    verifySentence(bench, NoticeKind::WriteFailed, "injected");
    QCOMPARE(bench.sound(), said);
}

// 7
void folderGone(RecorderBench &bench)
{
    const Samples said = ramp(bench.rate() * 8);
    QVERIFY(bench.record(said.first(bench.rate())));
    bench.files->fail(Step::Append, FileFault::Missing);
    bench.files->fail(Step::Open, FileFault::Missing);
    bench.speak(said.mid(bench.rate(), bench.rate() * 5));
    verifySentence(bench, NoticeKind::FolderGone, "kept in memory");
    QVERIFY(bench.sentence(NoticeKind::FolderGone)
                .contains(QDir::toNativeSeparators(bench.folder().takes())));
    QVERIFY(!bench.action(NoticeKind::FolderGone).isEmpty());
    QCOMPARE(bench.recorder->state(), State::Recording);
    bench.files->heal();
    bench.recorder->act(NoticeKind::FolderGone);
    QVERIFY(bench.hides(NoticeKind::FolderGone));
    bench.speak(said.mid(bench.rate() * 6));
    QVERIFY(bench.stop());
    QCOMPARE(bench.sound(), said);

    // Removed for good: it is made again, with everything that was in the take.
    QVERIFY(bench.record(said));
    QVERIFY(QDir(bench.folder().takes()).removeRecursively());
    bench.speak(said);
    QVERIFY(bench.stop());
    QCOMPARE(bench.sound(), said + said);
}

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
    bench.recorder->record({QStringLiteral("quickbite/q1"), QStringLiteral("answer"), {}});
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
    bench.recorder->record({QStringLiteral("quickbite/q1"), QStringLiteral("answer"), {}});
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
    bench.recorder->record({QStringLiteral("quickbite/q1"), QStringLiteral("answer"), {}});
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
    bench.recorder->record({QStringLiteral("quickbite/q1"), QStringLiteral("answer"), {}});
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

// 20
void secondInstance(RecorderBench &bench)
{
    const Samples said = ramp(bench.rate() * 2);
    QVERIFY(bench.record(said.first(bench.rate())));
    const RecoveryReport report = bench.recover();
    QVERIFY(report.recovered.isEmpty() && report.empty.isEmpty() && report.unreadable.isEmpty());
    bench.speak(said.mid(bench.rate()));
    QVERIFY(bench.stop());
    QCOMPARE(bench.sound(), said);
}

// 21
void damagedFiles(RecorderBench &bench)
{
    // Header gone, journal torn, and a tail of zeros as a power loss leaves it.
    const Samples said = ramp(bench.rate() * 3 + 1);
    QVERIFY(bench.record(said));
    const Take take = *bench.recorder->currentTake();
    bench.files->dieAtStep(1);
    bench.recorder.reset();
    const TakeFiles names = bench.names(take);
    QVERIFY(damage(names.part, 0, QByteArray(80, 'x')));
    QVERIFY(damage(names.part, QFileInfo(names.part).size(), QByteArray(50'000, '\0')));
    QVERIFY(damage(names.journal, QFileInfo(names.journal).size(), "{\"torn\":"));
    const RecoveryReport report = bench.recover();
    QCOMPARE(report.recovered.size(), 1);
    QCOMPARE(bench.sound(report.recovered[0]), said);
    QCOMPARE(report.recovered[0].subject.questionKey, QStringLiteral("quickbite/q1"));
}

// 22
void damagedPeaks(RecorderBench &bench)
{
    const Samples said = ramp(bench.rate() * 3);
    QVERIFY(bench.record(said));
    QVERIFY(bench.stop());
    const TakeFiles names = bench.names(bench.saved());
    QVERIFY(readPeaks(names.peaks, names.sound));
    QVERIFY(damage(names.peaks, QFileInfo(names.peaks).size() - 20, "damaged"));
    QVERIFY(!readPeaks(names.peaks, names.sound));
    const Result<PeakPyramid> built = buildPeaks(names.sound);
    QVERIFY(built);
    QCOMPARE(built->frames(), said.size());
    QCOMPARE(bench.sound(), said);
}

// 23
void outputRemoved(RecorderBench &bench)
{
    const Samples said = ramp(bench.rate() * 3);
    QVERIFY(bench.record(said));
    QVERIFY(bench.stop());
    FakePlaybackPlugin plugin;
    TakePlayer player(plugin.factory());
    QSignalSpy failed(&player, &TakePlayer::failed);
    QVERIFY(player.load(bench.saved(), bench.names(bench.saved()).sound));
    player.play();
    plugin.loudspeaker->hearSeconds(1.0);
    plugin.loudspeaker->fail(QStringLiteral("gone"));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(player.state(), TakePlayer::State::Paused);
    QCOMPARE(player.positionMs(), 1000);
    const QString sentence = failed[0][0].value<Error>().userText;
    QVERIFY2(sentence.contains(QLatin1String("The take is safe")), qPrintable(sentence));
}

// 24
void longestTake(RecorderBench &)
{
    RecorderOptions options;
    options.longestTakeMs = 5000;
    RecorderBench bench(options);
    const Samples said = ramp(bench.rate() * 8);
    QVERIFY(bench.record(said));
    QTRY_COMPARE(bench.takes.size(), 1);
    verifySentence(bench, NoticeKind::LongestTake, "was saved");
    QCOMPARE(bench.recorder->state(), State::Recording);
    QVERIFY(bench.stop());
    QCOMPARE(bench.takes.size(), 2);
    QCOMPARE(bench.sound(bench.takes[0]) + bench.sound(bench.takes[1]), said);
    QVERIFY(!bench.row(bench.takes[1].id).note.isEmpty());
}

// 25
void clockChangesOrComputerSleeps(RecorderBench &bench)
{
    const Samples said = ramp(bench.rate() * 4);
    QVERIFY(bench.record(said.first(bench.rate())));
    bench.clock.jumpWallMs(3'600'000);
    bench.speak(said.mid(bench.rate(), bench.rate()));
    verifySentence(bench, NoticeKind::GapMarked, "is safe");
    bench.clock.jumpWallMs(-7'200'000);
    bench.speak(said.mid(bench.rate() * 2));
    QCOMPARE(bench.recorder->elapsedMs(), 4000);
    QVERIFY(bench.stop());
    QCOMPARE(bench.sound(), said);
    QCOMPARE(bench.saved().gaps.size(), 1);
    QCOMPARE(bench.saved().gaps[0].frames, 0); // a place, no lost sound
}

// 26
void nothingToHear(RecorderBench &bench)
{
    QVERIFY(bench.record(zeros(bench.rate() * 3)));
    QVERIFY(bench.stop());
    verifySentence(bench, NoticeKind::SilentTake, "is saved");
    QCOMPARE(bench.sound(), zeros(bench.rate() * 3));
    QVERIFY(readPeaks(bench.names(bench.saved()).peaks, bench.names(bench.saved()).sound));

    QVERIFY(bench.record(ramp(bench.rate() / 5)));
    QVERIFY(bench.sentence(NoticeKind::SilentTake).isEmpty());
    QVERIFY(bench.stop());
    verifySentence(bench, NoticeKind::ShortTake, "0.2 s");
    QCOMPARE(bench.sound(), ramp(bench.rate() / 5));

    // Nothing at all, as the microphone broke off with its first sound: into the bin.
    QVERIFY(bench.record(foreignSound(bench.rate() / 10)));
    bench.microphones.connectDevices({headset});
    bench.look();
    QCOMPARE(bench.recorder->state(), State::Reconnecting);
    bench.recorder->stop();
    QTRY_COMPARE(bench.discarded.size(), 1);
    QTRY_VERIFY(bench.row(bench.discarded[0]).binnedUtc);
}

struct Mode {
    int number;
    const char *name;
    void (*happens)(RecorderBench &bench);
    const char *alsoIn; ///< "file: function", in turn
};

const Mode modes[] = {
    {1, "killed while recording", killedWhileRecording,
     "e2e/tst_crash.cpp: takeSurvivesBeingKilledAtAnyMoment;"
     "unit/takes/tst_takerecovery.cpp: survivesACrashAtEveryStepOfRecording"},
    {2, "crash while completing, renaming or recovering", killedWhileCompleting,
     "unit/takes/tst_takerecovery.cpp: survivesACrashAtEveryStepOfRecording;"
     "unit/takes/tst_takerecovery.cpp: survivesACrashAtEveryStepOfRecovery"},
    {3, "power loss", powerLost,
     "unit/takes/tst_takerecovery.cpp: survivesTruncationAnywhere;"
     "unit/takes/tst_takerecovery.cpp: dropsATailOfZeros;"
     "unit/takes/tst_takewriter.cpp: isReadableAtEveryMoment"},
    {4, "disk full", diskFull, "unit/takes/tst_takewriter.cpp: keepsEverythingUpToAFullDisk"},
    {5, "disk stalls for 20 s", diskStalls, "unit/takes/tst_takewriter.cpp: bridgesADiskThatHangs"},
    {6, "write errors", writeErrors,
     "unit/takes/tst_takewriter.cpp: overcomesABurstOfWriteErrors;"
     "unit/takes/tst_takewriter.cpp: endsAfterLastingWriteErrors"},
    {7, "takes folder removed, drive unplugged", folderGone,
     "unit/takes/tst_takewriter.cpp: bringsARemovedFolderBack;"
     "unit/takes/tst_takewriter.cpp: waitsForAnUnpluggedDrive"},
    {8, "microphone unplugged, another one there", unpluggedWithAnotherMicrophone,
     "e2e/tst_recordmic.cpp: unpluggedMicrophoneKeepsItsOwnSoundAlone;"
     "e2e/tst_capturefaults.cpp: unpluggedWithAnotherMicrophone"},
    {9, "last microphone unplugged", lastMicrophoneUnplugged,
     "e2e/tst_capturefaults.cpp: lastMicrophoneUnplugged"},
    {10, "stream killed", streamKilled, "e2e/tst_capturefaults.cpp: allSourcesGone"},
    {11, "stall without a signal", stalled, "e2e/tst_recordmic.cpp: stallIsNoticed"},
    {12, "sound server restarts", soundServerRestarts,
     "e2e/tst_recordmic.cpp: goesOnAfterTheServerRestarts;"
     "e2e/tst_capturefaults.cpp: serverRestarts"},
    {13, "device vanished before start", vanishedBeforeStart,
     "e2e/tst_capturefaults.cpp: vanishedBeforeStart;"
     "e2e/tst_capturefaults.cpp: serverFrozenAtStart"},
    {14, "no sound server", noSoundServer, "e2e/tst_capturefaults.cpp: noServerAtAll"},
    {15, "mute, zeros, privacy silence", muted, "e2e/tst_recordmic.cpp: silenceIsNoticed"},
    {16, "permission denied", permissionDenied, ""},
    {17, "wrong default device", wrongDefault, "e2e/tst_capture.cpp: namesTheDefaultAndFollowsIt"},
    {18, "window blocked for 10 s", windowBlocked, ""},
    {19, "machine overloaded", machineOverloaded,
     "unit/takes/tst_takewriter.cpp: putsSilenceWhereSoundWasLost"},
    {20, "two instances", secondInstance,
     "unit/takes/tst_takerecovery.cpp: leavesALiveTakeAlone;"
     "gui/desktop/tst_singleinstance.cpp: aSecondStartRaisesTheFirstWindow"},
    {21, "corrupt header, torn journal, zero tail", damagedFiles,
     "unit/takes/tst_takerecovery.cpp: survivesDamageAnywhere"},
    {22, "corrupt or stale peaks", damagedPeaks,
     "unit/takes/tst_peaks.cpp: noSingleBitMayBeWrong;"
     "unit/takes/tst_peaks.cpp: aChangedSoundMakesTheCacheStale"},
    {23, "output device removed in playback", outputRemoved,
     "e2e/tst_playback.cpp: failsWhenTheOutputLeaves;"
     "unit/takes/tst_takeplayer.cpp: aLostOutputPausesAtThePlaceAndCanGoOn"},
    {24, "take longer than the longest one", longestTake,
     "unit/takes/tst_takewriter.cpp: startsTheNextTakeWithoutAGap"},
    {25, "clock change, suspend", clockChangesOrComputerSleeps,
     "unit/takes/tst_capturewatchdog.cpp: tellsASleepOnce"},
    {26, "silence alone, or 0.2 s", nothingToHear,
     "unit/takes/tst_takeplayer.cpp: emptyTinyAndSilentTakes"},
};

} // namespace

class RecorderFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coversAllModes();
    void namesTestsThatExist();
    void mode_data();
    void mode();
};

void RecorderFaultsTest::coversAllModes()
{
    QCOMPARE(std::size(modes), size_t(26));
    for (int i = 0; i < 26; ++i)
        QCOMPARE(modes[i].number, i + 1);
}

void RecorderFaultsTest::namesTestsThatExist()
{
    for (const Mode &mode : modes) {
        const QStringList places =
            QString::fromLatin1(mode.alsoIn).split(QLatin1Char(';'), Qt::SkipEmptyParts);
        for (const QString &place : places) {
            QFile file(QStringLiteral(RECOUNT_SOURCE_DIR "/tests/") + place.section(u':', 0, 0));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(place));
            const QString function = place.section(u':', 1).trimmed() + QStringLiteral("()");
            QVERIFY2(file.readAll().contains(function.toLatin1()), qPrintable(place));
        }
    }
}

void RecorderFaultsTest::mode_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(std::size(modes)); ++i)
        QTest::addRow("%02d %s", modes[i].number, modes[i].name) << i;
}

void RecorderFaultsTest::mode()
{
    QFETCH(int, index);
    RecorderBench bench;
    modes[index].happens(bench);
    if (QTest::currentTestFailed())
        qInfo("it said: %s", qPrintable(bench.sentences.join(u'\n')));
}

QTEST_GUILESS_MAIN(RecorderFaultsTest)
#include "tst_recorderfaults.moc"
