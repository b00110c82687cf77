#include "postmortem/computed.h"

#include <QTest>

using namespace recount;

namespace
{

const QTimeZone utc = QTimeZone::utc();

Moment at(const char *text)
{
    return readMoment(QString::fromUtf8(text), {utc, {2026, 1, 14}, {}}).value_or(Moment{});
}

ImpactInterval interval(const char *from, const char *to, std::optional<double> share = {})
{
    ImpactInterval found;
    found.from = at(from);
    found.to = at(to);
    found.sharePercent = share;
    return found;
}

} // namespace

class TstComputed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesComeFromMilestones();
    void unknownStaysUnknown();
    void precisionGoesOn();
    void impactIsAUnion();
    void sharesWeigh();
    void blindShareIsAFraction();
    void fixesTakeDays();
};

void TstComputed::timesComeFromMilestones()
{
    PostMortem document;
    document.milestones = {{Milestone::Introduced, at("2026-01-12 09:12")},
                           {Milestone::Started, at("09:12")},
                           {Milestone::Detected, at("09:26")},
                           {Milestone::Acknowledged, at("09:28")},
                           {Milestone::Declared, at("09:30")},
                           {Milestone::Diagnosed, at("10:26")}, // after the mitigation: allowed
                           {Milestone::Mitigated, at("09:53")},
                           {Milestone::Resolved, at("2026-01-15 09:12")}};
    const ComputedValues values = computedValues(document);
    QCOMPARE(*values.timeToDetect, (Span{14, 14, false}));
    QCOMPARE(*values.timeToAcknowledge, (Span{2, 2, false}));
    QCOMPARE(*values.timeToDeclare, (Span{4, 4, false}));
    QCOMPARE(*values.timeToDiagnose, (Span{60, 60, false}));
    QCOMPARE(*values.timeToMitigate, (Span{41, 41, false}));
    QCOMPARE(*values.timeToResolve, (Span{1440, 1440, false}));
    QCOMPARE(*values.latentExposure, (Span{2880, 2880, false}));
    QCOMPARE(values.knownMilestones, 7);
}

void TstComputed::unknownStaysUnknown()
{
    PostMortem document;
    document.milestones = {{Milestone::Started, at("unknown")},
                           {Milestone::Detected, at("09:26")},
                           {Milestone::Resolved, at("2026-01-14")}};
    const ComputedValues values = computedValues(document);
    QVERIFY(!values.timeToDetect);
    QVERIFY(!values.timeToResolve);
    QVERIFY(!values.impactDuration);
    QVERIFY(!values.blindShare);

    TimelineEvent leadUp;
    leadUp.when = at("08:00");
    leadUp.kind = EventKind::LeadUp;
    TimelineEvent symptom;
    symptom.when = at("09:10");
    document.timeline = {leadUp, symptom};
    QCOMPARE(*computedValues(document).timeToDetect, (Span{16, 16, true}));
    // What is done about it is none of it, and neither is what somebody knows better.
    document.header.insert(QStringLiteral("time to detection"), {QStringLiteral("5 minutes"), {}});
    QVERIFY(!computedValues(document).timeToDetect);
    document.header.clear();
    document.timeline.last().kind = EventKind::Action;
    QVERIFY(!computedValues(document).timeToDetect);
}

void TstComputed::precisionGoesOn()
{
    PostMortem document;
    document.milestones = {{Milestone::Started, at("~09:10")}, {Milestone::Detected, at("09:2?")}};
    QCOMPARE(*computedValues(document).timeToDetect, (Span{5, 24, false}));
    document.milestones = {{Milestone::Started, at("09:20")}, {Milestone::Detected, at("09:10")}};
    QCOMPARE(computedValues(document).timeToDetect->least, -10);
}

void TstComputed::impactIsAUnion()
{
    PostMortem document;
    document.intervals = {interval("10:00", "10:10"), interval("09:00", "09:30"),
                          interval("09:20", "09:40"), interval("09:25", "09:26")};
    QCOMPARE(*computedValues(document).impactDuration, (Span{50, 50, false}));
    document.intervals = {interval("~09:00", "09:30")};
    QCOMPARE(*computedValues(document).impactDuration, (Span{25, 35, false}));
    document.intervals = {interval("09:00", "unknown"), interval("09:00", "09:00")};
    QCOMPARE(*computedValues(document).impactDuration, (Span{0, 0, false}));
    document.intervals = {interval("unknown", "09:00")};
    QVERIFY(!computedValues(document).impactDuration);
}

void TstComputed::sharesWeigh()
{
    PostMortem document;
    document.intervals = {interval("09:00", "09:30", 100), interval("09:30", "10:30", 25)};
    QCOMPARE(*computedValues(document).weightedMinutes, 45.0);
    // Nobody is hit twice at once: the highest share counts.
    document.intervals = {interval("09:00", "09:30", 100), interval("09:00", "09:30", 100)};
    QCOMPARE(*computedValues(document).weightedMinutes, 30.0);
    document.intervals = {interval("09:12", "09:40", 100), interval("09:30", "09:55", 40)};
    QCOMPARE(*computedValues(document).weightedMinutes, 34.0);
    document.intervals = {interval("09:00", "09:30")};
    QVERIFY(!computedValues(document).weightedMinutes);
}

void TstComputed::blindShareIsAFraction()
{
    PostMortem document;
    document.milestones = {{Milestone::Started, at("09:00")},
                           {Milestone::Detected, at("09:15")},
                           {Milestone::Mitigated, at("10:00")}};
    QCOMPARE(*computedValues(document).blindShare, 0.25);
    document.milestones[Milestone::Mitigated] = at("09:00");
    QVERIFY(!computedValues(document).blindShare);
}

void TstComputed::fixesTakeDays()
{
    PostMortem document;
    document.milestones = {{Milestone::Resolved, at("11:40")}};
    ActionItem repair;
    repair.type = ActionType::Repair;
    repair.doneAt = QDate(2026, 1, 20);
    ActionItem process;
    process.type = ActionType::Process;
    process.doneAt = QDate(2026, 2, 20);
    document.actions = {repair, process};
    QCOMPARE(computedValues(document).timeToPermanentFix->least, 6 * 1440);
    ActionItem ahead;
    ahead.type = ActionType::Prevent;
    document.actions = {repair, ahead};
    QVERIFY(!computedValues(document).timeToPermanentFix);
    ahead.status = ActionStatus::WontDo;
    document.actions = {repair, ahead};
    QCOMPARE(computedValues(document).timeToPermanentFix->least, 6 * 1440);

    Quickfix quickfix;
    quickfix.appliedAt = at("2026-01-14 09:50");
    QVERIFY(!quickfixAge(quickfix, utc, {2026, 2, 1}));
    quickfix.isInPlace = true;
    QCOMPARE(*quickfixAge(quickfix, utc, {2026, 2, 1}), 18);
}

QTEST_APPLESS_MAIN(TstComputed)
#include "tst_computed.moc"
