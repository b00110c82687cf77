#include "foundation/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace recount
{

namespace
{

struct Files {
    Q_DECLARE_TR_FUNCTIONS(Files)
};

ErrorCode codeOf(QFileDevice::FileError error)
{
    switch (error) {
    case QFileDevice::ResourceError:
        return ErrorCode::DiskFull;
    case QFileDevice::OpenError:
    case QFileDevice::PermissionsError:
        return ErrorCode::PermissionDenied;
    default:
        return ErrorCode::WriteFailed;
    }
}

} // namespace

Result<QByteArray> readWholeFile(const QString &path, qint64 mostBytes)
{
    const QString name = QFileInfo(path).fileName();
    if (!QFileInfo(path).isFile())
        return fail(ErrorCode::NotFound, Files::tr("There is no file %1.").arg(name), path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::PermissionDenied,
                    Files::tr("%1 can't be opened (%2).").arg(name, file.errorString()), path);
    QByteArray bytes = file.read(mostBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::ReadFailed,
                    Files::tr("%1 can't be read (%2).").arg(name, file.errorString()), path);
    if (bytes.size() > mostBytes)
        return fail(ErrorCode::InvalidData,
                    Files::tr("%1 is larger than %n MB, the most that can be read.", nullptr,
                              int(mostBytes / 1024 / 1024))
                        .arg(name),
                    path);
    return bytes;
}

Result<void> writeWholeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool opened = file.open(QIODevice::WriteOnly);
    // Qt takes it for no error when only the beginning found room.
    const bool isShort = opened && file.write(bytes) != bytes.size();
    if (opened && !isShort && file.commit())
        return {};
    const bool isFull = isShort && file.error() == QFileDevice::NoError;
    return fail(isFull ? ErrorCode::DiskFull : codeOf(file.error()),
                Files::tr("%1 can't be written (%2). What stood there before is unchanged.")
                    .arg(QDir::toNativeSeparators(path),
                         isFull ? Files::tr("no room is left") : file.errorString()),
                path, true);
}

} // namespace recount
