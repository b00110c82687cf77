#include "postmortem/timelineentry.h"

#include "postmortem/postmortemjson.h"
#include "postmortem/postmortemreader.h"

#include <QDateTime>
#include <QTest>

using namespace recount;

namespace
{

const QDate day(2026, 1, 14);
const QTimeZone utc = QTimeZone::utc();

TypedEvent read(const QString &line, const QTime &above = {})
{
    return readTypedEvent(line, {utc, day, above});
}

QString milestoneNames(const QList<Milestone> &milestones)
{
    QStringList names;
    for (const Milestone milestone : milestones)
        names.append(nameOf(milestone));
    return names.join(u' ');
}

} // namespace

class TstTimelineEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTimes_data();
    void readsTimes();
    void knowsLinesWithoutATime_data();
    void knowsLinesWithoutATime();
    void goesOnOverMidnight();
    void needsNoDate();
    void readsKinds_data();
    void readsKinds();
    void readsMilestones_data();
    void readsMilestones();
    void readsPrefixes();
    void readsEvidence_data();
    void readsEvidence();
    void becomesARow();
};

void TstTimelineEntry::readsTimes_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("time");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *line, const char *time, const char *text) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(time)
                            << QString::fromUtf8(text);
    };
    row("0926 pods restart", "09:26", "pods restart");
    row("9:26 pods restart", "09:26", "pods restart");
    row("  09:26:10 - pods restart", "09:26:10", "pods restart");
    row("- 09:26: pods restart", "09:26", "pods restart");
    row("[09:26] pods restart", "09:26", "pods restart");
    row("2:20 PM pods restart", "14:20", "pods restart");
    row("14h20 les pods redémarrent", "14:20", "les pods redémarrent");
    row("~0926 pods restart", "~09:26", "pods restart");
    row("~09:30 ±10 pods restart", "~09:30 ±10", "pods restart");
    row("vers 9h30 alertes en masse", "~09:30", "alertes en masse");
    row("09:3? pods restart", "09:3?", "pods restart");
    row("2026-01-15 0926 pods restart", "2026-01-15 09:26", "pods restart");
    row("2026-01-14 09:26 pods restart", "2026-01-14 09:26", "pods restart");
    row("09:26 CEST pods restart", "07:26", "pods restart");
    row("?? pods restart", "??", "pods restart");
    row("unknown: pods restart", "unknown", "pods restart");
    row("unknown alert 5xx above 5 %", "unknown", "5xx above 5 %");
    row("unknown cache filled up", "unknown", "cache filled up");
    row("Unknown the pods restart", "Unknown", "the pods restart");
    row("inconnu le cache se remplit", "inconnu", "le cache se remplit");
    row("tbd pods restart", "tbd", "pods restart");
    row("0926", "09:26", "");
}

void TstTimelineEntry::readsTimes()
{
    QFETCH(QString, line);
    QFETCH(QString, time);
    QFETCH(QString, text);
    const TypedEvent entry = read(line);
    QVERIFY(entry.hasTime);
    QCOMPARE(entry.event.time, time);
    QCOMPARE(entry.event.text, text);
    // The table says the same moment.
    const auto again = readMoment(entry.event.time, {utc, day, {}});
    QVERIFY(again.has_value());
    QCOMPARE(again->earliest, entry.when.earliest);
    QCOMPARE(again->latest, entry.when.latest);
}

void TstTimelineEntry::knowsLinesWithoutATime_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"pods restart", "5xx above 5 %", "unknown error in the gateway",
                             "unknown host db-1", "Unknown why it stopped", "inconnue au bataillon",
                             "99999 connections", "25:00 is no time", "restart at 09:26"})
        QTest::newRow(line) << QString::fromUtf8(line);
}

void TstTimelineEntry::knowsLinesWithoutATime()
{
    QFETCH(QString, line);
    const TypedEvent entry = read(line);
    QVERIFY(!entry.hasTime);
    QVERIFY(!entry.when.isKnown());
    QCOMPARE(entry.event.time, QString());
    QCOMPARE(entry.event.text, line);
    QVERIFY(!read({}).hasTime);
    QCOMPARE(read(QStringLiteral(" \n ")).event, EventInput());
}

void TstTimelineEntry::goesOnOverMidnight()
{
    const TypedEvent entry = read(QStringLiteral("0010 pods restart"), QTime(23, 50));
    QCOMPARE(entry.event.time, QStringLiteral("2026-01-15 00:10"));
    QCOMPARE(entry.when.earliest, QDateTime({2026, 1, 15}, {0, 10}, utc).toSecsSinceEpoch());
}

void TstTimelineEntry::needsNoDate()
{
    const TypedEvent entry =
        readTypedEvent(QStringLiteral("about 0926 alert pods restart"), {utc, {}, {}});
    QVERIFY(entry.hasTime);
    QVERIFY(!entry.when.isKnown());
    QCOMPARE(entry.event.time, QStringLiteral("~09:26"));
    QCOMPARE(entry.event.text, QStringLiteral("pods restart"));
}

void TstTimelineEntry::readsKinds_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *words, const char *kind, const char *text) {
        QTest::newRow(words) << QString::fromUtf8(words) << QString::fromUtf8(kind)
                             << QString::fromUtf8(text);
    };
    row("alert 5xx above 5 %", "alert", "5xx above 5 %");
    row("Alert: 5xx above 5 %", "alert", "5xx above 5 %");
    row("alert - 5xx above 5 %", "alert", "5xx above 5 %");
    row("alerte 5xx au-dessus de 5 %", "alert", "5xx au-dessus de 5 %");
    row("décision revenir en arrière", "decision", "revenir en arrière");
    row("decision revenir en arrière", "decision", "revenir en arrière");
    row("symptôme : pages lentes", "symptom", "pages lentes");
    row("lead-up pool settings changed", "lead-up", "pool settings changed");
    row("leadup pool settings changed", "lead-up", "pool settings changed");
    row("lead up: pool settings changed", "lead-up", "pool settings changed");
    row("fix: old settings back", "action", "old settings back");
    row("action restart: ok", "action", "restart: ok");
    row("alert manager: down", "none", "alert manager: down");
    row("payment service: down", "none", "payment service: down");
    row("external the provider confirms", "external", "the provider confirms");
    // One half of another thing.
    row("alert fatigue in the team", "none", "alert fatigue in the team");
    row("status page says all is well", "none", "status page says all is well");
    row("action items agreed", "none", "action items agreed");
    // The sentence goes on with the word.
    row("alert fired for checkout", "alert", "alert fired for checkout");
    row("décision du comité", "decision", "décision du comité");
    row("alerte d’Ana", "alert", "alerte d’Ana");
    // Without a colon only the names themselves.
    row("fix deployed", "none", "fix deployed");
    row("page loads slowly", "none", "page loads slowly");
    row("change 118 merged", "none", "change 118 merged");
    row("alerts are silent", "none", "alerts are silent");
    // Nothing follows.
    row("alert", "none", "alert");
    row("alert:", "none", "alert:");
    row("checkout: 5xx above 5 %", "none", "checkout: 5xx above 5 %");
    row("restart, then alert again", "none", "restart, then alert again");
}

void TstTimelineEntry::readsKinds()
{
    QFETCH(QString, words);
    QFETCH(QString, kind);
    QFETCH(QString, text);
    const EventInput event = readEntryWords(words);
    QCOMPARE(nameOf(event.kind), kind);
    QCOMPARE(event.text, text);
    QCOMPARE(read(QStringLiteral("0926 ") + words).event.text, text);
}

void TstTimelineEntry::readsMilestones_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("milestones");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *words, const char *milestones, const char *text) {
        QTest::newRow(words) << QString::fromUtf8(words) << QString::fromUtf8(milestones)
                             << QString::fromUtf8(text);
    };
    row("pods restart !detected", "detected", "pods restart");
    row("pods restart #started", "started", "pods restart");
    row("!det pods restart", "detected", "pods restart");
    row("pods #ack restart", "acknowledged", "pods restart");
    row("pods restart !sta !det", "started detected", "pods restart");
    row("pods restart !det #detected", "detected", "pods restart");
    row("tout est rétabli !atténué", "mitigated", "tout est rétabli");
    row("tout est rétabli !attenue", "mitigated", "tout est rétabli");
    row("premières erreurs #déb", "started", "premières erreurs");
    row("pods restart **detected**", "detected", "pods restart");
    row("pods restart, **Resolved**", "resolved", "pods restart");
    row("**mitigated** old settings back", "mitigated", "old settings back");
    row("pods restart **started** **detected**", "detected started", "pods restart");
    row("see #1234 and #checkout !important", "", "see #1234 and #checkout !important");
    row("pods !de restart", "", "pods !de restart");
    row("a **bold** word", "", "a **bold** word");
    row("ends with **bold**", "", "ends with **bold**");
    row("!mitigated", "mitigated", "");
}

void TstTimelineEntry::readsMilestones()
{
    QFETCH(QString, words);
    QFETCH(QString, milestones);
    QFETCH(QString, text);
    const EventInput event = readEntryWords(words);
    QCOMPARE(milestoneNames(event.milestones), milestones);
    QCOMPARE(event.text, text);
}

void TstTimelineEntry::readsPrefixes()
{
    QCOMPARE(milestoneByPrefix(QStringLiteral("DIA")), Milestone::Diagnosed);
    QCOMPARE(milestoneByPrefix(QStringLiteral("clo")), Milestone::Closed);
    QCOMPARE(milestoneByPrefix(QStringLiteral("int")), Milestone::Introduced);
    QVERIFY(!milestoneByPrefix(QStringLiteral("di")));
    QVERIFY(!milestoneByPrefix(QStringLiteral("detectedx")));
    QVERIFY(!milestoneByPrefix({}));
    // Each name, and its first three letters in both languages.
    for (int i = int(Milestone::Introduced); i <= int(Milestone::Closed); ++i) {
        QCOMPARE(milestoneByPrefix(nameOf(Milestone(i))), Milestone(i));
        QCOMPARE(milestoneByPrefix(nameOf(Milestone(i)).left(3)), Milestone(i));
    }
}

void TstTimelineEntry::readsEvidence_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("evidence");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *words, const char *evidence, const char *text) {
        QTest::newRow(words) << QString::fromUtf8(words) << QString::fromUtf8(evidence)
                             << QString::fromUtf8(text);
    };
    row("5xx above 5 % https://example.org/1", "https://example.org/1", "5xx above 5 %");
    row("5xx above 5 % (https://example.org/1).", "https://example.org/1", "5xx above 5 %");
    row("5xx above 5 % [chart](https://example.org/1)", "[chart](https://example.org/1)",
        "5xx above 5 %");
    row("5xx [chart](a.png) https://example.org/1", "[chart](a.png) https://example.org/1", "5xx");
    row("5xx https://example.org/1 !detected", "https://example.org/1", "5xx");
    row("5xx !detected https://example.org/1", "https://example.org/1", "5xx");
    row("5xx **detected** https://example.org/1", "https://example.org/1", "5xx");
    row("https://example.org/1", "", "https://example.org/1");
    row("see https://example.org/1 for more", "", "see https://example.org/1 for more");
}

void TstTimelineEntry::readsEvidence()
{
    QFETCH(QString, words);
    QFETCH(QString, evidence);
    QFETCH(QString, text);
    const EventInput event = readEntryWords(words);
    QCOMPARE(event.evidence, evidence);
    QCOMPARE(event.text, text);
}

void TstTimelineEntry::becomesARow()
{
    const SourceText source(
        QByteArrayLiteral("# Post-mortem: Slow checkout\n\nDate: 2026-01-14\n"));
    const PostMortem document = readPostMortem(source);
    const TypedEvent entry =
        read(QStringLiteral("0926 alert 5xx | above 5 % !detected https://example.org/1"));
    const Result<QByteArray> bytes =
        patched(source.bytes(), TimelineEdits(source, document).add(0, {entry.event}));
    const PostMortem after = readPostMortem(SourceText(*bytes));
    QCOMPARE(after.timeline.size(), 1);
    QCOMPARE(after.timeline.first().kind, EventKind::Alert);
    QCOMPARE(after.timeline.first().text.text, QStringLiteral("5xx | above 5 %"));
    QCOMPARE(after.timeline.first().evidence, QStringLiteral("https://example.org/1"));
    QCOMPARE(after.timeline.first().when.earliest, entry.when.earliest);
    QVERIFY(after.milestones.contains(Milestone::Detected));
}

QTEST_APPLESS_MAIN(TstTimelineEntry)
#include "tst_timelineentry.moc"
