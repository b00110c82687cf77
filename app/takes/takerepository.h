#pragma once

#include "foundation/result.h"
#include "takes/take.h"

#include <QList>

namespace recount
{

class Database;

/// The rows of takes. Used on the storage thread.
class TakeRepository
{
public:
    explicit TakeRepository(Database &database) : m_database(database) {}

    /// Newest first, those in the bin left out.
    Result<QList<Take>> ofQuestion(const QString &questionKey);
    /// Those in the bin, latest binned first.
    Result<QList<Take>> binned();
    Result<QList<Take>> binnedBefore(const QDateTime &utc);
    /// Ids of all takes whose sound is finished, also of those in the bin.
    Result<QList<TakeId>> finished();
    /// Errors: NotFound.
    Result<Take> byId(const TakeId &id);

    Result<void> save(const Take &take);
    Result<void> setNote(const TakeId &id, const QString &note);
    Result<void> setMarkers(const TakeId &id, const QList<TakeMarker> &markers);
    Result<void> setBinned(const TakeId &id, const std::optional<QDateTime> &utc);
    Result<void> remove(const TakeId &id);

private:
    Result<QList<Take>> select(const QString &condition, const QVariantList &values);
    Result<void> change(const QString &column, const QVariant &value, const TakeId &id);

    Database &m_database;
};

} // namespace recount
