#include "commandline/checkreport.h"

#include "checks/acceptedfindings.h"

#include "commandline/commandtext.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace recount
{

namespace
{

QJsonObject placeJson(const SourcePlace &place)
{
    return {{QStringLiteral("line"), place.line}, {QStringLiteral("column"), place.column}};
}

QJsonObject findingJson(const PlacedFinding &placed)
{
    const Finding &finding = placed.finding;
    QJsonObject json{{QStringLiteral("rule"), finding.rule},
                     {QStringLiteral("severity"), severityName(finding.severity)},
                     {QStringLiteral("text"), finding.text},
                     {QStringLiteral("begin"), placeJson(placed.begin)},
                     {QStringLiteral("end"), placeJson(placed.end)},
                     {QStringLiteral("bytes"), QJsonArray{finding.range.begin, finding.range.end}}};
    if (finding.fixText.isEmpty())
        return json;
    QJsonArray changes;
    for (const TextPatch &patch : finding.fix)
        changes.append(
            QJsonObject{{QStringLiteral("bytes"), QJsonArray{patch.range.begin, patch.range.end}},
                        {QStringLiteral("text"), QString::fromUtf8(patch.replacement)}});
    json.insert(QStringLiteral("fix"), QJsonObject{{QStringLiteral("text"), finding.fixText},
                                                   {QStringLiteral("changes"), changes}});
    return json;
}

} // namespace

bool CheckReport::hasFailures() const
{
    return std::any_of(files.begin(), files.end(), [this](const CheckedFile &file) {
        return std::any_of(
            file.findings.begin(), file.findings.end(),
            [this](const PlacedFinding &placed) { return isFailure(placed.finding); });
    });
}

bool CheckReport::hasErrors() const
{
    return std::any_of(files.begin(), files.end(),
                       [](const CheckedFile &file) { return !file.error.isEmpty(); });
}

QList<const RuleCatalogue *> CheckReport::catalogues() const
{
    QList<const RuleCatalogue *> found;
    for (const CheckedFile &file : files) {
        if (file.rules && !found.contains(file.rules))
            found.append(file.rules);
    }
    return found;
}

CheckedFile checkedFile(const QString &path, const SourceText &source,
                        const QList<Finding> &findings, const RuleCatalogue &rules)
{
    CheckedFile file{path, {}, {}, &rules};
    // One for each row of places that are in order, so that a long line is not counted again.
    SourcePlaces begins(source);
    SourcePlaces ends(source);
    SourcePlaces fixBegins(source);
    SourcePlaces fixEnds(source);
    for (const Finding &finding : findings) {
        PlacedFinding placed{finding,
                             begins.at(finding.range.begin),
                             ends.at(finding.range.end),
                             {},
                             findingMark(source.bytes(), finding.range)};
        for (const TextPatch &patch : finding.fix)
            placed.fix.append({fixBegins.at(patch.range.begin), fixEnds.at(patch.range.end),
                               QString::fromUtf8(patch.replacement)});
        file.findings.append(placed);
    }
    return file;
}

QString severityName(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Hint:
        return QStringLiteral("hint");
    case Finding::Severity::Warning:
        return QStringLiteral("warning");
    case Finding::Severity::Error:
        break;
    }
    return QStringLiteral("error");
}

QByteArray textReport(const CheckReport &report)
{
    QString text;
    for (const CheckedFile &file : report.files) {
        for (const PlacedFinding &placed : file.findings)
            text +=
                QStringLiteral("%1:%2:%3: %4 %5: %6")
                    .arg(QDir::toNativeSeparators(file.path), QString::number(placed.begin.line),
                         QString::number(placed.begin.column),
                         severityName(placed.finding.severity), placed.finding.rule,
                         placed.finding.text.simplified()) +
                u'\n';
    }
    return terminalText(text).toUtf8();
}

QByteArray jsonReport(const CheckReport &report)
{
    QJsonArray files;
    for (const CheckedFile &file : report.files) {
        QJsonArray findings;
        for (const PlacedFinding &placed : file.findings)
            findings.append(findingJson(placed));
        QJsonObject json{{QStringLiteral("path"), file.path},
                         {QStringLiteral("findings"), findings}};
        if (!file.error.isEmpty())
            json.insert(QStringLiteral("error"), file.error);
        files.append(json);
    }
    const QString profile =
        report.profile == CheckProfile::Work ? QStringLiteral("work") : QStringLiteral("practice");
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), QStringLiteral("recount-check/1")},
                                     {QStringLiteral("profile"), profile},
                                     {QStringLiteral("failOn"), severityName(report.failOn)},
                                     {QStringLiteral("failed"), report.hasFailures()},
                                     {QStringLiteral("files"), files}})
        .toJson();
}

} // namespace recount
