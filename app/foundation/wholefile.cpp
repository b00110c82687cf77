#include "foundation/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace recount
{

namespace
{

struct WholeFile {
    Q_DECLARE_TR_FUNCTIONS(WholeFile)
};

tl::unexpected<Error> refused(const QString &path, const QSaveFile &file)
{
    const QString shown = QDir::toNativeSeparators(path);
    const QFileInfo target(path);
    const bool existed = target.exists();
    const QString safe = existed ? WholeFile::tr("The file that was there before is unchanged.")
                                 : WholeFile::tr("No file was left behind.");
    if (file.error() == QFileDevice::ResourceError)
        return fail(ErrorCode::DiskFull,
                    WholeFile::tr("%1 could not be written: the disk is full. %2 Free some space, "
                                  "or choose another disk.")
                        .arg(shown, safe),
                    file.errorString(), true);
    const QFileInfo folder(target.path());
    if (folder.isDir() && (!folder.isWritable() || (existed && !target.isWritable())))
        return fail(ErrorCode::PermissionDenied,
                    WholeFile::tr("%1 could not be written: you may not write there. %2 Choose "
                                  "another folder.")
                        .arg(shown, safe),
                    file.errorString(), true);
    return fail(
        ErrorCode::WriteFailed,
        WholeFile::tr("%1 could not be written (%2). %3").arg(shown, file.errorString(), safe),
        file.errorString(), true);
}

/// A disk with little room takes a part; only the next attempt says why not all.
bool writeAll(QSaveFile &file, const QByteArray &content)
{
    qint64 written = 0;
    while (written < content.size()) {
        const qint64 taken = file.write(content.constData() + written, content.size() - written);
        if (taken <= 0)
            return false;
        written += taken;
    }
    return true;
}

} // namespace

Result<QByteArray> readWholeFile(const QString &path, qint64 mostBytes)
{
    const QString name = QFileInfo(path).fileName();
    if (!QFileInfo(path).isFile())
        return fail(ErrorCode::NotFound, WholeFile::tr("There is no file %1.").arg(name), path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::PermissionDenied,
                    WholeFile::tr("%1 can't be opened (%2).").arg(name, file.errorString()), path);
    QByteArray bytes = file.read(mostBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::ReadFailed,
                    WholeFile::tr("%1 can't be read (%2).").arg(name, file.errorString()), path);
    if (bytes.size() > mostBytes)
        return fail(ErrorCode::InvalidData,
                    WholeFile::tr("%1 is larger than %n MB, the most that can be read.", nullptr,
                                  int(mostBytes / 1024 / 1024))
                        .arg(name),
                    path);
    return bytes;
}

Result<void> writeWholeFile(const QString &path, const QByteArray &content,
                            QFileDevice::Permissions permissions)
{
    QSaveFile file(path);
    // A buffer that can't be emptied at the end would not say why.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return refused(path, file);
    if (permissions)
        file.setPermissions(permissions);
    if (!writeAll(file, content) || !file.commit())
        return refused(path, file);
    return {};
}

} // namespace recount
