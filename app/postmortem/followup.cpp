#include "postmortem/followup.h"

#include <algorithm>

namespace recount
{

namespace
{

QDate resolvedOn(const PostMortem &document)
{
    return dateOf(document.milestone(Milestone::Resolved), document.zone);
}

} // namespace

int businessDays(const QDate &from, const QDate &to)
{
    int days = 0;
    for (QDate day = from; day < to && days < 1000; day = day.addDays(1))
        days += day.addDays(1).dayOfWeek() <= 5 ? 1 : 0;
    return days;
}

std::optional<PublicationLag> publicationLag(const PostMortem &document)
{
    const QDate resolved = resolvedOn(document);
    if (!resolved.isValid() || !document.published.isValid() || document.published < resolved)
        return {};
    return PublicationLag{int(resolved.daysTo(document.published)),
                          businessDays(resolved, document.published)};
}

ActionTimes actionTimes(const ActionItem &action, const PostMortem &document, const QDate &today)
{
    ActionTimes times;
    const QDate resolved = resolvedOn(document);
    if (resolved.isValid() && action.due.isValid())
        times.leadDays = resolved.daysTo(action.due);
    const bool isToDo = action.status == ActionStatus::Open || action.status == ActionStatus::Doing;
    if (isToDo && action.due.isValid() && action.due < today)
        times.overdueDays = action.due.daysTo(today);
    return times;
}

Coverage coverage(const PostMortem &document)
{
    Coverage covered;
    covered.factors = int(document.factors.size());
    for (const Factor &factor : document.factors) {
        const bool hasAction =
            !factor.id.isEmpty() &&
            std::any_of(document.actions.begin(), document.actions.end(),
                        [&factor](const ActionItem &action) {
                            return action.status != ActionStatus::WontDo &&
                                   action.addresses.contains(factor.id, Qt::CaseInsensitive);
                        });
        covered.factorsWithAction += hasAction ? 1 : 0;
    }
    covered.facts = int(document.timeline.size());
    for (const TimelineEvent &event : document.timeline)
        covered.factsWithEvidence += event.evidence.isEmpty() ? 0 : 1;
    return covered;
}

std::optional<qint64> expectedSaving(const ActionItem &action)
{
    for (const char *key : {"saves", "minutes earlier", "fait gagner", "minutes plus tôt"}) {
        const QString words = action.fields.value(QString::fromUtf8(key)).text;
        if (const auto minutes = readMinutes(words))
            return minutes;
        bool isNumber = false;
        const int minutes = words.trimmed().toInt(&isNumber);
        if (isNumber && minutes >= 0)
            return minutes;
    }
    return {};
}

std::optional<qint64> expectedSaving(const PostMortem &document)
{
    std::optional<qint64> sum;
    for (const ActionItem &action : document.actions) {
        const auto saving = expectedSaving(action);
        if (saving && action.status != ActionStatus::WontDo)
            sum = sum.value_or(0) + *saving;
    }
    return sum;
}

} // namespace recount
