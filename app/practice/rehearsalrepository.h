#pragma once

#include "foundation/result.h"
#include "practice/rehearsal.h"

#include <QHash>
#include <QList>

namespace recount
{

class Database;

/// The log of rehearsals and what is derived from it. Used on the storage thread.
class RehearsalRepository
{
public:
    explicit RehearsalRepository(Database &database) : m_database(database) {}

    /// Appends all or none. An event whose id is there already is left as it is, so that a failed
    /// save can be repeated whole.
    Result<void> append(const QList<RehearsalEvent> &events);

    /// The events of the question's latest rehearsal, in order; empty when there was none.
    Result<QList<RehearsalEvent>> latestOf(const QString &questionKey);
    Result<QList<RehearsalEvent>> eventsOf(const RehearsalId &rehearsal);

    /// By question key; questions without takes and grades are left out.
    Result<QHash<QString, QuestionProgress>> progress();
    Result<QuestionProgress> progressOf(const QString &questionKey);

private:
    Result<QHash<QString, QuestionProgress>> collect(const QString &condition,
                                                     const QVariantList &values);

    Database &m_database;
};

} // namespace recount
