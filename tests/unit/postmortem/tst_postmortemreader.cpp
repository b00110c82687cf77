#include "postmortem/postmortemreader.h"

#include "postmortem/computed.h"
#include "postmortem/headings.h"
#include "postmortem/impactreader.h"
#include "postmortem/postmortemjson.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <QRandomGenerator>

using namespace recount;

namespace
{

QByteArray bytesOf(const QString &name)
{
    QFile file(QStringLiteral(RECOUNT_SOURCE_DIR) + QLatin1Char('/') + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

PostMortem read(const QByteArray &text)
{
    return readPostMortem(SourceText(text));
}

QString at(const Moment &moment, const QTimeZone &zone)
{
    return momentText(moment, zone);
}

} // namespace

class TstPostMortemReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsItsOwnForm();
    void aStatusMayHaveAHyphen();
    void readsThePlainLayout();
    void readsTheShippedExample_data();
    void readsTheShippedExample();
    void knowsForeignHeadings_data();
    void knowsForeignHeadings();
    void readsAForeignTemplate();
    void knowsColumns();
    void readsSections();
    void wordsEndWhereAnotherSectionBegins();
    void aBoxWithoutWordsIsNoAction();
    void readsActionsInTables();
    void timesOfQuickfixesAreBareToo();
    void namesOfOneTimeAreOneZone();
    void readsNumbers_data();
    void readsNumbers();
    void wordsAreMilestones_data();
    void wordsAreMilestones();
    void marksComeBeforeWords();
    void detectionIsInTheTimeline_data();
    void detectionIsInTheTimeline();
    void placesAreExact();
    void neverFails();
};

void TstPostMortemReader::timesOfQuickfixesAreBareToo()
{
    const auto applied = [](const QByteArray &words) {
        const PostMortem values = read("# T\n\nDate: 2026-01-14\n\n## Quickfix\n\n- **Q1** Restart "
                                       "\u00b7 applied: " +
                                       words + '\n');
        return at(values.quickfixes.at(0).appliedAt, values.zone);
    };
    QCOMPARE(applied("0946"), QStringLiteral("2026-01-14 09:46"));
    QCOMPARE(applied("0946, by hand"), QStringLiteral("2026-01-14 09:46"));
    QVERIFY(!read("# T\n\n## Quickfix\n\n- Restart \u00b7 applied: 1200 times\n")
                 .quickfixes.at(0)
                 .appliedAt.isKnown());
}

void TstPostMortemReader::namesOfOneTimeAreOneZone()
{
    const auto others = [](const QByteArray &rows) {
        return read("# T\n\nAll times in Europe/Paris.\n\n## Timeline\n\n| Time | Event |\n"
                    "| --- | --- |\n" +
                    rows)
            .otherZones.size();
    };
    // The day is that of the first row.
    QCOMPARE(others("| 2026-07-14 09:05 CEST | a |\n"), 0);
    QCOMPARE(others("| 2026-01-14 09:05 CEST | a |\n"), 1);
}

void TstPostMortemReader::readsItsOwnForm()
{
    const PostMortem values = read(bytesOf(QStringLiteral("tests/data/postmortems/checkout.md")));
    QCOMPARE(values.title.text, QStringLiteral("Checkout answered 502 for 41 minutes"));
    QCOMPARE(values.id, QStringLiteral("01JH8Z6W3M7QCHECKOUT"));
    QCOMPARE(values.zone, QTimeZone("Europe/Warsaw"));
    QVERIFY(values.isZoneStated);
    QVERIFY(values.otherZones.isEmpty()); // "CET" is the same on that day
    QCOMPARE(values.severity.level, 1);
    QCOMPARE(values.severity.finalLevel, 2);
    QCOMPARE(values.date, QDate(2026, 1, 14));
    QCOMPARE(values.owners, QStringList{QStringLiteral("payments on-call lead")});
    QCOMPARE(values.services,
             (QStringList{QStringLiteral("checkout"), QStringLiteral("payments")}));
    QCOMPARE(values.status, DocumentStatus::InReview);

    QCOMPARE(values.timeline.size(), 6);
    QCOMPARE(values.timeline.at(0).kind, EventKind::LeadUp);
    QCOMPARE(values.timeline.at(0).evidence,
             QStringLiteral("[change 118](https://example.org/118)"));
    QCOMPARE(values.timeline.at(3).kind, EventKind::Decision);
    QCOMPARE(values.timeline.at(2).text.text, QStringLiteral("Error-rate alert"));
    QCOMPARE(at(values.milestone(Milestone::Started), values.zone),
             QStringLiteral("2026-01-14 09:12"));
    QCOMPARE(at(values.milestone(Milestone::Detected), values.zone),
             QStringLiteral("2026-01-14 ~09:26"));
    QCOMPARE(at(values.milestone(Milestone::Resolved), values.zone),
             QStringLiteral("2026-01-14 11:40"));
    QCOMPARE(values.detection, DetectionMethod::Alert);
    QCOMPARE(values.intervals.size(), 2);
    QCOMPARE(values.intervals.at(0).level, ImpactInterval::Level::Down);
    QCOMPARE(*values.intervals.at(1).sharePercent, 40.0);

    QCOMPARE(values.factors.size(), 2);
    QCOMPARE(values.factors.at(1).id, QStringLiteral("F2"));
    QCOMPARE(values.factors.at(1).category, QStringLiteral("monitoring"));
    QCOMPARE(values.quickfixes.size(), 1);
    QCOMPARE(values.quickfixes.at(0).what.text, QStringLiteral("Old pool settings restored"));
    QCOMPARE(at(values.quickfixes.at(0).appliedAt, values.zone),
             QStringLiteral("2026-01-14 09:50"));
    QCOMPARE(at(values.quickfixes.at(0).verifiedAt, values.zone),
             QStringLiteral("2026-01-14 09:53"));
    QCOMPARE(values.quickfixes.at(0).isInPlace, std::optional(false));

    QCOMPARE(values.actions.size(), 2);
    const ActionItem &first = values.actions.at(0);
    QCOMPARE(first.id, QStringLiteral("AI-1"));
    QCOMPARE(first.tags, QStringList{QStringLiteral("DEVOPS")});
    QCOMPARE(first.title.text,
             QStringLiteral("Refuse pool settings above the database limit in CI"));
    QCOMPARE(first.type, ActionType::Prevent);
    QCOMPARE(first.owner, QStringLiteral("Ana"));
    QCOMPARE(first.due, QDate(2026, 1, 28));
    QCOMPARE(first.priority, 1);
    QCOMPARE(first.ticket, QStringLiteral("OPS-412"));
    QCOMPARE(first.addresses, QStringList{QStringLiteral("F1")});
    QCOMPARE(first.status, ActionStatus::Open);
    QCOMPARE(values.actions.at(1).status, ActionStatus::Done);
    QCOMPARE(values.actions.at(1).doneAt, QDate(2026, 1, 20));
    QCOMPARE(values.actions.at(1).addresses,
             (QStringList{QStringLiteral("F1"), QStringLiteral("Q1")}));
    QVERIFY(values.has(SectionKind::WentWell));
    QVERIFY(values.has(SectionKind::Lucky));
}

void TstPostMortemReader::aStatusMayHaveAHyphen()
{
    for (const char *words : {"in review", "in-review", "In_Review", "en relecture"}) {
        const PostMortem values =
            read(QByteArray("# A\n\n| | |\n| --- | --- |\n| Status | ") + words + " |\n");
        QVERIFY2(values.status == DocumentStatus::InReview, words);
    }
}

void TstPostMortemReader::readsThePlainLayout()
{
    const PostMortem values = read(bytesOf(QStringLiteral("tests/data/postmortems/plain.md")));
    QCOMPARE(values.title.text, QStringLiteral("Mail queue stuck after the certificate ran out"));
    QCOMPARE(values.severity.level, 2);
    QCOMPARE(values.date, QDate(2025, 6, 2));
    QCOMPARE(at(values.milestone(Milestone::Started), values.zone),
             QStringLiteral("2025-06-02 08:10"));
    QCOMPARE(at(values.milestone(Milestone::Resolved), values.zone),
             QStringLiteral("2025-06-02 09:30"));
    QCOMPARE(*computedValues(values).timeToResolve, (Span{80, 80, false}));
    QCOMPARE(values.timeline.size(), 3);
    QCOMPARE(values.timeline.at(1).text.text, QStringLiteral("A customer reported missing mails"));
    QCOMPARE(values.passage(SectionKind::RootCause).text,
             QStringLiteral("Nothing renewed the certificate of the mail relay."));
    QCOMPARE(values.quickfixes.size(), 1);
    QCOMPARE(values.actions.size(), 2);
    QCOMPARE(values.actions.at(0).tags, QStringList{QStringLiteral("DEVOPS")});
    QCOMPARE(values.actions.at(0).title.text, QStringLiteral("Renew the certificate by a job"));
    QCOMPARE(values.actions.at(0).status, ActionStatus::Done);
    QCOMPARE(values.actions.at(0).doneAt, QDate(2025, 6, 5));
    QCOMPARE(values.measures.size(), 2);
    QCOMPARE(values.measures.at(1).dimension, Measure::Dimension::Support);
    QVERIFY(values.has(SectionKind::Lessons));
}

void TstPostMortemReader::readsTheShippedExample_data()
{
    QTest::addColumn<QString>("lang");
    QTest::newRow("en") << QStringLiteral("en");
    QTest::newRow("fr") << QStringLiteral("fr");
}

void TstPostMortemReader::readsTheShippedExample()
{
    QFETCH(QString, lang);
    const PostMortem values = read(
        bytesOf(QStringLiteral("resources/packs/quickbite/%1/post-mortem-march-15.md").arg(lang)));
    QCOMPARE(values.severity.level, 1);
    QCOMPARE(values.date, QDate(2025, 3, 15));
    QCOMPARE(*computedValues(values).timeToResolve, (Span{130, 130, false}));
    QCOMPARE(*computedValues(values).impactDuration, (Span{130, 130, false}));
    QCOMPARE(values.quickfixes.size(), 2);
    QCOMPARE(values.actions.size(), 4);
    QCOMPARE(values.actions.at(0).tags, QStringList{QStringLiteral("DEVS")});
    QCOMPARE(values.actions.at(0).doneAt, QDate(2025, 3, 18));
    QCOMPARE(values.actions.at(3).tags, QStringList{QStringLiteral("PROCESS")});
    QCOMPARE(values.actions.at(3).status, ActionStatus::Open);
    QVERIFY(values.has(SectionKind::WhatHappened));
    QVERIFY(values.has(SectionKind::RootCause));
    QVERIFY(values.has(SectionKind::Lessons));
    QVERIFY(std::any_of(values.measures.begin(), values.measures.end(), [](const Measure &m) {
        return m.low == 850 && m.dimension == Measure::Dimension::Revenue &&
               m.basis == Measure::Basis::Estimated;
    }));
}

void TstPostMortemReader::knowsForeignHeadings_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<SectionKind>("kind");
    const auto row = [](const char *heading, SectionKind kind) {
        QTest::newRow(heading) << QString::fromUtf8(heading) << kind;
    };
    row("Contributing Factors (findings)", SectionKind::Factors);
    row("Contributing Conditions Analysis", SectionKind::Factors);
    row("What caused the incident?", SectionKind::Factors);
    row("Mitigation & Resolution", SectionKind::Quickfix);
    row("Recovery", SectionKind::Quickfix);
    row("QUICKFIX APPLIED", SectionKind::Quickfix);
    row("Corrective and Preventative Measures", SectionKind::Actions);
    row("Next steps", SectionKind::Actions);
    row("3. Action Items", SectionKind::Actions);
    row("Follow-up actions", SectionKind::Actions);
    row("Leadup", SectionKind::Trigger);
    row("Fault", SectionKind::Trigger);
    row("Lead-up", SectionKind::Trigger);
    row("TL;DR", SectionKind::Summary);
    row("Where did we get lucky?", SectionKind::Lucky);
    row("Ce qui s’est passé", SectionKind::WhatHappened);
    row("Cause racine", SectionKind::RootCause);
    row("Correctif définitif", SectionKind::Actions);
    row("Correctif d’urgence", SectionKind::Quickfix);
    row("⏱ Timeline", SectionKind::Timeline);
    row("**Root cause**:", SectionKind::RootCause);
    row("Weather", SectionKind::Other);
    row("", SectionKind::Other);
}

void TstPostMortemReader::knowsForeignHeadings()
{
    QFETCH(QString, heading);
    QFETCH(SectionKind, kind);
    QCOMPARE(sectionKindOf(heading), kind);
}

void TstPostMortemReader::readsAForeignTemplate()
{
    const PostMortem values = read(R"(# Search was slow

**Owner**: Kim
**Severity**: SEV-2

## Overview
Search took 9 s for 12 % of requests.

## Timeline

Times are in UTC.

### 2026-02-03

- 22:10 - Index rebuild began
- **22:40** - Alert: latency (**detected**)
- 00:05 - Rebuild stopped, **mitigated**

## What went well?
- Alerts

## Action Items

| Action Item | Type | Owner | Due date | Bug |
| --- | --- | --- | --- | --- |
| Rebuild at night only | prevent | Kim | 2026-02-20 | SRCH-7 |

# Stats

- Time to detection: 30 minutes
)");
    QCOMPARE(values.title.text, QStringLiteral("Search was slow"));
    QCOMPARE(values.owners, QStringList{QStringLiteral("Kim")});
    QCOMPARE(values.severity.scheme, QStringLiteral("SEV"));
    QCOMPARE(values.severity.level, 2);
    QVERIFY(values.isZoneStated);
    QCOMPARE(values.timeline.size(), 3);
    QCOMPARE(at(values.timeline.at(0).when, values.zone), QStringLiteral("2026-02-03 22:10"));
    QCOMPARE(at(values.milestone(Milestone::Mitigated), values.zone),
             QStringLiteral("2026-02-04 00:05"));
    QCOMPARE(values.actions.size(), 1);
    QCOMPARE(values.actions.at(0).ticket, QStringLiteral("SRCH-7"));
    QCOMPARE(values.actions.at(0).type, ActionType::Prevent);
    QCOMPARE(values.actions.at(0).due, QDate(2026, 2, 20));
    QCOMPARE(values.header.value(QStringLiteral("time to detection")).text,
             QStringLiteral("30 minutes"));
    // The beginning is not marked: the first row is the latest that it can have been.
    QCOMPARE(*computedValues(values).timeToDetect, (Span{30, 30, true}));
}

void TstPostMortemReader::knowsColumns()
{
    QCOMPARE(columnMeaning(QStringLiteral("Date and Time in CET")), QStringLiteral("time"));
    QCOMPARE(columnMeaning(QStringLiteral("Time (UTC)")), QStringLiteral("time"));
    QCOMPARE(columnMeaning(QStringLiteral("**Heure**")), QStringLiteral("time"));
    QCOMPARE(columnMeaning(QStringLiteral("#")), QStringLiteral("id"));
    QCOMPARE(columnMeaning(QStringLiteral("Weather in May")), QString());
}

void TstPostMortemReader::readsSections()
{
    const PostMortem values = read(R"(# T

## Quickfix

### Q1: Restart the relay

- Applied: 2026-02-03 10:00
- Verified: queue at zero at 10:05
- Remove by: 2026-03-01
- Still in place: yes

### Q2 - Raise the limit

- Undo: set it back
)");
    QCOMPARE(values.quickfixes.size(), 2);
    QCOMPARE(values.quickfixes.at(0).what.text, QStringLiteral("Restart the relay"));
    QCOMPARE(values.quickfixes.at(0).removeBy, QDate(2026, 3, 1));
    QCOMPARE(values.quickfixes.at(0).isInPlace, std::optional(true));
    QCOMPARE(*quickfixAge(values.quickfixes.at(0), values.zone, {2026, 2, 13}), 10);
    QCOMPARE(values.quickfixes.at(1).rollback, QStringLiteral("set it back"));
    QVERIFY(!values.quickfixes.at(1).isInPlace);
}

void TstPostMortemReader::wordsEndWhereAnotherSectionBegins()
{
    const PostMortem values = read(R"(# T

## Overview

Pictures stay small.

### Symptoms

The queue grows.

#### Impact

300 pictures.

### Names

The resizer.
)");
    QCOMPARE(values.passage(SectionKind::Summary).text,
             QStringLiteral("Pictures stay small.\n\n### Symptoms\n\nThe queue grows."));
    QCOMPARE(values.passage(SectionKind::Impact).text, QStringLiteral("300 pictures."));
}

void TstPostMortemReader::aBoxWithoutWordsIsNoAction()
{
    const PostMortem values = read("# T\n\n## Actions\n\n- [ ] Alert\n- [ ]\n- [x]\n");
    QCOMPARE(values.actions.size(), 1);
    QCOMPARE(values.actions.at(0).title.text, QStringLiteral("Alert"));
}

void TstPostMortemReader::readsActionsInTables()
{
    const PostMortem values = read(R"(# T

## Actions

| # | Task | Team | Assignee | Deadline | Status |
|---|---|---|---|---|---|
| AI-4 | Add an alert | devops | Jo | 2026-03-01 | done |
| AI-5 | Delete `old` jobs | devs | | | in progress |
)");
    QCOMPARE(values.actions.size(), 2);
    QCOMPARE(values.actions.at(0).id, QStringLiteral("AI-4"));
    QCOMPARE(values.actions.at(0).tags, QStringList{QStringLiteral("DEVOPS")});
    QCOMPARE(values.actions.at(0).owner, QStringLiteral("Jo"));
    QCOMPARE(values.actions.at(0).status, ActionStatus::Done);
    QCOMPARE(values.actions.at(1).title.text, QStringLiteral("Delete old jobs"));
    QCOMPARE(values.actions.at(1).status, ActionStatus::Doing);
    QVERIFY(values.actions.at(1).owner.isEmpty());
}

void TstPostMortemReader::readsNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<bool>("isEstimate");
    const auto row = [](const char *text, int count, double low = 0, double high = 0,
                        bool isEstimate = false) {
        QTest::newRow(text) << QString::fromUtf8(text) << count << low << high << isEstimate;
    };
    row("~850 lost orders", 1, 850, 850, true);
    row("1,200–1,500 users could not pay", 1, 1200, 1500, true);
    row("100% of users", 1, 100, 100);
    row("1,240 failed orders (estimated from the logs of nginx)", 1, 1240, 1240, true);
    row("1,240 failed orders. Others are estimated.", 1, 1240, 1240);
    row("12k requests failed", 1, 12000, 12000);
    row("€ 3,400 of revenue", 1, 3400, 3400);
    row("1 200 utilisateurs", 1, 1200, 1200);
    row("2.5 % of the requests", 1, 2.5, 2.5);
    row("about 54 minutes", 0);
    row("at 14:20 on port 5432", 0);
    row("since March 15, 2025", 0);
    row("traffic x5 in 30 minutes", 0);
    row("many users", 0);
    row("all were answered with 503 errors", 0);
    row("HTTP 502 responses for some", 0);
    row("about 503 errors", 1, 503, 503, true);
    row("512 requests failed", 1, 512, 512);
    row("after PR #1237 services", 0);
}

void TstPostMortemReader::readsNumbers()
{
    QFETCH(QString, text);
    QFETCH(int, count);
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(bool, isEstimate);
    const QList<Measure> measures = readMeasures(text);
    QCOMPARE(int(measures.size()), count);
    if (count == 0)
        return;
    QCOMPARE(measures.constFirst().low, low);
    QCOMPARE(measures.constFirst().high, high);
    QCOMPARE(measures.constFirst().basis == Measure::Basis::Estimated, isEstimate);
}

/// Every place that is told holds the words that are told, however the bytes look before it.
void TstPostMortemReader::wordsAreMilestones_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("milestones");
    const auto row = [](const char *words, const char *milestones = "") {
        QTest::newRow(words) << QString::fromUtf8(words) << QString::fromUtf8(milestones);
    };
    row("The relay is slow (problem started)", "started");
    row("Issue with late mails detected and confirmed", "detected");
    row("No further issue detected");
    row("Incident declared on the status page", "declared");
    row("Incident declared resolved on the status page", "resolved");
    row("Root cause identified: the relay", "diagnosed");
    row("The cause was found later");
    row("Possible culprit identified");
    row("Issue mitigated with a second relay", "mitigated");
    row("Service restored", "mitigated");
    row("Mails go out again (resolved)", "resolved");
    row("All systems operational", "resolved");
    row("Waiting until the issue is resolved");
    row("Incident closed", "closed");
    row("The restart resolved nothing");
    row("The relay was started anew");
    row("Problème détecté par la sonde", "detected");
    row("Service rétabli", "mitigated");
    row("Incident résolu", "resolved");
    row("On attend que la panne soit finie");
    row("First sign of late mails", "started");
    row("Both relays begin to crash", "started");
    row("The relay was replaced, which solved the problem", "resolved");
    row("Problem finally fixed by a second relay", "resolved");
    row("Mails to all shops confirmed working", "resolved");
    row("All relays back in operation", "resolved");
    row("We can't say yet whether this solves the problem");
    row("The first customers are told");
    row("Les relais commencent à planter", "started");
    row("Un second relais corrige le problème", "resolved");
}

void TstPostMortemReader::wordsAreMilestones()
{
    QFETCH(QString, words);
    QFETCH(QString, milestones);
    const PostMortem values =
        read(QStringLiteral("# T\n\n## Timeline\n\n| Time | Event |\n| --- | --- |\n"
                            "| 2026-01-14 09:00 | The relay is slow |\n| 2026-01-14 09:12 | %1 |\n")
                 .arg(words)
                 .toUtf8());
    QStringList found;
    for (auto it = values.milestones.begin(); it != values.milestones.end(); ++it) {
        found.append(nameOf(it.key()));
        QCOMPARE(at(it.value(), values.zone), QStringLiteral("2026-01-14 09:12"));
    }
    QCOMPARE(found.join(u' '), milestones);
    // The rows stay as they are marked.
    for (const TimelineEvent &event : values.timeline)
        QVERIFY(event.milestones.isEmpty());
}

void TstPostMortemReader::marksComeBeforeWords()
{
    const PostMortem values =
        read("# T\n\n| | |\n| --- | --- |\n| Started | 2026-01-14 08:40 |\n\n## Timeline\n\n"
             "| Time | Kind | Event |\n| --- | --- | --- |\n"
             "| 2026-01-14 09:00 | symptom | Problem started |\n"
             "| 09:30 | status | Issue resolved |\n| 10:00 | status | Issue resolved once more |\n"
             "| 10:10 | status, **mitigated** | A second relay |\n| 10:20 | status | Service "
             "restored |\n");
    QCOMPARE(at(values.milestone(Milestone::Started), values.zone),
             QStringLiteral("2026-01-14 08:40"));
    QCOMPARE(at(values.milestone(Milestone::Mitigated), values.zone),
             QStringLiteral("2026-01-14 10:10"));
    // What comes back is over with the last row that says so.
    QCOMPARE(at(values.milestone(Milestone::Resolved), values.zone),
             QStringLiteral("2026-01-14 10:00"));
}

void TstPostMortemReader::detectionIsInTheTimeline_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<DetectionMethod>("method");
    const auto row = [](const char *words, DetectionMethod method) {
        QTest::newRow(words) << QString::fromUtf8(words) << method;
    };
    row("Automated warning from the relay", DetectionMethod::Alert);
    row("Received alert: many mails wait", DetectionMethod::Alert);
    row("Alerted by a customer that mails are late", DetectionMethod::Customer);
    row("Users reporting late mails", DetectionMethod::Customer);
    row("Once more a report of late mails, from a user", DetectionMethod::Customer);
    row("Developer notified us of late mails", DetectionMethod::Internal);
    row("Alerte déclenchée sur la file", DetectionMethod::Alert);
    row("Signalé par un client", DetectionMethod::Customer);
    row("Two shops found, teams notified", DetectionMethod::None);
    row("We became aware of late mails in a meeting", DetectionMethod::Internal);
    row("The queue grows", DetectionMethod::None);
    row("A rule for alerts is written", DetectionMethod::None);
}

void TstPostMortemReader::detectionIsInTheTimeline()
{
    QFETCH(QString, words);
    QFETCH(DetectionMethod, method);
    const QByteArray table =
        QStringLiteral("# T\n\n## Timeline\n\n| Time | Event |\n| --- | --- |\n"
                       "| 2026-01-14 09:12 | %1 |\n")
            .arg(words)
            .toUtf8();
    QCOMPARE(read(table).detection, method);
    // A section on it says it better.
    QCOMPARE(read(table + "\n## Detection\n\nBy luck.\n").detection, DetectionMethod::Luck);
}

void TstPostMortemReader::placesAreExact()
{
    QByteArray bytes = bytesOf(QStringLiteral("tests/data/postmortems/checkout.md"));
    bytes.replace("\n", "\r\n");
    bytes.prepend("\xef\xbb\xbf");
    bytes.replace("Ana", "Ána €");
    const SourceText source(bytes);
    const PostMortem values = readPostMortem(source);
    QCOMPARE(values.actions.size(), 2);
    const auto check = [&source](const Passage &passage) {
        QCOMPARE(source.text(passage.range), passage.text);
    };
    check(values.actions.at(0).title);
    check(values.actions.at(0).fields.value(QStringLiteral("owner")));
    check(values.actions.at(0).fields.value(QStringLiteral("due")));
    check(values.actions.at(0).fields.value(QStringLiteral("done when")));
    check(values.actions.at(0).fields.value(QStringLiteral("ticket")));
    check(values.quickfixes.at(0).what);
    check(values.quickfixes.at(0).fields.value(QStringLiteral("applied")));
    check(values.factors.at(0).text);
    check(values.header.value(QStringLiteral("severity")));
    check(values.timeline.at(2).text);
    check(values.timeline.at(2).time);
    check(values.passage(SectionKind::RootCause));
    QCOMPARE(source.text(values.measures.constFirst().words.range).simplified(),
             values.measures.constFirst().words.text);
}

/// Whatever is cut out, doubled or turned around, it is read, and every place is in the document.
void TstPostMortemReader::neverFails()
{
    const QList<QByteArray> seeds = {bytesOf(QStringLiteral("tests/data/postmortems/checkout.md")),
                                     bytesOf(QStringLiteral("tests/data/postmortems/plain.md"))};
    QRandomGenerator random(20260114);
    for (int round = 0; round < 300; ++round) {
        QByteArray bytes = seeds.at(round % 2);
        for (int change = 0; change < 6; ++change) {
            const auto place = qsizetype(random.bounded(quint32(bytes.size())));
            const auto size = qsizetype(random.bounded(60));
            switch (random.bounded(4)) {
            case 0:
                bytes.remove(place, size);
                break;
            case 1:
                bytes.insert(place,
                             bytes.mid(qsizetype(random.bounded(quint32(bytes.size()))), size));
                break;
            case 2:
                bytes[place] = char(random.bounded(256));
                break;
            default:
                bytes.insert(place,
                             QByteArray("|*`[]()#-·:\n\r").mid(qsizetype(random.bounded(12)), 2));
            }
        }
        const SourceText source(bytes);
        const PostMortem values = readPostMortem(source);
        const auto isWithin = [&bytes](const ByteRange &range) {
            return range.begin >= 0 && range.begin <= range.end && range.end <= bytes.size();
        };
        for (const TimelineEvent &event : values.timeline)
            QVERIFY(isWithin(event.range) && isWithin(event.text.range));
        for (const ActionItem &action : values.actions)
            QVERIFY(isWithin(action.range) && isWithin(action.title.range));
        for (const Passage &passage : values.header)
            QVERIFY(isWithin(passage.range));
        computedValues(values);
        QVERIFY(!postMortemJson(values, {2026, 2, 1}).isEmpty());
    }
}

QTEST_APPLESS_MAIN(TstPostMortemReader)
#include "tst_postmortemreader.moc"
