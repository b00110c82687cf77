#include "takes/fileport.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <atomic>
#include <cerrno>
#include <filesystem>
#include <system_error>

#ifdef Q_OS_WIN
#include <io.h>
#include <qt_windows.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace recount
{

namespace
{

FileFault faultOf(int code)
{
    switch (code) {
    case ENOSPC:
    case EFBIG:
#ifdef EDQUOT
    case EDQUOT:
#endif
        return FileFault::NoSpace;
    case ENOENT:
    case ENOTDIR: // something else lies where the folder was
    case ENODEV:
    case ENXIO:
#ifdef ESTALE
    case ESTALE:
#endif
        return FileFault::Missing;
    case EACCES:
    case EPERM:
    case EROFS:
        return FileFault::Denied;
    default:
        return FileFault::Failed;
    }
}

FileOutcome failure(int code, const QString &detail, qint64 done = 0)
{
    return {faultOf(code), detail, done};
}

int syncDescriptor(int descriptor)
{
#if defined(Q_OS_WIN)
    return FlushFileBuffers(reinterpret_cast<HANDLE>(_get_osfhandle(descriptor))) ? 0 : -1;
#elif defined(Q_OS_LINUX)
    return ::fdatasync(descriptor);
#else
    return ::fsync(descriptor);
#endif
}

class SystemFileHandle final : public FileHandle
{
public:
    explicit SystemFileHandle(std::unique_ptr<QFile> file)
        : m_file(std::move(file)), m_end(m_file->size())
    {
    }

    FileOutcome append(QByteArrayView bytes) override
    {
        FileOutcome outcome = put(m_end, bytes);
        m_end += outcome.done;
        return outcome;
    }

    FileOutcome overwrite(qint64 offset, QByteArrayView bytes) override
    {
        return put(offset, bytes);
    }

    FileOutcome truncate(qint64 bytes) override
    {
        errno = 0;
        if (!m_file->resize(bytes))
            return failure(errno, m_file->errorString());
        m_end = bytes;
        return {};
    }

    FileOutcome sync() override
    {
        errno = 0;
        if (syncDescriptor(m_file->handle()) != 0)
            return failure(errno, QStringLiteral("sync: ") + qt_error_string(errno));
        return {};
    }

    qint64 size() const override { return m_end; }

    QByteArray read(qint64 offset, qint64 bytes) override
    {
#ifdef Q_OS_WIN
        // Not the handle of the writer, which may be waiting in a write.
        QFile beside(m_file->fileName());
        return beside.open(QIODevice::ReadOnly) && beside.seek(offset) ? beside.read(bytes)
                                                                       : QByteArray();
#else
        QByteArray data(qsizetype(bytes), Qt::Uninitialized);
        qsizetype done = 0;
        while (done < data.size()) {
            const ssize_t got = ::pread(m_file->handle(), data.data() + done,
                                        size_t(data.size() - done), off_t(offset + done));
            if (got < 0 && errno == EINTR)
                continue;
            if (got <= 0)
                break;
            done += got;
        }
        data.truncate(done);
        return data;
#endif
    }

private:
    FileOutcome put(qint64 offset, QByteArrayView bytes)
    {
        errno = 0;
        if (!m_file->seek(offset))
            return failure(errno, m_file->errorString());
        qint64 done = 0;
        while (done < bytes.size()) {
            errno = 0;
            const qint64 written = m_file->write(bytes.data() + done, bytes.size() - done);
            if (written <= 0) {
                const int code = m_file->error() == QFile::ResourceError ? ENOSPC : errno;
                const FileOutcome outcome = failure(code, m_file->errorString(), done);
                m_file->unsetError();
                return outcome;
            }
            done += written;
        }
        return {FileFault::None, {}, done};
    }

    std::unique_ptr<QFile> m_file;
    std::atomic<qint64> m_end;
};

class SystemFilePort final : public FilePort
{
public:
    std::unique_ptr<FileHandle> open(const QString &path, Open how, FileOutcome &outcome) override
    {
        auto file = std::make_unique<QFile>(path);
        QIODevice::OpenMode mode = QIODevice::ReadWrite | QIODevice::Unbuffered;
        mode |= how == Open::New ? QIODevice::NewOnly : QIODevice::ExistingOnly;
        errno = 0;
        const auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
        const bool opened = how == Open::New ? file->open(mode, ownerOnly) : file->open(mode);
        if (!opened) {
            outcome = failure(errno, path + QStringLiteral(": ") + file->errorString());
            return nullptr;
        }
        outcome = {};
        return std::make_unique<SystemFileHandle>(std::move(file));
    }

    FileOutcome rename(const QString &from, const QString &to) override
    {
        // QFile::rename copies when it has to, which is not atomic.
        std::error_code error;
        std::filesystem::rename(QFileInfo(from).filesystemFilePath(),
                                QFileInfo(to).filesystemFilePath(), error);
        if (error)
            return failure(error.value(),
                           from + QStringLiteral(": ") + QString::fromStdString(error.message()));
        return {};
    }

    FileOutcome remove(const QString &path) override
    {
        QFile file(path);
        errno = 0;
        if (file.exists() && !file.remove())
            return failure(errno, path + QStringLiteral(": ") + file.errorString());
        return {};
    }

    FileOutcome makeFolder(const QString &folder) override
    {
        errno = 0;
        const bool existed = QFileInfo::exists(folder);
        if (!QDir().mkpath(folder))
            return failure(errno, folder);
        if (!existed)
            QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return {};
    }

    FileOutcome syncFolder(const QString &folder) override
    {
#ifdef Q_OS_WIN
        Q_UNUSED(folder)
        return {};
#else
        errno = 0;
        const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_CLOEXEC);
        if (descriptor < 0)
            return failure(errno, folder);
        const int code = ::fsync(descriptor) == 0 ? 0 : errno;
        ::close(descriptor);
        return code == 0 ? FileOutcome{} : failure(code, folder);
#endif
    }

    bool exists(const QString &path) const override
    {
        return QFileInfo::exists(path);
    }

    qint64 freeBytes(const QString &folder) const override
    {
        const QStorageInfo volume(folder);
        return volume.isValid() ? volume.bytesAvailable() : -1;
    }
};

} // namespace

std::shared_ptr<FilePort> systemFiles()
{
    return std::make_shared<SystemFilePort>();
}

} // namespace recount
