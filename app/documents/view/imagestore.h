#pragma once

#include "foundation/result.h"

#include <QImage>
#include <QString>

namespace recount
{

/// Keeps the pictures that are pasted into a document or dropped on it.
class ImageStore
{
public:
    virtual ~ImageStore() = default;

    /// Answers the path to be written into the document.
    virtual Result<QString> storeImage(const QImage &image) = 0;
    /// The same for a file, which is copied as it is.
    virtual Result<QString> storeImage(const QString &file) = 0;
};

/// In the folder `img` beside the document. What is there is never overwritten; the same picture
/// is kept once.
class FileImageStore final : public ImageStore
{
public:
    static constexpr qint64 mostBytes = 50LL * 1024 * 1024;

    explicit FileImageStore(QString documentFile) : m_document(std::move(documentFile)) {}

    /// Errors: InvalidData when it is no picture or too large, and those of writeWholeFile().
    Result<QString> storeImage(const QImage &image) override;
    Result<QString> storeImage(const QString &file) override;

private:
    Result<QString> store(const QByteArray &bytes, const QString &baseName,
                          const QString &suffix) const;

    QString m_document;
};

/// Whether a file is one of the pictures that Markdown readers show, by its name.
bool isImageFile(const QString &file);

} // namespace recount
