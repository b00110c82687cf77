#include "recorderbench.h"
#include "takebench.h"
#include "takes/pcmreader.h"
#include "takes/takeremains.h"

#include <QTest>

#include <random>

using namespace recount;

using State = Recorder::State;
using Step = FaultyFiles::Step;
using Piece = RemainsPlan::Piece;
using Pieces = QList<RemainsPlan::Piece>;

namespace
{

Samples samplesOf(const QByteArray &bytes)
{
    Samples samples(bytes.size() / qsizetype(sizeof(qint16)));
    memcpy(samples.data(), bytes.constData(), size_t(bytes.size()));
    return samples;
}

QString targetIn(const QTemporaryDir &dir)
{
    return dir.filePath(QStringLiteral("elsewhere.wav"));
}

RemainsPlan::Written written(qint64 frames, qint64 upTo)
{
    return {frames, upTo, true, 0, {}};
}

} // namespace

/// A take that its folder does not accept is saved elsewhere.
class TakeRemainsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plansPausesGapsAndTheEnd();
    void plansATakeThatHasStillToBegin();
    void plansACutBackIntoTheFile();
    void keepsNothingOfWhatWasCutOff();
    void isTheSameAsTheWriterWouldHaveWritten();
    void savesElsewhere_data();
    void savesElsewhere();
    void aTakeThatNeverBeganOnTheDisk();
    void silenceStandsForWhatTheDriveKeeps();
    void aHangingReadLeavesTheMemoryInTheCopy();
    void aFullTargetIsSaidAndLeavesNothing();
    void whatIsSavedInItsFolderIsNotAskedFor();
};

void TakeRemainsTest::plansPausesGapsAndTheEnd()
{
    RemainsPlan plan(written(100, 1000));
    plan.setPaused(1200, true);
    plan.setPaused(1500, false);
    plan.gap(1600, 50);
    plan.end(1700);
    plan.setPaused(1800, false);
    plan.end(1900);
    QCOMPARE(plan.fileFrames(), 100);
    QCOMPARE(plan.pieces(), (Pieces{{1000, 200}, {1500, 100}, {-1, 50}, {1600, 100}}));
}

void TakeRemainsTest::plansATakeThatHasStillToBegin()
{
    RemainsPlan plan(std::nullopt);
    plan.gap(500, 10);
    plan.begin(700);
    plan.end(900);
    QCOMPARE(plan.fileFrames(), 0);
    QCOMPARE(plan.pieces(), (Pieces{{700, 200}}));
}

void TakeRemainsTest::plansACutBackIntoTheFile()
{
    RemainsPlan plan(written(500, 1000));
    plan.gap(1100, 30);
    plan.cut(900, 1200);
    plan.end(1300);
    QCOMPARE(plan.fileFrames(), 400);
    QCOMPARE(plan.pieces(), (Pieces{{1200, 100}}));

    RemainsPlan behind(written(500, 1000));
    behind.setPaused(1400, false);
    behind.cut(1150, 1450);
    behind.end(1500);
    QCOMPARE(behind.fileFrames(), 500);
    QCOMPARE(behind.pieces(), (Pieces{{1000, 150}, {1450, 50}}));
}

void TakeRemainsTest::keepsNothingOfWhatWasCutOff()
{
    RemainsPlan::Written there = written(500, 1000);
    there.dropUntil = 1100;
    RemainsPlan plan(there);
    plan.end(1300);
    QCOMPARE(plan.pieces(), (Pieces{{1100, 200}}));
}

void TakeRemainsTest::isTheSameAsTheWriterWouldHaveWritten()
{
    // Whatever is asked of the writer while its disk refuses, the remains are what it writes when
    // the disk is well again.
    std::mt19937 random(2026);
    const auto upTo = [&random](int most) { return int(random() % unsigned(most)); };
    for (int round = 0; round < 60; ++round) {
        TakeBench bench;
        bench.begin();
        bench.speak(ramp(TakeBench::rate * 2));
        bench.files->fail(Step::Append, FileFault::Missing);
        if (upTo(2) == 0)
            bench.files->fail(Step::Overwrite, FileFault::Missing);
        bool paused = false;
        for (int i = 0; i < 12; ++i) {
            bench.speak(Samples(200 + upTo(4000), qint16(1 + upTo(30'000))));
            switch (upTo(4)) {
            case 0:
                paused = !paused;
                bench.writer->setPaused(bench.at(), paused);
                break;
            case 1:
                if (!paused)
                    bench.writer->gap(bench.at(), 1 + upTo(2000), QStringLiteral("device"));
                break;
            case 2:
                if (!paused && i == 11)
                    bench.writer->cut(bench.at() - 100, bench.at());
                break;
            default:
                break;
            }
        }
        bench.writer->end(bench.at());
        bench.writer->step();
        const std::optional<TakeRemains> remains = bench.writer->remains();
        QVERIFY(remains);
        QCOMPARE(remains->sampleRate, TakeBench::rate);
        QTemporaryDir dir;
        const Result<TakeCopy> copy = copyTake(*remains, *systemFiles(), targetIn(dir));
        QVERIFY(copy.has_value());
        QCOMPARE(copy->missingFrames, 0);

        bench.files->heal();
        bench.pass(3000);
        QVERIFY(bench.ended());
        QVERIFY2(TakeBench::read(targetIn(dir)) == bench.saved(), QByteArray::number(round));
        QVERIFY(!bench.writer->remains());
    }
}

void TakeRemainsTest::savesElsewhere_data()
{
    QTest::addColumn<bool>("hangs");
    QTest::newRow("the disk hangs") << true;
    QTest::newRow("the folder is gone") << false;
}

void TakeRemainsTest::savesElsewhere()
{
    QFETCH(bool, hangs);
    const NoticeKind kind = hangs ? NoticeKind::SlowDisk : NoticeKind::FolderGone;
    QTemporaryDir elsewhere;
    RecorderBench bench;
    bench.files->onlyUnder(bench.folder().root());
    const Samples said = ramp(bench.rate() * 9);
    QVERIFY(bench.record(said.first(bench.rate())));
    bench.speak(said.mid(bench.rate(), bench.rate() * 2));
    if (hangs) {
        bench.files->block(Step::Append);
    } else {
        bench.files->fail(Step::Append, FileFault::Missing);
        bench.files->fail(Step::Open, FileFault::Missing);
    }
    bench.speak(said.mid(bench.rate() * 3));
    QVERIFY(bench.shows(kind));
    QVERIFY(!bench.offersCopy(kind)); // recording goes on
    bench.recorder->saveCopy(targetIn(elsewhere));
    QVERIFY(!QFile::exists(targetIn(elsewhere)));
    bench.recorder->stop();
    bench.look();
    QCOMPARE(bench.recorder->state(), State::Saving);
    QVERIFY(bench.offersCopy(kind));
    QVERIFY(!bench.recorder->isCopied());

    bench.recorder->saveCopy(targetIn(elsewhere));
    QVERIFY(bench.shows(NoticeKind::CopySaved));
    QCOMPARE(TakeBench::read(targetIn(elsewhere)), said);
    QVERIFY(bench.recorder->isCopied());
    QVERIFY(bench.sentence(NoticeKind::CopySaved).contains(QLatin1String("elsewhere.wav")));
    QVERIFY(bench.sentence(NoticeKind::CopyRunning).isEmpty());
    QVERIFY(!bench.offersCopy(kind));

    // It waits for its folder all the same.
    bench.files->unblock();
    bench.files->heal();
    bench.recorder->act(kind);
    QTRY_COMPARE(bench.takes.size(), 1);
    QCOMPARE(bench.sound(), said);
    QVERIFY(!bench.recorder->isCopied());
    QVERIFY(bench.sentence(NoticeKind::CopySaved).startsWith(QLatin1String("A copy")));
    QVERIFY(bench.record(said));
    QVERIFY(bench.sentence(NoticeKind::CopySaved).isEmpty());
}

void TakeRemainsTest::aTakeThatNeverBeganOnTheDisk()
{
    QTemporaryDir elsewhere;
    RecorderBench bench;
    bench.files->onlyUnder(bench.folder().root());
    bench.files->block(Step::Folder);
    const Samples said = ramp(bench.rate() * 5);
    QVERIFY(bench.record(said.first(bench.rate())));
    bench.speak(said.mid(bench.rate()));
    bench.recorder->stop();
    bench.look();
    QVERIFY(bench.offersCopy(NoticeKind::SlowDisk));
    bench.recorder->saveCopy(targetIn(elsewhere));
    QVERIFY(bench.shows(NoticeKind::CopySaved));
    QCOMPARE(TakeBench::read(targetIn(elsewhere)), said);
    bench.files->unblock();
    QTRY_COMPARE(bench.takes.size(), 1);
    QCOMPARE(bench.sound(), said);
}

void TakeRemainsTest::silenceStandsForWhatTheDriveKeeps()
{
    QTemporaryDir elsewhere;
    RecorderBench bench;
    bench.files->onlyUnder(bench.folder().root());
    const Samples said = ramp(bench.rate() * 6);
    QVERIFY(bench.record(said.first(bench.rate())));
    bench.speak(said.mid(bench.rate(), bench.rate()));
    for (const Step step : {Step::Append, Step::Open, Step::Read})
        bench.files->fail(step, FileFault::Missing);
    bench.speak(said.mid(bench.rate() * 2));
    bench.recorder->stop();
    bench.look();
    bench.recorder->saveCopy(targetIn(elsewhere));
    QVERIFY(bench.shows(NoticeKind::CopySaved));
    const QString text = bench.sentence(NoticeKind::CopySaved);
    QVERIFY2(text.contains(QLatin1String("does not give back")), qPrintable(text));
    QVERIFY(!bench.recorder->isCopied());
    const Samples copy = TakeBench::read(targetIn(elsewhere));
    QCOMPARE(copy.size(), said.size());
    QCOMPARE(copy.mid(bench.rate() * 2), said.mid(bench.rate() * 2));
    QCOMPARE(copy.first(bench.rate()), Samples(bench.rate(), 0));
    QVERIFY(bench.offersCopy(NoticeKind::FolderGone)); // to try again when the drive is back
    bench.files->heal();
    bench.recorder->saveCopy(targetIn(elsewhere));
    QTRY_VERIFY(bench.recorder->isCopied());
    QCOMPARE(TakeBench::read(targetIn(elsewhere)), said);
}

void TakeRemainsTest::aHangingReadLeavesTheMemoryInTheCopy()
{
    QTemporaryDir elsewhere;
    RecorderBench bench;
    bench.files->onlyUnder(bench.folder().root());
    const Samples said = ramp(bench.rate() * 6);
    QVERIFY(bench.record(said.first(bench.rate())));
    bench.speak(said.mid(bench.rate(), bench.rate()));
    bench.files->fail(Step::Append, FileFault::Missing);
    bench.files->fail(Step::Open, FileFault::Missing);
    bench.speak(said.mid(bench.rate() * 2));
    bench.recorder->stop();
    bench.look();
    bench.files->block(Step::Read);
    bench.recorder->saveCopy(targetIn(elsewhere));
    QVERIFY(bench.shows(NoticeKind::CopyRunning));
    QTRY_COMPARE(TakeBench::read(targetIn(elsewhere)).size(), said.size());
    QCOMPARE(TakeBench::read(targetIn(elsewhere)).mid(bench.rate() * 2),
             said.mid(bench.rate() * 2));
    bench.look();
    QVERIFY(!bench.offersCopy(NoticeKind::FolderGone)); // one at a time
    bench.files->unblock();
    QVERIFY(bench.shows(NoticeKind::CopySaved));
    QCOMPARE(TakeBench::read(targetIn(elsewhere)), said);
}

void TakeRemainsTest::aFullTargetIsSaidAndLeavesNothing()
{
    RecorderBench bench;
    bench.files->onlyUnder(bench.folder().root());
    const Samples said = ramp(bench.rate() * 5);
    QVERIFY(bench.record(said.first(bench.rate())));
    bench.files->block(Step::Append);
    bench.speak(said.mid(bench.rate()));
    bench.recorder->stop();
    bench.look();
    const QString nowhere = bench.folder().root() + QStringLiteral("/no/such/folder/x.wav");
    bench.recorder->saveCopy(nowhere);
    QVERIFY(bench.shows(NoticeKind::CopyFailed));
    QVERIFY(bench.offersCopy(NoticeKind::CopyFailed));
    QVERIFY(bench.sentence(NoticeKind::CopyFailed).contains(QLatin1String("kept as before")));
    bench.files->unblock();
    QTRY_COMPARE(bench.takes.size(), 1);
    QVERIFY(bench.hides(NoticeKind::CopyFailed));

    QTemporaryDir dir;
    FaultyFiles full;
    full.setRoom(100);
    TakeRemains remains{8000, {}, 0, QByteArray(4000, 'x')};
    full.fail(Step::Overwrite, FileFault::NoSpace);
    const Result<TakeCopy> copy = copyTake(remains, full, targetIn(dir));
    QVERIFY(!copy);
    QCOMPARE(copy.error().code, ErrorCode::DiskFull);
    QVERIFY(!QFile::exists(targetIn(dir)));
}

void TakeRemainsTest::whatIsSavedInItsFolderIsNotAskedFor()
{
    QTemporaryDir elsewhere;
    RecorderBench bench;
    QVERIFY(bench.record(ramp(bench.rate())));
    QVERIFY(bench.stop());
    bench.recorder->saveCopy(targetIn(elsewhere));
    QVERIFY(!QFile::exists(targetIn(elsewhere)));
    // A file that is in the way is replaced: the file dialog has asked.
    QFile old(targetIn(elsewhere));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write(QByteArray(100'000, 'o'));
    old.close();
    const TakeRemains remains{8000, {}, 0, QByteArray("\x01\x00\x02\x00", 4)};
    QVERIFY(copyTake(remains, *systemFiles(), targetIn(elsewhere)));
    QCOMPARE(TakeBench::read(targetIn(elsewhere)), samplesOf(remains.rest));
}

QTEST_GUILESS_MAIN(TakeRemainsTest)
#include "tst_takeremains.moc"
