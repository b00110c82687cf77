#include "documents/documentfolder.h"

#include "documents/documentfile.h"
#include "foundation/text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace recount
{

namespace
{

using namespace Qt::Literals::StringLiterals;

struct DocumentFolders {
    Q_DECLARE_TR_FUNCTIONS(DocumentFolders)
};

/// With a number and an ending behind it a name stays within what file systems take, even where
/// each letter is several bytes.
constexpr qsizetype longestName = 60;
/// More files of one name than anybody has.
constexpr int mostNumbers = 10'000;

/// Names that Windows keeps for devices.
bool isDevice(const QString &name)
{
    static const QSet<QString> devices{u"con"_s, u"prn"_s, u"aux"_s, u"nul"_s};
    return devices.contains(name) ||
           (name.size() == 4 && (name.startsWith(u"com"_s) || name.startsWith(u"lpt"_s)) &&
            name.back().isDigit());
}

/// The database has milliseconds.
QDateTime toMilliseconds(const QDateTime &time)
{
    return QDateTime::fromMSecsSinceEpoch(time.toMSecsSinceEpoch(), Qt::UTC);
}

QString numbered(const QString &stem, int number)
{
    return number == 1 ? stem : stem + u'-' + QString::number(number);
}

/// "2026/checkout" of "2026/checkout.md".
QString stemOf(const QString &path)
{
    return path.endsWith(u".md"_s, Qt::CaseInsensitive) ? path.chopped(3) : path;
}

void listInto(DocumentFolder::Listing &listing, const QString &folder, const QString &prefix)
{
    listing.folders.append(folder);
    const QFileInfoList found =
        QDir(folder).entryInfoList(QDir::AllDirs | QDir::Files | QDir::NoDotAndDotDot);
    for (const QFileInfo &info : found) {
        if (info.isDir()) {
            // A link may lead back to where it is.
            if (!info.isSymLink())
                listInto(listing, info.filePath(), prefix + info.fileName() + u'/');
        } else if (info.suffix().compare(u"md"_s, Qt::CaseInsensitive) == 0) {
            listing.files.append(
                {prefix + info.fileName(), info.size(), toMilliseconds(info.lastModified())});
        }
    }
}

Error noFreeName(const QString &path)
{
    return {ErrorCode::WriteFailed,
            DocumentFolders::tr("There are too many documents of this name. Choose another one."),
            path};
}

} // namespace

DocumentFolder::DocumentFolder(QString root) : m_root(QDir::cleanPath(std::move(root))) {}

QString DocumentFolder::absolute(const QString &path) const
{
    return m_root + u'/' + path;
}

Result<DocumentFolder::Listing> DocumentFolder::list() const
{
    Listing listing;
    const QFileInfo root(m_root);
    if (!root.exists())
        return listing;
    if (!root.isDir() || !root.isReadable())
        return fail(ErrorCode::PermissionDenied,
                    DocumentFolders::tr("The folder %1 can't be read. What is shown is what it "
                                        "had when it was last read.")
                        .arg(QDir::toNativeSeparators(m_root)),
                    m_root, true);
    listInto(listing, m_root, {});
    std::sort(listing.files.begin(), listing.files.end(),
              [](const Found &a, const Found &b) { return a.path < b.path; });
    return listing;
}

DocumentEntry DocumentFolder::read(const Found &file, const Summarize &summarize) const
{
    DocumentEntry entry;
    entry.size = file.size;
    entry.modifiedUtc = file.modifiedUtc;
    if (const auto content = DocumentFile(absolute(file.path)).read()) {
        entry.summary = summarize(file.path, SourceText(content->bytes));
    } else {
        entry.error = content.error().userText;
        entry.summary.title = QFileInfo(file.path).completeBaseName();
    }
    entry.summary.path = file.path;
    return entry;
}

QString DocumentFolder::nameFor(const QString &title)
{
    QString name;
    // Decomposed for the accents; what is left, as Korean syllables, is composed again.
    for (const QChar c : foldForSearch(title).normalized(QString::NormalizationForm_C)) {
        if (c.isLetterOrNumber())
            name += c;
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    }
    name.truncate(longestName);
    while (name.endsWith(u'-'))
        name.chop(1);
    if (name.isEmpty() || isDevice(name))
        name.prepend(name.isEmpty() ? u"document"_s : u"document-"_s);
    return name;
}

Result<QString> DocumentFolder::create(const QString &title, const QByteArray &bytes,
                                       const QString &subfolder) const
{
    const QString folder = subfolder.isEmpty() ? QString() : QDir::cleanPath(subfolder) + u'/';
    if (!QDir().mkpath(absolute(folder)))
        return fail(ErrorCode::PermissionDenied,
                    DocumentFolders::tr("The folder %1 can't be created.")
                        .arg(QDir::toNativeSeparators(absolute(folder))),
                    absolute(folder), true);
    const QString stem = folder + nameFor(title);
    for (int number = 1; number <= mostNumbers; ++number) {
        const QString path = numbered(stem, number) + u".md"_s;
        // Refuses what is there already.
        const auto written = DocumentFile(absolute(path)).write(bytes, {});
        if (written)
            return path;
        if (written.error().code != ErrorCode::Conflict)
            return tl::unexpected<Error>(written.error());
    }
    return tl::unexpected<Error>(noFreeName(stem));
}

Result<QString> DocumentFolder::move(const QString &from, const QString &to) const
{
    if (!QFileInfo(absolute(from)).isFile())
        return fail(ErrorCode::NotFound,
                    DocumentFolders::tr("There is no file %1 any more.").arg(from), from);
    QDir().mkpath(QFileInfo(absolute(to)).path());
    const QString stem = stemOf(to);
    for (int number = 1; number <= mostNumbers; ++number) {
        const QString path = numbered(stem, number) + u".md"_s;
        if (path == from)
            return path;
        QFile file(absolute(from));
        // Never replaces a file.
        if (file.rename(absolute(path)))
            return path;
        if (!QFileInfo::exists(absolute(path)))
            return fail(ErrorCode::WriteFailed,
                        DocumentFolders::tr("%1 can't be moved or renamed (%2). It is where it "
                                            "was.")
                            .arg(from, file.errorString()),
                        from, true);
    }
    return tl::unexpected<Error>(noFreeName(stem));
}

Result<QString> DocumentFolder::rename(const QString &path, const QString &title) const
{
    const qsizetype slash = path.lastIndexOf(u'/');
    return move(path, path.left(slash + 1) + nameFor(title) + u".md"_s);
}

Result<QString> DocumentFolder::moveToBin(const QString &path, const QDate &day) const
{
    return move(path, binName + u'/' + day.toString(Qt::ISODate) + u'/' + path);
}

Result<QString> DocumentFolder::restoreFromBin(const QString &binPath, const QString &path) const
{
    auto restored = move(binPath, path);
    if (restored)
        removeEmptyBinFolders(binPath);
    return restored;
}

Result<QList<BinnedDocument>> DocumentFolder::bin(const Summarize &summarize) const
{
    QList<BinnedDocument> documents;
    const QFileInfo root(absolute(binName));
    if (!root.exists())
        return documents;
    if (!root.isDir() || !root.isReadable())
        return fail(ErrorCode::PermissionDenied,
                    DocumentFolders::tr("The bin %1 can't be read. Nothing in it was changed.")
                        .arg(QDir::toNativeSeparators(root.filePath())),
                    root.filePath(), true);
    Listing listing;
    listInto(listing, root.filePath(), {});
    for (const Found &file : std::as_const(listing.files)) {
        BinnedDocument document;
        document.binPath = binName + u'/' + file.path;
        document.size = file.size;
        document.title =
            read({document.binPath, file.size, file.modifiedUtc}, summarize).summary.title;
        const qsizetype slash = file.path.indexOf(u'/');
        document.deletedOn = QDate::fromString(file.path.left(slash), Qt::ISODate);
        document.path = document.deletedOn.isValid() ? file.path.mid(slash + 1) : file.path;
        // Put there before the bin had days: its move was the last thing that happened to it.
        if (!document.deletedOn.isValid())
            document.deletedOn =
                QFileInfo(absolute(document.binPath)).metadataChangeTime().toLocalTime().date();
        documents.append(document);
    }
    std::stable_sort(
        documents.begin(), documents.end(), [](const BinnedDocument &a, const BinnedDocument &b) {
            return a.deletedOn != b.deletedOn ? a.deletedOn > b.deletedOn : a.path < b.path;
        });
    return documents;
}

Result<void> DocumentFolder::purge(const QString &binPath) const
{
    const bool isInBin = binPath == QDir::cleanPath(binPath) && binPath.startsWith(binName + u'/');
    if (!isInBin || !QFileInfo(absolute(binPath)).isFile())
        return fail(ErrorCode::NotFound,
                    DocumentFolders::tr("There is no file %1 any more.").arg(binPath), binPath);
    QFile file(absolute(binPath));
    if (!file.remove())
        return fail(ErrorCode::WriteFailed,
                    DocumentFolders::tr("%1 can't be deleted (%2). It is still in the bin.")
                        .arg(binPath, file.errorString()),
                    binPath, true);
    removeEmptyBinFolders(binPath);
    return {};
}

/// Those that held the file, up to the bin itself.
void DocumentFolder::removeEmptyBinFolders(const QString &binPath) const
{
    QString folder = binPath.left(binPath.lastIndexOf(u'/'));
    while (folder.startsWith(binName + u'/') && QDir().rmdir(absolute(folder)))
        folder.truncate(folder.lastIndexOf(u'/'));
}

} // namespace recount
