#pragma once

#include "documents/documentsnapshot.h"
#include "foundation/clock.h"
#include "foundation/result.h"

#include <QFuture>
#include <QList>
#include <QObject>

#include <optional>

namespace recount
{

class StorageThread;

/// What documents were like before, in the database. Lives on the GUI thread; everything runs on
/// the storage thread, in order. What failed comes through the future.
class DocumentHistory : public QObject
{
    Q_OBJECT

public:
    /// The clock and the thread outlive this object.
    DocumentHistory(const Clock &clock, StorageThread &storage, QObject *parent = nullptr);

    /// Keeps these bytes, once where the last ones were the same, and removes old snapshots of
    /// the document that stand too close to each other.
    QFuture<Result<SnapshotInfo>> take(const DocumentKey &key, SnapshotReason reason,
                                       const QByteArray &bytes);
    /// Without contents, last taken first.
    QFuture<Result<QList<SnapshotInfo>>> list(const QString &document) const;
    /// Errors: NotFound, InvalidData.
    QFuture<Result<QByteArray>> content(qint64 snapshot) const;
    /// Of the last snapshot with this hash; nothing when there is none.
    QFuture<Result<std::optional<QByteArray>>> contentOf(const QString &document,
                                                         const QByteArray &sha256) const;
    /// The document has another id or path from now on: its history goes with it.
    QFuture<Result<int>> move(const DocumentKey &from, const DocumentKey &to);
    /// The same for a file of which only the paths are known.
    QFuture<Result<int>> moveFile(const QString &from, const QString &to);
    /// Removes what the file on this path was like; a copy of it keeps its own. Counts them.
    QFuture<Result<int>> forgetFile(const QString &path);

Q_SIGNALS:
    /// The list of this document is another one now.
    void changed(const QString &document);

private:
    const Clock &m_clock;
    StorageThread &m_storage;
};

} // namespace recount
