#include "documents/documenthistory.h"

#include "documents/documentsnapshotrepository.h"
#include "storage/storagethread.h"
#include "storage/whendone.h"

namespace recount
{

DocumentHistory::DocumentHistory(const Clock &clock, StorageThread &storage, QObject *parent)
    : QObject(parent), m_clock(clock), m_storage(storage)
{
}

QFuture<Result<SnapshotInfo>> DocumentHistory::take(const DocumentKey &key, SnapshotReason reason,
                                                    const QByteArray &bytes)
{
    const NewSnapshot snapshot{key, m_clock.nowUtc(), reason, bytes};
    auto future = m_storage.run([snapshot](Database &database) {
        DocumentSnapshotRepository repository(database);
        Result<SnapshotInfo> taken = repository.add(snapshot);
        // One snapshot too many does no harm: the next one tries again.
        if (taken)
            static_cast<void>(repository.thin(snapshot.key, snapshot.takenUtc));
        return taken;
    });
    whenDone(this, future, [this](const Result<SnapshotInfo> &taken) {
        if (taken)
            Q_EMIT changed(taken->key.document);
    });
    return future;
}

QFuture<Result<QList<SnapshotInfo>>> DocumentHistory::list(const QString &document) const
{
    return m_storage.run([document](Database &database) {
        return DocumentSnapshotRepository(database).list(document);
    });
}

QFuture<Result<QByteArray>> DocumentHistory::content(qint64 snapshot) const
{
    return m_storage.run([snapshot](Database &database) {
        return DocumentSnapshotRepository(database).content(snapshot);
    });
}

QFuture<Result<std::optional<QByteArray>>>
DocumentHistory::contentOf(const QString &document, const QByteArray &sha256) const
{
    return m_storage.run(
        [document, sha256](Database &database) -> Result<std::optional<QByteArray>> {
            DocumentSnapshotRepository repository(database);
            const auto id = repository.withBytes(document, sha256);
            if (!id)
                return tl::unexpected<Error>(id.error());
            if (!id->has_value())
                return std::nullopt;
            const auto bytes = repository.content(**id);
            if (!bytes)
                return tl::unexpected<Error>(bytes.error());
            return *bytes;
        });
}

QFuture<Result<int>> DocumentHistory::move(const DocumentKey &from, const DocumentKey &to)
{
    auto future = m_storage.run([from, to](Database &database) {
        return DocumentSnapshotRepository(database).move(from, to);
    });
    whenDone(this, future, [this, from, to](const Result<int> &moved) {
        if (!moved)
            return;
        Q_EMIT changed(from.document);
        Q_EMIT changed(to.document);
    });
    return future;
}

QFuture<Result<int>> DocumentHistory::moveFile(const QString &from, const QString &to)
{
    auto future = m_storage.run([from, to](Database &database) {
        return DocumentSnapshotRepository(database).moveFile(from, to);
    });
    whenDone(this, future, [this, from, to](const Result<int> &moved) {
        if (!moved)
            return;
        Q_EMIT changed(from);
        Q_EMIT changed(to);
    });
    return future;
}

QFuture<Result<int>> DocumentHistory::forgetFile(const QString &path)
{
    auto future = m_storage.run([path](Database &database) {
        return DocumentSnapshotRepository(database).forgetFile(path);
    });
    whenDone(this, future, [this, path](const Result<int> &forgotten) {
        if (forgotten)
            Q_EMIT changed(path);
    });
    return future;
}

} // namespace recount
