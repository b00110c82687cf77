#include "storage/databaseopener.h"

#include "storage/backups.h"
#include "storage/database.h"
#include "storage/sqlerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

namespace recount
{

namespace
{

struct OpenTexts {
    Q_DECLARE_TR_FUNCTIONS(OpenTexts)
};

/// One attempt to open one data folder.
class Opening
{
public:
    Opening(Database &database, const DataFolder &folder, const Clock &clock,
            const Migrator &migrator)
        : m_database(database)
        , m_file(folder.databaseFile())
        , m_backups(folder.backups())
        , m_nowUtc(clock.nowUtc())
        , m_migrator(migrator)
    {
    }

    Result<OpenReport> run();

private:
    Result<void> openAndUpgrade();
    Result<void> putAside();
    /// The newest sound copy takes the place of the file. False when there is none.
    Result<bool> restore();
    void describe();

    Database &m_database;
    QString m_file;
    Backups m_backups;
    QDateTime m_nowUtc;
    const Migrator &m_migrator;
    OpenReport m_report;
    QDateTime m_restoredFrom;
};

Result<OpenReport> Opening::run()
{
    // An empty file is what a crash of the file system leaves; SQLite would take it for new.
    const bool missing = QFileInfo(m_file).size() == 0;
    Result<void> opened;
    if (!missing)
        opened = openAndUpgrade();
    if (missing || (!opened && opened.error().code == ErrorCode::DatabaseDamaged)) {
        m_database.close();
        if (auto aside = putAside(); !aside)
            return tl::unexpected<Error>(aside.error());
        const auto restored = restore();
        if (!restored)
            return tl::unexpected<Error>(restored.error());
        if (*restored)
            m_report.outcome = OpenReport::Outcome::BackupRestored;
        else
            m_report.outcome =
                missing ? OpenReport::Outcome::Created : OpenReport::Outcome::StartedEmpty;
        opened = openAndUpgrade();
        describe();
    }
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    return m_report;
}

Result<void> Opening::openAndUpgrade()
{
    if (auto opened = m_database.open(m_file); !opened)
        return opened;
    const auto version = Migrator::version(m_database);
    if (!version)
        return tl::unexpected<Error>(version.error());
    if (*version <= m_migrator.newestVersion()) {
        if (auto checked = checkDatabase(m_database); !checked)
            return checked;
    }
    if (*version > 0 && *version < m_migrator.newestVersion()) {
        if (auto kept = m_backups.makeBeforeUpgrade(m_file, *version, m_nowUtc); !kept)
            return kept;
    }
    return m_migrator.migrate(m_database);
}

Result<void> Opening::putAside()
{
    QString target = QStringLiteral("%1.damaged-%2").arg(m_file, fileTime(m_nowUtc));
    while (QFileInfo::exists(target))
        target += QLatin1Char('+');
    const bool hasContent = QFileInfo(m_file).size() > 0;
    // The log goes first: a log that stayed would be played into the database that comes next.
    for (const QString &suffix : {QStringLiteral("-wal"), QStringLiteral("-shm"), QString()}) {
        const QString from = m_file + suffix;
        if (!QFileInfo::exists(from))
            continue;
        const bool moved = suffix.isEmpty() && !hasContent ? QFile::remove(from)
                                                           : QFile::rename(from, target + suffix);
        if (!moved)
            return fail(
                ErrorCode::PermissionDenied,
                OpenTexts::tr("Recount's database is damaged, and the damaged file %1 can't "
                              "be put aside. Nothing was changed. Make the data folder "
                              "writable, then start Recount again.")
                    .arg(QDir::toNativeSeparators(from)),
                target);
    }
    if (hasContent)
        m_report.damagedFile = target;
    return {};
}

Result<bool> Opening::restore()
{
    const auto copy = m_backups.newestReadable(m_migrator.newestVersion());
    if (!copy)
        return false;
    const QString part = m_file + QLatin1String(".part");
    QFile::remove(part);
    if (!QFile::copy(copy->file, part) || !QFile::rename(part, m_file)) {
        QFile::remove(part);
        return fail(ErrorCode::WriteFailed,
                    OpenTexts::tr("Recount's database is damaged, and the backup %1 can't be "
                                  "copied back. Both files were kept. Check that the disk has "
                                  "free space, then start Recount again.")
                        .arg(QDir::toNativeSeparators(copy->file)),
                    m_file, true);
    }
    QFile::setPermissions(m_file, QFile::ReadOwner | QFile::WriteOwner);
    m_restoredFrom = copy->madeUtc;
    return true;
}

void Opening::describe()
{
    const QString damaged = QDir::toNativeSeparators(m_report.damagedFile);
    const QString made = QLocale().toString(m_restoredFrom.toLocalTime(), QLocale::ShortFormat);
    if (m_report.outcome == OpenReport::Outcome::StartedEmpty)
        m_report.message = OpenTexts::tr("The database was damaged and there was no backup, so "
                                         "Recount starts with an empty one. Your recordings are "
                                         "safe in their own files. The damaged database was kept "
                                         "as %1")
                               .arg(damaged);
    else if (m_report.outcome == OpenReport::Outcome::BackupRestored && damaged.isEmpty())
        m_report.message = OpenTexts::tr("The database was missing. Recount brought back the "
                                         "backup of %1; ticks and grades made after it are gone. "
                                         "Your recordings are safe in their own files.")
                               .arg(made);
    else if (m_report.outcome == OpenReport::Outcome::BackupRestored)
        m_report.message = OpenTexts::tr("The database was damaged. Recount brought back the "
                                         "backup of %1; ticks and grades made after it are "
                                         "missing. Your recordings are safe in their own files. "
                                         "The damaged database was kept as %2")
                               .arg(made, damaged);
}

} // namespace

Result<void> checkDatabase(Database &database)
{
    const auto findings = database.rows(QStringLiteral("PRAGMA quick_check(5)"), {},
                                        [](const SqlRow &row) { return row.text(0); });
    if (!findings)
        return tl::unexpected<Error>(findings.error());
    if (*findings != QStringList{QStringLiteral("ok")})
        return tl::unexpected<Error>(damagedError(findings->join(QStringLiteral("; "))));
    return {};
}

Result<OpenReport> openDatabase(Database &database, const DataFolder &folder, const Clock &clock,
                                const Migrator &migrator)
{
    Result<OpenReport> report;
    if (const auto created = folder.create(); created)
        report = Opening(database, folder, clock, migrator).run();
    else
        report = tl::unexpected<Error>(created.error());
    if (!report)
        database.closeWith(report.error());
    return report;
}

} // namespace recount
