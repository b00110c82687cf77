#pragma once

#include "foundation/result.h"

#include <QByteArray>
#include <QString>

namespace recount
{

struct DocumentImage {
    QByteArray bytes;
    QByteArray mimeType; ///< image/png, image/jpeg, image/gif, image/webp or image/svg+xml
};

/// The images beside a document: files in its folder and the folders in it, and no others.
class DocumentImages
{
public:
    static constexpr qint64 mostBytes = 10 * 1024 * 1024;

    /// Without a folder there are no images.
    explicit DocumentImages(const QString &folder = {});

    /// `destination` as it is written in the document, with its percent signs.
    /// Errors: PermissionDenied when it leads out of the folder, also through a link; NotFound;
    /// InvalidData when it is too large; Unsupported when it is no image of a known type.
    Result<DocumentImage> load(const QString &destination) const;

private:
    QString m_folder; ///< without links in it
};

/// Whether this is the address of something on another computer.
bool isRemoteAddress(const QString &destination);

/// The scheme of an address in lower case, as a browser finds it; empty for a relative one.
QString schemeOf(const QString &destination);

} // namespace recount
