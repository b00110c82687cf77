#include "storage/backups.h"

#include "storage/database.h"
#include "storage/databaseopener.h"
#include "storage/migrator.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace recount
{

namespace
{

struct BackupsTexts {
    Q_DECLARE_TR_FUNCTIONS(BackupsTexts)
};

const QString dailyPrefix = QStringLiteral("recount-");
const QString upgradePrefix = QStringLiteral("before-upgrade-from-");
const QString timeFormat = QStringLiteral("yyyyMMdd'T'HHmmss'Z'");
constexpr int timeLength = 16;
constexpr int dailyKept = 7;
constexpr int upgradesKept = 3;

QDateTime timeInName(const QString &name)
{
    QString stem = name;
    stem.chop(3);
    QDateTime time = QDateTime::fromString(stem.right(timeLength), timeFormat);
    time.setTimeSpec(Qt::UTC);
    return time;
}

} // namespace

QString fileTime(const QDateTime &time)
{
    return time.toUTC().toString(timeFormat);
}

Backups::Backups(QString folder) : m_folder(std::move(folder)) {}

Result<void> Backups::makeDaily(const QString &databaseFile, const QDateTime &nowUtc) const
{
    const QString today = dailyPrefix + fileTime(nowUtc).left(8);
    const QStringList made = QDir(m_folder).entryList({today + QLatin1String("*.db")}, QDir::Files);
    if (!made.isEmpty())
        return {};
    auto copied = copy(databaseFile, dailyPrefix + fileTime(nowUtc));
    if (copied)
        prune(dailyPrefix, dailyKept);
    return copied;
}

Result<void> Backups::makeBeforeUpgrade(const QString &databaseFile, int version,
                                        const QDateTime &nowUtc) const
{
    auto copied =
        copy(databaseFile,
             QStringLiteral("%1%2-%3").arg(upgradePrefix).arg(version).arg(fileTime(nowUtc)));
    if (copied)
        prune(upgradePrefix, upgradesKept);
    return copied;
}

QList<Backups::Copy> Backups::copies() const
{
    QList<Copy> found;
    const QDir dir(m_folder);
    for (const QString &name : dir.entryList({QStringLiteral("*.db")}, QDir::Files)) {
        const QDateTime made = timeInName(name);
        if (made.isValid())
            found.append({dir.filePath(name), made});
    }
    std::sort(found.begin(), found.end(),
              [](const Copy &a, const Copy &b) { return a.madeUtc > b.madeUtc; });
    return found;
}

std::optional<Backups::Copy> Backups::newestReadable(int newestVersion) const
{
    for (const Copy &candidate : copies()) {
        Database database;
        if (!database.open(candidate.file, Database::Mode::ReadOnly) || !checkDatabase(database))
            continue;
        const auto version = Migrator::version(database);
        if (version && *version > 0 && *version <= newestVersion)
            return candidate;
    }
    return std::nullopt;
}

Result<void> Backups::copy(const QString &databaseFile, const QString &name) const
{
    const QString target = QDir(m_folder).filePath(name + QLatin1String(".db"));
    const QString part = target + QLatin1String(".part");
    QFile::remove(part);
    {
        Database source;
        if (auto opened = source.open(databaseFile, Database::Mode::ReadOnly); !opened)
            return opened;
        if (const auto copied = source.execute(QStringLiteral("VACUUM INTO ?"), {part}); !copied) {
            QFile::remove(part);
            return tl::unexpected<Error>(copied.error());
        }
    }
    QFile::setPermissions(part, QFile::ReadOwner | QFile::WriteOwner);
    QFile::remove(target);
    if (!QFile::rename(part, target)) {
        QFile::remove(part);
        return fail(ErrorCode::WriteFailed,
                    BackupsTexts::tr("Recount could not write a backup of its database to %1. "
                                     "The database itself is safe. Make the folder writable.")
                        .arg(QDir::toNativeSeparators(m_folder)),
                    target, true);
    }
    return {};
}

void Backups::prune(const QString &prefix, int keep) const
{
    for (const Copy &old : copies()) {
        if (QFileInfo(old.file).fileName().startsWith(prefix) && --keep < 0)
            QFile::remove(old.file);
    }
}

} // namespace recount
