#include "documents/view/imagestore.h"

#include "foundation/wholefile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace recount
{

namespace
{

const QString folderName = QStringLiteral("img");

QString tr(const char *text)
{
    return QCoreApplication::translate("ImageStore", text);
}

/// A name that needs no escaping in a link, on the web and in a shell.
QString plainName(const QString &name)
{
    QString plain;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toLower()) {
        const bool isPlain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_';
        if (isPlain)
            plain += c;
        else if (!c.isMark() && !plain.isEmpty() && !plain.endsWith(u'-'))
            plain += u'-';
    }
    while (plain.endsWith(u'-'))
        plain.chop(1);
    return plain.isEmpty() ? QStringLiteral("picture") : plain.left(60);
}

} // namespace

bool isImageFile(const QString &file)
{
    static const QStringList suffixes{QStringLiteral("png"),  QStringLiteral("jpg"),
                                      QStringLiteral("jpeg"), QStringLiteral("gif"),
                                      QStringLiteral("svg"),  QStringLiteral("webp")};
    return suffixes.contains(QFileInfo(file).suffix().toLower());
}

Result<QString> FileImageStore::storeImage(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (image.isNull() || !image.save(&buffer, "PNG"))
        return fail(ErrorCode::InvalidData,
                    tr("What was pasted is no picture that can be kept. Nothing was changed."));
    return store(bytes, QFileInfo(m_document).completeBaseName(), QStringLiteral("png"));
}

Result<QString> FileImageStore::storeImage(const QString &file)
{
    if (!isImageFile(file))
        return fail(ErrorCode::InvalidData,
                    tr("%1 is no picture that readers of Markdown show. Nothing was changed.")
                        .arg(QFileInfo(file).fileName()),
                    file);
    const Result<QByteArray> bytes = readWholeFile(file, mostBytes);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const QFileInfo info(file);
    return store(*bytes, info.completeBaseName(), info.suffix().toLower());
}

Result<QString> FileImageStore::store(const QByteArray &bytes, const QString &baseName,
                                      const QString &suffix) const
{
    const QDir beside = QFileInfo(m_document).absoluteDir();
    if (!beside.mkpath(folderName))
        return fail(ErrorCode::PermissionDenied,
                    tr("The picture can't be kept: the folder %1 can't be made. Nothing was "
                       "changed.")
                        .arg(QDir::toNativeSeparators(beside.filePath(folderName))),
                    beside.path());
    const QString base = plainName(baseName);
    for (int number = 1;; ++number) {
        const QString count = number == 1 ? QString() : QStringLiteral("-%1").arg(number);
        const QString relative = folderName + u'/' + base + count + u'.' + suffix;
        const QString path = beside.filePath(relative);
        const QFileInfo there(path);
        if (there.exists() || there.isSymLink()) {
            const Result<QByteArray> other =
                there.size() == bytes.size() ? readWholeFile(path, mostBytes) : QByteArray();
            if (other && *other == bytes)
                return relative;
            continue;
        }
        if (const Result<void> written = writeWholeFile(path, bytes); !written)
            return tl::unexpected(written.error());
        return relative;
    }
}

} // namespace recount
