#include "postmortem/computed.h"

#include <algorithm>

namespace recount
{

namespace
{

/// The length of the union, once with all intervals as short and once as long as they may be.
std::optional<Span> unionOf(const QList<ImpactInterval> &intervals)
{
    const auto length = [&intervals](bool longest) -> qint64 {
        QList<std::pair<qint64, qint64>> spans;
        for (const ImpactInterval &interval : intervals) {
            const qint64 from = longest ? interval.from.earliest : interval.from.latest;
            const qint64 to = longest ? interval.to.latest : interval.to.earliest;
            if (to > from)
                spans.append({from, to});
        }
        std::sort(spans.begin(), spans.end());
        qint64 total = 0;
        qint64 reached = spans.isEmpty() ? 0 : spans.constFirst().first;
        for (const auto &[from, to] : std::as_const(spans)) {
            total += std::max<qint64>(0, to - std::max(from, reached));
            reached = std::max(reached, to);
        }
        return (total + 30) / 60;
    };
    const bool any = std::any_of(intervals.begin(), intervals.end(), [](const auto &interval) {
        return interval.from.hasTime() && interval.to.hasTime();
    });
    if (!any)
        return {};
    return Span{length(false), length(true), false};
}

} // namespace

QList<Milestone> askedMilestones()
{
    return {Milestone::Started,  Milestone::Detected,  Milestone::Acknowledged,
            Milestone::Declared, Milestone::Diagnosed, Milestone::Mitigated,
            Milestone::Resolved};
}

ComputedValues computedValues(const PostMortem &document)
{
    const auto between = [&document](Milestone from, Milestone to) {
        return spanBetween(document.milestone(from), document.milestone(to));
    };
    ComputedValues values;
    values.timeToDetect = between(Milestone::Started, Milestone::Detected);
    values.timeToAcknowledge = between(Milestone::Detected, Milestone::Acknowledged);
    values.timeToDeclare = between(Milestone::Detected, Milestone::Declared);
    values.timeToDiagnose = between(Milestone::Detected, Milestone::Diagnosed);
    values.timeToMitigate = between(Milestone::Started, Milestone::Mitigated);
    values.timeToResolve = between(Milestone::Started, Milestone::Resolved);
    values.latentExposure = between(Milestone::Introduced, Milestone::Started);
    values.impactDuration = unionOf(document.intervals);

    // The beginning is unknown, but some event before the detection is not.
    if (!values.timeToDetect && document.milestone(Milestone::Detected).hasTime()) {
        for (const TimelineEvent &event : document.timeline) {
            const bool isFirst = event.when.hasTime() && event.kind != EventKind::LeadUp;
            if (!isFirst)
                continue;
            const auto span = spanBetween(event.when, document.milestone(Milestone::Detected));
            if (span && span->least > 0)
                values.timeToDetect = Span{span->least, span->least, true};
            break;
        }
    }
    double weighted = 0;
    bool hasShare = false;
    for (const ImpactInterval &interval : document.intervals) {
        const std::optional<Span> span = spanBetween(interval.from, interval.to);
        if (!span || !interval.sharePercent)
            continue;
        hasShare = true;
        weighted += double(span->least + span->most) / 2.0 * *interval.sharePercent / 100.0;
    }
    if (hasShare)
        values.weightedMinutes = weighted;
    if (values.timeToDetect && values.timeToMitigate && !values.timeToDetect->isAtLeast &&
        values.timeToMitigate->least + values.timeToMitigate->most > 0) {
        const double share = double(values.timeToDetect->least + values.timeToDetect->most) /
                             double(values.timeToMitigate->least + values.timeToMitigate->most);
        if (share >= 0 && share <= 1)
            values.blindShare = share;
    }
    QDate last;
    for (const ActionItem &action : document.actions) {
        const bool counts = action.type == ActionType::Prevent || action.type == ActionType::Repair;
        if (counts && action.doneAt.isValid() && (!last.isValid() || action.doneAt > last))
            last = action.doneAt;
    }
    const QDate resolved = dateOf(document.milestone(Milestone::Resolved), document.zone);
    if (last.isValid() && resolved.isValid() && last >= resolved) {
        const qint64 minutes = resolved.daysTo(last) * 1440;
        values.timeToPermanentFix = Span{minutes, minutes, false};
    }
    for (const Milestone milestone : askedMilestones())
        values.knownMilestones += document.milestone(milestone).isKnown() ? 1 : 0;
    return values;
}

std::optional<qint64> quickfixAge(const Quickfix &quickfix, const QTimeZone &zone,
                                  const QDate &today)
{
    const QDate applied = dateOf(quickfix.appliedAt, zone);
    if (!quickfix.isInPlace.value_or(false) || !applied.isValid())
        return {};
    return applied.daysTo(today);
}

} // namespace recount
