#include "faultyfiles.h"
#include "takes/backgroundsync.h"

#include <QTemporaryDir>
#include <QTest>

using namespace recount;
using Step = FaultyFiles::Step;

class BackgroundSyncTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsOnceWhatWasSynced();
    void takesOneRequestAtATime();
    void keepsAFailureUntilItIsAskedFor();
    void theJournalDoesNotCount();
    void endsWhileTheDiskIsSilent();

private:
    std::shared_ptr<FileHandle> newFile(const QString &name)
    {
        FileOutcome outcome;
        return m_files->open(m_dir->filePath(name), FilePort::Open::New, outcome);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::shared_ptr<FaultyFiles> m_files;
    std::unique_ptr<BackgroundSync> m_sync;
    std::shared_ptr<FileHandle> m_sound;
};

void BackgroundSyncTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_files = std::make_shared<FaultyFiles>();
    m_sync = std::make_unique<BackgroundSync>(m_files);
    m_sound = newFile(QStringLiteral("sound"));
    QVERIFY(m_sound);
}

void BackgroundSyncTest::tellsOnceWhatWasSynced()
{
    QVERIFY(!m_sync->takeDone());
    QVERIFY(m_sync->start({m_sound, nullptr, m_dir->path(), 480}));
    QTRY_VERIFY(!m_sync->isBusy());
    const std::optional<BackgroundSync::Done> done = m_sync->takeDone();
    QVERIFY(done);
    QVERIFY(done->outcome.ok());
    QCOMPARE(done->frames, 480);
    QVERIFY(!m_sync->takeDone());
}

void BackgroundSyncTest::takesOneRequestAtATime()
{
    m_files->block(Step::Sync);
    QVERIFY(m_sync->start({m_sound, nullptr, {}, 1}));
    QVERIFY(!m_sync->start({m_sound, nullptr, {}, 2}));
    QVERIFY(m_sync->isBusy());
    m_files->unblock();
    QTRY_VERIFY(!m_sync->isBusy());
    QCOMPARE(m_sync->takeDone()->frames, 1);
    QVERIFY(m_sync->start({m_sound, nullptr, {}, 3}));
}

void BackgroundSyncTest::keepsAFailureUntilItIsAskedFor()
{
    m_files->fail(Step::Sync, FileFault::Failed, 1);
    QVERIFY(m_sync->start({m_sound, nullptr, {}, 1}));
    QTRY_VERIFY(!m_sync->isBusy());
    QVERIFY(m_sync->start({m_sound, nullptr, {}, 2}));
    QTRY_VERIFY(!m_sync->isBusy());
    QCOMPARE(m_sync->takeDone()->outcome.fault, FileFault::Failed);
    QVERIFY(!m_sync->takeDone());
}

void BackgroundSyncTest::theJournalDoesNotCount()
{
    // The journal comes second; its failure and that of the folder are nobody's.
    FaultyFiles broken;
    FileOutcome outcome;
    const std::shared_ptr<FileHandle> journal =
        broken.open(m_dir->filePath(QStringLiteral("journal")), FilePort::Open::New, outcome);
    QVERIFY(journal);
    broken.fail(Step::Sync, FileFault::Failed);
    QVERIFY(m_sync->start({m_sound, journal, QStringLiteral("/no/such/folder"), 1}));
    QTRY_VERIFY(!m_sync->isBusy());
    QVERIFY(m_sync->takeDone()->outcome.ok());
}

void BackgroundSyncTest::endsWhileTheDiskIsSilent()
{
    m_files->block(Step::Sync);
    QVERIFY(m_sync->start({m_sound, nullptr, {}, 1}));
    m_sync.reset(); // does not wait
    m_files->unblock();
}

QTEST_GUILESS_MAIN(BackgroundSyncTest)
#include "tst_backgroundsync.moc"
