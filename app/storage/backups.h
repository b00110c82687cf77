#pragma once

#include "foundation/result.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace recount
{

/// The copies of the database in the backups folder: one for each day it was used (7 are kept),
/// and one from before each upgrade (3 are kept). Names end in the time they were made, UTC.
class Backups
{
public:
    struct Copy {
        QString file;
        QDateTime madeUtc;
    };

    explicit Backups(QString folder);

    /// Copies the database unless this day has its copy already. Opens a connection of its own,
    /// so that it may run beside the storage thread.
    Result<void> makeDaily(const QString &databaseFile, const QDateTime &nowUtc) const;
    /// A copy from before the upgrade of a file of `version`.
    Result<void> makeBeforeUpgrade(const QString &databaseFile, int version,
                                   const QDateTime &nowUtc) const;
    /// All copies, newest first.
    QList<Copy> copies() const;
    /// The newest one that is sound and not from a later version than `newestVersion`.
    std::optional<Copy> newestReadable(int newestVersion) const;

private:
    Result<void> copy(const QString &databaseFile, const QString &name) const;
    void prune(const QString &prefix, int keep) const;

    QString m_folder;
};

/// The form in which times stand in file names: "20260315T120000Z".
QString fileTime(const QDateTime &time);

} // namespace recount
