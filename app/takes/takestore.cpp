#include "takes/takestore.h"

#include "storage/storagethread.h"
#include "storage/whendone.h"
#include "takes/takefiles.h"
#include "takes/takerepository.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPointer>

namespace recount
{

namespace
{

constexpr int binDays = 30;

QString soundPath(const DataFolder &folder, const Take &take)
{
    // The name alone, so that a row can't lead out of the folder.
    return QDir(folder.takes()).filePath(QFileInfo(take.fileName).fileName());
}

/// True when nothing of the take is left on the disk.
bool deleteFiles(const DataFolder &folder, const Take &take)
{
    const TakeFiles files(folder.takes(), take.id);
    const QString sound = soundPath(folder, take);
    bool gone = true;
    // The sound last: as long as it is there the take can be brought back whole.
    for (const QString &file : {files.peaks, files.journal, files.lock, files.part, sound}) {
        if (QFileInfo::exists(file) && !QFile::remove(file))
            gone = false;
    }
    return gone;
}

} // namespace

TakeStore::TakeStore(DataFolder folder, const Clock &clock, StorageThread &storage, QObject *parent)
    : QObject(parent), m_folder(std::move(folder)), m_clock(clock), m_storage(storage)
{
}

QString TakeStore::filePath(const Take &take) const
{
    return soundPath(m_folder, take);
}

QString TakeStore::peaksPath(const Take &take) const
{
    return TakeFiles(m_folder.takes(), take.id).peaks;
}

QFuture<Result<QList<Take>>> TakeStore::takesOf(const QString &questionKey) const
{
    return m_storage.run([questionKey](Database &database) {
        return TakeRepository(database).ofQuestion(questionKey);
    });
}

QFuture<Result<QList<Take>>> TakeStore::bin() const
{
    return m_storage.run([](Database &database) { return TakeRepository(database).binned(); });
}

QFuture<Result<Take>> TakeStore::take(const TakeId &id) const
{
    return m_storage.run([id](Database &database) { return TakeRepository(database).byId(id); });
}

QFuture<Result<QSet<QString>>> TakeStore::finishedIds() const
{
    return m_storage.run([](Database &database) -> Result<QSet<QString>> {
        const auto ids = TakeRepository(database).finished();
        if (!ids)
            return tl::unexpected<Error>(ids.error());
        QSet<QString> texts;
        for (const TakeId &id : *ids)
            texts.insert(id.text());
        return texts;
    });
}

TakeStore::Wish TakeStore::wish(const TakeId &take, Part part)
{
    return {take, part, ++m_wishes};
}

void TakeStore::tellFailure(const Error &error, const Wish &failedWish, std::function<void()> again)
{
    if (!error.retryable) {
        Q_EMIT failed(error, {});
        return;
    }
    Q_EMIT failed(error, [self = QPointer(this), failedWish, again = std::move(again)] {
        if (self && self->m_saved[{failedWish.take.text(), failedWish.part}] < failedWish.number)
            again();
    });
}

QFuture<Result<void>> TakeStore::save(const Take &take)
{
    auto future =
        m_storage.run([take](Database &database) { return TakeRepository(database).save(take); });
    whenDone(this, future, [this, take, row = wish(take.id, Part::Row)](const Result<void> &saved) {
        if (!saved) {
            tellFailure(saved.error(), row, [this, take] { save(take); });
            return;
        }
        m_saved[{row.take.text(), row.part}] = row.number;
        Q_EMIT changed(take.subject.questionKey);
    });
    return future;
}

QFuture<Result<void>> TakeStore::alter(const TakeId &id, Part part, Change change)
{
    auto key = std::make_shared<QString>();
    auto future = m_storage.run([id, key, change](Database &database) -> Result<void> {
        const auto take = TakeRepository(database).byId(id);
        if (!take)
            return tl::unexpected<Error>(take.error());
        *key = take->subject.questionKey;
        return change(database, *take);
    });
    // The future orders the job's write to `key` before this reads it.
    whenDone(this, future, [this, key, change, wanted = wish(id, part)](const Result<void> &done) {
        if (!done) {
            tellFailure(done.error(), wanted,
                        [this, wanted, change] { alter(wanted.take, wanted.part, change); });
            return;
        }
        m_saved[{wanted.take.text(), wanted.part}] = wanted.number;
        Q_EMIT changed(*key);
    });
    return future;
}

QFuture<Result<void>> TakeStore::setNote(const TakeId &id, const QString &note)
{
    return alter(id, Part::Note, [note](Database &database, const Take &take) {
        return TakeRepository(database).setNote(take.id, note);
    });
}

QFuture<Result<void>> TakeStore::setMarkers(const TakeId &id, const QList<TakeMarker> &markers)
{
    return alter(id, Part::Markers, [markers](Database &database, const Take &take) {
        return TakeRepository(database).setMarkers(take.id, markers);
    });
}

QFuture<Result<void>> TakeStore::moveToBin(const TakeId &id)
{
    return alter(id, Part::Bin, [now = m_clock.nowUtc()](Database &database, const Take &take) {
        return TakeRepository(database).setBinned(take.id, now);
    });
}

QFuture<Result<void>> TakeStore::restoreFromBin(const TakeId &id)
{
    return alter(
        id, Part::Bin, [folder = m_folder](Database &database, const Take &take) -> Result<void> {
            if (!QFileInfo::exists(soundPath(folder, take)))
                return fail(
                    ErrorCode::NotFound,
                    tr("The sound of this take is no longer in the takes folder, so it can't "
                       "be brought back. Nothing else was changed."),
                    soundPath(folder, take));
            return TakeRepository(database).setBinned(take.id, std::nullopt);
        });
}

QFuture<Result<int>> TakeStore::purgeBin()
{
    auto future = m_storage.run([folder = m_folder, cutoff = m_clock.nowUtc().addDays(-binDays)](
                                    Database &database) -> Result<int> {
        TakeRepository repository(database);
        const auto old = repository.binnedBefore(cutoff);
        if (!old)
            return tl::unexpected<Error>(old.error());
        int purged = 0;
        QString stuck;
        for (const Take &take : *old) {
            if (!deleteFiles(folder, take)) {
                stuck = soundPath(folder, take);
                continue;
            }
            if (auto removed = repository.remove(take.id); !removed)
                return tl::unexpected<Error>(removed.error());
            ++purged;
        }
        if (!stuck.isEmpty())
            return fail(ErrorCode::PermissionDenied,
                        tr("A take that was in the bin for 30 days could not be deleted: %1. It "
                           "stays in the bin. Make the takes folder writable.")
                            .arg(QDir::toNativeSeparators(stuck)),
                        stuck);
        return purged;
    });
    whenDone(this, future, [this](const Result<int> &purged) {
        if (!purged)
            Q_EMIT failed(purged.error(), {});
    });
    return future;
}

} // namespace recount
