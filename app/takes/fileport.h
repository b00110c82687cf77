#pragma once

#include <QByteArrayView>
#include <QString>

#include <memory>

namespace recount
{

enum class FileFault {
    None,
    NoSpace,
    Missing, ///< the folder or the drive is gone
    Denied,
    Failed,
};

/// How a file operation ended. Unlike `Result` it counts the bytes that were written before the
/// fault, and its words are for the log.
struct FileOutcome {
    FileFault fault = FileFault::None;
    QString detail;
    qint64 done = 0;

    bool ok() const { return fault == FileFault::None; }
};

/// One open file. Nothing is buffered above the operating system.
class FileHandle
{
public:
    virtual ~FileHandle() = default;

    virtual FileOutcome append(QByteArrayView bytes) = 0;
    virtual FileOutcome overwrite(qint64 offset, QByteArrayView bytes) = 0;
    virtual FileOutcome truncate(qint64 bytes) = 0;
    /// Through to the device, sizes included.
    virtual FileOutcome sync() = 0;
    virtual qint64 size() const = 0;
    /// Shorter than asked for at the end of the file or when reading fails. May be called beside
    /// the others, from another thread.
    virtual QByteArray read(qint64 offset, qint64 bytes) = 0;
};

/// The file operations a take depends on, so that tests can make each of them fail. Called on the
/// writer thread.
class FilePort
{
public:
    enum class Open {
        New,      ///< created, readable by the user alone; an existing file is a fault
        Existing, ///< opened for appending; never created
    };

    virtual ~FilePort() = default;

    /// Null with `outcome` telling why.
    virtual std::unique_ptr<FileHandle> open(const QString &path, Open how,
                                             FileOutcome &outcome) = 0;
    virtual FileOutcome rename(const QString &from, const QString &to) = 0;
    virtual FileOutcome remove(const QString &path) = 0;
    virtual FileOutcome makeFolder(const QString &folder) = 0;
    /// Makes a rename in it durable, where the system can.
    virtual FileOutcome syncFolder(const QString &folder) = 0;
    virtual bool exists(const QString &path) const = 0;
    /// Bytes the user may still write there; -1 when unknown.
    virtual qint64 freeBytes(const QString &folder) const = 0;
};

/// The files of this system.
std::shared_ptr<FilePort> systemFiles();

} // namespace recount
