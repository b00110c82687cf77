#include "storagebench.h"
#include "takes/takefiles.h"
#include "takes/takestore.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace recount;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 dayMs = 24 * 3'600'000;
const QString refuse = u"CREATE TRIGGER refused BEFORE UPDATE ON takes "
                       "BEGIN SELECT RAISE(ABORT, 'refused by the test'); END"_s;
const QString accept = u"DROP TRIGGER refused"_s;
const QString question = u"quickbite/biggest-incident"_s;

void compare(const Take &found, const Take &expected)
{
    QCOMPARE(found.id, expected.id);
    QCOMPARE(found.subject.questionKey, expected.subject.questionKey);
    QCOMPARE(found.subject.part, expected.subject.part);
    QCOMPARE(found.subject.rehearsal, expected.subject.rehearsal);
    QCOMPARE(found.state, expected.state);
    QCOMPARE(found.startedUtc, expected.startedUtc);
    QCOMPARE(found.zone, expected.zone);
    QCOMPARE(found.sampleRate, expected.sampleRate);
    QCOMPARE(found.frames, expected.frames);
    QCOMPARE(found.deviceName, expected.deviceName);
    QCOMPARE(found.fileName, expected.fileName);
    QCOMPARE(found.note, expected.note);
    QCOMPARE(found.binnedUtc, expected.binnedUtc);
    QCOMPARE(found.gaps.size(), expected.gaps.size());
    for (qsizetype i = 0; i < found.gaps.size(); ++i) {
        QCOMPARE(found.gaps[i].atFrame, expected.gaps[i].atFrame);
        QCOMPARE(found.gaps[i].frames, expected.gaps[i].frames);
        QCOMPARE(found.gaps[i].cause, expected.gaps[i].cause);
    }
    QCOMPARE(found.markers.size(), expected.markers.size());
    for (qsizetype i = 0; i < found.markers.size(); ++i) {
        QCOMPARE(found.markers[i].id, expected.markers[i].id);
        QCOMPARE(found.markers[i].positionMs, expected.markers[i].positionMs);
        QCOMPARE(found.markers[i].label, expected.markers[i].label);
    }
}

} // namespace

class TakeStoreTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<StorageBench> m_bench;
    std::unique_ptr<TakeStore> m_store;

    TakeFiles filesOf(const Take &take) const { return {m_bench->folder().takes(), take.id}; }
    /// A take of now, with a sound and the file of its peaks.
    Take newTake(const QString &key = question) const;
    QList<TakeId> idsOf(const QString &key) const;
    QList<TakeId> binnedIds() const;
    void restart();

private Q_SLOTS:
    void init();

    void everythingOfATakeComesBackAfterARestart();
    void aTakeThatIsAlmostEmptyCanBeSaved();
    void savingAgainReplacesTheRow();
    void theNewestTakeComesFirst();
    void notesAndMarkersChangeNothingElse();
    void changesAreToldWithTheirQuestion();
    void whatIsNotThereIsSaid();
    void whatFailedCanBeTriedAgain();
    void anOldWishIsNotFulfilledAfterANewerOne();
    void aDeletedTakeComesBackFromTheBin();
    void whatIsSavedAgainStaysInTheBin();
    void aTakeWithoutItsSoundStaysInTheBin();
    void theBinIsKeptForThirtyDays();
    void aFileThatCanNotBeDeletedStaysInTheBin();
    void finishedTakesAreKnownToTheRecovery();
    void aRowNeverLeadsOutOfTheFolder();
    void aFailedSaveIsTold();
};

void TakeStoreTest::init()
{
    m_store.reset();
    m_bench = std::make_unique<StorageBench>();
    QVERIFY(m_bench->isOpen());
    restart();
}

void TakeStoreTest::restart()
{
    m_store.reset();
    m_bench->close();
    m_bench->open();
    m_store = std::make_unique<TakeStore>(m_bench->folder(), m_bench->clock, m_bench->thread());
}

Take TakeStoreTest::newTake(const QString &key) const
{
    Take take;
    take.id = newId<TakeId>();
    take.subject = {key, u"answer"_s, newId<RehearsalId>()};
    take.state = TakeState::Complete;
    take.startedUtc = m_bench->clock.nowUtc();
    take.zone = m_bench->clock.zoneId();
    take.sampleRate = 48000;
    take.frames = 48000 * 90;
    take.deviceName = u"Desk microphone"_s;
    take.fileName = filesOf(take).soundName();
    for (const QString &path : {filesOf(take).sound, filesOf(take).peaks, filesOf(take).journal}) {
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write("sound");
    }
    return take;
}

QList<TakeId> TakeStoreTest::idsOf(const QString &key) const
{
    QList<TakeId> ids;
    for (const Take &take : m_store->takesOf(key).result().value_or(QList<Take>()))
        ids << take.id;
    return ids;
}

QList<TakeId> TakeStoreTest::binnedIds() const
{
    QList<TakeId> ids;
    for (const Take &take : m_store->bin().result().value_or(QList<Take>()))
        ids << take.id;
    return ids;
}

void TakeStoreTest::everythingOfATakeComesBackAfterARestart()
{
    Take take = newTake();
    take.state = TakeState::Recovered;
    take.frames = 9'007'199'254'740'993; // no double holds it
    take.subject.part = u"why-not-earlier"_s;
    take.deviceName = u"Tisch-Mikrofon “é”"_s;
    take.note = u"Name the cause first; don't say 'we'. 昨日\nSecond line"_s;
    take.gaps = {{48000, 960, u"device"_s}, {96000, 1, u"overload"_s}};
    take.markers = {{u"m1"_s, 0, u"start"_s}, {u"m2"_s, 47123, u"the \"cause\""_s}};
    take.binnedUtc = m_bench->clock.nowUtc();
    QVERIFY(m_store->save(take).result());
    restart();
    const auto found = m_store->take(take.id).result();
    QVERIFY(found);
    compare(*found, take);
    QCOMPARE(m_store->filePath(*found), filesOf(take).sound);
    QCOMPARE(m_store->peaksPath(*found), filesOf(take).peaks);
}

void TakeStoreTest::aTakeThatIsAlmostEmptyCanBeSaved()
{
    Take take;
    take.id = newId<TakeId>();
    take.startedUtc = m_bench->clock.nowUtc();
    QVERIFY(m_store->save(take).result());
    const auto found = m_store->take(take.id).result();
    QVERIFY(found);
    QCOMPARE(found->state, TakeState::Recording);
    QCOMPARE(found->durationMs(), 0);
    QVERIFY(found->gaps.isEmpty() && found->markers.isEmpty() && !found->binnedUtc);
}

void TakeStoreTest::savingAgainReplacesTheRow()
{
    Take take = newTake();
    take.state = TakeState::Recording;
    QVERIFY(m_store->save(take).result());
    take.state = TakeState::Complete;
    take.frames += 1;
    take.note = u"done"_s;
    QVERIFY(m_store->save(take).result());
    QCOMPARE(idsOf(question), QList<TakeId>{take.id});
    compare(*m_store->take(take.id).result(), take);
}

void TakeStoreTest::theNewestTakeComesFirst()
{
    const Take old = newTake();
    m_bench->clock.advanceMs(1);
    const Take newer = newTake();
    const Take sameTime = newTake();
    m_bench->clock.advanceMs(dayMs);
    const Take newest = newTake();
    for (const Take &take : {newest, old, newer, sameTime, newTake(u"quickbite/other"_s)})
        QVERIFY(m_store->save(take).result());
    QCOMPARE(idsOf(question), (QList<TakeId>{newest.id, sameTime.id, newer.id, old.id}));
    QCOMPARE(idsOf(u"nobody/asked"_s), QList<TakeId>());
}

void TakeStoreTest::notesAndMarkersChangeNothingElse()
{
    Take take = newTake();
    const Take other = newTake();
    QVERIFY(m_store->save(take).result());
    QVERIFY(m_store->save(other).result());
    take.note = u"slower"_s;
    take.markers = {{u"m1"_s, 12000, u"here"_s}};
    QVERIFY(m_store->setNote(take.id, take.note).result());
    QVERIFY(m_store->setMarkers(take.id, take.markers).result());
    compare(*m_store->take(take.id).result(), take);
    compare(*m_store->take(other.id).result(), other);
    take.note.clear();
    take.markers.clear();
    QVERIFY(m_store->setNote(take.id, {}).result());
    QVERIFY(m_store->setMarkers(take.id, {}).result());
    compare(*m_store->take(take.id).result(), take);
}

void TakeStoreTest::changesAreToldWithTheirQuestion()
{
    const Take take = newTake();
    QSignalSpy changed(m_store.get(), &TakeStore::changed);
    QSignalSpy failed(m_store.get(), &TakeStore::failed);
    m_store->save(take);
    m_store->setNote(take.id, u"a"_s);
    m_store->setMarkers(take.id, {});
    m_store->moveToBin(take.id);
    m_store->restoreFromBin(take.id);
    QTRY_COMPARE(changed.size(), 5);
    for (const auto &signal : changed)
        QCOMPARE(signal.value(0).toString(), question);
    QCOMPARE(failed.size(), 0);
}

void TakeStoreTest::whatIsNotThereIsSaid()
{
    const auto unknown = newId<TakeId>();
    QSignalSpy changed(m_store.get(), &TakeStore::changed);
    QSignalSpy failed(m_store.get(), &TakeStore::failed);
    QCOMPARE(m_store->take(unknown).result().error().code, ErrorCode::NotFound);
    for (const auto &answer : {m_store->setNote(unknown, u"a"_s), m_store->setMarkers(unknown, {}),
                               m_store->moveToBin(unknown), m_store->restoreFromBin(unknown)}) {
        const Result<void> result = answer.result();
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::NotFound);
        QVERIFY(!result.error().userText.isEmpty());
    }
    QTRY_COMPARE(failed.size(), 4);
    QCOMPARE(changed.size(), 0);
}

void TakeStoreTest::whatFailedCanBeTriedAgain()
{
    const Take take = newTake();
    QVERIFY(m_store->save(take).result());
    QList<std::function<void()>> retries;
    connect(m_store.get(), &TakeStore::failed, this,
            [&retries](const Error &, const std::function<void()> &retry) { retries << retry; });
    QVERIFY(m_bench->execute(refuse));
    QVERIFY(!m_store->setNote(take.id, u"first"_s).result());
    QVERIFY(!m_store->moveToBin(take.id).result());
    QTRY_COMPARE(retries.size(), 2);
    QVERIFY(retries[0] && retries[1]);
    retries[0](); // too early: it fails and can be tried once more
    QTRY_COMPARE(retries.size(), 3);
    QVERIFY(m_bench->execute(accept));
    retries[2]();
    retries[1]();
    QTRY_COMPARE(m_store->take(take.id).result()->note, u"first"_s);
    QTRY_VERIFY(m_store->take(take.id).result()->binnedUtc.has_value());
}

void TakeStoreTest::anOldWishIsNotFulfilledAfterANewerOne()
{
    const Take take = newTake();
    QVERIFY(m_store->save(take).result());
    std::function<void()> again;
    connect(m_store.get(), &TakeStore::failed, this,
            [&again](const Error &, const std::function<void()> &retry) { again = retry; });
    QVERIFY(m_bench->execute(refuse));
    m_store->setNote(take.id, u"old"_s);
    QTRY_VERIFY(again);
    QVERIFY(m_bench->execute(accept));
    QSignalSpy changed(m_store.get(), &TakeStore::changed);
    m_store->setNote(take.id, u"new"_s);
    QTRY_COMPARE(changed.size(), 1);
    again();
    m_bench->settle();
    QCOMPARE(m_store->take(take.id).result()->note, u"new"_s);
}

void TakeStoreTest::aDeletedTakeComesBackFromTheBin()
{
    const Take first = newTake();
    const Take second = newTake();
    QVERIFY(m_store->save(first).result());
    QVERIFY(m_store->save(second).result());
    QVERIFY(m_store->moveToBin(first.id).result());
    m_bench->clock.advanceMs(1000);
    QVERIFY(m_store->moveToBin(second.id).result());
    QCOMPARE(idsOf(question), QList<TakeId>());
    QCOMPARE(binnedIds(), (QList<TakeId>{second.id, first.id}));
    QVERIFY(QFile::exists(filesOf(first).sound));
    restart();
    QVERIFY(m_store->restoreFromBin(first.id).result());
    QCOMPARE(idsOf(question), QList<TakeId>{first.id});
    QCOMPARE(binnedIds(), QList<TakeId>{second.id});
    compare(*m_store->take(first.id).result(), first);
}

void TakeStoreTest::whatIsSavedAgainStaysInTheBin()
{
    Take take = newTake();
    take.state = TakeState::Recording;
    QVERIFY(m_store->save(take).result());
    QVERIFY(m_store->moveToBin(take.id).result());
    // As recovery does at the next start.
    take.state = TakeState::Recovered;
    QVERIFY(m_store->save(take).result());
    QCOMPARE(binnedIds(), QList<TakeId>{take.id});
    QCOMPARE(m_store->take(take.id).result()->state, TakeState::Recovered);
}

void TakeStoreTest::aTakeWithoutItsSoundStaysInTheBin()
{
    const Take take = newTake();
    QVERIFY(m_store->save(take).result());
    QVERIFY(m_store->moveToBin(take.id).result());
    QVERIFY(QFile::remove(filesOf(take).sound));
    const auto restored = m_store->restoreFromBin(take.id).result();
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, ErrorCode::NotFound);
    QCOMPARE(binnedIds(), QList<TakeId>{take.id});
}

void TakeStoreTest::theBinIsKeptForThirtyDays()
{
    const Take binned = newTake();
    const Take later = newTake();
    const Take kept = newTake();
    for (const Take &take : {binned, later, kept})
        QVERIFY(m_store->save(take).result());
    QVERIFY(m_store->moveToBin(binned.id).result());
    m_bench->clock.advanceMs(1);
    QVERIFY(m_store->moveToBin(later.id).result());

    m_bench->clock.advanceMs(30 * dayMs - 1);
    QCOMPARE(m_store->purgeBin().result().value(), 0);
    QCOMPARE(binnedIds().size(), 2);
    QVERIFY(QFile::exists(filesOf(binned).sound));

    m_bench->clock.advanceMs(1);
    QCOMPARE(m_store->purgeBin().result().value(), 1);
    QCOMPARE(binnedIds(), QList<TakeId>{later.id});
    QVERIFY(!QFile::exists(filesOf(binned).sound));
    QVERIFY(!QFile::exists(filesOf(binned).peaks));
    QVERIFY(!QFile::exists(filesOf(binned).journal));
    QVERIFY(QFile::exists(filesOf(later).sound));
    QCOMPARE(m_store->take(binned.id).result().error().code, ErrorCode::NotFound);

    m_bench->clock.advanceMs(400 * dayMs);
    QCOMPARE(m_store->purgeBin().result().value(), 1);
    QCOMPARE(idsOf(question), QList<TakeId>{kept.id});
    QVERIFY(QFile::exists(filesOf(kept).sound) && QFile::exists(filesOf(kept).peaks));
}

void TakeStoreTest::aFileThatCanNotBeDeletedStaysInTheBin()
{
    const Take stuck = newTake();
    const Take gone = newTake();
    for (const Take &take : {stuck, gone}) {
        QVERIFY(m_store->save(take).result());
        QVERIFY(m_store->moveToBin(take.id).result());
    }
    // A folder can't be deleted as a file, whoever asks.
    QVERIFY(QFile::remove(filesOf(stuck).sound));
    QVERIFY(QDir().mkpath(filesOf(stuck).sound));
    QSignalSpy failed(m_store.get(), &TakeStore::failed);
    m_bench->clock.advanceMs(31 * dayMs);
    const auto purged = m_store->purgeBin().result();
    QVERIFY(!purged);
    QCOMPARE(purged.error().code, ErrorCode::PermissionDenied);
    QVERIFY(purged.error().userText.contains(QDir::toNativeSeparators(filesOf(stuck).sound)));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(binnedIds(), QList<TakeId>{stuck.id});
    QVERIFY(!QFile::exists(filesOf(gone).sound));

    QVERIFY(QDir().rmdir(filesOf(stuck).sound));
    QCOMPARE(m_store->purgeBin().result().value(), 1);
}

void TakeStoreTest::finishedTakesAreKnownToTheRecovery()
{
    Take running = newTake();
    running.state = TakeState::Recording;
    Take recovered = newTake();
    recovered.state = TakeState::Recovered;
    const Take complete = newTake();
    const Take binned = newTake();
    for (const Take &take : {running, recovered, complete, binned})
        QVERIFY(m_store->save(take).result());
    QVERIFY(m_store->moveToBin(binned.id).result());
    QCOMPARE(m_store->finishedIds().result().value(),
             (QSet<QString>{recovered.id.text(), complete.id.text(), binned.id.text()}));
}

void TakeStoreTest::aRowNeverLeadsOutOfTheFolder()
{
    Take take = newTake();
    const QString outside = m_bench->folder().root() + "/precious.wav"_L1;
    QFile precious(outside);
    QVERIFY(precious.open(QIODevice::WriteOnly));
    take.fileName = u"../precious.wav"_s;
    QCOMPARE(m_store->filePath(take), m_bench->folder().takes() + "/precious.wav"_L1);
    QVERIFY(m_store->save(take).result());
    QVERIFY(m_store->moveToBin(take.id).result());
    m_bench->clock.advanceMs(31 * dayMs);
    QCOMPARE(m_store->purgeBin().result().value(), 1);
    QVERIFY(QFile::exists(outside));
}

void TakeStoreTest::aFailedSaveIsTold()
{
    m_bench->setDiskFull(true);
    Take take = newTake();
    take.note = QString(100'000, u'x');
    QSignalSpy changed(m_store.get(), &TakeStore::changed);
    QSignalSpy failed(m_store.get(), &TakeStore::failed);
    const auto saved = m_store->save(take).result();
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::DiskFull);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(changed.size(), 0);
    m_bench->setDiskFull(false);
    QVERIFY(m_store->save(take).result());
}

QTEST_GUILESS_MAIN(TakeStoreTest)
#include "tst_takestore.moc"
