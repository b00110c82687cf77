#include "postmortem/libraryoverview.h"

#include "postmortem/computed.h"
#include "postmortem/postmortemjson.h"

#include <QJsonArray>

#include <algorithm>
#include <tuple>

namespace recount
{

namespace
{

/// Nothing for what is only known to be longer, or was written the wrong way round.
std::optional<qint64> minutesOf(const std::optional<Span> &span)
{
    if (!span || span->isAtLeast || span->least < 0)
        return {};
    return (span->least + span->most) / 2;
}

QDate dateFrom(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

void insertDate(QJsonObject &json, const QString &key, const QDate &date)
{
    if (date.isValid())
        json.insert(key, date.toString(Qt::ISODate));
}

void insertText(QJsonObject &json, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        json.insert(key, text);
}

void insertMinutes(QJsonObject &json, const QString &key, const std::optional<qint64> &minutes)
{
    if (minutes)
        json.insert(key, *minutes);
}

std::optional<qint64> minutesFrom(const QJsonValue &value)
{
    constexpr qint64 none = -1;
    const qint64 minutes = value.isDouble() ? value.toInteger(none) : none;
    return minutes < 0 ? std::nullopt : std::optional(minutes);
}

IncidentKind kindFrom(const QString &name)
{
    for (const IncidentKind kind :
         {IncidentKind::NearMiss, IncidentKind::Drill, IncidentKind::Story}) {
        if (nameOf(kind) == name)
            return kind;
    }
    return IncidentKind::Incident;
}

std::optional<qint64> daysAfter(const QDate &date, const QDate &today)
{
    const qint64 days = date.isValid() && today.isValid() ? date.daysTo(today) : 0;
    return days > 0 ? std::optional(days) : std::nullopt;
}

/// Known dates from the earliest on, then those that are not known.
auto order(const QDate &date, const QString &document, const QString &id)
{
    return std::tuple(!date.isValid(), date, document, id);
}

/// Enough to see whether two are alike, while an index of thousands stays small.
QString beginning(const QString &words)
{
    constexpr qsizetype longest = 400;
    return words.simplified().left(longest);
}

void insertTexts(QJsonObject &json, const QString &key, const QStringList &texts)
{
    if (!texts.isEmpty())
        json.insert(key, QJsonArray::fromStringList(texts));
}

QStringList textsFrom(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &text : array) {
        if (text.isString())
            texts.append(text.toString());
    }
    return texts;
}

} // namespace

PostMortemSummary summaryOf(const PostMortem &document)
{
    const ComputedValues computed = computedValues(document);
    PostMortemSummary summary;
    summary.title = document.title.text;
    summary.date = document.date;
    summary.kind = document.kind;
    summary.severity = document.severity.words.text;
    summary.level = document.severity.level;
    summary.services = document.services;
    summary.trigger = beginning(document.passage(SectionKind::Trigger).text);
    constexpr int mostFactors = 20;
    for (const Factor &factor : document.factors) {
        if (!factor.text.isEmpty() && summary.factors.size() < mostFactors)
            summary.factors.append(beginning(factor.text.text));
    }
    summary.detectMinutes = minutesOf(computed.timeToDetect);
    summary.mitigateMinutes = minutesOf(computed.timeToMitigate);
    summary.resolveMinutes = minutesOf(computed.timeToResolve);
    for (const ActionItem &action : document.actions) {
        if (action.status == ActionStatus::Open || action.status == ActionStatus::Doing)
            summary.openActions.append({action.id, action.title.text, action.owner, action.due});
    }
    for (const Quickfix &fix : document.quickfixes) {
        if (fix.isInPlace.value_or(false))
            summary.fixesInPlace.append(
                {fix.id, fix.what.text, dateOf(fix.appliedAt, document.zone), fix.removeBy});
    }
    return summary;
}

QJsonObject summaryValues(const PostMortem &document)
{
    return summaryJson(summaryOf(document));
}

QJsonObject summaryJson(const PostMortemSummary &summary)
{
    QJsonObject json;
    insertText(json, QStringLiteral("title"), summary.title);
    insertDate(json, QStringLiteral("date"), summary.date);
    json.insert(QStringLiteral("kind"), nameOf(summary.kind));
    insertText(json, QStringLiteral("severity"), summary.severity);
    if (summary.level > 0)
        json.insert(QStringLiteral("level"), summary.level);
    insertTexts(json, QStringLiteral("services"), summary.services);
    insertText(json, QStringLiteral("trigger"), summary.trigger);
    insertTexts(json, QStringLiteral("factors"), summary.factors);
    insertMinutes(json, QStringLiteral("detect"), summary.detectMinutes);
    insertMinutes(json, QStringLiteral("mitigate"), summary.mitigateMinutes);
    insertMinutes(json, QStringLiteral("resolve"), summary.resolveMinutes);
    QJsonArray actions;
    for (const PostMortemSummary::Action &action : summary.openActions) {
        QJsonObject item;
        insertText(item, QStringLiteral("id"), action.id);
        insertText(item, QStringLiteral("title"), action.title);
        insertText(item, QStringLiteral("owner"), action.owner);
        insertDate(item, QStringLiteral("due"), action.due);
        actions.append(item);
    }
    if (!actions.isEmpty())
        json.insert(QStringLiteral("actions"), actions);
    QJsonArray fixes;
    for (const PostMortemSummary::Fix &fix : summary.fixesInPlace) {
        QJsonObject item;
        insertText(item, QStringLiteral("id"), fix.id);
        insertText(item, QStringLiteral("what"), fix.what);
        insertDate(item, QStringLiteral("applied"), fix.applied);
        insertDate(item, QStringLiteral("removeBy"), fix.removeBy);
        fixes.append(item);
    }
    if (!fixes.isEmpty())
        json.insert(QStringLiteral("quickfixes"), fixes);
    return json;
}

PostMortemSummary summaryFrom(const QJsonObject &values)
{
    PostMortemSummary summary;
    summary.title = values.value(QLatin1String("title")).toString();
    summary.date = dateFrom(values.value(QLatin1String("date")));
    summary.kind = kindFrom(values.value(QLatin1String("kind")).toString());
    summary.severity = values.value(QLatin1String("severity")).toString();
    summary.level = values.value(QLatin1String("level")).toInt();
    summary.services = textsFrom(values.value(QLatin1String("services")));
    summary.trigger = values.value(QLatin1String("trigger")).toString();
    summary.factors = textsFrom(values.value(QLatin1String("factors")));
    summary.detectMinutes = minutesFrom(values.value(QLatin1String("detect")));
    summary.mitigateMinutes = minutesFrom(values.value(QLatin1String("mitigate")));
    summary.resolveMinutes = minutesFrom(values.value(QLatin1String("resolve")));
    const QJsonArray actions = values.value(QLatin1String("actions")).toArray();
    for (const QJsonValue &value : actions) {
        if (!value.isObject())
            continue;
        summary.openActions.append(
            {value[QLatin1String("id")].toString(), value[QLatin1String("title")].toString(),
             value[QLatin1String("owner")].toString(), dateFrom(value[QLatin1String("due")])});
    }
    const QJsonArray fixes = values.value(QLatin1String("quickfixes")).toArray();
    for (const QJsonValue &value : fixes) {
        if (!value.isObject())
            continue;
        summary.fixesInPlace.append({value[QLatin1String("id")].toString(),
                                     value[QLatin1String("what")].toString(),
                                     dateFrom(value[QLatin1String("applied")]),
                                     dateFrom(value[QLatin1String("removeBy")])});
    }
    return summary;
}

std::optional<Spread> spreadOf(QList<qint64> values)
{
    if (values.isEmpty())
        return {};
    std::sort(values.begin(), values.end());
    const qsizetype middle = values.size() / 2;
    const qint64 median = values.size() % 2 == 1 ? values.at(middle)
                                                 : (values.at(middle - 1) + values.at(middle)) / 2;
    return Spread{median, values.constFirst(), values.constLast(), int(values.size())};
}

LibraryOverview libraryOverview(const QList<SummarizedDocument> &documents, const QDate &today)
{
    LibraryOverview overview;
    QList<qint64> detect;
    QList<qint64> mitigate;
    QList<qint64> resolve;
    const auto collect = [](QList<qint64> &values, const std::optional<qint64> &minutes) {
        if (minutes)
            values.append(*minutes);
    };
    overview.documents = int(documents.size());
    for (const SummarizedDocument &document : documents) {
        const PostMortemSummary &summary = document.summary;
        for (const PostMortemSummary::Action &action : summary.openActions)
            overview.actions.append(
                {action, daysAfter(action.due, today), document.path, summary.title});
        for (const PostMortemSummary::Fix &fix : summary.fixesInPlace) {
            const bool hasAge = fix.applied.isValid() && fix.applied <= today;
            overview.quickfixes.append(
                {fix, hasAge ? std::optional(fix.applied.daysTo(today)) : std::nullopt,
                 daysAfter(fix.removeBy, today), document.path, summary.title});
        }
        if (summary.kind != IncidentKind::Incident && summary.kind != IncidentKind::Story)
            continue;
        ++overview.incidents;
        collect(detect, summary.detectMinutes);
        collect(mitigate, summary.mitigateMinutes);
        collect(resolve, summary.resolveMinutes);
    }
    std::stable_sort(overview.actions.begin(), overview.actions.end(),
                     [](const auto &a, const auto &b) {
                         return order(a.action.due, a.path, a.action.id) <
                                order(b.action.due, b.path, b.action.id);
                     });
    std::stable_sort(
        overview.quickfixes.begin(), overview.quickfixes.end(), [](const auto &a, const auto &b) {
            return order(a.fix.applied, a.path, a.fix.id) < order(b.fix.applied, b.path, b.fix.id);
        });
    overview.detect = spreadOf(detect);
    overview.mitigate = spreadOf(mitigate);
    overview.resolve = spreadOf(resolve);
    return overview;
}

} // namespace recount
