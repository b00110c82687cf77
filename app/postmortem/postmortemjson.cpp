#include "postmortem/postmortemjson.h"

#include "postmortem/computed.h"
#include "postmortem/followupjson.h"

#include <QDateTime>
#include <QJsonArray>

#include <array>

namespace recount
{

namespace
{

template <class Value, std::size_t count>
QString nameIn(const std::array<const char *, count> &names, Value value)
{
    return QLatin1String(names.at(std::size_t(value)));
}

QJsonArray placeJson(const ByteRange &range)
{
    return {range.begin, range.end};
}

QJsonObject passageJson(const Passage &passage)
{
    return {{QStringLiteral("text"), passage.text},
            {QStringLiteral("bytes"), placeJson(passage.range)}};
}

QJsonObject momentJson(const Moment &moment)
{
    static constexpr std::array<const char *, 5> precisions{"unknown", "date", "approximate",
                                                            "minute", "second"};
    QJsonObject json{{QStringLiteral("written"), moment.written},
                     {QStringLiteral("precision"), nameIn(precisions, moment.precision)}};
    if (!moment.isKnown())
        return json;
    const auto iso = [](qint64 seconds) {
        return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODate);
    };
    json.insert(QStringLiteral("earliest"), iso(moment.earliest));
    json.insert(QStringLiteral("latest"), iso(moment.latest));
    return json;
}

QJsonValue spanJson(const std::optional<Span> &span)
{
    if (!span)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("leastMinutes"), span->least},
                       {QStringLiteral("mostMinutes"), span->most},
                       {QStringLiteral("atLeast"), span->isAtLeast}};
}

QJsonValue dateJson(const QDate &date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue::Null;
}

QJsonObject eventJson(const TimelineEvent &event)
{
    QJsonArray milestones;
    for (const Milestone milestone : event.milestones)
        milestones.append(nameOf(milestone));
    return {{QStringLiteral("when"), momentJson(event.when)},
            {QStringLiteral("kind"), nameOf(event.kind)},
            {QStringLiteral("text"), event.text.text},
            {QStringLiteral("actor"), event.actor},
            {QStringLiteral("evidence"), event.evidence},
            {QStringLiteral("milestones"), milestones},
            {QStringLiteral("bytes"), placeJson(event.range)}};
}

QJsonObject decisionJson(const Decision &decision)
{
    return {{QStringLiteral("id"), decision.id},
            {QStringLiteral("chosen"), decision.chosen.text},
            {QStringLiteral("when"), momentJson(decision.when)},
            {QStringLiteral("options"), QJsonArray::fromStringList(decision.options)},
            {QStringLiteral("knownThen"), decision.knownThen},
            {QStringLiteral("rationale"), decision.rationale},
            {QStringLiteral("bytes"), placeJson(decision.range)}};
}

QJsonObject attachmentJson(const Attachment &attachment)
{
    return {{QStringLiteral("path"), attachment.path},
            {QStringLiteral("text"), attachment.text.text},
            {QStringLiteral("image"), attachment.isImage},
            {QStringLiteral("sha256"), attachment.sha256},
            {QStringLiteral("bytes"), placeJson(attachment.range)}};
}

QJsonObject quickfixJson(const Quickfix &quickfix)
{
    return {{QStringLiteral("id"), quickfix.id},
            {QStringLiteral("what"), quickfix.what.text},
            {QStringLiteral("appliedAt"), momentJson(quickfix.appliedAt)},
            {QStringLiteral("verifiedAt"), momentJson(quickfix.verifiedAt)},
            {QStringLiteral("verifiedHow"), quickfix.verifiedHow},
            {QStringLiteral("by"), quickfix.by},
            {QStringLiteral("removeBy"), dateJson(quickfix.removeBy)},
            {QStringLiteral("inPlace"),
             quickfix.isInPlace ? QJsonValue(*quickfix.isInPlace) : QJsonValue::Null},
            {QStringLiteral("bytes"), placeJson(quickfix.range)}};
}

QJsonObject actionJson(const ActionItem &action)
{
    return {{QStringLiteral("id"), action.id},
            {QStringLiteral("tags"), QJsonArray::fromStringList(action.tags)},
            {QStringLiteral("title"), action.title.text},
            {QStringLiteral("type"), nameOf(action.type)},
            {QStringLiteral("status"), nameOf(action.status)},
            {QStringLiteral("owner"), action.owner},
            {QStringLiteral("due"), dateJson(action.due)},
            {QStringLiteral("doneAt"), dateJson(action.doneAt)},
            {QStringLiteral("priority"),
             action.priority < 0 ? QJsonValue::Null : QJsonValue(action.priority)},
            {QStringLiteral("doneWhen"), action.doneWhen},
            {QStringLiteral("ticket"), action.ticket},
            {QStringLiteral("reason"), action.reason},
            {QStringLiteral("addresses"), QJsonArray::fromStringList(action.addresses)},
            {QStringLiteral("bytes"), placeJson(action.range)}};
}

QJsonObject measureJson(const Measure &measure)
{
    return {{QStringLiteral("dimension"), nameOf(measure.dimension)},
            {QStringLiteral("low"), measure.low},
            {QStringLiteral("high"), measure.high},
            {QStringLiteral("unit"), measure.unit},
            {QStringLiteral("basis"),
             measure.basis == Measure::Basis::Measured    ? QStringLiteral("measured")
             : measure.basis == Measure::Basis::Estimated ? QStringLiteral("estimated")
                                                          : QStringLiteral("unknown")},
            {QStringLiteral("text"), measure.words.text},
            {QStringLiteral("bytes"), placeJson(measure.words.range)}};
}

QJsonObject intervalJson(const ImpactInterval &interval)
{
    static constexpr std::array<const char *, 3> levels{"down", "degraded", "at-risk"};
    return {{QStringLiteral("from"), momentJson(interval.from)},
            {QStringLiteral("to"), momentJson(interval.to)},
            {QStringLiteral("level"), nameIn(levels, interval.level)},
            {QStringLiteral("sharePercent"),
             interval.sharePercent ? QJsonValue(*interval.sharePercent) : QJsonValue::Null}};
}

QJsonObject computedJson(const PostMortem &document, const QDate &today)
{
    const ComputedValues values = computedValues(document);
    QJsonArray ages;
    for (const Quickfix &quickfix : document.quickfixes) {
        if (const auto days = quickfixAge(quickfix, document.zone, today))
            ages.append(
                QJsonObject{{QStringLiteral("id"), quickfix.id}, {QStringLiteral("days"), *days}});
    }
    return {{QStringLiteral("timeToDetect"), spanJson(values.timeToDetect)},
            {QStringLiteral("timeToAcknowledge"), spanJson(values.timeToAcknowledge)},
            {QStringLiteral("timeToDeclare"), spanJson(values.timeToDeclare)},
            {QStringLiteral("timeToDiagnose"), spanJson(values.timeToDiagnose)},
            {QStringLiteral("timeToMitigate"), spanJson(values.timeToMitigate)},
            {QStringLiteral("timeToResolve"), spanJson(values.timeToResolve)},
            {QStringLiteral("latentExposure"), spanJson(values.latentExposure)},
            {QStringLiteral("impactDuration"), spanJson(values.impactDuration)},
            {QStringLiteral("timeToPermanentFix"), spanJson(values.timeToPermanentFix)},
            {QStringLiteral("blindShare"),
             values.blindShare ? QJsonValue(*values.blindShare) : QJsonValue::Null},
            {QStringLiteral("weightedMinutes"),
             values.weightedMinutes ? QJsonValue(*values.weightedMinutes) : QJsonValue::Null},
            {QStringLiteral("quickfixesInPlace"), ages}};
}

template <class Value, class Write>
QJsonArray arrayJson(const QList<Value> &values, Write write)
{
    QJsonArray array;
    for (const Value &value : values)
        array.append(write(value));
    return array;
}

} // namespace

QString nameOf(IncidentKind kind)
{
    static constexpr std::array<const char *, 4> names{"incident", "near-miss", "drill", "story"};
    return nameIn(names, kind);
}

QString nameOf(DocumentStatus status)
{
    static constexpr std::array<const char *, 4> names{"draft", "in-review", "reviewed", "closed"};
    return nameIn(names, status);
}

QString nameOf(EventKind kind)
{
    static constexpr std::array<const char *, 11> names{
        "none",          "lead-up",    "symptom", "alert",     "action",  "decision",
        "communication", "escalation", "status",  "discovery", "external"};
    return nameIn(names, kind);
}

QString nameOf(Milestone milestone)
{
    static constexpr std::array<const char *, 9> names{"introduced",   "started",  "detected",
                                                       "acknowledged", "declared", "diagnosed",
                                                       "mitigated",    "resolved", "closed"};
    return nameIn(names, milestone);
}

QString nameOf(DetectionMethod method)
{
    static constexpr std::array<const char *, 7> names{
        "none", "alert", "synthetic", "internal", "customer", "partner", "luck"};
    return nameIn(names, method);
}

QString nameOf(ActionType type)
{
    static constexpr std::array<const char *, 7> names{
        "none", "prevent", "detect", "mitigate", "repair", "investigate", "process"};
    return nameIn(names, type);
}

QString nameOf(ActionStatus status)
{
    static constexpr std::array<const char *, 4> names{"open", "doing", "done", "wont-do"};
    return nameIn(names, status);
}

QString nameOf(SectionKind kind)
{
    static constexpr std::array<const char *, 33> names{"other",
                                                        "summary",
                                                        "background",
                                                        "impact",
                                                        "what-happened",
                                                        "timeline",
                                                        "decisions",
                                                        "detection",
                                                        "trigger",
                                                        "root-cause",
                                                        "factors",
                                                        "whys",
                                                        "ruled-out",
                                                        "mitigators",
                                                        "quickfix",
                                                        "actions",
                                                        "lessons",
                                                        "went-well",
                                                        "went-wrong",
                                                        "lucky",
                                                        "surprised",
                                                        "learned",
                                                        "questions",
                                                        "messages",
                                                        "internal-message",
                                                        "external-message",
                                                        "glossary",
                                                        "related",
                                                        "attachments",
                                                        "runbooks",
                                                        "attendees",
                                                        "stats",
                                                        "my-role"};
    return nameIn(names, kind);
}

QString nameOf(Measure::Dimension dimension)
{
    static constexpr std::array<const char *, 9> names{
        "users", "requests", "revenue", "data", "sla", "support", "team", "reputation", "other"};
    return nameIn(names, dimension);
}

QJsonObject postMortemJson(const PostMortem &document, const QDate &today)
{
    QJsonObject header;
    for (auto it = document.header.cbegin(); it != document.header.cend(); ++it)
        header.insert(it.key(), passageJson(*it));
    QJsonObject milestones;
    for (auto it = document.milestones.cbegin(); it != document.milestones.cend(); ++it)
        milestones.insert(nameOf(it.key()), momentJson(*it));
    QJsonArray factors;
    for (const Factor &factor : document.factors)
        factors.append(QJsonObject{{QStringLiteral("id"), factor.id},
                                   {QStringLiteral("category"), factor.category},
                                   {QStringLiteral("text"), factor.text.text},
                                   {QStringLiteral("bytes"), placeJson(factor.range)}});
    QJsonArray sections;
    for (const PostMortemSection &section : document.sections)
        sections.append(QJsonObject{{QStringLiteral("kind"), nameOf(section.kind)},
                                    {QStringLiteral("title"), section.title},
                                    {QStringLiteral("bytes"), placeJson(section.whole)}});
    const QByteArray zone = document.isZoneStated ? document.zone.id() : QByteArray();
    return {{QStringLiteral("format"), QStringLiteral("recount-post-mortem/1")},
            {QStringLiteral("id"), document.id},
            {QStringLiteral("language"), document.lang},
            {QStringLiteral("zone"), QString::fromLatin1(zone)},
            {QStringLiteral("title"), passageJson(document.title)},
            {QStringLiteral("kind"), nameOf(document.kind)},
            {QStringLiteral("status"), nameOf(document.status)},
            {QStringLiteral("severity"),
             QJsonObject{{QStringLiteral("text"), document.severity.words.text},
                         {QStringLiteral("scheme"), document.severity.scheme},
                         {QStringLiteral("initial"), document.severity.initialLevel},
                         {QStringLiteral("peak"), document.severity.level},
                         {QStringLiteral("final"), document.severity.finalLevel}}},
            {QStringLiteral("owners"), QJsonArray::fromStringList(document.owners)},
            {QStringLiteral("services"), QJsonArray::fromStringList(document.services)},
            {QStringLiteral("date"), dateJson(document.date)},
            {QStringLiteral("ongoing"), document.isOngoing},
            {QStringLiteral("detection"), nameOf(document.detection)},
            {QStringLiteral("header"), header},
            {QStringLiteral("milestones"), milestones},
            {QStringLiteral("timeline"), arrayJson(document.timeline, eventJson)},
            {QStringLiteral("impactIntervals"), arrayJson(document.intervals, intervalJson)},
            {QStringLiteral("measures"), arrayJson(document.measures, measureJson)},
            {QStringLiteral("decisions"), arrayJson(document.decisions, decisionJson)},
            {QStringLiteral("attachments"), arrayJson(document.attachments, attachmentJson)},
            {QStringLiteral("factors"), factors},
            {QStringLiteral("quickfixes"), arrayJson(document.quickfixes, quickfixJson)},
            {QStringLiteral("actions"), arrayJson(document.actions, actionJson)},
            {QStringLiteral("sections"), sections},
            {QStringLiteral("followUp"), followUpJson(document, today)},
            {QStringLiteral("computed"), computedJson(document, today)}};
}

} // namespace recount
