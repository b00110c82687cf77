#pragma once

#include "foundation/result.h"
#include "schedule/reviewstate.h"

#include <QHash>
#include <QList>
#include <QString>

namespace recount
{

class Database;

/// One answer in a drill.
struct DrillEvent {
    QString id; ///< a UUID
    QString packId;
    QString kind; ///< "recall-why"
    QString thing;
    Review review;
    qint64 tookMs = 0;

    QString key() const { return packId + QLatin1Char('/') + kind + QLatin1Char('/') + thing; }
};

/// The log of drills. Used on the storage thread.
class DrillRepository
{
public:
    explicit DrillRepository(Database &database) : m_database(database) {}

    /// An event whose id is there already is left as it is, so that a failed save can be repeated.
    Result<void> append(const DrillEvent &event);
    /// All events of a pack in the order in which they happened.
    Result<QList<DrillEvent>> eventsOf(const QString &packId);
    /// What follows from them, by item key.
    Result<QHash<QString, ReviewState>> statesOf(const QString &packId);

private:
    Database &m_database;
};

} // namespace recount
