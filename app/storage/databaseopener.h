#pragma once

#include "foundation/clock.h"
#include "foundation/datafolder.h"
#include "foundation/result.h"
#include "storage/migrator.h"

#include <QString>

namespace recount
{

class Database;

/// How opening went. Only damage has something to tell.
struct OpenReport {
    enum class Outcome {
        Opened,
        Created,        ///< there was no database yet
        BackupRestored, ///< the file was damaged or missing; the newest sound copy took its place
        StartedEmpty,   ///< the file was damaged and there was no sound copy
    };
    Outcome outcome = Outcome::Opened;
    QString message;     ///< translated: what happened and where the damaged file is; or empty
    QString damagedFile; ///< absolute path, or empty
};

/// Whether the open database passes SQLite's quick check. Errors: DatabaseDamaged.
Result<void> checkDatabase(Database &database);

/// Opens the folder's database, checks it and brings it to the newest version. A damaged file is
/// kept beside it ("recount.db.damaged-…") and replaced by the newest sound copy, or by an empty
/// database. On an error nothing was lost, and `database` answers every call with that error.
/// Errors: PermissionDenied, DiskFull, DatabaseNewer, DatabaseFailed.
Result<OpenReport> openDatabase(Database &database, const DataFolder &folder, const Clock &clock,
                                const Migrator &migrator = Migrator());

} // namespace recount
