#pragma once

#include "foundation/result.h"

class QSqlError;

namespace recount
{

/// What SQLite reported, with a sentence for the user. `context` (a statement, a path) goes into
/// the detail. Codes: DiskFull, PermissionDenied, DatabaseDamaged, otherwise DatabaseFailed.
Error sqlError(const QSqlError &error, const QString &context);

/// A file that is not, or no longer, a sound database.
Error damagedError(const QString &detail);

/// A file that may be read and not be written.
Error notWritableError(const QString &detail);

} // namespace recount
