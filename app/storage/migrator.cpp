#include "storage/migrator.h"

#include "storage/database.h"
#include "storage/sqlscript.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace recount
{

namespace
{

struct MigratorTexts {
    Q_DECLARE_TR_FUNCTIONS(MigratorTexts)
};

Error newerError(int version, int newest)
{
    return Error{
        ErrorCode::DatabaseNewer,
        MigratorTexts::tr("This data folder was last used by a newer Recount. Nothing was "
                          "changed. Install the newest Recount to go on with it, or start "
                          "this one with another folder: recount --data-dir FOLDER"),
        QStringLiteral("database version %1, this program knows %2").arg(version).arg(newest)};
}

} // namespace

Migrator::Migrator(QString folder)
{
    const QDir dir(std::move(folder));
    const QStringList files = dir.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const int version = file.section(QLatin1Char('_'), 0, 0).toInt();
        if (version > 0)
            m_steps.append({version, dir.filePath(file)});
    }
    std::sort(m_steps.begin(), m_steps.end(),
              [](const Step &a, const Step &b) { return a.version < b.version; });
}

int Migrator::newestVersion() const
{
    return m_steps.isEmpty() ? 0 : m_steps.last().version;
}

Result<int> Migrator::version(Database &database)
{
    const auto found = database.first(QStringLiteral("PRAGMA user_version"), {},
                                      [](const SqlRow &row) { return int(row.number(0)); });
    if (!found)
        return tl::unexpected<Error>(found.error());
    return found->value_or(0);
}

Result<void> Migrator::migrate(Database &database, int target) const
{
    const auto current = version(database);
    if (!current)
        return tl::unexpected<Error>(current.error());
    if (*current > newestVersion())
        return tl::unexpected<Error>(newerError(*current, newestVersion()));
    for (const Step &step : m_steps) {
        if (step.version <= *current || (target >= 0 && step.version > target))
            continue;
        if (auto done = run(database, step); !done)
            return done;
    }
    return {};
}

Result<void> Migrator::run(Database &database, const Step &step) const
{
    QFile file(step.file);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::ReadFailed,
                    MigratorTexts::tr("Recount could not prepare its database: a part of the "
                                      "program is missing. Nothing was changed. Install Recount "
                                      "again."),
                    step.file);
    const QStringList statements = splitSql(QString::fromUtf8(file.readAll()));
    return inTransaction(database, [&](Database &db) -> Result<void> {
        for (const QString &statement : statements) {
            if (const auto done = db.execute(statement); !done)
                return tl::unexpected<Error>(done.error());
        }
        const auto marked =
            db.execute(QStringLiteral("PRAGMA user_version = %1").arg(step.version));
        if (!marked)
            return tl::unexpected<Error>(marked.error());
        return {};
    });
}

} // namespace recount
