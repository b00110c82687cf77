#include "practice/progressstore.h"

#include "practice/rehearsalrepository.h"
#include "storage/storagethread.h"

namespace recount
{

ProgressStore::ProgressStore(StorageThread &storage) : m_storage(storage) {}

QFuture<Result<QHash<QString, QuestionProgress>>> ProgressStore::all() const
{
    return m_storage.run(
        [](Database &database) { return RehearsalRepository(database).progress(); });
}

QFuture<Result<QuestionProgress>> ProgressStore::of(const QString &questionKey) const
{
    return m_storage.run([questionKey](Database &database) {
        return RehearsalRepository(database).progressOf(questionKey);
    });
}

} // namespace recount
