#include "runbook/runbookjson.h"

#include "runbook/graphanalysis.h"

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

template <class Value>
QJsonArray arrayOf(const QList<Value> &values, QJsonObject (*json)(const Value &))
{
    QJsonArray array;
    for (const Value &value : values)
        array.append(json(value));
    return array;
}

template <class Value>
QJsonValue orNull(const std::optional<Value> &value)
{
    return value ? QJsonValue(*value) : QJsonValue::Null;
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

QJsonObject sectionJson(const RunbookSection &section)
{
    return {{QStringLiteral("kind"), nameOf(section.kind)},
            {QStringLiteral("title"), section.title},
            {QStringLiteral("bytes"), placeJson(section.whole)}};
}

QJsonObject symptomJson(const RunbookSymptom &symptom)
{
    return {{QStringLiteral("text"), symptom.text.text},
            {QStringLiteral("signal"), symptom.signal},
            {QStringLiteral("query"), symptom.query},
            {QStringLiteral("threshold"), symptom.threshold},
            {QStringLiteral("bytes"), placeJson(symptom.range)}};
}

QJsonObject placeholderJson(const Placeholder &placeholder)
{
    return {{QStringLiteral("name"), placeholder.name},
            {QStringLiteral("meaning"), placeholder.meaning},
            {QStringLiteral("type"), nameOf(placeholder.type)},
            {QStringLiteral("default"), placeholder.defaultValue},
            {QStringLiteral("example"), placeholder.example},
            {QStringLiteral("pattern"), placeholder.pattern},
            {QStringLiteral("values"), QJsonArray::fromStringList(placeholder.values)},
            {QStringLiteral("howToFind"), placeholder.howToFind},
            {QStringLiteral("capturedIn"), placeholder.capturedIn},
            {QStringLiteral("required"), placeholder.isRequired},
            {QStringLiteral("bytes"), placeJson(placeholder.range)}};
}

QJsonObject commandJson(const RunbookCommand &command)
{
    QJsonArray uses;
    for (const PlaceholderUse &use : command.uses)
        uses.append(use.name);
    return {{QStringLiteral("language"), command.lang},
            {QStringLiteral("text"), command.text},
            {QStringLiteral("where"), command.where},
            {QStringLiteral("placeholders"), uses},
            {QStringLiteral("bytes"), placeJson(command.range)}};
}

QJsonObject conditionJson(const BranchCondition &condition)
{
    static constexpr std::array<const char *, 6> comparisons{"less",      "at-most",  "equal",
                                                             "not-equal", "at-least", "more"};
    using Test = BranchCondition::Test;
    QJsonObject json{{QStringLiteral("test"), nameOf(condition.test)},
                     {QStringLiteral("words"), condition.words.text}};
    if (!condition.text.isEmpty())
        json.insert(QStringLiteral("text"), condition.text);
    const bool isNumber = condition.test == Test::LineCount || condition.test == Test::Number ||
                          condition.test == Test::ExitCode || condition.test == Test::MinutesInStep;
    if (isNumber) {
        json.insert(QStringLiteral("comparison"), nameIn(comparisons, condition.comparison));
        json.insert(QStringLiteral("value"), condition.value);
        json.insert(QStringLiteral("unit"), condition.unit);
    }
    if (!condition.parts.isEmpty())
        json.insert(QStringLiteral("parts"), arrayOf(condition.parts, conditionJson));
    return json;
}

QJsonObject targetJson(const BranchTarget &target)
{
    static constexpr std::array<const char *, 7> kinds{
        "not-understood", "step", "quickfix", "permanent-fix", "escalation", "runbook", "end"};
    using Kind = BranchTarget::Kind;
    QJsonObject json{{QStringLiteral("kind"), nameIn(kinds, target.kind)},
                     {QStringLiteral("words"), target.words.text}};
    if (const QString id = idOf(target.kind, target.number); !id.isEmpty())
        json.insert(QStringLiteral("id"), id);
    if (target.kind == Kind::Runbook)
        json.insert(QStringLiteral("runbook"), target.runbook);
    if (target.kind == Kind::End)
        json.insert(QStringLiteral("outcome"), nameOf(target.outcome));
    return json;
}

QJsonObject branchJson(const RunbookBranch &branch)
{
    return {{QStringLiteral("if"), conditionJson(branch.condition)},
            {QStringLiteral("then"), targetJson(branch.target)},
            {QStringLiteral("sample"), branch.sample},
            {QStringLiteral("bytes"), placeJson(branch.range)}};
}

QJsonObject stepJson(const RunbookStep &step)
{
    return {
        {QStringLiteral("id"), idOf(BranchTarget::Kind::Step, step.number)},
        {QStringLiteral("title"), step.title.text},
        {QStringLiteral("kind"), step.kind ? QJsonValue(nameOf(*step.kind)) : QJsonValue::Null},
        {QStringLiteral("why"), step.why.text},
        {QStringLiteral("commands"), arrayOf(step.commands, commandJson)},
        {QStringLiteral("expected"), QJsonObject{{QStringLiteral("sample"), step.expected.sample},
                                                 {QStringLiteral("rule"), step.expected.rule}}},
        {QStringLiteral("captures"), QJsonArray::fromStringList(step.captures)},
        {QStringLiteral("where"), step.where},
        {QStringLiteral("as"), step.as},
        {QStringLiteral("danger"), nameOf(step.danger)},
        {QStringLiteral("blastRadius"), step.blastRadius},
        {QStringLiteral("undo"), step.undo},
        {QStringLiteral("approval"), step.approval},
        {QStringLiteral("idempotent"), orNull(step.isIdempotent)},
        {QStringLiteral("minutes"), orNull(step.minutes)},
        {QStringLiteral("maxVisits"), step.maxVisits},
        {QStringLiteral("branches"), arrayOf(step.branches, branchJson)},
        {QStringLiteral("otherwise"),
         step.otherwise ? QJsonValue(branchJson(*step.otherwise)) : QJsonValue::Null},
        {QStringLiteral("text"), step.text},
        {QStringLiteral("bytes"), placeJson(step.range)}};
}

QJsonObject quickfixJson(const RunbookQuickfix &quickfix)
{
    return {{QStringLiteral("id"), idOf(BranchTarget::Kind::Quickfix, quickfix.number)},
            {QStringLiteral("title"), quickfix.title.text},
            {QStringLiteral("commands"), arrayOf(quickfix.commands, commandJson)},
            {QStringLiteral("danger"), nameOf(quickfix.danger)},
            {QStringLiteral("blastRadius"), quickfix.blastRadius},
            {QStringLiteral("expectedEffect"), quickfix.expectedEffect},
            {QStringLiteral("verify"), quickfix.verify.text},
            {QStringLiteral("rollback"), quickfix.rollback.text},
            {QStringLiteral("sideEffects"), quickfix.sideEffects},
            {QStringLiteral("validFor"), quickfix.validFor},
            {QStringLiteral("minutes"), orNull(quickfix.minutes)},
            {QStringLiteral("then"),
             quickfix.then ? QJsonValue(targetJson(*quickfix.then)) : QJsonValue::Null},
            {QStringLiteral("bytes"), placeJson(quickfix.range)}};
}

QJsonObject permanentFixJson(const RunbookPermanentFix &fix)
{
    return {{QStringLiteral("id"), idOf(BranchTarget::Kind::PermanentFix, fix.number)},
            {QStringLiteral("title"), fix.title.text},
            {QStringLiteral("tag"), fix.tag},
            {QStringLiteral("ticket"), fix.ticket},
            {QStringLiteral("bytes"), placeJson(fix.range)}};
}

QJsonObject levelJson(const EscalationLevel &level)
{
    return {{QStringLiteral("id"), idOf(BranchTarget::Kind::Escalation, level.number)},
            {QStringLiteral("after"), level.after.text},
            {QStringLiteral("afterMinutes"), orNull(level.afterMinutes)},
            {QStringLiteral("role"), level.role},
            {QStringLiteral("channel"), level.channel},
            {QStringLiteral("bring"), level.bring},
            {QStringLiteral("acknowledgeMinutes"), orNull(level.acknowledgeMinutes)},
            {QStringLiteral("fallback"), level.fallback},
            {QStringLiteral("bytes"), placeJson(level.range)}};
}

QJsonObject itemJson(const ChecklistItem &item)
{
    return {{QStringLiteral("text"), item.text.text},
            {QStringLiteral("done"), orNull(item.isDone)},
            {QStringLiteral("bytes"), placeJson(item.range)}};
}

QJsonValue minutesJson(const std::optional<GraphAnalysis::Minutes> &minutes)
{
    if (!minutes)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("least"), minutes->least},
                       {QStringLiteral("most"), minutes->most}};
}

QJsonObject graphJson(const Runbook &document)
{
    const RunbookGraph graph = runbookGraph(document);
    const GraphAnalysis analysis = analyseGraph(graph, document);
    QJsonArray nodes;
    QJsonArray unreachable;
    for (int node = 0; node < int(graph.nodes.size()); ++node) {
        nodes.append(graph.nodes.at(node).id);
        if (!analysis.isReachable.at(node))
            unreachable.append(graph.nodes.at(node).id);
    }
    QJsonArray edges;
    for (const RunbookGraph::Edge &edge : graph.edges)
        edges.append(
            QJsonObject{{QStringLiteral("from"), graph.nodes.at(edge.from).id},
                        {QStringLiteral("to"),
                         edge.to < 0 ? QJsonValue::Null : QJsonValue(graph.nodes.at(edge.to).id)},
                        {QStringLiteral("label"), edge.label}});
    return {{QStringLiteral("nodes"), nodes},
            {QStringLiteral("edges"), edges},
            {QStringLiteral("unreachable"), unreachable},
            {QStringLiteral("cycles"), int(analysis.cycles.size())},
            {QStringLiteral("paths"), analysis.paths},
            {QStringLiteral("pathsCapped"), analysis.isPathsCapped},
            {QStringLiteral("minutesToFirstMitigation"), minutesJson(analysis.toFirstMitigation)},
            {QStringLiteral("minutesToEscalation"), minutesJson(analysis.toEscalation)}};
}

} // namespace

QJsonObject runbookJson(const Runbook &document)
{
    QJsonObject header;
    for (auto it = document.header.cbegin(); it != document.header.cend(); ++it)
        header.insert(it.key(), passageJson(*it));
    return {{QStringLiteral("format"), QStringLiteral("recount-runbook/1")},
            {QStringLiteral("id"), document.id},
            {QStringLiteral("language"), document.lang},
            {QStringLiteral("title"), passageJson(document.title)},
            {QStringLiteral("status"), nameOf(document.status)},
            {QStringLiteral("service"), document.service},
            {QStringLiteral("owner"), document.owner},
            {QStringLiteral("alerts"), QJsonArray::fromStringList(document.alerts)},
            {QStringLiteral("lastTested"),
             document.lastTested.isValid() ? QJsonValue(document.lastTested.toString(Qt::ISODate))
                                           : QJsonValue::Null},
            {QStringLiteral("header"), header},
            {QStringLiteral("symptoms"), arrayOf(document.symptoms, symptomJson)},
            {QStringLiteral("lookalikes"), arrayOf(document.lookalikes, itemJson)},
            {QStringLiteral("prerequisites"), arrayOf(document.prerequisites, itemJson)},
            {QStringLiteral("placeholders"), arrayOf(document.placeholders, placeholderJson)},
            {QStringLiteral("steps"), arrayOf(document.steps, stepJson)},
            {QStringLiteral("quickfixes"), arrayOf(document.quickfixes, quickfixJson)},
            {QStringLiteral("permanentFixes"), arrayOf(document.permanentFixes, permanentFixJson)},
            {QStringLiteral("escalation"), arrayOf(document.escalation, levelJson)},
            {QStringLiteral("exitCriteria"), arrayOf(document.exitCriteria, itemJson)},
            {QStringLiteral("after"), arrayOf(document.after, itemJson)},
            {QStringLiteral("sections"), arrayOf(document.sections, sectionJson)},
            {QStringLiteral("graph"), graphJson(document)}};
}

QString nameOf(RunbookSectionKind kind)
{
    static constexpr std::array<const char *, 19> names{
        "other",         "meaning",      "symptoms",          "lookalikes",    "impact-if-ignored",
        "prerequisites", "placeholders", "stop-the-bleeding", "diagnosis",     "step",
        "quickfixes",    "quickfix",     "permanent-fixes",   "permanent-fix", "escalation",
        "resolved-when", "after",        "changelog",         "related"};
    return nameIn(names, kind);
}

QString nameOf(RunbookStatus status)
{
    static constexpr std::array<const char *, 3> names{"draft", "tested", "deprecated"};
    return nameIn(names, status);
}

QString nameOf(StepKind kind)
{
    static constexpr std::array<const char *, 7> names{"check",  "action",      "decide", "wait",
                                                       "notify", "sub-runbook", "end"};
    return nameIn(names, kind);
}

QString nameOf(Danger danger)
{
    static constexpr std::array<const char *, 3> names{"none", "caution", "destructive"};
    return nameIn(names, danger);
}

QString nameOf(PlaceholderType type)
{
    static constexpr std::array<const char *, 8> names{"string", "int",  "duration", "host",
                                                       "path",   "enum", "time",     "secret"};
    return nameIn(names, type);
}

QString nameOf(BranchCondition::Test test)
{
    static constexpr std::array<const char *, 15> names{
        "words",      "contains",  "not-contains", "matches", "equals",
        "line-count", "number",    "exit-code",    "empty",   "not-empty",
        "minutes",    "otherwise", "all",          "any",     "none"};
    return nameIn(names, test);
}

QString nameOf(BranchTarget::Outcome outcome)
{
    static constexpr std::array<const char *, 4> names{"resolved", "false-alarm", "handed-over",
                                                       "stop"};
    return nameIn(names, outcome);
}

} // namespace recount
