#pragma once

#include "foundation/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace recount
{

/// What a file was like when it was last read or written.
struct FileState {
    bool exists = false;
    qint64 size = 0;
    QDateTime modifiedUtc;
    QByteArray sha256;

    /// The same content; when it was written does not matter.
    bool hasContentOf(const FileState &other) const
    {
        return exists == other.exists && size == other.size && sha256 == other.sha256;
    }
};

struct DocumentContent {
    QByteArray bytes;
    FileState state;
};

/// The Markdown file of a document. Other programs may write to it at any time: whoever writes
/// says what it was like when he read it.
class DocumentFile
{
public:
    static constexpr qint64 mostBytes = 50 * 1024 * 1024;

    explicit DocumentFile(QString path) : m_path(std::move(path)) {}

    const QString &path() const { return m_path; }

    /// Errors: NotFound, InvalidData when it is too large, PermissionDenied, ReadFailed.
    Result<DocumentContent> read() const;
    /// What it is like now. A large file is read only when size or time are not those of `known`.
    Result<FileState> state(const FileState &known) const;
    /// Writes it whole or not at all and answers what it is like then.
    /// Errors: Conflict when it is not as it was `known`; it is unchanged then. PermissionDenied,
    /// DiskFull, WriteFailed.
    Result<FileState> write(const QByteArray &bytes, const FileState &known) const;

private:
    QString m_path;
};

} // namespace recount
