#include "platform/filemanager.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QUrl>

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
#include "platform/filemanagerdbus.h"
#endif

namespace recount
{

namespace
{

struct FileManager {
    Q_DECLARE_TR_FUNCTIONS(FileManager)
};

bool openFolder(const QString &path)
{
    return QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
}

bool show(const QString &path)
{
#if defined(Q_OS_WIN)
    // Explorer parses its command line itself: one argument with quotes inside.
    QProcess explorer;
    explorer.setProgram(QStringLiteral("explorer.exe"));
    explorer.setNativeArguments(
        QStringLiteral("/select,\"%1\"").arg(QDir::toNativeSeparators(path)));
    return explorer.startDetached() || openFolder(path);
#elif defined(Q_OS_MACOS)
    return QProcess::startDetached(QStringLiteral("open"), {QStringLiteral("-R"), path}) ||
           openFolder(path);
#else
    if (!fileManagerReachable())
        return openFolder(path);
    showInFileManager(path, [path] { openFolder(path); });
    return true;
#endif
}

} // namespace

Result<void> revealInFileManager(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const QString shown = QDir::toNativeSeparators(absolute);
    if (!QFileInfo::exists(absolute))
        return fail(ErrorCode::NotFound,
                    FileManager::tr("%1 is not there any more, so it can't be shown. It may have "
                                    "been moved or deleted outside Recount.")
                        .arg(shown),
                    absolute);
    if (!show(absolute))
        return fail(ErrorCode::Unsupported,
                    FileManager::tr("No file manager could be opened. The file is safe, you find "
                                    "it here: %1")
                        .arg(shown),
                    absolute);
    return {};
}

} // namespace recount
