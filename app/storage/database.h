#pragma once

#include "foundation/result.h"

#include <QDateTime>
#include <QList>
#include <QVariantList>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

class QSqlQuery;

namespace recount
{

/// One row of an answer; columns count from 0. Valid only inside the callback that got it.
class SqlRow
{
public:
    explicit SqlRow(const QSqlQuery &query) : m_query(query) {}

    bool isNull(int column) const;
    QString text(int column) const;
    qint64 number(int column) const;
    QByteArray bytes(int column) const;
    /// A point in time as `utcText` wrote it; invalid for NULL.
    QDateTime utc(int column) const;

private:
    const QSqlQuery &m_query;
};

/// The form in which times stand in the database: "2026-03-15T12:00:00.000Z".
QString utcText(const QDateTime &time);

/// A connection to one SQLite file, to be opened, used and closed in the same thread. Every SQL
/// statement of Recount goes through here, with its values bound. Statements stay prepared.
///
/// A database that is not open answers every call with an error.
class Database
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    Database();
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Opens the file (created with 0600 when missing): WAL, foreign keys, 5 s busy timeout.
    /// Errors: DiskFull, PermissionDenied, DatabaseDamaged, DatabaseFailed.
    Result<void> open(const QString &file, Mode mode = Mode::ReadWrite);
    void close();
    bool isOpen() const;
    QString file() const;
    /// What calls answer from now on, until the next `open`.
    void closeWith(Error reason);

    /// Runs one statement. Returns the number of rows it changed.
    Result<int> execute(const QString &sql, const QVariantList &values = {});
    /// Calls `row` for each row of the answer.
    Result<void> forEach(const QString &sql, const QVariantList &values,
                         const std::function<void(const SqlRow &)> &row);

    /// All rows of the answer, each as `read` makes it.
    template <class Read>
    auto rows(const QString &sql, const QVariantList &values, Read read)
        -> Result<QList<std::invoke_result_t<Read, const SqlRow &>>>;
    /// The first row of the answer, or nothing.
    template <class Read>
    auto first(const QString &sql, const QVariantList &values, Read read)
        -> Result<std::optional<std::invoke_result_t<Read, const SqlRow &>>>;

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// Takes back everything since its construction unless `commit` succeeded.
class Transaction
{
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Whether the transaction began; check it before anything else.
    const Result<void> &begun() const { return m_begun; }
    Result<void> commit();

private:
    Database &m_database;
    Result<void> m_begun;
    bool m_open = false;
};

/// Runs `work(database)` in one transaction: committed when it succeeds, rolled back otherwise.
template <class Work>
auto inTransaction(Database &database, Work work) -> std::invoke_result_t<Work, Database &>
{
    Transaction transaction(database);
    if (!transaction.begun())
        return tl::unexpected<Error>(transaction.begun().error());
    auto outcome = work(database);
    if (!outcome)
        return outcome;
    if (auto committed = transaction.commit(); !committed)
        return tl::unexpected<Error>(committed.error());
    return outcome;
}

template <class Read>
auto Database::rows(const QString &sql, const QVariantList &values, Read read)
    -> Result<QList<std::invoke_result_t<Read, const SqlRow &>>>
{
    QList<std::invoke_result_t<Read, const SqlRow &>> all;
    const auto done = forEach(sql, values, [&](const SqlRow &row) { all.append(read(row)); });
    if (!done)
        return tl::unexpected<Error>(done.error());
    return all;
}

template <class Read>
auto Database::first(const QString &sql, const QVariantList &values, Read read)
    -> Result<std::optional<std::invoke_result_t<Read, const SqlRow &>>>
{
    std::optional<std::invoke_result_t<Read, const SqlRow &>> found;
    const auto done = forEach(sql, values, [&](const SqlRow &row) {
        if (!found)
            found.emplace(read(row));
    });
    if (!done)
        return tl::unexpected<Error>(done.error());
    return found;
}

} // namespace recount
