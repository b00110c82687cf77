#pragma once

#include "foundation/clock.h"
#include "foundation/datafolder.h"
#include "foundation/result.h"
#include "takes/take.h"

#include <QFuture>
#include <QObject>
#include <QSet>

#include <functional>
#include <map>
#include <utility>

namespace recount
{

class Database;
class StorageThread;

/// The takes of the data folder: what is known of each is in the database, the sound in a file.
/// Lives on the GUI thread; everything runs on the storage thread, in order. A change that failed
/// comes through `failed` as well as through its future, so callers may ignore the future.
class TakeStore : public QObject
{
    Q_OBJECT

public:
    TakeStore(DataFolder folder, const Clock &clock, StorageThread &storage,
              QObject *parent = nullptr);

    /// Absolute path of a take's sound.
    QString filePath(const Take &take) const;
    QString peaksPath(const Take &take) const;

    /// All takes of a question, newest first, those in the bin left out.
    QFuture<Result<QList<Take>>> takesOf(const QString &questionKey) const;
    QFuture<Result<QList<Take>>> bin() const;
    QFuture<Result<Take>> take(const TakeId &id) const;
    /// The ids of all takes whose sound is finished, for `recoverTakes`.
    QFuture<Result<QSet<QString>>> finishedIds() const;

    /// Inserts or replaces the whole row.
    QFuture<Result<void>> save(const Take &take);
    QFuture<Result<void>> setNote(const TakeId &id, const QString &note);
    QFuture<Result<void>> setMarkers(const TakeId &id, const QList<TakeMarker> &markers);
    /// Into the bin; the file stays for 30 days.
    QFuture<Result<void>> moveToBin(const TakeId &id);
    /// Errors: NotFound when the sound is no longer there.
    QFuture<Result<void>> restoreFromBin(const TakeId &id);
    /// Deletes the files and rows of takes that were in the bin for more than 30 days; the result
    /// counts them. A take whose file can't be deleted stays in the bin for the next time.
    QFuture<Result<int>> purgeBin();

Q_SIGNALS:
    /// Something about a take of this question changed.
    void changed(const QString &questionKey);
    /// `retry` does what failed once more, unless a later change of the same kind was saved
    /// meanwhile; it is empty where that is no use.
    void failed(const recount::Error &error, const std::function<void()> &retry);

private:
    enum class Part { Row, Note, Markers, Bin };
    /// One wish to change a part of a take; a later one makes it out of date.
    struct Wish {
        TakeId take;
        Part part;
        int number;
    };
    using Change = std::function<Result<void>(Database &, const Take &)>;

    Wish wish(const TakeId &take, Part part);
    void tellFailure(const Error &error, const Wish &wish, std::function<void()> again);
    /// Runs `change` with the take's row and tells its question.
    QFuture<Result<void>> alter(const TakeId &id, Part part, Change change);

    DataFolder m_folder;
    const Clock &m_clock;
    StorageThread &m_storage;
    std::map<std::pair<QString, Part>, int> m_saved; ///< the latest wish that was fulfilled
    int m_wishes = 0;
};

} // namespace recount
