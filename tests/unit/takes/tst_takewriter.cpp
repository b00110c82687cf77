#include "takebench.h"
#include "takes/peaks.h"
#include "takes/takejournal.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace recount;
using Step = FaultyFiles::Step;
using Cause = writerreport::Ended::Cause;

namespace
{

constexpr int rate = TakeBench::rate;

Samples zeros(qint64 frames)
{
    return Samples(frames, 0);
}

} // namespace

class TakeWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatItHears();
    void isReadableAtEveryMoment();
    void leavesOutThePause();
    void holdsSoundUntilTheTakeBegins();
    void putsSilenceWhereSoundWasLost();
    void takesBackWhatCameFromAnotherMicrophone();
    void cutsInTheMiddleOfGapsAndPauses();
    void overcomesABurstOfWriteErrors();
    void endsAfterLastingWriteErrors();
    void keepsEverythingUpToAFullDisk();
    void saysWhenItCantBegin_data();
    void saysWhenItCantBegin();
    void bridgesADiskThatHangs();
    void bringsARemovedFolderBack();
    void waitsForAnUnpluggedDrive();
    void finishesWhenTheFolderIsBack();
    void startsTheNextTakeWithoutAGap();
    void growsLittleInAnHour();
};

void TakeWriterTest::writesWhatItHears()
{
    TakeBench bench;
    bench.speak(noise(rate, 1)); // nobody asked for a take yet
    bench.begin();
    const Samples said = ramp(rate * 3 + 123);
    bench.speak(said);
    QVERIFY(QFile::exists(bench.names().part));
    QVERIFY(QFile::exists(bench.names().lock));
    bench.end();

    const auto ended = bench.ended();
    QVERIFY(ended);
    QVERIFY(ended->complete);
    QCOMPARE(ended->take.state, TakeState::Complete);
    QCOMPARE(ended->take.frames, said.size());
    QCOMPARE(bench.saved(), said);
    QVERIFY(!QFile::exists(bench.names().part));
    QVERIFY(!QFile::exists(bench.names().lock));
    const auto peaks = readPeaks(bench.names().peaks, bench.names().sound);
    QVERIFY(peaks);
    QCOMPARE(peaks->frames(), said.size());
    QCOMPARE(QFile(bench.names().sound).permissions() & (QFile::ReadOther | QFile::ReadGroup),
             QFile::Permissions());
}

void TakeWriterTest::isReadableAtEveryMoment()
{
    // What kill -9 would leave: the sound is in the file within a step, the sizes in the header
    // are at most a second old.
    TakeBench bench;
    bench.begin();
    const Samples said = ramp(rate * 5);
    for (qsizetype at = 0; at < said.size(); at += rate / 4) {
        bench.speak(said.mid(at, rate / 4));
        QFile file(bench.names().part);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.size(), 80 + 2 * (at + rate / 4));
        file.seek(76);
        const QByteArray size = file.read(4);
        const qint64 patched = quint8(size[0]) | quint8(size[1]) << 8 | quint8(size[2]) << 16;
        QVERIFY(file.size() - 80 - patched <= 2 * rate * 11 / 10);
    }
    bench.end();
    QCOMPARE(bench.saved(), said);
}

void TakeWriterTest::leavesOutThePause()
{
    TakeBench bench;
    bench.begin();
    const Samples said = ramp(rate * 3);
    bench.speak(said.first(rate));
    bench.writer->setPaused(bench.at(), true);
    bench.speak(said.mid(rate, rate));
    QCOMPARE(bench.writer->kept().frames, rate);
    bench.writer->setPaused(bench.at(), false);
    bench.speak(said.last(rate));
    bench.end();
    QCOMPARE(bench.saved(), said.first(rate) + said.last(rate));
    QVERIFY(bench.ended()->take.gaps.isEmpty());
}

void TakeWriterTest::holdsSoundUntilTheTakeBegins()
{
    TakeBench bench;
    bench.writer->holdAt(0);
    const Samples said = ramp(rate);
    bench.speak(said);
    QCOMPARE(bench.reportsOf<writerreport::SoundWaits>().size(), size_t(1));
    bench.writer->begin(0, bench.take);
    bench.writer->release();
    bench.end();
    QCOMPARE(bench.saved(), said);
}

void TakeWriterTest::putsSilenceWhereSoundWasLost()
{
    TakeBench bench(1 << 14);
    bench.begin();
    const Samples said = ramp(40000);
    bench.speak(said.first(10000));
    // The writer gets no time while more arrives than the ring holds.
    bench.ring->write(said.constData() + 10000, 20000);
    bench.writer->step();
    bench.speak(said.last(10000));
    bench.end();
    const qint64 held = 1 << 14;
    const qint64 lost = 20000 - held;
    QCOMPARE(bench.saved(), said.first(10000 + held) + zeros(lost) + said.last(10000));
    const QList<TakeGap> gaps = bench.ended()->take.gaps;
    QCOMPARE(gaps.size(), 1);
    QCOMPARE(gaps[0].atFrame, 10000 + held);
    QCOMPARE(gaps[0].frames, lost);
    QCOMPARE(gaps[0].cause, QStringLiteral("overload"));
}

void TakeWriterTest::takesBackWhatCameFromAnotherMicrophone()
{
    TakeBench bench;
    bench.begin();
    const Samples mine = ramp(rate * 2);
    bench.speak(mine);
    bench.speak(Samples(rate, 1111));                       // somebody else's
    bench.ring->write(Samples(800, 1111).constData(), 800); // and some that still waits
    bench.writer->cut(rate * 2, bench.at());
    bench.writer->holdAt(bench.at());
    bench.writer->step();
    QCOMPARE(bench.writer->kept().frames, rate * 2);
    QCOMPARE(QFile(bench.names().part).size(), 80 + 2 * 2 * rate);
    // The user goes on with another microphone.
    const qint64 start = bench.at();
    bench.writer->gap(start, rate / 2, QStringLiteral("device"));
    bench.writer->device(start, QStringLiteral("Headset"));
    bench.writer->release();
    const Samples later = ramp(rate);
    bench.speak(later);
    bench.end();
    QCOMPARE(bench.saved(), mine + zeros(rate / 2) + later);
    QCOMPARE(bench.ended()->take.deviceName, QStringLiteral("Headset"));
    const auto peaks = readPeaks(bench.names().peaks, bench.names().sound);
    QVERIFY(peaks);
    QCOMPARE(peaks->frames(), bench.ended()->take.frames);
}

void TakeWriterTest::cutsInTheMiddleOfGapsAndPauses()
{
    TakeBench bench;
    bench.begin();
    const Samples said = ramp(rate * 4);
    bench.speak(said.first(rate));
    bench.writer->setPaused(bench.at(), true);
    bench.speak(said.mid(rate, rate));
    bench.writer->setPaused(bench.at(), false);
    bench.speak(said.mid(2 * rate, rate));
    bench.writer->gap(bench.at(), 500, QStringLiteral("overload"));
    bench.speak(said.mid(3 * rate, rate));
    // Back to half a second after the pause.
    bench.writer->cut(2 * rate + rate / 2, bench.at());
    bench.writer->step();
    bench.end();
    QCOMPARE(bench.saved(), said.first(rate) + said.mid(2 * rate, rate / 2));
    QVERIFY(bench.ended()->take.gaps.isEmpty());
}

void TakeWriterTest::overcomesABurstOfWriteErrors()
{
    TakeBench bench;
    bench.begin();
    const Samples said = ramp(rate * 4);
    bench.speak(said.first(rate));
    bench.files->fail(Step::Append, FileFault::Failed, 5);
    bench.files->fail(Step::Sync, FileFault::Failed, 2);
    bench.speak(said.mid(rate));
    bench.end();
    QTRY_VERIFY((bench.pass(50), bench.ended())); // the syncs fail on a thread of their own
    QVERIFY(bench.ended()->complete);
    QCOMPARE(bench.saved(), said);
    QVERIFY(bench.ended()->take.gaps.isEmpty());
}

void TakeWriterTest::endsAfterLastingWriteErrors()
{
    TakeBench bench;
    bench.begin();
    const Samples said = ramp(rate * 20);
    bench.speak(said.first(rate * 2));
    bench.files->fail(Step::Append, FileFault::Failed);
    bench.speak(said.mid(rate * 2, rate * 4));
    QVERIFY(!bench.ended());
    bench.speak(said.mid(rate * 6, rate * 2));
    QVERIFY(bench.ended());
    QCOMPARE(bench.ended()->cause, Cause::WriteFailed);
    QVERIFY(bench.ended()->complete);
    QCOMPARE(bench.saved(), said.first(rate * 2));
}

void TakeWriterTest::keepsEverythingUpToAFullDisk()
{
    TakeBench bench;
    bench.begin();
    const Samples said = ramp(rate * 4);
    bench.speak(said.first(rate));
    bench.files->setRoom(20'001); // half a frame at its end
    const qint64 before = bench.clock.monotonicMs();
    qsizetype at = rate;
    while (!bench.ended() && at < said.size()) {
        bench.speak(said.mid(at, 800));
        at += 800;
    }
    QVERIFY(bench.ended());
    QVERIFY(bench.clock.monotonicMs() - before < 1000 + 10'000 * 1000 / rate);
    QCOMPARE(bench.ended()->cause, Cause::DiskFull);
    QVERIFY(bench.ended()->complete);
    const Samples saved = bench.saved();
    // The journal takes its share of the room.
    QVERIFY(saved.size() > rate + 9'700 && saved.size() <= rate + 10'000);
    QCOMPARE(saved, said.first(saved.size()));
    QCOMPARE(bench.ended()->take.frames, saved.size());
}

void TakeWriterTest::saysWhenItCantBegin_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<FileFault>("fault");
    QTest::newRow("no permission") << Step::Open << FileFault::Denied;
    QTest::newRow("disk full") << Step::Append << FileFault::NoSpace;
    QTest::newRow("folder") << Step::Folder << FileFault::Missing;
}

void TakeWriterTest::saysWhenItCantBegin()
{
    QFETCH(Step, step);
    QFETCH(FileFault, fault);
    TakeBench bench;
    bench.files->fail(step, fault);
    bench.begin();
    const auto refused = bench.reportsOf<writerreport::NotBegun>();
    QCOMPARE(refused.size(), size_t(1));
    QCOMPARE(refused[0].outcome.fault, fault);
    bench.files->heal();
    bench.speak(ramp(rate));
    bench.end();
    QVERIFY(!bench.ended());
    const QStringList left = QDir(bench.takesFolder()).entryList(QDir::Files);
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u' ')));
}

void TakeWriterTest::bridgesADiskThatHangs()
{
    // 20 s without a single write, then everything at once.
    TakeBench bench;
    bench.begin();
    const Samples said = ramp(rate * 25);
    bench.speak(said.first(rate));
    bench.ring->write(said.constData() + rate, rate * 20);
    bench.clock.advanceMs(20'000);
    QCOMPARE(bench.ring->available(), rate * 20);
    bench.writer->step();
    bench.speak(said.mid(rate * 21));
    bench.end();
    QCOMPARE(bench.saved(), said);
    QVERIFY(bench.ended()->take.gaps.isEmpty());
}

void TakeWriterTest::bringsARemovedFolderBack()
{
    TakeBench bench;
    bench.begin();
    const Samples said = ramp(rate * 5);
    bench.speak(said.first(rate * 2));
    bench.writer->marker({QStringLiteral("m"), 500, QStringLiteral("here")});
    bench.speak(said.mid(rate * 2, 800));
    QVERIFY(QDir(bench.takesFolder()).removeRecursively());
    bench.speak(said.mid(rate * 2 + 800));
    bench.end();
    QVERIFY(bench.ended());
    QVERIFY(bench.ended()->complete);
    QCOMPARE(bench.saved(), said);
    QFile journal(bench.names().journal);
    QVERIFY(journal.open(QIODevice::ReadOnly));
    QCOMPARE(TakeJournal::parse(journal.readAll()).take.markers.size(), 1);
}

void TakeWriterTest::waitsForAnUnpluggedDrive()
{
    TakeBench bench;
    bench.begin();
    const Samples said = ramp(rate * 20);
    bench.speak(said.first(rate));
    bench.files->fail(Step::Append, FileFault::Missing);
    bench.files->fail(Step::Open, FileFault::Missing);
    bench.speak(said.mid(rate, rate * 10));
    QCOMPARE(bench.writer->status().health, RunningTake::Health::FolderGone);
    QVERIFY(!bench.ended());
    bench.files->heal();
    bench.speak(said.mid(rate * 11));
    QCOMPARE(bench.writer->status().health, RunningTake::Health::Fine);
    bench.end();
    QCOMPARE(bench.saved(), said);
    QVERIFY(bench.ended()->take.gaps.isEmpty());
}

void TakeWriterTest::finishesWhenTheFolderIsBack()
{
    TakeBench bench;
    bench.begin();
    const Samples said = ramp(rate * 3);
    bench.speak(said.first(rate));
    bench.files->fail(Step::Append, FileFault::Missing);
    bench.files->fail(Step::Open, FileFault::Missing);
    bench.speak(said.mid(rate));
    bench.end();
    bench.pass(60'000);
    QVERIFY(!bench.ended());
    bench.files->heal();
    bench.writer->retryNow();
    bench.pass(100);
    QVERIFY(bench.ended());
    QCOMPARE(bench.saved(), said);
}

void TakeWriterTest::startsTheNextTakeWithoutAGap()
{
    TakeBench bench;
    bench.begin();
    const Samples said = ramp(rate * 2);
    bench.speak(said.first(rate));
    const TakeFiles first = bench.names();
    bench.writer->end(bench.at());
    bench.take.id = newId<TakeId>();
    bench.writer->begin(bench.at(), bench.take);
    QCOMPARE(bench.writer->kept().frames, 0);
    bench.speak(said.mid(rate));
    bench.end();
    QCOMPARE(TakeBench::read(first.sound) + bench.saved(), said);
}

void TakeWriterTest::growsLittleInAnHour()
{
    // Peaks are all that grows with the take: an entry of six bytes for 256 frames.
    PeakBuilder peaks(48000);
    const Samples second = noise(48000, 3);
    for (int n = 0; n < 3600; ++n)
        peaks.append(std::span(second.constData(), size_t(second.size())));
    QVERIFY(peaks.base().capacity() * qsizetype(sizeof(PeakEntry)) <= 10'000'000);
}

QTEST_GUILESS_MAIN(TakeWriterTest)
#include "tst_takewriter.moc"
