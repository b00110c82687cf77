#pragma once

#include "foundation/result.h"
#include "runbook/runbookpractice.h"

#include <QDate>
#include <QHash>
#include <QList>

namespace recount
{

class Database;

/// The log of what was practised with runbooks. Used on the storage thread.
class RunbookPracticeRepository
{
public:
    explicit RunbookPracticeRepository(Database &database) : m_database(database) {}

    /// What has an id that is there already is left as it is, so that a failed save can be
    /// repeated.
    Result<void> append(const BranchReview &review);
    Result<void> append(const RunbookDrillRecord &drill);
    /// What follows from the reviews of a runbook, by the thing of its card.
    Result<QHash<QString, ReviewState>> statesOf(const QString &document);
    /// Cards of all runbooks that were answered for the first time on that study day.
    Result<int> newCardsOn(const QDate &day);
    /// In the order in which they happened.
    Result<QList<RunbookDrillRecord>> drillsOf(const QString &document);

private:
    Database &m_database;
};

} // namespace recount
