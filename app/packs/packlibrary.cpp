#include "packs/packlibrary.h"

#include "foundation/files.h"
#include "packs/packfiles.h"
#include "packs/packlimits.h"
#include "packs/packreader.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace recount
{

namespace
{

using namespace Qt::Literals::StringLiterals;

constexpr QLatin1String shippedRoot = ":/packs"_L1;

QStringList shippedIds()
{
    return QDir(shippedRoot).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace

PackLibrary::PackLibrary(DataFolder folder, QString language)
    : m_folder(std::move(folder)), m_language(std::move(language))
{
}

Result<void> PackLibrary::load()
{
    QList<Pack> shipped;
    QSet<QString> shippedPackIds;
    for (const QString &id : shippedIds()) {
        Result<Pack> pack = readShipped(shippedRoot + u'/' + id);
        if (!pack)
            return tl::unexpected(pack.error());
        shippedPackIds.insert(pack->id);
        shipped.append(*std::move(pack));
    }

    QHash<QString, Pack> imported;
    QList<Error> warnings;
    const QDir folder(m_folder.packs());
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        Result<Pack> pack = readPackFile(folder.filePath(name));
        if (!pack) {
            Error warning = pack.error();
            warning.userText = tr("An imported pack was left out, its file is unchanged. %1")
                                   .arg(warning.userText);
            warnings.append(warning);
        } else if (shippedPackIds.contains(pack->id)) {
            const QString text =
                tr("The imported pack %1 was left out: Recount ships a pack with the id “%2”.")
                    .arg(name, pack->id);
            warnings.append(Error{ErrorCode::InvalidData, text, text, false});
        } else if (!imported.contains(pack->id) || rank(*pack) < rank(imported.value(pack->id))) {
            imported.insert(pack->id, *pack);
        }
    }

    QList<Pack> others = imported.values();
    std::sort(others.begin(), others.end(), [](const Pack &a, const Pack &b) {
        const int order = QString::localeAwareCompare(a.title, b.title);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    m_packs = shipped + others;
    m_warnings = warnings;
    return {};
}

bool PackLibrary::isShipped(const QString &packId)
{
    return shippedIds().contains(packId);
}

Result<Pack> PackLibrary::import(const QString &jsonFile)
{
    const auto refuse = [](Error error) {
        error.userText =
            tr("The pack was not imported and nothing has changed. %1").arg(error.userText);
        return tl::unexpected(error);
    };
    const Result<QByteArray> json = readWholeFile(jsonFile, packlimits::fileBytes);
    if (!json)
        return refuse(json.error());
    const Result<Pack> pack = readPackFile(jsonFile);
    if (!pack)
        return refuse(pack.error());
    if (shippedIds().contains(pack->id)) {
        const QString text =
            tr("Its id “%1” belongs to a pack that comes with Recount. Give it another id.")
                .arg(pack->id);
        return refuse({ErrorCode::InvalidData, text, text, false});
    }
    if (const Result<void> stored = store(*pack, withDocumentsInlined(*json, *pack)); !stored)
        return refuse(stored.error());
    if (const Result<void> loaded = load(); !loaded)
        return tl::unexpected(loaded.error());
    return *pack;
}

Result<Pack> PackLibrary::readShipped(const QString &folder) const
{
    const QString wanted = folder + u'/' + m_language + u".json";
    return readPackFile(QFileInfo::exists(wanted) ? wanted : folder + u"/en.json");
}

Result<void> PackLibrary::store(const Pack &pack, const QByteArray &json) const
{
    const QString path = QDir(m_folder.packs()).filePath(pack.id + u'.' + pack.language + u".json");
    // What was inlined may have grown past the limit; then it could not be read again.
    const auto noDocuments = [](const QString &) { return Result<QString>(); };
    if (const Result<Pack> again = readPack(json, QFileInfo(path).fileName(), noDocuments); !again)
        return tl::unexpected(again.error());

    if (const Result<void> written = writeWholeFile(path, json); !written)
        return written;
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

int PackLibrary::rank(const Pack &pack) const
{
    if (pack.language == m_language)
        return 0;
    return pack.language == "en"_L1 ? 1 : 2;
}

} // namespace recount
