#pragma once

#include "documents/documentsnapshot.h"
#include "foundation/result.h"

#include <QList>

#include <optional>

namespace recount
{

class Database;

/// The SQL of the snapshots of documents. For the storage thread.
class DocumentSnapshotRepository
{
public:
    explicit DocumentSnapshotRepository(Database &database) : m_database(database) {}

    /// Stores it and answers what the list says of it then. Where the last snapshot of the
    /// document has the same bytes, that one is the answer, with the reason that keeps it longer.
    Result<SnapshotInfo> add(const NewSnapshot &snapshot);
    /// Last taken first.
    Result<QList<SnapshotInfo>> list(const QString &document);
    /// Errors: NotFound, InvalidData when what is stored is damaged.
    Result<QByteArray> content(qint64 id);
    /// The id of the last snapshot with these bytes; nothing when there is none.
    Result<std::optional<qint64>> withBytes(const QString &document, const QByteArray &sha256);
    /// Removes what is not worth its room: kept are all of the last 24 hours, the last one of each
    /// hour of the last 30 days and of each day before. The last one of a document stays, and so
    /// do those of replaced text for 30 days. Counts what was removed.
    Result<int> thin(const DocumentKey &key, const QDateTime &nowUtc);
    /// The document has another id or path from now on.
    Result<int> move(const DocumentKey &from, const DocumentKey &to);
    /// The same for a file of which only the paths are known.
    Result<int> moveFile(const QString &from, const QString &to);
    /// Those of the file on this path. Counts what was removed.
    Result<int> forgetFile(const QString &path);

private:
    Result<std::optional<SnapshotInfo>> last(const QString &document);

    Database &m_database;
};

} // namespace recount
