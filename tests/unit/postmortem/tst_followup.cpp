#include "postmortem/followup.h"

#include "postmortem/followupjson.h"
#include "postmortem/postmortemreader.h"

#include <QJsonArray>
#include <QTest>

using namespace recount;

namespace
{

PostMortem resolvedAt(const char *moment)
{
    PostMortem document;
    document.milestones.insert(
        Milestone::Resolved,
        readMoment(QString::fromUtf8(moment), {QTimeZone::utc(), {}, {}}).value_or(Moment{}));
    return document;
}

PostMortem read(const QByteArray &text)
{
    return readPostMortem(SourceText(text));
}

} // namespace

class TstFollowUp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void businessDaysSkipWeekends();
    void publicationTakesDays();
    void publicationIsUnknown();
    void theDayIsThatOfTheZone();
    void actionsAreOverdue();
    void actionsCoverFactors();
    void savingsAreEstimates();
    void unknownIsNull();
};

void TstFollowUp::businessDaysSkipWeekends()
{
    QCOMPARE(businessDays({2026, 1, 16}, {2026, 1, 19}), 1); // Friday to Monday
    QCOMPARE(businessDays({2026, 1, 16}, {2026, 1, 18}), 0);
    QCOMPARE(businessDays({2026, 1, 14}, {2026, 1, 14}), 0);
    QCOMPARE(businessDays({2026, 1, 14}, {2026, 1, 21}), 5);
    QCOMPARE(businessDays({2028, 2, 28}, {2028, 3, 1}), 2); // over a leap day
    QCOMPARE(businessDays({2026, 1, 14}, {2026, 1, 1}), 0);
}

void TstFollowUp::publicationTakesDays()
{
    PostMortem document = resolvedAt("2026-01-16 23:50");
    document.published = {2026, 1, 20};
    const auto lag = publicationLag(document);
    QVERIFY(lag);
    QCOMPARE(lag->days, 4);
    QCOMPARE(lag->businessDays, 2);
}

void TstFollowUp::publicationIsUnknown()
{
    PostMortem document = resolvedAt("2026-01-16 10:00");
    QVERIFY(!publicationLag(document));
    document.published = {2026, 1, 15}; // before the end
    QVERIFY(!publicationLag(document));
    document.milestones.clear(); // still going on
    document.published = {2026, 1, 20};
    QVERIFY(!publicationLag(document));
}

void TstFollowUp::theDayIsThatOfTheZone()
{
    PostMortem document = resolvedAt("2026-03-28 23:30Z");
    document.published = {2026, 3, 29}; // the clocks go forward in that night
    QCOMPARE(publicationLag(document)->days, 1);
    document.zone = QTimeZone("Europe/Paris");
    QCOMPARE(publicationLag(document)->days, 0);
}

void TstFollowUp::actionsAreOverdue()
{
    const PostMortem document = resolvedAt("2026-01-14 10:00");
    ActionItem action;
    QVERIFY(!actionTimes(action, document, {2026, 2, 1}).leadDays);
    action.due = {2026, 1, 29};
    QCOMPARE(*actionTimes(action, document, {2026, 2, 1}).leadDays, 15);
    QCOMPARE(*actionTimes(action, document, {2026, 2, 1}).overdueDays, 3);
    QVERIFY(!actionTimes(action, document, {2026, 1, 29}).overdueDays); // on the day itself
    action.status = ActionStatus::Done;
    QVERIFY(!actionTimes(action, document, {2026, 2, 1}).overdueDays);
    action.status = ActionStatus::WontDo;
    QVERIFY(!actionTimes(action, document, {2026, 2, 1}).overdueDays);
    QVERIFY(!actionTimes(action, PostMortem(), {2026, 2, 1}).leadDays);
}

void TstFollowUp::actionsCoverFactors()
{
    PostMortem document;
    Factor first;
    first.id = QStringLiteral("F1");
    Factor second;
    second.id = QStringLiteral("F2");
    document.factors = {first, second, Factor()};
    ActionItem action;
    action.addresses = {QStringLiteral("f1")};
    ActionItem refused;
    refused.addresses = {QStringLiteral("F2")};
    refused.status = ActionStatus::WontDo;
    document.actions = {action, refused};
    TimelineEvent seen;
    seen.evidence = QStringLiteral("chart");
    document.timeline = {seen, TimelineEvent()};
    const Coverage covered = coverage(document);
    QCOMPARE(covered.factors, 3);
    QCOMPARE(covered.factorsWithAction, 1);
    QCOMPARE(covered.facts, 2);
    QCOMPARE(covered.factsWithEvidence, 1);
}

void TstFollowUp::savingsAreEstimates()
{
    const PostMortem document =
        read("# Title\n\n## Permanent fix\n\n"
             "- [ ] **AI-1** [DEVS] Page at 80 % · detect · owner: Rui · saves: 12 min\n"
             "- [ ] **AI-2** [DEVS] Limit the queue · prevent · minutes earlier: 5\n"
             "- [ ] **AI-3** [DEVS] Rename the pool · status: won't do · saves: 40 min\n"
             "- [ ] **AI-4** [DEVS] Test the pool · prevent · saves: a lot\n");
    QCOMPARE(document.actions.size(), 4);
    QCOMPARE(*expectedSaving(document.actions.at(0)), 12);
    QCOMPARE(*expectedSaving(document.actions.at(1)), 5);
    QVERIFY(!expectedSaving(document.actions.at(3)));
    QCOMPARE(*expectedSaving(document), 17);
    QVERIFY(!expectedSaving(PostMortem()));
}

void TstFollowUp::unknownIsNull()
{
    const QJsonObject json = followUpJson(read("# Title\n"), {2026, 2, 1});
    for (const char *key : {"objective", "budgetBurned", "personHours", "money", "publicationDays",
                            "publicationBusinessDays", "expectedSavingMinutes"}) {
        QVERIFY2(json.contains(QLatin1String(key)), key);
        QVERIFY2(json.value(QLatin1String(key)).isNull(), key);
    }
    const QJsonObject known = followUpJson(
        read("# Title\n\n| | |\n| --- | --- |\n| SLO | shop 99.9 %, 3,000 of 4,000,000 |\n"
             "| Cost | 2 × 3 h |\n\n## Five whys\n\n1. It was slow\n2. The pool was full\n"),
        {2026, 2, 1});
    QCOMPARE(known.value(QLatin1String("personHours")).toDouble(), 6.0);
    QVERIFY(known.value(QLatin1String("money")).isNull());
    QCOMPARE(known.value(QLatin1String("budgetBurned"))[QLatin1String("basis")].toString(),
             QStringLiteral("counts"));
    QCOMPARE(known.value(QLatin1String("whys")).toArray().size(), 2);
}

QTEST_APPLESS_MAIN(TstFollowUp)
#include "tst_followup.moc"
