#include "postmortem/checkrules.h"
#include "postmortem/followup.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace recount
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PostMortemChecks)
};

QString nameOf(Milestone milestone)
{
    switch (milestone) {
    case Milestone::Introduced:
        return Texts::tr("introduced");
    case Milestone::Started:
        return Texts::tr("started");
    case Milestone::Detected:
        return Texts::tr("detected");
    case Milestone::Acknowledged:
        return Texts::tr("acknowledged");
    case Milestone::Declared:
        return Texts::tr("declared");
    case Milestone::Diagnosed:
        return Texts::tr("diagnosed");
    case Milestone::Mitigated:
        return Texts::tr("mitigated");
    case Milestone::Resolved:
        return Texts::tr("resolved");
    case Milestone::Closed:
        break;
    }
    return Texts::tr("closed");
}

ByteRange timelinePlace(const CheckRun &run)
{
    return run.heading(SectionKind::Timeline);
}

/// Tells when a moment is missing or has no date to it.
void checkMilestone(CheckRun &run, Milestone milestone, const QString &missing)
{
    const PostMortem &document = run.document();
    if (!document.milestones.contains(milestone)) {
        run.tell(QStringLiteral("PM03"), timelinePlace(run), missing);
        return;
    }
    const Moment moment = document.milestone(milestone);
    if (moment.isKnown() || hasWords(WordList::Unknown, run.languages(), moment.written))
        return;
    run.tell(QStringLiteral("PM03"), document.milestonePlaces.value(milestone),
             Texts::tr("The moment “%1” (%2) has no date. Write it as 2026-01-14 09:12, or "
                       "“unknown”.")
                 .arg(nameOf(milestone), moment.written));
}

void checkOrder(CheckRun &run, Milestone first, Milestone second)
{
    const PostMortem &document = run.document();
    const Moment a = document.milestone(first);
    const Moment b = document.milestone(second);
    if (!a.isKnown() || !b.isKnown() || b.latest >= a.earliest)
        return;
    run.tell(QStringLiteral("PM04"), document.milestonePlaces.value(second),
             Texts::tr("“%1” (%2) comes before “%3” (%4). Correct one of the two times.")
                 .arg(nameOf(second), b.written, nameOf(first), a.written));
}

/// A length of time within a text, as it is written.
const QRegularExpression &lengthPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "(?<![\\p{L}\\p{N}:.])\\d+(?:[.,]\\d+)?\\s*(?:d|days?|jours?|j|h|hours?|hrs?|"
            "heures?|min|mins|minutes?|m)(?![\\p{L}])(?:\\s*(?:and|et)?\\s*\\d+\\s*"
            "(?:h|hours?|heures?|min|mins|minutes?|m)(?![\\p{L}]))*(?:\\s*\\d{1,2}"
            "(?![\\d:.,%\\p{L}]|\\s*[\\p{L}%]))?"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

bool agrees(qint64 minutes, const Span &span, int tolerance)
{
    return minutes >= span.least - tolerance &&
           (span.isAtLeast || minutes <= span.most + tolerance);
}

/// Compares the first length in a range of bytes with values of which one has to agree.
void compareLength(CheckRun &run, const ByteRange &range, const QString &name,
                   const QList<std::optional<Span>> &values)
{
    const QString text = run.source().text(range);
    const auto match = lengthPattern().match(text);
    const auto minutes = match.hasMatch() ? readMinutes(match.captured()) : std::nullopt;
    if (!minutes)
        return;
    std::optional<Span> expected;
    for (const std::optional<Span> &value : values) {
        if (!value || value->least < 0)
            continue;
        if (agrees(*minutes, *value, run.limits().typedDurationMinutes))
            return;
        if (!expected)
            expected = value;
    }
    if (!expected)
        return;
    const ByteRange place = run.source().part(range, match.capturedStart(), match.capturedLength());
    const QString computed = spanText(*expected);
    Finding *finding = run.tell(
        QStringLiteral("PM06"), place,
        Texts::tr("%1 is written as %2, but the times give %3. Correct the one that is wrong.")
            .arg(name, match.captured(), computed));
    if (expected->isExact() && run.source().slice(place) == match.captured().toUtf8())
        offer(finding, Texts::tr("Write %1").arg(computed), {place, computed.toUtf8()});
}

struct TypedLength {
    const char *keys; ///< a regular expression
    std::optional<Span> ComputedValues::*value;
    Milestone from;
    Milestone to;
};

const std::array<TypedLength, 6> typedLengths{{
    {"time to detect(?:ion)?|ttd|mttd|temps de détection|délai de détection|detect",
     &ComputedValues::timeToDetect, Milestone::Started, Milestone::Detected},
    {"time to ack(?:nowledge)?|tta|mtta|acknowledge", &ComputedValues::timeToAcknowledge,
     Milestone::Detected, Milestone::Acknowledged},
    {"time to declare|declare", &ComputedValues::timeToDeclare, Milestone::Detected,
     Milestone::Declared},
    {"time to diagnos(?:e|is)|diagnose", &ComputedValues::timeToDiagnose, Milestone::Detected,
     Milestone::Diagnosed},
    {"time to mitigat(?:e|ion)|ttm|mttm|mitigate|temps d'atténuation",
     &ComputedValues::timeToMitigate, Milestone::Started, Milestone::Mitigated},
    {"time to (?:resol(?:ve|ution)|recover(?:y)?|restore|repair)|ttr|mttr|resolve|recover|temps de "
     "résolution|délai de résolution",
     &ComputedValues::timeToResolve, Milestone::Started, Milestone::Resolved},
}};

/// Some count from the start, others from the detection; both are told apart by nobody.
void compareTyped(CheckRun &run, const QString &key, const ByteRange &range)
{
    static const QList<QRegularExpression> names = [] {
        QList<QRegularExpression> made;
        for (const TypedLength &typed : typedLengths)
            made.append(QRegularExpression(QString(
                QLatin1String("^(?:") + QString::fromUtf8(typed.keys) + QLatin1String(")$"))));
        return made;
    }();
    for (std::size_t i = 0; i < typedLengths.size(); ++i) {
        const TypedLength &typed = typedLengths.at(i);
        if (!names.at(qsizetype(i)).match(key).hasMatch())
            continue;
        // What began with the start can't be compared where nobody knows it.
        if (typed.from == Milestone::Started &&
            !run.document().milestone(Milestone::Started).isKnown())
            return;
        QList<std::optional<Span>> values{run.computed().*(typed.value)};
        const bool isRecovery = key.contains(QLatin1String("reco")) ||
                                key.contains(QLatin1String("rest")) ||
                                key.contains(QLatin1String("repair"));
        if (isRecovery)
            values.append(run.computed().timeToMitigate);
        if (typed.to == Milestone::Mitigated || typed.to == Milestone::Resolved)
            values.append(spanBetween(run.document().milestone(Milestone::Detected),
                                      run.document().milestone(typed.to)));
        compareLength(run, range, nameOf(typed.to), values);
        return;
    }
}

/// "Time to detect / mitigate / resolve | 14 min / 41 min / 2 h 28 min".
void compareRow(CheckRun &run, const QString &key, const ByteRange &range)
{
    static const QRegularExpression slash(QStringLiteral("\\s*/\\s*"));
    const QStringList keys = key.split(slash);
    const QString text = run.source().text(range);
    const QStringList values = text.split(u'/');
    if (keys.size() != values.size())
        return;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        compareTyped(run, keys.at(i), run.source().part(range, begin, values.at(i).size()));
        begin += values.at(i).size() + 1;
    }
}

} // namespace

void pm03(CheckRun &run)
{
    const PostMortem &document = run.document();
    if (!run.isIncident())
        return;
    const bool needsEnd = !document.isOngoing;
    if (needsEnd && !document.milestones.contains(Milestone::Started) &&
        !document.milestones.contains(Milestone::Resolved)) {
        run.tell(
            QStringLiteral("PM03"), timelinePlace(run),
            Texts::tr("Neither the start nor the end is marked. Mark rows of the timeline with "
                      "“started” and “resolved”."));
        return;
    }
    checkMilestone(
        run, Milestone::Started,
        Texts::tr("The start is not marked. Mark a row of the timeline with “started”."));
    if (needsEnd)
        checkMilestone(
            run, Milestone::Resolved,
            Texts::tr("The end is not marked. Mark a row of the timeline with “resolved”, "
                      "or write “ongoing” as the duration."));
}

void pm04(CheckRun &run)
{
    using enum Milestone;
    static constexpr std::pair<Milestone, Milestone> orders[] = {
        {Introduced, Started}, {Started, Detected},   {Detected, Acknowledged},
        {Detected, Declared},  {Detected, Diagnosed}, {Started, Mitigated},
        {Mitigated, Resolved}, {Started, Resolved},   {Resolved, Closed},
    };
    for (const auto &[first, second] : orders) {
        // One wrong time is told once: by its neighbour, if that is known.
        const bool isTold =
            first == Started && second == Resolved && run.document().milestone(Mitigated).isKnown();
        if (!isTold)
            checkOrder(run, first, second);
    }
    for (const ImpactInterval &interval : run.document().intervals) {
        if (interval.range.isEmpty() || !run.isWithin(interval.range, {SectionKind::Impact}))
            continue;
        if (interval.from.isKnown() && interval.to.isKnown() &&
            interval.to.latest <= interval.from.earliest)
            run.tell(QStringLiteral("PM04"), interval.range,
                     Texts::tr("This interval ends (%1) before it begins (%2). Correct one of the "
                               "two times.")
                         .arg(interval.to.written, interval.from.written));
    }
    for (const Quickfix &quickfix : run.document().quickfixes) {
        if (quickfix.appliedAt.isKnown() && quickfix.verifiedAt.isKnown() &&
            quickfix.verifiedAt.latest < quickfix.appliedAt.earliest)
            run.tell(QStringLiteral("PM04"),
                     CheckRun::firstOf({quickfix.fields.value(QStringLiteral("verified")).range,
                                        quickfix.what.range}),
                     Texts::tr("%1 is verified (%2) before it is applied (%3). Correct one of the "
                               "two times.")
                         .arg(CheckRun::nameOf(quickfix), quickfix.verifiedAt.written,
                              quickfix.appliedAt.written));
    }
}

void pm05(CheckRun &run)
{
    const PostMortem &document = run.document();
    const bool hasTimes =
        std::any_of(document.timeline.begin(), document.timeline.end(),
                    [](const TimelineEvent &event) { return !event.time.text.isEmpty(); }) ||
        !document.milestones.isEmpty();
    if (hasTimes && !document.isZoneStated)
        run.tell(
            QStringLiteral("PM05"),
            CheckRun::firstOf({timelinePlace(run), run.headerValue(QStringLiteral("duration"))}),
            document.timeline.isEmpty()
                ? Texts::tr("Nothing says which time zone the times are in. Write it behind "
                            "them, as in “14:20 UTC”.")
                : Texts::tr("Nothing says which time zone the times are in. Write “All times "
                            "in UTC.” above the timeline, or the zone you used."));
    if (document.otherZones.isEmpty())
        return;
    QStringList names;
    for (const QTimeZone &zone : document.otherZones)
        names.append(QString::fromLatin1(zone.id()));
    run.tell(
        QStringLiteral("PM05"), timelinePlace(run),
        Texts::tr("The timeline is in %1 but has times in %2 as well. Write all of them in one "
                  "zone.")
            .arg(QString::fromLatin1(document.zone.id()), names.join(QLatin1String(", "))));
}

void pm06(CheckRun &run)
{
    const PostMortem &document = run.document();
    const ComputedValues &computed = run.computed();
    const QList<std::optional<Span>> lengths{computed.impactDuration, computed.timeToResolve,
                                             computed.timeToMitigate};
    for (auto it = document.header.cbegin(); it != document.header.cend(); ++it) {
        if (it->range.isEmpty())
            continue;
        if (it.key() == u"duration") {
            compareLength(run, it->range, Texts::tr("The duration"), lengths);
        } else if (it.key() == u"impact") {
            // Only what stands in parentheses behind the times is the length of the impact.
            static const QRegularExpression inner(QStringLiteral("\\(([^()]*)\\)\\s*$"));
            const QString text = run.source().text(it->range);
            const auto match = inner.match(text);
            if (match.hasMatch() && text.contains(u':'))
                compareLength(run, run.source().part(it->range, match.capturedStart()),
                              Texts::tr("The length of the impact"), lengths);
        } else {
            compareRow(run, it.key(), it->range);
        }
    }
    static const QRegularExpression behind(QStringLiteral("\\b(?:for|pendant)\\s+(?=\\d)"));
    const QString title = run.source().text(document.title.range);
    if (const auto match = behind.match(title); match.hasMatch())
        compareLength(run, run.source().part(document.title.range, match.capturedEnd()),
                      Texts::tr("The length in the title"), lengths);
}

void pm14(CheckRun &run)
{
    const Moment detected = run.document().milestone(Milestone::Detected);
    if (!detected.hasTime())
        return;
    const TimelineEvent *earliest = nullptr;
    for (const TimelineEvent &event : run.document().timeline) {
        if (event.when.hasTime() && (!earliest || event.when.earliest < earliest->when.earliest))
            earliest = &event;
    }
    if (earliest && earliest->when.earliest >= detected.earliest)
        run.tell(QStringLiteral("PM14"), earliest->range,
                 Texts::tr("The timeline begins with the detection. Add what led up to it: the "
                           "last change, and when users first felt it."));
}

void pm15(CheckRun &run)
{
    const auto isFelt = [&run](qint64 from, qint64 to) {
        return std::any_of(run.document().intervals.begin(), run.document().intervals.end(),
                           [&](const ImpactInterval &interval) {
                               return interval.from.hasTime() && interval.to.hasTime() &&
                                      interval.from.latest < to && interval.to.earliest > from;
                           });
    };
    const TimelineEvent *before = nullptr;
    for (const TimelineEvent &event : run.document().timeline) {
        if (!event.when.hasTime())
            continue;
        if (before) {
            const qint64 from = before->when.latest;
            const qint64 to = event.when.earliest;
            const qint64 minutes = (to - from) / 60;
            if (minutes > run.limits().gapMinutes && isFelt(from, to))
                run.tell(
                    QStringLiteral("PM15"), event.range,
                    Texts::tr("Before this row nothing is written for %1, while users felt it. "
                              "Add what was tried or awaited.")
                        .arg(spanText({minutes, minutes, false})));
        }
        before = &event;
    }
}

void pm16(CheckRun &run)
{
    const QList<TimelineEvent> &timeline = run.document().timeline;
    const auto isFact = [](const TimelineEvent &event) {
        return event.kind == EventKind::Symptom || event.kind == EventKind::Alert ||
               event.kind == EventKind::Discovery;
    };
    const auto lacks = [](const TimelineEvent &event) { return event.evidence.isEmpty(); };
    if (timeline.size() > 1 && std::all_of(timeline.begin(), timeline.end(), lacks)) {
        run.tell(QStringLiteral("PM16"),
                 CheckRun::firstOf({timelinePlace(run), timeline.constFirst().range}),
                 Texts::tr("None of the %n rows has evidence. Link at least the chart or the log "
                           "that shows the start, and the alert.",
                           nullptr, int(timeline.size())));
        return;
    }
    for (const TimelineEvent &event : timeline) {
        if (isFact(event) && lacks(event))
            run.tell(QStringLiteral("PM16"), event.range,
                     Texts::tr("The row of %1 has no evidence. Link a chart, a log or a message.")
                         .arg(event.time.text));
    }
}

void pm42(CheckRun &run)
{
    const PostMortem &document = run.document();
    const QDate resolved = dateOf(document.milestone(Milestone::Resolved), document.zone);
    const bool isPublished = document.published.isValid();
    const bool isFinished =
        document.status == DocumentStatus::Reviewed || document.status == DocumentStatus::Closed;
    // Who writes down neither publishes in another way.
    const bool isFollowed =
        isPublished || !document.id.isEmpty() || document.header.contains(QStringLiteral("status"));
    if (!isFollowed)
        return;
    const QDate until = isPublished ? document.published : run.today();
    if (!resolved.isValid() || !until.isValid() || (!isPublished && isFinished))
        return;
    const bool isLate = run.level() == 1
                            ? resolved.daysTo(until) > run.limits().publishDaysP1
                            : businessDays(resolved, until) > run.limits().publishBusinessDays;
    if (!isLate)
        return;
    const int days = int(resolved.daysTo(until));
    run.tell(QStringLiteral("PM42"), run.headerValue(QStringLiteral("published")),
             isPublished
                 ? Texts::tr("It was published %n day(s) after the end of the incident. Ask those "
                             "who were there to read it again for what is missing.",
                             nullptr, days)
                 : Texts::tr("The incident ended %n day(s) ago and the document is not published. "
                             "Share it as it is, with its open questions.",
                             nullptr, days));
}

} // namespace recount
