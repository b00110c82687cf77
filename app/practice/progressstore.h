#pragma once

#include "foundation/result.h"
#include "practice/rehearsal.h"

#include <QFuture>
#include <QHash>

namespace recount
{

class StorageThread;

/// Reads what the question list shows, derived from takes and events.
class ProgressStore
{
public:
    explicit ProgressStore(StorageThread &storage);

    QFuture<Result<QHash<QString, QuestionProgress>>> all() const;
    QFuture<Result<QuestionProgress>> of(const QString &questionKey) const;

private:
    StorageThread &m_storage;
};

} // namespace recount
