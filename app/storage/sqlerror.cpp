#include "storage/sqlerror.h"

#include <QCoreApplication>
#include <QSqlError>

namespace recount
{

namespace
{

struct SqlErrorTexts {
    Q_DECLARE_TR_FUNCTIONS(SqlErrorTexts)
};

// Primary result codes, the low byte of what SQLite returns (sqlite3.h is not a dependency).
constexpr int sqlitePerm = 3;
constexpr int sqliteBusy = 5;
constexpr int sqliteLocked = 6;
constexpr int sqliteReadOnly = 8;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteCantOpen = 14;
constexpr int sqliteNotADatabase = 26;
// I/O error while the shared-memory file grows: in practice there is no room for it.
constexpr int sqliteShmSize = 10 | (19 << 8);

} // namespace

Error damagedError(const QString &detail)
{
    return Error{ErrorCode::DatabaseDamaged,
                 SqlErrorTexts::tr("Recount's database is damaged, so this could not be read or "
                                   "saved. Your recordings are safe in their own files. Restart "
                                   "Recount: it puts the damaged file aside and brings back the "
                                   "newest backup."),
                 detail};
}

Error notWritableError(const QString &detail)
{
    return Error{ErrorCode::PermissionDenied,
                 SqlErrorTexts::tr("Recount is not allowed to write its database. Everything "
                                   "saved before is safe. Make the data folder and "
                                   "recount.db writable, then try again."),
                 detail, true};
}

Error sqlError(const QSqlError &error, const QString &context)
{
    const int code = error.nativeErrorCode().toInt();
    const QString detail = QStringLiteral("SQLite %1: %2 [%3]")
                               .arg(error.nativeErrorCode(), error.databaseText(), context);
    if (code == sqliteShmSize || (code & 0xff) == sqliteFull)
        return Error{ErrorCode::DiskFull,
                     SqlErrorTexts::tr("The disk is full, so Recount could not save this. "
                                       "Everything saved before is safe. Free some space, then "
                                       "try again."),
                     detail, true};
    switch (code & 0xff) {
    case sqlitePerm:
    case sqliteReadOnly:
    case sqliteCantOpen:
        return notWritableError(detail);
    case sqliteCorrupt:
    case sqliteNotADatabase:
        return damagedError(detail);
    case sqliteBusy:
    case sqliteLocked:
        return Error{ErrorCode::DatabaseFailed,
                     SqlErrorTexts::tr("Another program is using Recount's database. Nothing was "
                                       "changed. Close that program, then try again."),
                     detail, true};
    default:
        return Error{ErrorCode::DatabaseFailed,
                     SqlErrorTexts::tr("Recount could not read or write its database. Everything "
                                       "saved before is safe. Try again; if it happens again, "
                                       "restart Recount."),
                     detail, true};
    }
}

} // namespace recount
