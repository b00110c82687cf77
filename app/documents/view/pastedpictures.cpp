#include "documents/view/pastedpictures.h"

#include "documents/markdowntyping.h"

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace recount
{

namespace
{

QStringList pictureFiles(const QMimeData &source)
{
    QStringList files;
    for (const QUrl &url : source.urls()) {
        if (!url.isLocalFile() || !isImageFile(url.toLocalFile()))
            return {};
        files << url.toLocalFile();
    }
    return files;
}

QString descriptionOf(const QString &file)
{
    QString description = QFileInfo(file).completeBaseName();
    description.replace(u'-', u' ').replace(u'_', u' ');
    return description.simplified();
}

} // namespace

bool holdsPictures(const QMimeData &source)
{
    // An office program copies a picture of its text as well.
    return !pictureFiles(source).isEmpty() || (source.hasImage() && !source.hasText());
}

PastedPictures storePictures(const QMimeData &source, ImageStore &store)
{
    PastedPictures pasted;
    const auto keep = [&pasted](const Result<QString> &path, const QString &description) {
        if (path)
            pasted.pictures.append({*path, description});
        else
            pasted.errors.append(path.error());
    };
    const QStringList files = pictureFiles(source);
    for (const QString &file : files)
        keep(store.storeImage(file), descriptionOf(file));
    if (files.isEmpty())
        keep(store.storeImage(qvariant_cast<QImage>(source.imageData())), {});
    return pasted;
}

QString pictureMarkdown(const PastedPicture &picture)
{
    return QStringLiteral("![%1](%2)")
        .arg(linkTextMarkdown(picture.description), linkTargetMarkdown(picture.path));
}

} // namespace recount
