#include "packs/packfiles.h"

#include "foundation/wholefile.h"
#include "packs/packlimits.h"
#include "packs/packreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace recount
{

namespace
{

using namespace Qt::Literals::StringLiterals;

struct PackFiles {
    Q_DECLARE_TR_FUNCTIONS(PackFiles)
};

QString shownName(const QString &path)
{
    const QFileInfo file(path);
    return file.dir().dirName() + QLatin1Char('/') + file.fileName();
}

Result<QString> readDocument(const QDir &folder, const QString &file)
{
    const QString path = folder.filePath(file);
    const QString root = QFileInfo(folder.path()).canonicalFilePath();
    const QString real = QFileInfo(path).canonicalFilePath();
    const QString inside = root.endsWith(QLatin1Char('/')) ? root : root + QLatin1Char('/');
    if (!real.isEmpty() && !real.startsWith(inside))
        return fail(ErrorCode::PermissionDenied,
                    PackFiles::tr("%1 leads out of the pack’s folder.").arg(file), real);
    const Result<QByteArray> bytes = readWholeFile(path, packlimits::documentLength * 4);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (!bytes->isValidUtf8())
        return fail(ErrorCode::InvalidData, PackFiles::tr("%1 is not UTF-8 text.").arg(file), path);
    return QString::fromUtf8(*bytes);
}

} // namespace

Result<Pack> readPackFile(const QString &path)
{
    const Result<QByteArray> json = readWholeFile(path, packlimits::fileBytes);
    if (!json)
        return tl::unexpected(json.error());
    const QDir folder = QFileInfo(path).dir();
    return readPack(*json, shownName(path),
                    [folder](const QString &file) { return readDocument(folder, file); });
}

QByteArray withDocumentsInlined(const QByteArray &json, const Pack &pack)
{
    QJsonObject object = QJsonDocument::fromJson(json).object();
    QJsonArray documents = object.value("documents"_L1).toArray();
    for (qsizetype i = 0; i < documents.size() && i < pack.documents.size(); ++i) {
        QJsonObject document = documents.at(i).toObject();
        document.remove("file"_L1);
        document.insert("markdown"_L1, pack.documents.at(i).markdown);
        documents.replace(i, document);
    }
    object.insert("documents"_L1, documents);
    object.remove("$schema"_L1);
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace recount
