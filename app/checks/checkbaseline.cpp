#include "checks/checkbaseline.h"

#include "documents/documentfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace recount
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CheckBaseline)
};

constexpr int attempts = 3;           ///< against another program that writes at the same time
constexpr double mostOfARule = 1.0e5; ///< in one document; more is damage

QString formatName()
{
    return QStringLiteral("recount-baseline/1");
}

/// A list of marks, or how many there were where nobody has marked them.
QStringList marksIn(const QJsonValue &value)
{
    QStringList marks;
    if (value.isDouble()) {
        const double count = value.toDouble();
        if (count >= 1 && count <= mostOfARule)
            marks.resize(qsizetype(count));
        return marks;
    }
    const QJsonArray array = value.toArray();
    for (const QJsonValue &mark : array)
        marks.append(mark.toString());
    return marks;
}

/// Of those that are marked, a list; else their number.
QJsonValue jsonOf(const QStringList &marks)
{
    if (marks.contains(QString()))
        return marks.size();
    return QJsonArray::fromStringList(marks);
}

QString absoluteFolder(const QString &file)
{
    return QFileInfo(file).absoluteDir().path();
}

} // namespace

QString CheckBaseline::fileName()
{
    return QStringLiteral("recount-baseline.json");
}

QString CheckBaseline::pathFor(const QString &document, const QString &library)
{
    const QString own = absoluteFolder(document);
    QDir folder(own);
    for (bool isInside = true; isInside;) {
        if (folder.exists(fileName()))
            return folder.filePath(fileName());
        const bool isTop = folder.exists(QStringLiteral(".git")) || folder == QDir::home();
        isInside = !isTop && !folder.isRoot() && folder.cdUp();
    }
    const QString shared = QDir::cleanPath(library);
    const bool isOfLibrary =
        !library.isEmpty() && (own == shared || own.startsWith(QString(shared + u'/')));
    return QDir(isOfLibrary ? shared : own).filePath(fileName());
}

Result<CheckBaseline> CheckBaseline::read(const QString &path)
{
    const Result<DocumentContent> content = DocumentFile(path).read();
    if (!content)
        return tl::unexpected(content.error());
    const QJsonObject json = QJsonDocument::fromJson(content->bytes).object();
    if (json.value(QLatin1String("format")).toString() != formatName())
        return fail(ErrorCode::InvalidData,
                    Texts::tr("%1 is no baseline. Write one with --write-baseline.")
                        .arg(QDir::toNativeSeparators(path)),
                    path);
    CheckBaseline baseline(path);
    const QJsonObject files = json.value(QLatin1String("files")).toObject();
    for (auto file = files.begin(); file != files.end(); ++file) {
        const QJsonObject rules = file->toObject();
        for (auto rule = rules.begin(); rule != rules.end(); ++rule) {
            if (const QStringList marks = marksIn(*rule); !marks.isEmpty())
                baseline.m_accepted[file.key()].insert(rule.key(), marks);
        }
    }
    return baseline;
}

Result<AcceptedFindings> CheckBaseline::acceptedIn(const QString &path, const QString &document)
{
    const Result<CheckBaseline> baseline = read(path);
    if (baseline)
        return baseline->accepted(document);
    if (baseline.error().code == ErrorCode::NotFound)
        return AcceptedFindings();
    return tl::unexpected(baseline.error());
}

Result<void> CheckBaseline::change(const QString &path, const QString &document,
                                   const AcceptedFindings &accepted)
{
    const DocumentFile file(path);
    Result<FileState> written;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const Result<FileState> known = file.state({});
        if (!known)
            return tl::unexpected(known.error());
        CheckBaseline baseline(path);
        if (known->exists) {
            const Result<CheckBaseline> found = read(path);
            if (!found)
                return tl::unexpected(found.error());
            baseline = *found;
        }
        baseline.accept(document, accepted);
        written = file.write(baseline.bytes(), *known);
        if (written || written.error().code != ErrorCode::Conflict)
            break;
    }
    if (!written)
        return tl::unexpected(written.error());
    return {};
}

Result<void> CheckBaseline::rename(const QString &from, const QString &to, const QString &library)
{
    const QString path = pathFor(to, library);
    const Result<AcceptedFindings> accepted = acceptedIn(path, from);
    // A damaged one was told when the document was opened.
    if (!accepted || accepted->isEmpty())
        return {};
    if (const Result<void> added = change(path, to, *accepted); !added)
        return added;
    return change(path, from, {});
}

AcceptedFindings CheckBaseline::accepted(const QString &document) const
{
    return m_accepted.value(keyOf(document));
}

void CheckBaseline::accept(const QString &document, const AcceptedFindings &accepted)
{
    if (accepted.isEmpty())
        m_accepted.remove(keyOf(document));
    else
        m_accepted.insert(keyOf(document), accepted);
}

QByteArray CheckBaseline::bytes() const
{
    QJsonObject files;
    for (auto file = m_accepted.begin(); file != m_accepted.end(); ++file) {
        QJsonObject rules;
        for (auto rule = file->begin(); rule != file->end(); ++rule)
            rules.insert(rule.key(), jsonOf(*rule));
        files.insert(file.key(), rules);
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), formatName()},
                                     {QStringLiteral("files"), files}})
        .toJson();
}

Result<void> CheckBaseline::write() const
{
    const DocumentFile file(m_path);
    const Result<FileState> known = file.state({});
    if (!known)
        return tl::unexpected(known.error());
    if (known->exists && !read(m_path))
        return fail(ErrorCode::Conflict,
                    Texts::tr("%1 is there already and is no baseline. Nothing was written; choose "
                              "another name.")
                        .arg(QDir::toNativeSeparators(m_path)));
    if (const Result<FileState> written = file.write(bytes(), *known); !written)
        return tl::unexpected(written.error());
    return {};
}

int CheckBaseline::size() const
{
    int count = 0;
    for (const AcceptedFindings &accepted : m_accepted)
        count += countOf(accepted);
    return count;
}

QString CheckBaseline::keyOf(const QString &document) const
{
    const QDir folder = QFileInfo(m_path).absoluteDir();
    return QDir::fromNativeSeparators(
        folder.relativeFilePath(QFileInfo(document).absoluteFilePath()));
}

} // namespace recount
