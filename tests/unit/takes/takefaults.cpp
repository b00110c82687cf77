#include "recorderfaults.h"

#include "fakeplaybackport.h"
#include "takes/peaks.h"
#include "takes/takeplayer.h"
#include "takes/wavheader.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>

namespace recount
{

using State = Recorder::State;
using Step = FaultyFiles::Step;

namespace
{

bool damage(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.seek(at) && file.write(bytes) == bytes.size();
}

} // namespace

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
    verifySentence(bench, NoticeKind::SlowDisk, "waits in memory");
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
    verifySentence(bench, NoticeKind::FolderGone, "waits in memory");
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

} // namespace recount
