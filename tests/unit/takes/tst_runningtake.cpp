#include "faultyfiles.h"
#include "manualclock.h"
#include "takebench.h"
#include "takes/peaks.h"
#include "takes/runningtake.h"
#include "takes/takejournal.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace recount;
using Step = FaultyFiles::Step;
using Health = RunningTake::Health;

namespace
{

constexpr int rate = 16000;

std::span<const qint16> all(const Samples &samples)
{
    return {samples.constData(), size_t(samples.size())};
}

} // namespace

/// The files of one take, and what becomes of them when the disk refuses.
class RunningTakeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aTakeIsLockedUntilItIsComplete();
    void aGapIsOwedUntilItIsWritten();
    void aCutTakesBackGapsAfterIt();
    void markersBehindTheEndAreDropped();
    void aWriteErrorIsTriedAgainForFiveSeconds();
    void aDiskThatIsSlowToSyncKeepsNoSoundOut();
    void aSyncThatFailsOnceIsForgotten();
    void aSyncThatNeverSucceedsEndsTheTake();
    void aFullDiskEndsWithASoundFile();
    void aRenameThatFailsIsTriedAgain();
    void aRenameThatNeverSucceedsIsGivenUp();
    void aRemovedFolderComesBackWithJournalAndLock();
    void aWaveformThatCanNotBeStoredIsNoReasonToFail();

private:
    Samples sound() const { return TakeBench::read(m_names->sound); }
    JournalContents journal() const
    {
        QFile file(m_names->journal);
        return file.open(QIODevice::ReadOnly) ? TakeJournal::parse(file.readAll())
                                              : JournalContents();
    }
    void pass(qint64 ms)
    {
        for (qint64 passed = 0; passed < ms; passed += 100) {
            m_clock.advanceMs(100);
            m_take->tick();
        }
    }

    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::shared_ptr<FaultyFiles> m_files;
    std::unique_ptr<TakeFiles> m_names;
    std::unique_ptr<RunningTake> m_take;
};

void RunningTakeTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_files = std::make_shared<FaultyFiles>();
    Take take;
    take.id = newId<TakeId>();
    take.subject.questionKey = QStringLiteral("quickbite/q1");
    take.startedUtc = m_clock.nowUtc();
    take.zone = m_clock.zoneId();
    take.sampleRate = rate;
    const QString folder = m_dir->filePath(QStringLiteral("takes"));
    m_names = std::make_unique<TakeFiles>(folder, take.id);
    m_take = std::make_unique<RunningTake>(m_files, m_clock, folder, take);
    QVERIFY(m_take->begin().ok());
}

void RunningTakeTest::aTakeIsLockedUntilItIsComplete()
{
    QVERIFY(!TakeLock::take(m_names->lock));
    m_take->add(all(ramp(rate)));
    QVERIFY(m_take->finish());
    QVERIFY(TakeLock::take(m_names->lock));
    QCOMPARE(sound(), ramp(rate));
    QVERIFY(!QFile::exists(m_names->part));
    QCOMPARE(m_take->take().state, TakeState::Complete);
    QCOMPARE(m_take->take().frames, rate);
    QVERIFY(readPeaks(m_names->peaks, m_names->sound));
}

void RunningTakeTest::aGapIsOwedUntilItIsWritten()
{
    m_take->add(all(ramp(1000)));
    m_files->fail(Step::Append, FileFault::Failed);
    m_take->addGap(500, QStringLiteral("device"));
    QVERIFY(!m_take->canTake());
    QCOMPARE(m_take->frames(), 1500);
    QVERIFY(!m_take->finish());
    m_files->heal();
    m_take->tick();
    QVERIFY(m_take->canTake());
    QCOMPARE(m_take->health(), Health::Fine);
    m_take->add(all(ramp(10)));
    QVERIFY(m_take->finish());
    QCOMPARE(sound(), ramp(1000) + Samples(500, 0) + ramp(10));
}

void RunningTakeTest::aCutTakesBackGapsAfterIt()
{
    m_take->add(all(ramp(1000)));
    m_take->addGap(100, QStringLiteral("overload"));
    m_take->add(all(ramp(1000)));
    m_take->addGap(200, QStringLiteral("overload"));
    m_take->cut(1500);
    QCOMPARE(m_take->frames(), 1500);
    m_take->cut(1600); // nothing is there
    QCOMPARE(m_take->frames(), 1500);
    QVERIFY(m_take->finish());
    QCOMPARE(m_take->take().gaps.size(), 1);
    QCOMPARE(sound(), ramp(1000) + Samples(100, 0) + ramp(400));
    QCOMPARE(readPeaks(m_names->peaks, m_names->sound)->frames(), 1500); // not those before the cut
}

void RunningTakeTest::markersBehindTheEndAreDropped()
{
    m_take->add(all(ramp(rate * 2)));
    m_take->addMarker({QStringLiteral("a"), 900, QStringLiteral("kept")});
    m_take->addMarker({QStringLiteral("b"), 1900, QStringLiteral("cut off")});
    m_take->cut(rate);
    QVERIFY(m_take->finish());
    QCOMPARE(m_take->take().markers.size(), 1);
    QCOMPARE(m_take->take().markers[0].label, QStringLiteral("kept"));
}

void RunningTakeTest::aWriteErrorIsTriedAgainForFiveSeconds()
{
    m_take->add(all(ramp(1000)));
    m_files->fail(Step::Append, FileFault::Failed);
    m_take->add(all(ramp(1000)));
    QCOMPARE(m_take->health(), Health::Retrying);
    pass(4900);
    QCOMPARE(m_take->health(), Health::Retrying);
    pass(200);
    QCOMPARE(m_take->health(), Health::Failed);
    QCOMPARE(m_take->lastFault().fault, FileFault::Failed);
    QVERIFY(m_take->finish());
    QCOMPARE(sound(), ramp(1000));
}

void RunningTakeTest::aDiskThatIsSlowToSyncKeepsNoSoundOut()
{
    m_take->add(all(ramp(1000)));
    m_files->block(Step::Sync);
    pass(3000);
    m_take->add(all(ramp(1000)));
    pass(1000);
    QCOMPARE(m_take->health(), Health::Fine);
    // What a crash would leave behind now.
    QCOMPARE(TakeBench::read(m_names->part), ramp(1000) + ramp(1000));
    m_files->unblock();
    QTRY_VERIFY((pass(1000), journal().checkpointFrames == 2000));
    QVERIFY(m_take->finish());
    QCOMPARE(sound(), ramp(1000) + ramp(1000));
}

void RunningTakeTest::aSyncThatFailsOnceIsForgotten()
{
    m_take->tick();
    m_files->fail(Step::Sync, FileFault::Failed);
    m_take->add(all(ramp(1000)));
    QTRY_COMPARE((pass(100), m_take->health()), Health::Retrying);
    m_files->heal();
    QTRY_COMPARE((pass(100), m_take->health()), Health::Fine);
    QVERIFY(m_take->finish());
    QCOMPARE(sound(), ramp(1000));
}

void RunningTakeTest::aSyncThatNeverSucceedsEndsTheTake()
{
    m_files->fail(Step::Sync, FileFault::Failed);
    m_take->add(all(ramp(1000)));
    QTRY_COMPARE((pass(100), m_take->health()), Health::Failed);
    QVERIFY(!m_take->finish());
    QCOMPARE(TakeBench::read(m_names->part), ramp(1000));
}

void RunningTakeTest::aFullDiskEndsWithASoundFile()
{
    m_take->add(all(ramp(1000)));
    m_files->setRoom(301);
    m_take->add(all(ramp(1000)));
    QCOMPARE(m_take->health(), Health::DiskFull);
    QVERIFY(m_take->finish());
    QCOMPARE(sound(), ramp(1000) + ramp(150));
    QCOMPARE(m_take->take().frames, 1150);
}

void RunningTakeTest::aRenameThatFailsIsTriedAgain()
{
    m_take->add(all(ramp(1000)));
    m_files->fail(Step::Rename, FileFault::Failed, 2);
    QVERIFY(!m_take->finish());
    m_take->tick();
    QVERIFY(!m_take->finish());
    m_take->tick();
    QVERIFY(m_take->finish());
    QCOMPARE(sound(), ramp(1000));
}

void RunningTakeTest::aRenameThatNeverSucceedsIsGivenUp()
{
    m_take->add(all(ramp(1000)));
    m_files->fail(Step::Rename, FileFault::Failed);
    const auto givesUp = [this] {
        pass(1000); // the checkpoints between succeed
        return !m_take->finish() && m_take->health() == Health::Failed;
    };
    QTRY_VERIFY(givesUp());
    QCOMPARE(TakeBench::read(m_names->part), ramp(1000));
}

void RunningTakeTest::aRemovedFolderComesBackWithJournalAndLock()
{
    m_take->add(all(ramp(rate)));
    m_take->addMarker({QStringLiteral("a"), 100, QStringLiteral("here")});
    m_take->addGap(50, QStringLiteral("overload"));
    QVERIFY(QDir(m_names->folder).removeRecursively());
    pass(2000);
    QVERIFY(QFile::exists(m_names->part));
    QVERIFY(!TakeLock::take(m_names->lock));
    QCOMPARE(journal().take.markers.size(), 1);
    QCOMPARE(journal().take.gaps.size(), 1);
    m_take->add(all(ramp(100)));
    QVERIFY(m_take->finish());
    QCOMPARE(sound(), ramp(rate) + Samples(50, 0) + ramp(100));
}

void RunningTakeTest::aWaveformThatCanNotBeStoredIsNoReasonToFail()
{
    // Something is in the way of the waveform, which is only a cache.
    QVERIFY(QDir().mkpath(m_names->peaks));
    m_take->add(all(ramp(rate)));
    QVERIFY(m_take->finish());
    QCOMPARE(sound(), ramp(rate));
}

QTEST_GUILESS_MAIN(RunningTakeTest)
#include "tst_runningtake.moc"
