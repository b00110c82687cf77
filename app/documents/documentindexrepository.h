#pragma once

#include "documents/documententry.h"
#include "foundation/result.h"

namespace recount
{

class Database;

/// The SQL of the lists of documents. For the storage thread.
class DocumentIndexRepository
{
public:
    explicit DocumentIndexRepository(Database &database) : m_database(database) {}

    /// Of the library in this folder, in the order of the paths. Those with summaries of another
    /// version have no time, as if their files were written since.
    Result<QList<DocumentEntry>> all(const QString &library, int summaryVersion);
    /// All of it or nothing.
    Result<void> apply(const QString &library, int summaryVersion, const DocumentChanges &changes);

private:
    Database &m_database;
};

} // namespace recount
