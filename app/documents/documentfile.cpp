#include "documents/documentfile.h"

#include "foundation/wholefile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>

namespace recount
{

namespace
{

struct DocumentFiles {
    Q_DECLARE_TR_FUNCTIONS(DocumentFiles)
};

/// Two programs can write within one tick of the time of files, so the time of a file alone is
/// trusted only where reading takes long. Nothing so large is written twice within a tick.
constexpr qint64 mostReadAgain = 4 * 1024 * 1024;

FileState stateOf(const QString &path, const QByteArray &bytes)
{
    return {true, bytes.size(), QFileInfo(path).lastModified().toUTC(),
            QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)};
}

} // namespace

Result<DocumentContent> DocumentFile::read() const
{
    Result<QByteArray> bytes = readWholeFile(m_path, mostBytes);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const FileState state = stateOf(m_path, *bytes);
    return DocumentContent{*std::move(bytes), state};
}

Result<FileState> DocumentFile::state(const FileState &known) const
{
    const QFileInfo info(m_path);
    if (!info.exists())
        return FileState{};
    if (known.exists && info.size() > mostReadAgain && info.size() == known.size &&
        info.lastModified().toUTC() == known.modifiedUtc)
        return known;
    const Result<DocumentContent> content = read();
    if (!content)
        return tl::unexpected(content.error());
    return content->state;
}

Result<FileState> DocumentFile::write(const QByteArray &bytes, const FileState &known) const
{
    const Result<FileState> now = state(known);
    if (!now)
        return tl::unexpected(now.error());
    if (!now->hasContentOf(known)) {
        const QString name = QFileInfo(m_path).fileName();
        return fail(ErrorCode::Conflict,
                    now->exists
                        ? DocumentFiles::tr("%1 was changed by another program. Nothing was "
                                            "written; both versions are kept.")
                              .arg(name)
                        : DocumentFiles::tr("%1 was moved or deleted by another program. Nothing "
                                            "was written; your text is kept.")
                              .arg(name),
                    m_path);
    }
    if (const Result<void> written = writeWholeFile(m_path, bytes); !written)
        return tl::unexpected(written.error());
    return stateOf(m_path, bytes);
}

} // namespace recount
