#include "runbook/runbookpracticestore.h"

#include "runbook/runbookpracticerepository.h"
#include "storage/storagethread.h"

namespace recount
{

QFuture<Result<QHash<QString, ReviewState>>>
RunbookPracticeStore::states(const QString &document) const
{
    return m_storage.run([document](Database &database) {
        return RunbookPracticeRepository(database).statesOf(document);
    });
}

QFuture<Result<BranchProgress>> RunbookPracticeStore::progress(const QString &document,
                                                               const QDate &today) const
{
    return m_storage.run([document, today](Database &database) -> Result<BranchProgress> {
        RunbookPracticeRepository repository(database);
        const auto states = repository.statesOf(document);
        if (!states)
            return tl::unexpected<Error>(states.error());
        const auto fresh = repository.newCardsOn(today);
        if (!fresh)
            return tl::unexpected<Error>(fresh.error());
        return BranchProgress{*states, *fresh};
    });
}

QFuture<Result<QList<RunbookDrillRecord>>>
RunbookPracticeStore::drills(const QString &document) const
{
    return m_storage.run([document](Database &database) {
        return RunbookPracticeRepository(database).drillsOf(document);
    });
}

QFuture<Result<void>> RunbookPracticeStore::add(const BranchReview &review) const
{
    return m_storage.run([review](Database &database) {
        return RunbookPracticeRepository(database).append(review);
    });
}

QFuture<Result<void>> RunbookPracticeStore::add(const RunbookDrillRecord &drill) const
{
    return m_storage.run(
        [drill](Database &database) { return RunbookPracticeRepository(database).append(drill); });
}

} // namespace recount
