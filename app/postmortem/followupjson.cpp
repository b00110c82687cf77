#include "postmortem/followupjson.h"

#include "postmortem/computed.h"
#include "postmortem/errorbudget.h"
#include "postmortem/followup.h"
#include "postmortem/incidentcost.h"
#include "postmortem/whysoutline.h"

#include <QJsonArray>

namespace recount
{

namespace
{

template <class Value>
QJsonValue orNull(const std::optional<Value> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonValue objectiveJson(const std::optional<ServiceObjective> &objective)
{
    if (!objective)
        return QJsonValue::Null;
    const ByteRange range = objective->words.range;
    return QJsonObject{{QStringLiteral("name"), objective->name},
                       {QStringLiteral("targetPercent"), orNull(objective->targetPercent)},
                       {QStringLiteral("windowDays"), orNull(objective->windowDays)},
                       {QStringLiteral("bad"), orNull(objective->bad)},
                       {QStringLiteral("total"), orNull(objective->total)},
                       {QStringLiteral("bytes"), QJsonArray{range.begin, range.end}}};
}

QJsonValue burnedJson(const std::optional<BudgetBurned> &burned)
{
    if (!burned)
        return QJsonValue::Null;
    const bool isCounted = burned->basis == BudgetBurned::Basis::Counts;
    return QJsonObject{
        {QStringLiteral("share"), burned->share},
        {QStringLiteral("basis"), isCounted ? QStringLiteral("counts") : QStringLiteral("time")}};
}

QJsonObject actionJson(const ActionItem &action, const ActionTimes &times)
{
    return {{QStringLiteral("id"), action.id},
            {QStringLiteral("leadDays"), orNull(times.leadDays)},
            {QStringLiteral("overdueDays"), orNull(times.overdueDays)},
            {QStringLiteral("savingMinutes"), orNull(expectedSaving(action))}};
}

} // namespace

QJsonObject followUpJson(const PostMortem &document, const QDate &today)
{
    const auto objective = readServiceObjective(document);
    std::optional<BudgetBurned> burned;
    if (objective)
        burned = budgetBurned(*objective, computedValues(document).weightedMinutes);

    const QList<CostRow> costRows = readCost(document);
    QJsonArray costs;
    for (const CostRow &row : costRows)
        costs.append(QJsonObject{{QStringLiteral("people"), row.people},
                                 {QStringLiteral("who"), row.who},
                                 {QStringLiteral("hours"), row.hours},
                                 {QStringLiteral("rate"), orNull(row.rate)},
                                 {QStringLiteral("currency"), row.currency}});
    const auto cost = incidentCost(costRows);
    const auto lag = publicationLag(document);
    const Coverage covered = coverage(document);

    QJsonArray actions;
    for (const ActionItem &action : document.actions)
        actions.append(actionJson(action, actionTimes(action, document, today)));
    QJsonArray whys;
    for (const Why &why : readWhys(document))
        whys.append(
            QJsonObject{{QStringLiteral("depth"), why.depth},
                        {QStringLiteral("text"), why.text},
                        {QStringLiteral("factors"), QJsonArray::fromStringList(why.factors)}});
    const QJsonValue null(QJsonValue::Null);
    return {{QStringLiteral("objective"), objectiveJson(objective)},
            {QStringLiteral("budgetBurned"), burnedJson(burned)},
            {QStringLiteral("costs"), costs},
            {QStringLiteral("personHours"), cost ? QJsonValue(cost->personHours) : null},
            {QStringLiteral("money"), cost ? orNull(cost->money) : null},
            {QStringLiteral("publicationDays"), lag ? QJsonValue(lag->days) : null},
            {QStringLiteral("publicationBusinessDays"), lag ? QJsonValue(lag->businessDays) : null},
            {QStringLiteral("expectedSavingMinutes"), orNull(expectedSaving(document))},
            {QStringLiteral("coverage"),
             QJsonObject{{QStringLiteral("factors"), covered.factors},
                         {QStringLiteral("factorsWithAction"), covered.factorsWithAction},
                         {QStringLiteral("facts"), covered.facts},
                         {QStringLiteral("factsWithEvidence"), covered.factsWithEvidence}}},
            {QStringLiteral("actions"), actions},
            {QStringLiteral("whys"), whys}};
}

} // namespace recount
