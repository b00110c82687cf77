#include "commandline/checkreport.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace recount
{

namespace
{

QJsonObject message(const QString &text)
{
    return {{QStringLiteral("text"), text}};
}

QString level(Finding::Severity severity)
{
    return severity == Finding::Severity::Hint ? QStringLiteral("note") : severityName(severity);
}

QJsonObject region(const SourcePlace &begin, const SourcePlace &end)
{
    return {{QStringLiteral("startLine"), begin.line},
            {QStringLiteral("startColumn"), begin.column},
            {QStringLiteral("endLine"), end.line},
            {QStringLiteral("endColumn"), end.column}};
}

/// A path as SARIF wants it: an address, relative to where the command ran where the path is.
QJsonObject artifact(const QString &path)
{
    const QString uri = QDir::isAbsolutePath(path)
                            ? QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded())
                            : QString::fromLatin1(QUrl::toPercentEncoding(path, "/"));
    return {{QStringLiteral("uri"), uri}};
}

QJsonObject ruleJson(const RuleCatalogue &catalogue, const QString &id, CheckProfile profile)
{
    const Rule rule = *catalogue.rule(id);
    const auto severity = rule.severity(profile);
    QJsonObject configuration{{QStringLiteral("enabled"), severity.has_value()}};
    if (severity)
        configuration.insert(QStringLiteral("level"), level(*severity));
    return {{QStringLiteral("id"), rule.id},
            {QStringLiteral("shortDescription"), message(rule.title)},
            {QStringLiteral("fullDescription"), message(rule.why)},
            {QStringLiteral("help"), QJsonObject{{QStringLiteral("text"), rule.why},
                                                 {QStringLiteral("markdown"), catalogue.page(id)}}},
            {QStringLiteral("defaultConfiguration"), configuration}};
}

QJsonArray fixesJson(const CheckedFile &file, const PlacedFinding &placed)
{
    QJsonArray replacements;
    for (const PlacedFinding::Change &change : placed.fix)
        replacements.append(
            QJsonObject{{QStringLiteral("deletedRegion"), region(change.begin, change.end)},
                        {QStringLiteral("insertedContent"), message(change.text)}});
    const QJsonObject change{{QStringLiteral("artifactLocation"), artifact(file.path)},
                             {QStringLiteral("replacements"), replacements}};
    return {QJsonObject{{QStringLiteral("description"), message(placed.finding.fixText)},
                        {QStringLiteral("artifactChanges"), QJsonArray{change}}}};
}

QJsonObject resultJson(const CheckedFile &file, const PlacedFinding &placed, int ruleIndex)
{
    const QJsonObject place{{QStringLiteral("artifactLocation"), artifact(file.path)},
                            {QStringLiteral("region"), region(placed.begin, placed.end)}};
    QJsonObject json{{QStringLiteral("ruleId"), placed.finding.rule},
                     {QStringLiteral("level"), level(placed.finding.severity)},
                     {QStringLiteral("message"), message(placed.finding.text)},
                     {QStringLiteral("locations"),
                      QJsonArray{QJsonObject{{QStringLiteral("physicalLocation"), place}}}}};
    if (ruleIndex >= 0)
        json.insert(QStringLiteral("ruleIndex"), ruleIndex);
    if (!placed.fix.isEmpty())
        json.insert(QStringLiteral("fixes"), fixesJson(file, placed));
    return json;
}

QJsonObject errorJson(const CheckedFile &file)
{
    const QJsonObject place{{QStringLiteral("artifactLocation"), artifact(file.path)}};
    return {{QStringLiteral("level"), QStringLiteral("error")},
            {QStringLiteral("message"), message(file.error)},
            {QStringLiteral("locations"),
             QJsonArray{QJsonObject{{QStringLiteral("physicalLocation"), place}}}}};
}

} // namespace

QByteArray sarifReport(const CheckReport &report)
{
    QJsonArray rules;
    QHash<QString, int> indexes;
    for (const RuleCatalogue *const catalogue : report.catalogues()) {
        for (const QString &id : catalogue->ids()) {
            indexes.insert(id, int(rules.size()));
            rules.append(ruleJson(*catalogue, id, report.profile));
        }
    }
    QJsonArray results;
    QJsonArray errors;
    for (const CheckedFile &file : report.files) {
        for (const PlacedFinding &placed : file.findings)
            results.append(resultJson(file, placed, indexes.value(placed.finding.rule, -1)));
        if (!file.error.isEmpty())
            errors.append(errorJson(file));
    }
    QJsonObject driver{{QStringLiteral("name"), QStringLiteral("Recount")},
                       {QStringLiteral("rules"), rules}};
    if (!QCoreApplication::applicationVersion().isEmpty())
        driver.insert(QStringLiteral("version"), QCoreApplication::applicationVersion());
    QJsonObject invocation{{QStringLiteral("executionSuccessful"), errors.isEmpty()}};
    if (!errors.isEmpty())
        invocation.insert(QStringLiteral("toolExecutionNotifications"), errors);
    const QJsonObject run{{QStringLiteral("tool"), QJsonObject{{QStringLiteral("driver"), driver}}},
                          {QStringLiteral("columnKind"), QStringLiteral("unicodeCodePoints")},
                          {QStringLiteral("invocations"), QJsonArray{invocation}},
                          {QStringLiteral("results"), results}};
    return QJsonDocument(
               QJsonObject{{QStringLiteral("$schema"),
                            QStringLiteral("https://json.schemastore.org/sarif-2.1.0.json")},
                           {QStringLiteral("version"), QStringLiteral("2.1.0")},
                           {QStringLiteral("runs"), QJsonArray{run}}})
        .toJson();
}

} // namespace recount
