#include "foundation/datafolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace recount
{

DataFolder::DataFolder(QString root) : m_root(QDir::cleanPath(std::move(root))) {}

DataFolder DataFolder::standard()
{
    return DataFolder(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
}

Result<void> DataFolder::create() const
{
    const auto refuse = [](const QString &path) {
        return fail(ErrorCode::PermissionDenied,
                    QCoreApplication::translate(
                        "DataFolder",
                        "Recount can't write to %1. Nothing was changed. Make the folder "
                        "writable, or start Recount with another one: recount --data-dir FOLDER")
                        .arg(QDir::toNativeSeparators(path)),
                    path);
    };
    for (const QString &path : {m_root, takes(), backups(), packs(), postMortems(), runbooks(),
                                drafts(), runbookDrafts(), walks()}) {
        const bool existed = QFileInfo::exists(path);
        if (!QDir().mkpath(path) || !QFileInfo(path).isWritable())
            return refuse(path);
        if (!existed)
            QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    return {};
}

QString DataFolder::databaseFile() const
{
    return m_root + QStringLiteral("/recount.db");
}
QString DataFolder::takes() const
{
    return m_root + QStringLiteral("/takes");
}
QString DataFolder::backups() const
{
    return m_root + QStringLiteral("/backups");
}
QString DataFolder::packs() const
{
    return m_root + QStringLiteral("/packs");
}
QString DataFolder::postMortems() const
{
    return m_root + QStringLiteral("/documents/post-mortems");
}
QString DataFolder::runbooks() const
{
    return m_root + QStringLiteral("/documents/runbooks");
}
QString DataFolder::drafts() const
{
    return m_root + QStringLiteral("/drafts");
}
QString DataFolder::runbookDrafts() const
{
    return drafts() + QStringLiteral("/runbooks");
}

QString DataFolder::templates() const
{
    return m_root + QStringLiteral("/templates");
}

QString DataFolder::walks() const
{
    return m_root + QStringLiteral("/walks");
}

} // namespace recount
