#include "documents/documentimages.h"

#include "foundation/wholefile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

namespace recount
{

namespace
{

struct DocumentImagesWords {
    Q_DECLARE_TR_FUNCTIONS(DocumentImages)
};

/// By the content: a name may say anything.
QByteArray mimeTypeOf(const QByteArray &bytes, const QString &name)
{
    if (bytes.startsWith("\x89PNG\r\n\x1A\n"))
        return "image/png";
    if (bytes.startsWith("\xFF\xD8\xFF"))
        return "image/jpeg";
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return "image/gif";
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return "image/webp";
    if (name.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive) && bytes.contains("<svg"))
        return "image/svg+xml";
    return {};
}

/// Names that some system takes for something else than a file below this folder.
bool leadsAway(const QString &path)
{
    return path.isEmpty() || path.startsWith(u'/') || path.contains(u'\\') || path.contains(u':') ||
           path.contains(QChar(u'\0')) || path.split(u'/').contains(QLatin1String(".."));
}

} // namespace

QString schemeOf(const QString &destination)
{
    static const QRegularExpression scheme(QStringLiteral("^([a-z][a-z0-9+.-]*):"));
    // Browsers drop what is invisible: "java<tab>script:" is the scheme that it looks like.
    QString seen;
    for (const QChar c : destination) {
        if (c.unicode() > 0x20 && c.category() != QChar::Other_Control &&
            c.category() != QChar::Other_Format)
            seen += c.toLower();
        if (c == u':')
            break;
    }
    return scheme.match(seen).captured(1);
}

bool isRemoteAddress(const QString &destination)
{
    const QString scheme = schemeOf(destination);
    return scheme == QLatin1String("http") || scheme == QLatin1String("https") ||
           destination.trimmed().startsWith(QLatin1String("//"));
}

DocumentImages::DocumentImages(const QString &folder)
    : m_folder(folder.isEmpty() ? QString() : QFileInfo(folder).canonicalFilePath())
{
}

Result<DocumentImage> DocumentImages::load(const QString &destination) const
{
    const QString path =
        QUrl::fromPercentEncoding(destination.section(u'#', 0, 0).section(u'?', 0, 0).toUtf8());
    const auto outside = [&] {
        return fail(ErrorCode::PermissionDenied,
                    DocumentImagesWords::tr("The image %1 is not in the folder of the document.")
                        .arg(destination),
                    path);
    };
    if (leadsAway(path))
        return outside();
    const auto missing = [&] {
        return fail(ErrorCode::NotFound,
                    DocumentImagesWords::tr("There is no image %1.").arg(destination), path);
    };
    if (m_folder.isEmpty())
        return missing();
    const QFileInfo info(m_folder + u'/' + path);
    const QString real = info.canonicalFilePath();
    if (real.isEmpty() || !info.isFile())
        return missing();
    const QString inside = m_folder.endsWith(u'/') ? m_folder : QString(m_folder + u'/');
    if (!real.startsWith(inside))
        return outside();
    Result<QByteArray> bytes = readWholeFile(real, mostBytes);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const QByteArray type = mimeTypeOf(*bytes, real);
    if (type.isEmpty())
        return fail(ErrorCode::Unsupported,
                    DocumentImagesWords::tr("%1 is no image of a known type: PNG, JPEG, GIF, WebP "
                                            "or SVG.")
                        .arg(destination),
                    path);
    return DocumentImage{*std::move(bytes), type};
}

} // namespace recount
