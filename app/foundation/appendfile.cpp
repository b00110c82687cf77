#include "foundation/appendfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#ifdef Q_OS_WIN
#include <io.h>
#include <qt_windows.h>
#else
#include <unistd.h>
#endif

namespace recount
{

namespace
{

struct AppendFile {
    Q_DECLARE_TR_FUNCTIONS(AppendFile)
};

bool bringToDevice(const QFile &file)
{
#ifdef Q_OS_WIN
    return FlushFileBuffers(reinterpret_cast<HANDLE>(_get_osfhandle(file.handle())));
#else
    return ::fsync(file.handle()) == 0;
#endif
}

tl::unexpected<Error> refused(const QFile &file)
{
    const QString shown = QDir::toNativeSeparators(file.fileName());
    switch (file.error()) {
    case QFileDevice::ResourceError:
        return fail(ErrorCode::DiskFull,
                    AppendFile::tr("%1 could not be written: the disk is full. What it had before "
                                   "is safe. Free some space.")
                        .arg(shown),
                    file.errorString(), true);
    case QFileDevice::OpenError:
    case QFileDevice::PermissionsError:
        return fail(
            ErrorCode::PermissionDenied,
            AppendFile::tr("%1 can't be opened for writing (%2).").arg(shown, file.errorString()),
            file.errorString(), true);
    default:
        return fail(ErrorCode::WriteFailed,
                    AppendFile::tr("%1 could not be written (%2). What it had before is safe.")
                        .arg(shown, file.errorString()),
                    file.errorString(), true);
    }
}

} // namespace

Result<qint64> appendToFile(const QString &path, qint64 size, const QByteArray &content)
{
    QFile file(path);
    const bool isNew = !file.exists();
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return refused(file);
    if (isNew)
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.size() > size && !file.resize(size))
        return refused(file);
    if (!file.seek(size))
        return refused(file);
    qint64 written = 0;
    while (written < content.size()) {
        const qint64 taken = file.write(content.constData() + written, content.size() - written);
        if (taken <= 0)
            return refused(file);
        written += taken;
    }
    if (!bringToDevice(file))
        return refused(file);
    return size + written;
}

} // namespace recount
