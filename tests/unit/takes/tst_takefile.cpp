#include "faultyfiles.h"
#include "takebench.h"
#include "takes/takefile.h"
#include "takes/wavheader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace recount;
using Step = FaultyFiles::Step;

namespace
{

std::span<const qint16> all(const Samples &samples)
{
    return {samples.constData(), size_t(samples.size())};
}

} // namespace

class TakeFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewFileIsReadableAtOnce();
    void anExistingFileIsNotTouched();
    void whatCouldNotBeWrittenWaitsInItsOrder();
    void halfAFrameIsGivenUpWithTheRest();
    void truncatesWhatIsWrittenAndWhatWaits();
    void goesOnInAFileThatIsBack();
    void bringsAllOfItIntoANewFolder();

private:
    QString path() const { return m_dir->filePath(QStringLiteral("takes/take.wav")); }
    Samples content() const { return TakeBench::read(path()); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::shared_ptr<FaultyFiles> m_files;
    std::unique_ptr<TakeFile> m_file;
};

void TakeFileTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_dir->path()).mkpath(QStringLiteral("takes")));
    m_files = std::make_shared<FaultyFiles>();
    m_file = std::make_unique<TakeFile>(m_files, path(), 16000);
    QVERIFY(m_file->create().ok());
}

void TakeFileTest::aNewFileIsReadableAtOnce()
{
    QCOMPARE(QFile(path()).size(), WavHeader::bytes);
    const Samples said = ramp(5000);
    QVERIFY(m_file->append(all(said)).ok());
    QCOMPARE(content(), said); // before the sizes are in the header
    QVERIFY(m_file->checkpoint().ok());
    QCOMPARE(content(), said);
    QVERIFY(m_file->appendSilence(10).ok());
    QCOMPARE(m_file->frames(), 5010);
}

void TakeFileTest::anExistingFileIsNotTouched()
{
    QVERIFY(m_file->append(all(ramp(100))).ok());
    TakeFile second(m_files, path(), 16000);
    QVERIFY(!second.create().ok());
    QCOMPARE(content(), ramp(100));
}

void TakeFileTest::whatCouldNotBeWrittenWaitsInItsOrder()
{
    const Samples said = ramp(3000);
    m_files->fail(Step::Append, FileFault::Failed, 2);
    QVERIFY(!m_file->append(all(said.first(1000))).ok());
    QVERIFY(m_file->hasPending());
    QCOMPARE(m_file->frames(), 1000);
    QCOMPARE(m_file->writtenFrames(), 0);
    QVERIFY(!m_file->append(all(said.mid(1000, 1000))).ok());
    QVERIFY(m_file->append(all(said.mid(2000))).ok());
    QVERIFY(!m_file->hasPending());
    QCOMPARE(content(), said);
}

void TakeFileTest::halfAFrameIsGivenUpWithTheRest()
{
    m_files->setRoom(501);
    const FileOutcome outcome = m_file->append(all(ramp(1000)));
    QCOMPARE(outcome.fault, FileFault::NoSpace);
    QCOMPARE(outcome.done, 501);
    QCOMPARE(QFile(path()).size(), WavHeader::bytes + 501);
    m_file->dropPending();
    QCOMPARE(m_file->frames(), 250);
    QCOMPARE(QFile(path()).size(), WavHeader::bytes + 500);
    QVERIFY(m_file->checkpoint().ok()); // needs no space
    QCOMPARE(content(), ramp(250));
}

void TakeFileTest::truncatesWhatIsWrittenAndWhatWaits()
{
    const Samples said = ramp(3000);
    QVERIFY(m_file->append(all(said.first(1000))).ok());
    m_files->fail(Step::Append, FileFault::Failed, 1);
    QVERIFY(!m_file->append(all(said.mid(1000))).ok());
    QVERIFY(m_file->truncate(2000).ok());
    QCOMPARE(m_file->frames(), 2000);
    QVERIFY(m_file->flush().ok());
    QCOMPARE(content(), said.first(2000));
    QVERIFY(m_file->truncate(500).ok());
    QCOMPARE(content(), said.first(500));
    QVERIFY(m_file->append(all(said.mid(500))).ok());
    QVERIFY(m_file->checkpoint().ok());
    QCOMPARE(content(), said);
}

void TakeFileTest::goesOnInAFileThatIsBack()
{
    const Samples said = ramp(2000);
    QVERIFY(m_file->append(all(said.first(1000))).ok());
    const QString away = path() + QStringLiteral(".away");
    QVERIFY(QFile::rename(path(), away));
    QVERIFY(!m_file->reopen());
    // The drive came back with less than was written to it: not the whole take.
    QVERIFY(QFile::copy(away, path()));
    QVERIFY(QFile::resize(path(), WavHeader::bytes + 100));
    QVERIFY(!m_file->reopen());
    // With more, of an append nobody was told about.
    QVERIFY(QFile::remove(path()));
    QVERIFY(QFile::rename(away, path()));
    QVERIFY(QFile::resize(path(), WavHeader::bytes + 2222));
    QVERIFY(m_file->reopen());
    QVERIFY(m_file->append(all(said.mid(1000))).ok());
    QCOMPARE(content(), said);
}

void TakeFileTest::bringsAllOfItIntoANewFolder()
{
    const Samples said = noise(1'500'000, 5); // more than is copied at once
    QVERIFY(m_file->append(all(said.first(1'400'000))).ok());
    QVERIFY(QDir(m_dir->filePath(QStringLiteral("takes"))).removeRecursively());
    // A copy that fails half way is not left behind.
    m_files->setRoom(2'000'000);
    QVERIFY(!m_file->restore());
    QVERIFY(!QFile::exists(path()));
    m_files->heal();
    QVERIFY(m_file->restore());
    QVERIFY(m_file->append(all(said.mid(1'400'000))).ok());
    QCOMPARE(content(), said);
}

QTEST_GUILESS_MAIN(TakeFileTest)
#include "tst_takefile.moc"
