#pragma once

#include "context/drillrepository.h"
#include "foundation/result.h"

#include <QFuture>
#include <QHash>

namespace recount
{

class StorageThread;

/// Keeps what was answered in drills. Everything runs on the storage thread, in order.
class DrillStore
{
public:
    /// The thread outlives this object.
    explicit DrillStore(StorageThread &storage);

    /// By item key; items never answered are left out.
    QFuture<Result<QHash<QString, ReviewState>>> states(const QString &packId) const;
    /// May be repeated with the same event when it failed.
    QFuture<Result<void>> add(const DrillEvent &event) const;

private:
    StorageThread &m_storage;
};

} // namespace recount
