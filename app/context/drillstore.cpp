#include "context/drillstore.h"

#include "storage/storagethread.h"

namespace recount
{

DrillStore::DrillStore(StorageThread &storage) : m_storage(storage) {}

QFuture<Result<QHash<QString, ReviewState>>> DrillStore::states(const QString &packId) const
{
    return m_storage.run(
        [packId](Database &database) { return DrillRepository(database).statesOf(packId); });
}

QFuture<Result<void>> DrillStore::add(const DrillEvent &event) const
{
    return m_storage.run(
        [event](Database &database) { return DrillRepository(database).append(event); });
}

} // namespace recount
