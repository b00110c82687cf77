#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QMetaType>
#include <QString>

namespace recount
{

/// Why the bytes of a document were kept.
enum class SnapshotReason {
    Opened,      ///< before the first edit
    Saved,       ///< with a save that the user asked for
    Timed,       ///< within long editing
    External,    ///< before the text of another program took their place, or in place of them
    Restored,    ///< before an older snapshot took their place
    BeforeEmpty, ///< before an empty document is written over them
};

/// Which document a snapshot is of. A copy of a file has the same id on another path.
struct DocumentKey {
    QString document; ///< the id in its front matter, else its path
    QString path;     ///< empty while it has no file

    friend bool operator==(const DocumentKey &, const DocumentKey &) = default;
};

/// The key of these bytes; `fallback` stands for a document with neither id nor path.
DocumentKey documentKey(const QByteArray &bytes, const QString &path, const QString &fallback = {});

/// What a list of snapshots says of one.
struct SnapshotInfo {
    qint64 id = 0;
    DocumentKey key;
    QDateTime takenUtc;
    SnapshotReason reason = SnapshotReason::Opened;
    QByteArray sha256;
    qint64 size = 0; ///< of the bytes
};

/// A snapshot to be stored.
struct NewSnapshot {
    DocumentKey key;
    QDateTime takenUtc;
    SnapshotReason reason = SnapshotReason::Opened;
    QByteArray bytes;
};

/// Whether thinning keeps such a snapshot for 30 days: its bytes were replaced by others, and
/// may be nowhere else.
bool isOfReplacedText(SnapshotReason reason);

/// As it stands in the database.
QString snapshotReasonWord(SnapshotReason reason);
/// `Timed` for a word of a later version.
SnapshotReason snapshotReasonFromWord(const QString &word);

} // namespace recount

Q_DECLARE_METATYPE(recount::DocumentKey)
