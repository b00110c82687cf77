#include "storage/database.h"

#include "foundation/ids.h"
#include "storage/sqlerror.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <unordered_map>

namespace recount
{

namespace
{

struct DatabaseTexts {
    Q_DECLARE_TR_FUNCTIONS(DatabaseTexts)
};

Error notOpenError()
{
    return Error{ErrorCode::DatabaseFailed,
                 DatabaseTexts::tr("Recount's database is not open, so this could not be read or "
                                   "saved. Everything saved before is safe. Restart Recount."),
                 QStringLiteral("no open database")};
}

Result<void> ensureWritable(const QString &fileName)
{
    QFile file(fileName);
    if (file.exists()) {
        // SQLite would open it all the same, and refuse every change later on.
        if (!QFileInfo(fileName).isWritable())
            return tl::unexpected<Error>(notWritableError(fileName));
        return {};
    }
    // SQLite gives its side files the mode of the database.
    if (file.open(QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner))
        return {};
    return fail(ErrorCode::PermissionDenied,
                DatabaseTexts::tr("Recount can't create its database %1. Nothing was changed. "
                                  "Make the folder writable, then start Recount again.")
                    .arg(fileName),
                file.errorString());
}

} // namespace

bool SqlRow::isNull(int column) const
{
    return m_query.isNull(column);
}
QString SqlRow::text(int column) const
{
    return m_query.value(column).toString();
}
qint64 SqlRow::number(int column) const
{
    return m_query.value(column).toLongLong();
}
QByteArray SqlRow::bytes(int column) const
{
    return m_query.value(column).toByteArray();
}

QDateTime SqlRow::utc(int column) const
{
    return isNull(column) ? QDateTime()
                          : QDateTime::fromString(text(column), Qt::ISODateWithMs).toUTC();
}

QString utcText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

class Database::Private
{
public:
    /// A prepared statement that belongs to the caller until `giveBack`, so that a callback may
    /// run the same statement again.
    Result<QSqlQuery> take(const QString &sql);
    void giveBack(const QString &sql, QSqlQuery query);
    Result<QSqlQuery> run(const QString &sql, const QVariantList &values);

    QString connection; ///< empty while closed
    QString file;
    Error closedReason = notOpenError();

private:
    friend class Database;
    std::unordered_map<QString, QSqlQuery> m_statements;
};

Result<QSqlQuery> Database::Private::take(const QString &sql)
{
    if (connection.isEmpty())
        return tl::unexpected<Error>(closedReason);
    if (auto kept = m_statements.extract(sql))
        return std::move(kept.mapped());
    QSqlQuery query(QSqlDatabase::database(connection, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return tl::unexpected<Error>(sqlError(query.lastError(), sql));
    return query;
}

void Database::Private::giveBack(const QString &sql, QSqlQuery query)
{
    // An unfinished statement would hold its read lock.
    query.finish();
    m_statements.insert_or_assign(sql, std::move(query));
}

Result<QSqlQuery> Database::Private::run(const QString &sql, const QVariantList &values)
{
    auto query = take(sql);
    if (!query)
        return query;
    for (int i = 0; i < values.size(); ++i)
        query->bindValue(i, values.at(i));
    if (!query->exec()) {
        Error error = sqlError(query->lastError(), sql);
        giveBack(sql, *std::move(query));
        return tl::unexpected<Error>(std::move(error));
    }
    return query;
}

Database::Database() : d(std::make_unique<Private>()) {}

Database::~Database()
{
    close();
}

Result<void> Database::open(const QString &file, Mode mode)
{
    close();
    if (mode == Mode::ReadWrite) {
        if (auto writable = ensureWritable(file); !writable)
            return writable;
    }
    const QString name = QLatin1String("recount-") + newUuid();
    Result<void> opened;
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        connection.setDatabaseName(file);
        connection.setConnectOptions(mode == Mode::ReadOnly
                                         ? QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000;"
                                                          "QSQLITE_OPEN_READONLY")
                                         : QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
        if (!connection.open())
            opened = tl::unexpected<Error>(sqlError(connection.lastError(), file));
    }
    d->connection = name;
    d->file = file;
    if (opened && mode == Mode::ReadWrite) {
        for (const QString &pragma :
             {QStringLiteral("PRAGMA journal_mode = WAL"),
              QStringLiteral("PRAGMA foreign_keys = ON"),
              // So that INSERT OR REPLACE can't slip past a trigger that forbids deleting.
              QStringLiteral("PRAGMA recursive_triggers = ON"),
              QStringLiteral("PRAGMA synchronous = NORMAL")}) {
            if (opened)
                opened = forEach(pragma, {}, [](const SqlRow &) {});
        }
    }
    if (!opened)
        closeWith(opened.error());
    return opened;
}

void Database::close()
{
    if (d->connection.isEmpty())
        return;
    d->m_statements.clear();
    QSqlDatabase::database(d->connection, false).close();
    QSqlDatabase::removeDatabase(d->connection);
    d->connection.clear();
    d->closedReason = notOpenError();
}

bool Database::isOpen() const
{
    return !d->connection.isEmpty();
}

QString Database::file() const
{
    return d->file;
}

void Database::closeWith(Error reason)
{
    close();
    d->closedReason = std::move(reason);
}

Result<int> Database::execute(const QString &sql, const QVariantList &values)
{
    auto query = d->run(sql, values);
    if (!query)
        return tl::unexpected<Error>(query.error());
    const int changed = query->numRowsAffected();
    d->giveBack(sql, *std::move(query));
    return changed;
}

Result<void> Database::forEach(const QString &sql, const QVariantList &values,
                               const std::function<void(const SqlRow &)> &row)
{
    auto query = d->run(sql, values);
    if (!query)
        return tl::unexpected<Error>(query.error());
    while (query->next())
        row(SqlRow(*query));
    Result<void> outcome;
    // Damage may come to light only in the middle of the answer.
    if (query->lastError().isValid())
        outcome = tl::unexpected<Error>(sqlError(query->lastError(), sql));
    d->giveBack(sql, *std::move(query));
    return outcome;
}

Transaction::Transaction(Database &database) : m_database(database)
{
    if (const auto begun = m_database.execute(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        m_begun = tl::unexpected<Error>(begun.error());
    m_open = m_begun.has_value();
}

Transaction::~Transaction()
{
    // SQLite may have rolled back by itself (a full disk); the error of a second time says nothing.
    if (m_open && m_database.isOpen())
        static_cast<void>(m_database.execute(QStringLiteral("ROLLBACK")));
}

Result<void> Transaction::commit()
{
    if (const auto committed = m_database.execute(QStringLiteral("COMMIT")); !committed)
        return tl::unexpected<Error>(committed.error());
    m_open = false;
    return {};
}

} // namespace recount
