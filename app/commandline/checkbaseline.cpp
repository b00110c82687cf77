#include "commandline/checkbaseline.h"

#include "documents/documentfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace recount
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CheckBaseline)
};

QString formatName()
{
    return QStringLiteral("recount-baseline/1");
}

QMap<QString, int> countsOf(const CheckedFile &file)
{
    QMap<QString, int> counts;
    for (const PlacedFinding &placed : file.findings)
        ++counts[placed.finding.rule];
    return counts;
}

} // namespace

Result<CheckBaseline> CheckBaseline::read(const QString &path)
{
    const Result<DocumentContent> content = DocumentFile(path).read();
    if (!content)
        return tl::unexpected(content.error());
    const QJsonObject json = QJsonDocument::fromJson(content->bytes).object();
    if (json.value(QLatin1String("format")).toString() != formatName())
        return fail(ErrorCode::InvalidData,
                    Texts::tr("%1 is no baseline. Write one with --write-baseline.")
                        .arg(QDir::toNativeSeparators(path)));
    CheckBaseline baseline(path);
    const QJsonObject files = json.value(QLatin1String("files")).toObject();
    for (auto file = files.begin(); file != files.end(); ++file) {
        const QJsonObject rules = file->toObject();
        for (auto rule = rules.begin(); rule != rules.end(); ++rule) {
            if (rule->toInt() > 0)
                baseline.m_accepted[file.key()].insert(rule.key(), rule->toInt());
        }
    }
    return baseline;
}

void CheckBaseline::accept(const CheckReport &report)
{
    for (const CheckedFile &file : report.files) {
        if (!file.findings.isEmpty())
            m_accepted.insert(keyOf(file.path), countsOf(file));
    }
}

Result<void> CheckBaseline::write() const
{
    QJsonObject files;
    for (auto file = m_accepted.begin(); file != m_accepted.end(); ++file) {
        QJsonObject rules;
        for (auto rule = file->begin(); rule != file->end(); ++rule)
            rules.insert(rule.key(), *rule);
        files.insert(file.key(), rules);
    }
    const QByteArray bytes = QJsonDocument(QJsonObject{{QStringLiteral("format"), formatName()},
                                                       {QStringLiteral("files"), files}})
                                 .toJson();
    const DocumentFile file(m_path);
    const Result<FileState> known = file.state({});
    if (!known)
        return tl::unexpected(known.error());
    if (known->exists && !read(m_path))
        return fail(ErrorCode::Conflict,
                    Texts::tr("%1 is there already and is no baseline. Nothing was written; choose "
                              "another name.")
                        .arg(QDir::toNativeSeparators(m_path)));
    if (const Result<FileState> written = file.write(bytes, *known); !written)
        return tl::unexpected(written.error());
    return {};
}

int CheckBaseline::applyTo(CheckReport &report) const
{
    int hidden = 0;
    for (CheckedFile &file : report.files) {
        const QMap<QString, int> accepted = m_accepted.value(keyOf(file.path));
        const QMap<QString, int> counts = countsOf(file);
        hidden += int(file.findings.removeIf([&](const PlacedFinding &placed) {
            const QString &rule = placed.finding.rule;
            return counts.value(rule) <= accepted.value(rule);
        }));
    }
    return hidden;
}

int CheckBaseline::size() const
{
    int count = 0;
    for (const QMap<QString, int> &rules : m_accepted) {
        for (const int accepted : rules)
            count += accepted;
    }
    return count;
}

QString CheckBaseline::keyOf(const QString &file) const
{
    const QDir folder = QFileInfo(m_path).absoluteDir();
    return QDir::fromNativeSeparators(folder.relativeFilePath(QFileInfo(file).absoluteFilePath()));
}

} // namespace recount
