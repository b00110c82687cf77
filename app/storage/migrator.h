#pragma once

#include "foundation/result.h"

#include <QList>
#include <QString>

namespace recount
{

class Database;

/// Brings a database to the newest version. The steps are files "NNNN_name.sql"; the number of
/// the last one that ran stands in PRAGMA user_version.
///
/// For authors: a step that was released never changes; add the next number instead. Each step
/// runs in one transaction, so no PRAGMA that a transaction forbids, and no BEGIN or COMMIT.
class Migrator
{
public:
    explicit Migrator(QString folder = QStringLiteral(":/schema"));

    /// The version of the last step; 0 when there is none.
    int newestVersion() const;
    /// The version of the file; 0 for an empty one.
    static Result<int> version(Database &database);
    /// Runs the steps above the file's version, up to `target` (-1: all). The first error stops
    /// and takes its step back; the steps before it stay.
    /// Errors: DatabaseNewer when the file comes from a newer Recount (nothing was changed).
    Result<void> migrate(Database &database, int target = -1) const;

private:
    struct Step {
        int version = 0;
        QString file;
    };
    Result<void> run(Database &database, const Step &step) const;

    QList<Step> m_steps;
};

} // namespace recount
