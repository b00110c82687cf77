#include "documents/documentjournal.h"

#include "documents/documentfile.h"
#include "foundation/wholefile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>

namespace recount
{

namespace
{

using namespace Qt::Literals::StringLiterals;

constexpr int version = 1;
/// The line before the text; a path has at most some thousand characters.
constexpr qsizetype mostHeader = 64 * 1024;

struct DocumentJournals {
    Q_DECLARE_TR_FUNCTIONS(DocumentJournals)
};

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

/// One line of JSON, then the text as it is: with any editor it can be taken out by hand.
QByteArray written(const DocumentDraft &draft)
{
    QJsonObject header{
        {u"recount-draft"_s, version},
        {u"id"_s, draft.id},
        {u"path"_s, draft.path},
        {u"title"_s, draft.title},
        {u"file-sha256"_s, QString::fromLatin1(draft.fileSha256.toHex())},
        {u"edited"_s, draft.editedUtc.toString(Qt::ISODateWithMs)},
        {u"sha256"_s, QString::fromLatin1(hashOf(draft.bytes))},
    };
    if (!draft.savingSha256.isEmpty())
        header.insert(u"saving-sha256"_s, QString::fromLatin1(draft.savingSha256.toHex()));
    return QJsonDocument(header).toJson(QJsonDocument::Compact) + '\n' + draft.bytes;
}

std::optional<DocumentDraft> readDraft(const QByteArray &file)
{
    const qsizetype end = file.left(mostHeader).indexOf('\n');
    if (end < 0)
        return {};
    const QJsonObject header = QJsonDocument::fromJson(file.left(end)).object();
    DocumentDraft draft;
    draft.id = header.value("id"_L1).toString();
    draft.path = header.value("path"_L1).toString();
    draft.title = header.value("title"_L1).toString();
    draft.fileSha256 = QByteArray::fromHex(header.value("file-sha256"_L1).toString().toLatin1());
    draft.savingSha256 =
        QByteArray::fromHex(header.value("saving-sha256"_L1).toString().toLatin1());
    draft.editedUtc =
        QDateTime::fromString(header.value("edited"_L1).toString(), Qt::ISODateWithMs);
    draft.bytes = file.sliced(end + 1);
    if (header.value("recount-draft"_L1).toInt() != version || draft.id.isEmpty() ||
        header.value("sha256"_L1).toString().toLatin1() != hashOf(draft.bytes))
        return {};
    return draft;
}

} // namespace

QString DocumentJournal::fileOf(const QString &id) const
{
    // An id from a foreign document may hold anything; the name only has to be the same each time.
    return QDir(m_folder).filePath(QString::fromLatin1(hashOf(id.toUtf8()).left(32)) + u".draft"_s);
}

Result<void> DocumentJournal::keep(const DocumentDraft &draft) const
{
    if (!QDir().mkpath(m_folder))
        return fail(ErrorCode::PermissionDenied,
                    DocumentJournals::tr("The folder %1 can't be created.")
                        .arg(QDir::toNativeSeparators(m_folder)),
                    m_folder, true);
    return writeWholeFile(fileOf(draft.id), written(draft));
}

Result<void> DocumentJournal::forget(const QString &id) const
{
    QFile file(fileOf(id));
    if (!file.exists() || file.remove())
        return {};
    return fail(ErrorCode::WriteFailed,
                DocumentJournals::tr("A draft that is no longer needed can't be removed (%1).")
                    .arg(file.errorString()),
                file.fileName(), true);
}

DocumentJournal::Found DocumentJournal::find() const
{
    Found found;
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList({u"*.draft"_s}, QDir::Files, QDir::Name)) {
        const auto bytes =
            readWholeFile(folder.filePath(name), DocumentFile::mostBytes + mostHeader);
        const std::optional<DocumentDraft> draft =
            bytes ? readDraft(*bytes) : std::optional<DocumentDraft>();
        if (draft)
            found.drafts.append(*draft);
        else
            found.unreadable.append(name);
    }
    std::stable_sort(
        found.drafts.begin(), found.drafts.end(),
        [](const DocumentDraft &a, const DocumentDraft &b) { return a.editedUtc > b.editedUtc; });
    return found;
}

} // namespace recount
