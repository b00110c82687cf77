#include "postmortem/probes.h"

#include "postmortem/postmortemreader.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace recount;

namespace
{

struct Asked {
    explicit Asked(const QByteArray &bytes)
        : source(bytes), document(readPostMortem(source)), probes(Probes::of(source, document))
    {
    }

    QStringList kinds() const
    {
        QStringList found;
        for (const Probe &probe : probes)
            found.append(nameOf(probe.kind));
        return found;
    }
    QList<Probe> of(Probe::Kind kind) const
    {
        QList<Probe> found;
        for (const Probe &probe : probes) {
            if (probe.kind == kind)
                found.append(probe);
        }
        return found;
    }
    QString placeOf(const Probe &probe) const { return source.text(probe.place); }

    SourceText source;
    PostMortem document;
    QList<Probe> probes;
};

QByteArray checkout()
{
    QFile file(QStringLiteral(RECOUNT_SOURCE_DIR "/tests/data/postmortems/checkout.md"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A post-mortem with these rows.
QByteArray withRows(const QByteArray &rows, const QByteArray &more = {})
{
    return "# Post-mortem: Slow\n\n| | |\n| --- | --- |\n| Severity | P1 |\n| Date | 2026-01-14 "
           "|\n\n## Timeline\n\n| Time | Kind | Event |\n| --- | --- | --- |\n" +
           rows + '\n' + more;
}

} // namespace

class TstProbes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAboutAPostMortem();
    void asksForNumbersWithTheirWords_data();
    void asksForNumbersWithTheirWords();
    void asksForGaps();
    void asksAboutDetection_data();
    void asksAboutDetection();
    void asksForMilestones();
    void asksAboutFixes();
    void asksAboutItems();
    void asksInFrenchDocuments();
    void idsStay();
    void kindsAreMixed();
    void asksNothingOfNothing();
};

void TstProbes::asksAboutAPostMortem()
{
    const Asked asked(checkout());
    QCOMPARE(asked.of(Probe::Kind::Decision).size(), 1);
    const Probe decision = asked.of(Probe::Kind::Decision).first();
    QCOMPARE(decision.text,
             QStringLiteral("You decided: “Roll back instead of restart”. Which other options did "
                            "you have, and why not one of those?"));
    QCOMPARE(asked.placeOf(decision).trimmed(),
             QStringLiteral("| 09:31 | decision | Roll back instead of restart | |"));
    QVERIFY(asked.of(Probe::Kind::Number).size() >= 2);
    for (const Probe &probe : asked.of(Probe::Kind::Number))
        QVERIFY(!probe.place.isEmpty());
    // From 09:53 to 11:40; the one from 09:31 to 09:53 is longer than the limit too.
    QCOMPARE(asked.of(Probe::Kind::Gap).size(), 2);
    QCOMPARE(asked.of(Probe::Kind::OpenAction).size(), 1);
    QCOMPARE(asked.of(Probe::Kind::Luck).size(), 1);
    QVERIFY(asked.of(Probe::Kind::Luck)
                .first()
                .text.startsWith(QStringLiteral("“It was a Wednesday.”")));
    QVERIFY(asked.of(Probe::Kind::Quickfix).isEmpty());
    QVERIFY(asked.of(Probe::Kind::SlowDetection).isEmpty()); // it may have been nine minutes
    QSet<QString> ids;
    for (const Probe &probe : asked.probes) {
        ids.insert(probe.id);
        QVERIFY(!probe.text.isEmpty());
        QVERIFY(!probe.text.contains(QStringLiteral("%1")));
    }
    QCOMPARE(ids.size(), asked.probes.size());
}

void TstProbes::asksForNumbersWithTheirWords_data()
{
    QTest::addColumn<QString>("impact");
    QTest::addColumn<QString>("quoted");
    QTest::newRow("in brackets") << QStringLiteral("Everybody (100%): no way to pay")
                                 << QStringLiteral("“Everybody (100%): no way to pay”");
    QTest::newRow("an item") << QStringLiteral("- the whole shop: **100 %**, all night")
                             << QStringLiteral("“the whole shop: 100 %, all night”");
    QTest::newRow("with words") << QStringLiteral("About 40 % (of the users in France) saw it.")
                                << QStringLiteral("“About 40 % (of the users in France)”");
    QTest::newRow("cut") << QStringLiteral(
                                "About 40 users outside of the country of the company saw it.")
                         << QStringLiteral("“About 40 users outside of the country of the…”");
    QTest::newRow("whole") << QStringLiteral("About 40 users saw it. Others did not.")
                           << QStringLiteral("“About 40 users saw it”");
}

void TstProbes::asksForNumbersWithTheirWords()
{
    QFETCH(QString, impact);
    QFETCH(QString, quoted);
    const Asked asked("# A day\n\n## Impact\n\n" + impact.toUtf8() + "\n");
    const QList<Probe> numbers = asked.of(Probe::Kind::Number);
    QCOMPARE(numbers.size(), 1);
    QVERIFY2(numbers.constFirst().text.contains(quoted), qPrintable(numbers.constFirst().text));
}

void TstProbes::asksForGaps()
{
    const Asked asked(withRows("| 08:00 | lead-up | Change merged |\n"
                               "| 09:00 | symptom, **started** | 5xx |\n"
                               "| 09:20 | alert | Paged |\n"
                               "| 09:41 | action, **resolved** | Rolled back |\n"
                               "| 12:00 | status | Closed |\n"));
    const QList<Probe> gaps = asked.of(Probe::Kind::Gap);
    QCOMPARE(gaps.size(), 1);
    QVERIFY(gaps.first().text.contains(QStringLiteral("Rolled back")));
    QVERIFY(gaps.first().text.contains(QStringLiteral("21")));
}

void TstProbes::asksAboutDetection_data()
{
    QTest::addColumn<QByteArray>("detected");
    QTest::addColumn<QByteArray>("mitigated");
    QTest::addColumn<bool>("isSlow");
    QTest::addColumn<bool>("isBlind");
    QTest::newRow("at the limit") << QByteArray("09:10") << QByteArray("09:40") << false << false;
    QTest::newRow("slow") << QByteArray("09:11") << QByteArray("09:40") << true << false;
    QTest::newRow("half") << QByteArray("09:10") << QByteArray("09:20") << false << false;
    QTest::newRow("blind") << QByteArray("09:10") << QByteArray("09:19") << false << true;
    QTest::newRow("both") << QByteArray("09:30") << QByteArray("09:40") << true << true;
    QTest::newRow("unknown") << QByteArray("??") << QByteArray("09:40") << false << false;
}

void TstProbes::asksAboutDetection()
{
    QFETCH(QByteArray, detected);
    QFETCH(QByteArray, mitigated);
    QFETCH(bool, isSlow);
    QFETCH(bool, isBlind);
    const Asked asked(withRows("| 09:00 | **started** | 5xx |\n| " + detected +
                               " | **detected** | Paged |\n| " + mitigated +
                               " | **mitigated** | Rolled back |\n"));
    QCOMPARE(asked.of(Probe::Kind::SlowDetection).size(), isSlow ? 1 : 0);
    QCOMPARE(asked.of(Probe::Kind::Blind).size(), isBlind ? 1 : 0);
    if (isSlow)
        QVERIFY(asked.placeOf(asked.of(Probe::Kind::SlowDetection).first())
                    .contains(QStringLiteral("Paged")));
}

void TstProbes::asksForMilestones()
{
    const QByteArray rows = "| 09:00 | **started** | 5xx |\n| ?? | **detected** | Paged |\n";
    const Asked asked(withRows(rows));
    QCOMPARE(asked.of(Probe::Kind::Milestone).size(), 6); // all but the start
    const Probe first = asked.of(Probe::Kind::Milestone).first();
    QVERIFY(asked.placeOf(first).contains(QStringLiteral("Paged")));
    QByteArray ongoing = withRows(rows);
    ongoing.replace("| Severity | P1 |",
                    "| Severity | P1 |\n| Impact | 2026-01-14 09:00 → ongoing |");
    const Asked still(ongoing);
    QVERIFY(still.document.isOngoing);
    QCOMPARE(still.of(Probe::Kind::Milestone).size(), 4);
}

void TstProbes::asksAboutFixes()
{
    const Asked asked(withRows(
        "| 09:00 | | 5xx |\n",
        "## Quickfix applied\n\n- **Q1** Pool doubled · in place: yes\n- **Q2** Restarted · in "
        "place: no\n\n## Permanent fix\n\n- [ ] **AI-1** Cap the pool\n- [x] **AI-2** Close "
        "connections\n- [ ] **AI-3** Rewrite it all · status: won't do\n"));
    QCOMPARE(asked.of(Probe::Kind::Quickfix).size(), 1);
    QVERIFY(
        asked.of(Probe::Kind::Quickfix).first().text.startsWith(QStringLiteral("“Pool doubled”")));
    const QList<Probe> open = asked.of(Probe::Kind::OpenAction);
    QVERIFY(!open.isEmpty());
    QVERIFY(open.first().text.startsWith(QStringLiteral("“Cap the pool”")));
    for (const Probe &probe : open)
        QVERIFY(!probe.text.contains(QStringLiteral("Close connections")));
}

void TstProbes::asksAboutItems()
{
    const Asked asked(withRows("| 09:00 | | 5xx |\n",
                               "## Ruled out\n\n- The network: *no* losses\n- A deploy\n\n"
                               "## Where we got lucky\n\nIt was a quiet day.\n"));
    const QList<Probe> ruledOut = asked.of(Probe::Kind::RuledOut);
    QCOMPARE(ruledOut.size(), 2);
    QVERIFY(ruledOut.first().text.startsWith(QStringLiteral("“The network: no losses”")));
    QVERIFY(asked.placeOf(ruledOut.last()).contains(QStringLiteral("A deploy")));
    QCOMPARE(asked.of(Probe::Kind::Luck).size(), 1);
    QVERIFY(asked.of(Probe::Kind::Luck).first().text.contains(QStringLiteral("quiet day")));
}

void TstProbes::asksInFrenchDocuments()
{
    const Asked asked(
        "---\nlang: fr\n---\n# Post-mortem : Panne\n\nDate : 2026-01-14\n\n"
        "## Chronologie\n\n| Heure | Nature | Événement |\n| --- | --- | --- |\n"
        "| 09:00 | **début** | erreurs |\n| 09:31 | décision | revenir en arrière |\n\n"
        "## Coups de chance\n\n- un mercredi\n");
    QCOMPARE(asked.of(Probe::Kind::Decision).size(), 1);
    QCOMPARE(asked.of(Probe::Kind::Luck).size(), 1);
    QCOMPARE(asked.of(Probe::Kind::Gap).size(), 1);
}

void TstProbes::idsStay()
{
    const Asked before(checkout());
    QByteArray edited = checkout();
    edited.replace("| 09:31 |", "| 09:32 |");
    edited.replace("## Summary\n", "## Summary\n\nOne more sentence.\n");
    edited.replace("Roll back instead of restart", "Roll  back instead of *restart*");
    const Asked after(edited);
    QCOMPARE(after.of(Probe::Kind::Decision).first().id,
             before.of(Probe::Kind::Decision).first().id);
    QCOMPARE(after.of(Probe::Kind::Gap).last().id, before.of(Probe::Kind::Gap).last().id);
    QVERIFY(after.of(Probe::Kind::Decision).first().place !=
            before.of(Probe::Kind::Decision).first().place);
    edited.replace("Roll  back instead of", "Scale up instead of");
    QVERIFY(Asked(edited).of(Probe::Kind::Decision).first().id !=
            before.of(Probe::Kind::Decision).first().id);
}

void TstProbes::kindsAreMixed()
{
    QByteArray rows = "| 09:00 | **started** | 5xx |\n| 09:30 | **detected** | Paged |\n";
    for (int i = 0; i < 100; ++i)
        rows += "| 09:31 | decision | Try number " + QByteArray::number(i) + " |\n";
    rows += "| 09:31 | decision | Try number 0 |\n";
    const Asked asked(withRows(rows, "## Where we got lucky\n\n- A Wednesday\n"));
    QCOMPARE(asked.probes.size(), Probes::most);
    QCOMPARE(asked.kinds().mid(0, 3),
             (QStringList{QStringLiteral("slow-detection"), QStringLiteral("decision"),
                          QStringLiteral("luck")}));
    QVERIFY(!asked.of(Probe::Kind::Milestone).isEmpty());
    QCOMPARE(asked.probes, Probes::of(asked.source, asked.document));

    const QByteArray longText = QByteArray("word ").repeated(200);
    const Asked shortened(withRows("| 09:31 | decision | " + longText + " |\n"));
    QVERIFY(shortened.of(Probe::Kind::Decision).first().text.size() < 250);
}

void TstProbes::asksNothingOfNothing()
{
    const Asked asked{QByteArray()};
    for (const Probe &probe : asked.probes)
        QCOMPARE(probe.kind, Probe::Kind::Milestone);
    QCOMPARE(asked.probes.size(), 7);
}

QTEST_APPLESS_MAIN(TstProbes)
#include "tst_probes.moc"
