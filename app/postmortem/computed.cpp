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

/// Minutes of a full outage that would have hit as many; where intervals overlap, the one with the
/// highest share counts. Nothing without a share.
std::optional<double> weightedMinutes(const QList<ImpactInterval> &intervals)
{
    struct Part {
        double from = 0; ///< seconds, the middle of what is known
        double to = 0;
        double share = 0;
    };
    QList<Part> parts;
    QList<double> edges;
    for (const ImpactInterval &interval : intervals) {
        if (!interval.sharePercent || !spanBetween(interval.from, interval.to))
            continue;
        const auto middle = [](const Moment &moment) {
            return double(moment.earliest + moment.latest) / 2.0;
        };
        parts.append({middle(interval.from), middle(interval.to), *interval.sharePercent});
        edges.append(parts.constLast().from);
        edges.append(parts.constLast().to);
    }
    if (parts.isEmpty())
        return {};
    std::sort(edges.begin(), edges.end());
    double seconds = 0;
    for (qsizetype i = 1; i < edges.size(); ++i) {
        double share = 0;
        for (const Part &part : std::as_const(parts)) {
            if (part.from <= edges.at(i - 1) && part.to >= edges.at(i))
                share = std::max(share, part.share);
        }
        seconds += (edges.at(i) - edges.at(i - 1)) * share / 100.0;
    }
    return seconds / 60.0;
}

/// Whether the event may be what somebody felt of it: not what led up to it or was done about it.
bool mayBeSymptom(const TimelineEvent &event)
{
    return event.kind == EventKind::None || event.kind == EventKind::Symptom ||
           event.kind == EventKind::Alert;
}

/// The beginning is unknown, but some event before the detection is not.
std::optional<Span> leastTimeToDetect(const PostMortem &document)
{
    const Moment detected = document.milestone(Milestone::Detected);
    const auto first =
        std::find_if(document.timeline.begin(), document.timeline.end(),
                     [](const auto &event) { return event.when.hasTime() && mayBeSymptom(event); });
    if (!detected.hasTime() || first == document.timeline.end())
        return {};
    const auto span = spanBetween(first->when, detected);
    if (!span || span->least <= 0)
        return {};
    // Where less is written, that row was not the beginning.
    const auto written =
        readMinutes(document.header.value(QStringLiteral("time to detection")).text);
    if (written && *written < span->least)
        return {};
    return Span{span->least, span->least, true};
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

    if (!values.timeToDetect)
        values.timeToDetect = leastTimeToDetect(document);
    values.weightedMinutes = weightedMinutes(document.intervals);
    if (values.timeToDetect && values.timeToMitigate && !values.timeToDetect->isAtLeast &&
        values.timeToMitigate->least + values.timeToMitigate->most > 0) {
        const double share = double(values.timeToDetect->least + values.timeToDetect->most) /
                             double(values.timeToMitigate->least + values.timeToMitigate->most);
        if (share >= 0 && share <= 1)
            values.blindShare = share;
    }
    QDate last;
    bool isFixed = true;
    for (const ActionItem &action : document.actions) {
        const bool counts = action.type == ActionType::Prevent || action.type == ActionType::Repair;
        const bool isAhead =
            action.status == ActionStatus::Open || action.status == ActionStatus::Doing;
        isFixed = isFixed && !(counts && isAhead && !action.doneAt.isValid());
        if (counts && action.doneAt.isValid() && (!last.isValid() || action.doneAt > last))
            last = action.doneAt;
    }
    const QDate resolved = dateOf(document.milestone(Milestone::Resolved), document.zone);
    if (isFixed && last.isValid() && resolved.isValid() && last >= resolved) {
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
