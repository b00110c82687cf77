#pragma once

#include "foundation/result.h"
#include "runbook/runbookpractice.h"

#include <QFuture>
#include <QHash>
#include <QList>

namespace recount
{

class StorageThread;

/// Keeps what was practised with runbooks. Everything runs on the storage thread, in order.
class RunbookPracticeStore
{
public:
    /// The thread outlives this object.
    explicit RunbookPracticeStore(StorageThread &storage) : m_storage(storage) {}

    /// By the thing of the card; cards never answered are left out.
    QFuture<Result<QHash<QString, ReviewState>>> states(const QString &document) const;
    /// The same, and how many cards of all runbooks were new on this study day.
    QFuture<Result<BranchProgress>> progress(const QString &document, const QDate &today) const;
    QFuture<Result<QList<RunbookDrillRecord>>> drills(const QString &document) const;
    /// May be repeated with the same one when it failed.
    QFuture<Result<void>> add(const BranchReview &review) const;
    QFuture<Result<void>> add(const RunbookDrillRecord &drill) const;

private:
    StorageThread &m_storage;
};

} // namespace recount
