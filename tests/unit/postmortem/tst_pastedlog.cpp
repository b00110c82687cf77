#include "postmortem/pastedlog.h"

#include "postmortem/postmortemjson.h"
#include "postmortem/postmortemreader.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTest>

using namespace recount;

namespace
{

const QDate day(2026, 1, 14);
const QTimeZone utc = QTimeZone::utc();
const MomentContext document{utc, day, {}};
const QDate today(2027, 2, 1);

PastedLog read(const char *text)
{
    return readPastedLog(QString::fromUtf8(text));
}

/// "2026-01-14 09:26:10", in UTC.
QString at(const Moment &moment)
{
    return QDateTime::fromSecsSinceEpoch(moment.earliest, Qt::UTC)
        .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

QStringList texts(const QList<PastedRow> &rows)
{
    QStringList found;
    for (const PastedRow &row : rows)
        found.append(row.event.text);
    return found;
}

QStringList times(const QList<PastedRow> &rows)
{
    QStringList found;
    for (const PastedRow &row : rows)
        found.append(row.event.time);
    return found;
}

/// What a reader sees of a text, in one line.
QString visible(const QString &text)
{
    QString seen;
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        const bool isMark = code == 0x200b || code == 0x200e || code == 0x200f || code == 0xfeff ||
                            (code >= 0x202a && code <= 0x202e) ||
                            (code >= 0x2066 && code <= 0x2069);
        if (!isMark)
            seen += c.category() == QChar::Other_Control ? QChar(u' ') : c;
    }
    return seen.simplified();
}

} // namespace

class TstPastedLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsALine_data();
    void readsALine();
    void skipsALine_data();
    void skipsALine();
    void joinsStackTraces();
    void readsAChat();
    void readsANameAbove();
    void readsNamesBehindTimes();
    void whoIsKnownIsLeftOutElsewhere();
    void followUpsAreInTheSameHalfOfTheDay();
    void readsATable();
    void readsCellsWithTabs();
    void readsNotes();
    void asksForTheZone();
    void goesOnFromDay();
    void findsTheYear();
    void putsRowsInOrder();
    void saysDatesOnlyOnce();
    void becomesATable();
    void stopsAtManyRows();
    void neverFails_data();
    void neverFails();
    void textsAreInThePaste();
};

void TstPastedLog::readsALine_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("moment");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *name, const char *line, const char *moment, const char *text,
                        const char *kind = "none") {
        QTest::newRow(name) << QString::fromUtf8(line)
                            << QStringLiteral("2026-01-14 ") + QString::fromUtf8(moment)
                            << QString::fromUtf8(text) << QString::fromUtf8(kind);
    };
    row("iso", "2026-01-14T09:26:10.123Z ERROR pool exhausted", "09:26:10", "ERROR pool exhausted");
    row("iso, comma", "2026-01-14 09:26:10,123 WARN [main] pool - exhausted", "09:26:10",
        "WARN [main] pool - exhausted");
    row("iso, zone", "2026-01-14T09:26:10+02:00 pool exhausted", "07:26:10", "pool exhausted");
    row("level first", "ERROR 2026-01-14 09:26:10 pool exhausted", "09:26:10", "pool exhausted");
    row("level in brackets", "[WARN] 2026-01-14 09:26:10 - pool exhausted", "09:26:10",
        "pool exhausted");
    row("time in brackets", "[2026-01-14 09:26:10] production.ERROR: pool exhausted", "09:26:10",
        "production.ERROR: pool exhausted");
    row("syslog", "Jan 14 09:26:10 db-1 postgres[12]: pool exhausted", "09:26:10",
        "db-1 postgres[12]: pool exhausted");
    row("syslog, iso", "2026-01-14T09:26:10+01:00 db-1 sshd[1]: session closed", "08:26:10",
        "db-1 sshd[1]: session closed");
    row("syslog, 5424", "<34>1 2026-01-14T09:26:10.003Z db-1 su - ID47 - failed", "09:26:10",
        "db-1 su - ID47 - failed");
    row("nginx access",
        "10.0.0.7 - ana [14/Jan/2026:09:26:10 +0100] \"GET /pay HTTP/1.1\" 502 157 \"-\" \"curl\"",
        "08:26:10", "\"GET /pay HTTP/1.1\" 502");
    row("nginx error", "2026/01/14 09:26:10 [error] 12#12: *3 connect() failed", "09:26:10",
        "[error] 12#12: *3 connect() failed");
    row("apache error", "[Wed Jan 14 09:26:10.123456 2026] [core:error] [pid 7] no such file",
        "09:26:10", "[core:error] [pid 7] no such file");
    row("json", R"({"level":"info","ts":"2026-01-14T09:26:10Z","msg":"pool resized"})", "09:26:10",
        "pool resized");
    row("json, level", R"({"severity":"error","time":1768382770.5,"message":"pool exhausted"})",
        "09:26:10", "error: pool exhausted");
    row("json, milliseconds", R"({"timestamp":1768382770500,"message":"pool | exhausted"})",
        "09:26:10", "pool | exhausted");
    row("docker json",
        R"({"log":"pool exhausted\n","stream":"stderr","time":"2026-01-14T09:26:10Z"})", "09:26:10",
        "pool exhausted");
    row("logfmt", R"(level=warn ts=2026-01-14T09:26:10.1Z caller=a.go:1 msg="pool exhausted" n=3)",
        "09:26:10", "warn: pool exhausted");
    row("grafana", R"(logger=alert t=2026-01-14T09:26:10.1+01:00 level=info msg="Alerting now")",
        "08:26:10", "Alerting now", "alert");
    row("klog", "E0114 09:26:10.123456       1 reflector.go:147] list failed", "09:26:10",
        "1 reflector.go:147] list failed");
    row("compose", "web-1  | 2026-01-14T09:26:10Z pool exhausted", "09:26:10", "pool exhausted");
    row("compose, json", R"(web_1 | {"ts":"2026-01-14T09:26:10Z","msg":"pool exhausted"})",
        "09:26:10", "pool exhausted");
    row("kubectl prefix", "[pod/web-1/app] 2026-01-14T09:26:10Z pool exhausted", "09:26:10",
        "pool exhausted");
    row("irc", "[09:26] <ana> pool exhausted", "09:26:00", "pool exhausted");
    row("name", "[09:26] Ana Kowalska: pool exhausted", "09:26:00", "pool exhausted");
    row("one name", "[9:26 PM] ana: pool exhausted", "21:26:00", "pool exhausted");
    row("level is no name", "[09:26:10] error: pool exhausted", "09:26:10",
        "error: pool exhausted");
    row("kind is no name", "[09:26] decision: roll back", "09:26:00", "roll back", "decision");
    row("whatsapp", "\u200e[14/01/2026, 09:26:10] Ana Kowalska: pool exhausted", "09:26:10",
        "pool exhausted");
    row("whatsapp, short year", "[14.01.26, 09:26:10] Ana Kowalska: pool exhausted", "09:26:10",
        "pool exhausted");
    row("whatsapp, month first", "[1/14/26, 9:26:10 AM] Ana Kowalska: pool exhausted", "09:26:10",
        "pool exhausted");
    row("whatsapp, dots and dash", "14.01.26, 09:26 - Ana Kowalska: pool exhausted", "09:26:00",
        "pool exhausted");
    row("dots, comma and dash", "14.01.2026 09:26:00,12 - nginx: pool exhausted", "09:26:00",
        "nginx: pool exhausted");
    row("whatsapp, dash", "14/01/2026, 09:26 - Ana Kowalska: pool exhausted", "09:26:00",
        "pool exhausted");
    row("alertmanager", "09:26 [FIRING:1] HighErrorRate checkout", "09:26:00",
        "[FIRING:1] HighErrorRate checkout", "alert");
    row("alertmanager, over", "2026-01-14 09:26 [RESOLVED] HighErrorRate checkout", "09:26:00",
        "[RESOLVED] HighErrorRate checkout", "status");
    row("grafana history", "2026-01-14 09:26:10\tAlerting\tHigh error rate on checkout", "09:26:10",
        "High error rate on checkout", "alert");
    row("pagerduty", "Jan 14, 2026 at 9:26 AM — Triggered through the API", "09:26:00",
        "Triggered through the API", "alert");
    row("pagerduty, person", "9:26 AM Acknowledged by Ana Kowalska", "09:26:00", "Acknowledged");
    row("pagerduty, escalation", "9:26 AM Escalated to Ana Kowalska", "09:26:00", "Escalated",
        "escalation");
    row("note", "- 09:26 alert 5xx above 5 %", "09:26:00", "5xx above 5 %", "alert");
    row("french", "14 janvier 2026 à 9h26 : alertes en masse", "09:26:00", "alertes en masse");
    row("right to left", "2026-01-14T09:26:10Z \u202eשגיאה במסד", "09:26:10", "שגיאה במסד");
}

void TstPastedLog::readsALine()
{
    QFETCH(QString, line);
    QFETCH(QString, moment);
    QFETCH(QString, text);
    QFETCH(QString, kind);
    const PastedLog log = readPastedLog(line);
    QCOMPARE(log.rows.size(), 1);
    const QList<PastedRow> rows = log.withZone(utc, document, today);
    QCOMPARE(rows.first().event.text, text);
    QCOMPARE(at(rows.first().when), moment);
    QCOMPARE(nameOf(rows.first().event.kind), kind);
    QCOMPARE(log.skippedLines, 0);
}

void TstPastedLog::skipsALine_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line :
         {"LAST SEEN   TYPE      REASON", "5m12s   Warning   BackOff   pod/web-1   restarting",
          "2m (x3 over 10m)   Normal   Pulled   pod/web-1   done", "-----------------------------",
          "| Time | Event |", "| --- | --- |", "words without a time", "2026-01-14T09:26:10Z",
          R"({"msg":"no time"})", R"({"ts":"2026-01-14T09:26:10Z")", "[09:26]", "0926"})
        QTest::newRow(line) << QString::fromUtf8(line);
}

void TstPastedLog::skipsALine()
{
    QFETCH(QString, line);
    const PastedLog log = readPastedLog(line);
    QCOMPARE(log.rows.size(), 0);
    QCOMPARE(log.skippedLines, 1);
    QVERIFY(!log.isTruncated());
}

void TstPastedLog::joinsStackTraces()
{
    const PastedLog log = read("first words\n"
                               "2026-01-14T09:26:10Z ERROR request failed\n"
                               "java.lang.IllegalStateException: pool\n"
                               "\tat com.example.Pool.take(Pool.java:12)\n"
                               "\n"
                               "Caused by: a timeout\n"
                               "2026-01-14T09:27:00Z retried\n");
    QCOMPARE(texts(log.rows),
             (QStringList{QStringLiteral("ERROR request failed"), QStringLiteral("retried")}));
    QCOMPARE(log.rows.first().leftOut, 3);
    QCOMPARE(log.linesLeftOut(), 4);
    QVERIFY(!log.hasSpeakers());
    QCOMPARE(log.rows.first().line, 1);
    QCOMPARE(log.rows.last().line, 6);
    QCOMPARE(log.skippedLines, 1);
}

void TstPastedLog::readsAChat()
{
    const PastedLog log = read("Wednesday, January 14th, 2026\n"
                               "Ana Kowalska  9:26 AM\n"
                               "5xx above 5 % on checkout\n"
                               "looking at it\n"
                               ":eyes:\n"
                               "Grafana APP  9:27 AM\n"
                               "[FIRING:1] HighErrorRate\n"
                               "Ana Kowalska  9:31 AM\n"
                               "rolling back\n"
                               "9:33\n"
                               "rolled back\n"
                               "Jo — Today at 9:40 AM\n"
                               "thanks\n");
    QCOMPARE(
        texts(log.rows),
        (QStringList{QStringLiteral("5xx above 5 % on checkout looking at it "
                                    ":eyes:"),
                     QStringLiteral("[FIRING:1] HighErrorRate"), QStringLiteral("rolling back"),
                     QStringLiteral("rolled back"), QStringLiteral("thanks")}));
    QCOMPARE(log.rows.at(0).role, log.rows.at(2).role);
    QVERIFY(log.rows.at(0).role != log.rows.at(1).role);
    QVERIFY(!log.rows.at(0).role.contains(QStringLiteral("Ana")));
    QVERIFY(log.rows.at(3).role.isEmpty());
    QVERIFY(log.hasSpeakers());
    QCOMPARE(log.linesLeftOut(), 0);
    QCOMPARE(log.withZone(utc, {utc, {}, {}}, today).first().event.actor, log.rows.at(0).role);
    QCOMPARE(log.rows.at(1).event.kind, EventKind::Alert);
    QVERIFY(log.needsZone);
    QVERIFY(!log.needsDate);
    QCOMPARE(at(log.withZone(utc, {utc, {}, {}}, today).last().when),
             QStringLiteral("2026-01-14 09:40:00"));
}

void TstPastedLog::readsANameAbove()
{
    const PastedLog log = read("[9:20 AM] Ana Kowalska: 5xx\n"
                               "9:26 AM\n"
                               "looking\n"
                               "Jo Nowak\n"
                               "  9:27 AM\n"
                               "me too\n");
    QCOMPARE(texts(log.rows), (QStringList{QStringLiteral("5xx"), QStringLiteral("looking"),
                                           QStringLiteral("me too")}));
    QVERIFY(!log.rows.last().role.isEmpty());
}

void TstPastedLog::whoIsKnownIsLeftOutElsewhere()
{
    const PastedLog log = read("[09:31] ana: looking at checkout\n09:33 ana: rolling back\n"
                               "09:40:30 ana: done\n09:41 db: is back\n");
    QCOMPARE(texts(log.rows),
             (QStringList{QStringLiteral("looking at checkout"), QStringLiteral("rolling back"),
                          QStringLiteral("done"), QStringLiteral("db: is back")}));
    QCOMPARE(log.rows.at(2).role, log.rows.at(0).role);
    QVERIFY(log.rows.at(3).role.isEmpty());
}

void TstPastedLog::readsNamesBehindTimes()
{
    const PastedLog log = readPastedLog(
        QStringLiteral("[1:10 PM] Bob B.\nI see errors on checkout\n[1:12 PM] Carl C.\n"
                       "restarting the pods now\n[1:20 PM] Rollback Started\n"));
    QCOMPARE(texts(log.rows), QStringList({QStringLiteral("I see errors on checkout"),
                                           QStringLiteral("restarting the pods now"),
                                           QStringLiteral("Rollback Started")}));
    QCOMPARE(log.linesLeftOut(), 0);
    QVERIFY(!log.rows.at(0).role.isEmpty());
    QVERIFY(log.rows.at(0).role != log.rows.at(1).role);
    QVERIFY(log.rows.at(2).role.isEmpty());
}

void TstPastedLog::followUpsAreInTheSameHalfOfTheDay()
{
    const auto times = [](const char *text) {
        QStringList found;
        for (const PastedRow &row : readPastedLog(QString::fromUtf8(text)).rows)
            found.append(row.time.time.toString(QStringLiteral("HH:mm")));
        return found.join(u' ');
    };
    QCOMPARE(times("Anna Kowal\n1:05 PM\nfirst\n1:07\nsecond\n"), QStringLiteral("13:05 13:07"));
    QCOMPARE(times("Anna Kowal\n11:58 AM\nfirst\n12:01\nsecond\n1:02\nthird\n"),
             QStringLiteral("11:58 12:01 13:02"));
    QCOMPARE(times("Anna Kowal\n12:58 PM\nfirst\n1:02\nsecond\n"), QStringLiteral("12:58 13:02"));
    QCOMPARE(times("Anna Kowal\n13:05\nfirst\n1:07\nsecond\n"), QStringLiteral("13:05 01:07"));
}

void TstPastedLog::readsATable()
{
    const PastedLog log = read("| Date | Time | Kind | Event | Evidence |\n"
                               "| --- | --- | --- | --- | --- |\n"
                               "| 2026-01-14 | 09:26 | alert, **detected** | 5xx \\| above 5 % | "
                               "[chart](a.png) |\n"
                               "| | ~09:31 | decision | Roll back<br>now | |\n"
                               "| | | | no time | |\n");
    QCOMPARE(log.rows.size(), 2);
    const EventInput &event = log.rows.first().event;
    QCOMPARE(event.kind, EventKind::Alert);
    QCOMPARE(event.milestones, QList<Milestone>{Milestone::Detected});
    QCOMPARE(event.text, QStringLiteral("5xx | above 5 %"));
    QCOMPARE(event.evidence, QStringLiteral("[chart](a.png)"));
    QCOMPARE(log.rows.last().event.text, QStringLiteral("Roll back now"));
    const QList<PastedRow> rows = log.withZone(utc, {utc, {}, {}}, today);
    QCOMPARE(times(rows),
             (QStringList{QStringLiteral("2026-01-14 09:26"), QStringLiteral("~09:31")}));
    QCOMPARE(rows.last().when.precision, Moment::Precision::Approximate);
    QCOMPARE(log.skippedLines, 3);
    QCOMPARE(log.linesLeftOut(), 1); // neither the head nor the ruler
}

void TstPastedLog::readsCellsWithTabs()
{
    const PastedLog log = read("Heure\tNature\tÉvénement\n"
                               "14/01/2026 09:26\talerte\ttaux d'erreur\n"
                               "14/01/2026 09:31\tdécision\tretour arrière\n"
                               "\n"
                               "2026-01-14\t09:40\tfin\n");
    QCOMPARE(texts(log.rows),
             (QStringList{QStringLiteral("taux d'erreur"), QStringLiteral("retour arrière"),
                          QStringLiteral("fin")}));
    QCOMPARE(log.rows.at(0).event.kind, EventKind::Alert);
    QCOMPARE(log.rows.at(1).event.kind, EventKind::Decision);
    QCOMPARE(at(log.withZone(utc, document, today).last().when),
             QStringLiteral("2026-01-14 09:40:00"));
    // A name and a time beside it are the beginning of a message.
    const PastedLog chat = read("Ana Kowalska\t9:26 AM\nlooking");
    QCOMPARE(texts(chat.rows), QStringList{QStringLiteral("looking")});
}

void TstPastedLog::readsNotes()
{
    const PastedLog log = read("2026-01-13\n"
                               "- 23:50 alert: 5xx #detected https://example.org/1\n"
                               "- ~00:10 fix: old settings back **mitigated**\n"
                               "* 00:20: all is well\n");
    QCOMPARE(log.rows.size(), 3);
    QCOMPARE(log.rows.at(0).event.milestones, QList<Milestone>{Milestone::Detected});
    QCOMPARE(log.rows.at(0).event.evidence, QStringLiteral("https://example.org/1"));
    QCOMPARE(log.rows.at(1).event.kind, EventKind::Action);
    const QList<PastedRow> rows = log.withZone(utc, document, today);
    QCOMPARE(times(rows),
             (QStringList{QStringLiteral("2026-01-13 23:50"), QStringLiteral("2026-01-14 ~00:10"),
                          QStringLiteral("00:20")}));
}

void TstPastedLog::asksForTheZone()
{
    const PastedLog none = read("2026-01-14 09:26 a\n2026-01-14 09:27 b");
    QVERIFY(none.needsZone);
    QVERIFY(!none.hasZone());
    const QList<PastedRow> rows =
        none.withZone(QTimeZone("Europe/Paris"), {QTimeZone("America/New_York"), day, {}}, today);
    QCOMPARE(at(rows.first().when), QStringLiteral("2026-01-14 08:26:00"));
    QCOMPARE(rows.first().event.time, QStringLiteral("03:26"));

    const PastedLog all =
        read("2026-01-14 09:26Z a\n2026-01-14 09:27+02:00 b\n2026-01-14 09:28Z c");
    QVERIFY(!all.needsZone);
    QCOMPARE(all.zones, (QStringList{QStringLiteral("Z"), QStringLiteral("+02:00")}));
    QCOMPARE(at(all.withZone(QTimeZone("Asia/Tokyo"), document, today).first().when),
             QStringLiteral("2026-01-14 07:27:00"));

    const PastedLog some = read("2026-01-14 09:26Z a\n2026-01-14 09:27 b");
    QVERIFY(some.needsZone);
    QVERIFY(some.hasZone());

    // In the night in which the clock goes back, the zone of the line decides.
    const PastedLog autumn = read("2026-10-25T02:30:00+02:00 a\n2026-10-25T02:30:00+01:00 b");
    const QList<PastedRow> night = autumn.withZone(utc, {QTimeZone("Europe/Paris"), {}, {}}, today);
    QCOMPARE(night.last().when.earliest - night.first().when.earliest, 3600);
}

void TstPastedLog::goesOnFromDay()
{
    const PastedLog log = read("23:50 a\n00:10 b\n00:05 c");
    QVERIFY(log.needsDate);
    const QList<PastedRow> rows = log.withZone(utc, document, today);
    QCOMPARE(texts(rows),
             (QStringList{QStringLiteral("a"), QStringLiteral("c"), QStringLiteral("b")}));
    QCOMPARE(at(rows.last().when), QStringLiteral("2026-01-15 00:10:00"));
    // Without any date they stay as they are.
    const QList<PastedRow> unknown = log.withZone(utc, {utc, {}, {}}, today);
    QCOMPARE(times(unknown), (QStringList{QStringLiteral("23:50"), QStringLiteral("00:10"),
                                          QStringLiteral("00:05")}));
    QVERIFY(!unknown.first().when.isKnown());
}

void TstPastedLog::findsTheYear()
{
    const PastedLog log = read("Dec 31 23:59:58 db-1 cron[1]: a\nJan  1 00:00:02 db-1 cron[1]: b");
    const QList<PastedRow> rows = log.withZone(utc, {utc, {2026, 1, 1}, {}}, today);
    QCOMPARE(at(rows.first().when), QStringLiteral("2025-12-31 23:59:58"));
    QCOMPARE(at(rows.last().when), QStringLiteral("2026-01-01 00:00:02"));
    // What is still to come is of the year before.
    const QList<PastedRow> old = log.withZone(utc, {utc, {2026, 11, 27}, {}}, {2026, 11, 28});
    QCOMPARE(at(old.last().when), QStringLiteral("2026-01-01 00:00:02"));
    const PastedLog slow = read("Mar 20 00:00:02 db-1 cron[1]: still filling");
    QCOMPARE(at(slow.withZone(utc, {utc, {2026, 1, 1}, {}}, today).first().when),
             QStringLiteral("2026-03-20 00:00:02"));
    const QList<PastedRow> next = log.withZone(utc, {utc, {2026, 12, 31}, {}}, today);
    QCOMPARE(at(next.last().when), QStringLiteral("2027-01-01 00:00:02"));
    const PastedLog leap = read("Feb 29 09:26:10 db-1 cron[1]: a");
    QCOMPARE(at(leap.withZone(utc, {utc, {2025, 3, 1}, {}}, today).first().when),
             QStringLiteral("2024-02-29 09:26:10"));
    QVERIFY(!leap.withZone(utc, {utc, {2022, 3, 1}, {}}, today).first().when.isKnown());
}

void TstPastedLog::putsRowsInOrder()
{
    const PastedLog log = read("2026-01-14 09:28 c\n2026-01-14 09:26 a\n2026-01-14 09:28 d\n"
                               "2026-01-14 09:27 b");
    QCOMPARE(texts(log.withZone(utc, document, today)).join(QString()), QStringLiteral("abcd"));
}

void TstPastedLog::saysDatesOnlyOnce()
{
    const PastedLog log = read("2026-01-14 09:26 a\n2026-01-14 21:00 b\n2026-01-15 02:00 c\n"
                               "2026-01-15 02:01:30 d");
    QCOMPARE(times(log.withZone(utc, document, today)),
             (QStringList{QStringLiteral("09:26"), QStringLiteral("21:00"),
                          QStringLiteral("2026-01-15 02:00"), QStringLiteral("02:01:30")}));
    // Long before the row above, a time alone would be read as one of the next day.
    QCOMPARE(log.withZone(utc, {utc, day, QTime(18, 0)}, today).first().event.time,
             QStringLiteral("2026-01-14 09:26"));
}

void TstPastedLog::becomesATable()
{
    const SourceText source(QByteArrayLiteral("# Post-mortem: Slow\n\nDate: 2026-01-10\n"));
    const PostMortem empty = readPostMortem(source);
    const PastedLog log = read("2026-01-14T22:00:00Z a | b\n2026-01-15T05:00:00Z `c` \\| *d*\n"
                               "2026-01-16T04:00:00Z <script>e</script>\n");
    QList<EventInput> events;
    const QList<PastedRow> rows = log.withZone(utc, {empty.zone, empty.date, {}}, today);
    for (const PastedRow &row : rows)
        events.append(row.event);
    const Result<QByteArray> bytes =
        patched(source.bytes(), TimelineEdits(source, empty).add(0, events));
    const PostMortem filled = readPostMortem(SourceText(*bytes));
    QCOMPARE(filled.timeline.size(), 3);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(filled.timeline.at(i).when.earliest, rows.at(i).when.earliest);
}

void TstPastedLog::stopsAtManyRows()
{
    QByteArray text;
    for (int i = 0; i < PastedLog::mostRows + 7; ++i)
        text += "2026-01-14T09:26:10Z row " + QByteArray::number(i) + "\n  goes on\n";
    const PastedLog log = readPastedLog(text);
    QCOMPARE(log.rows.size(), PastedLog::mostRows);
    QCOMPARE(log.rowsLeftOut, 7);
    QVERIFY(log.isTruncated());
    QVERIFY(!log.isCut);
    QCOMPARE(log.rows.last().leftOut, 1);

    const PastedLog cut = readPastedLog(QByteArray(PastedLog::mostBytes + 1, 'x'));
    QVERIFY(cut.isCut);
    QVERIFY(cut.isTruncated());
}

void TstPastedLog::neverFails_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray row = "2026-01-14T09:26:10Z ";
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("zeros") << QByteArray(100'000, '\0');
    QTest::newRow("no UTF-8") << row + QByteArray("\xff\xfe\xc3(\xed\xa0\x80");
    QTest::newRow("one line") << row + QByteArray(2'000'000, 'x');
    QTest::newRow("one JSON") << "{\"ts\":\"" + QByteArray(2'000'000, '[') + "\"}";
    QTest::newRow("deep JSON") << QByteArray(30'000, '{') + QByteArray(30'000, '}');
    QTest::newRow("bars") << QByteArray(200'000, '|');
    QTest::newRow("tabs") << QByteArray(200'000, '\t');
    QTest::newRow("brackets") << QByteArray(200'000, '[') + "09:26";
    QTest::newRow("digits") << QByteArray(200'000, '1');
    QTest::newRow("equals") << QByteArray("t=t=").repeated(50'000);
    QTest::newRow("line ends") << QByteArray("\r\n\n\r").repeated(50'000);
    QTest::newRow("message without an end") << "9:26 AM\n" + QByteArray("word\n").repeated(100'000);
    QTest::newRow("marks") << row + QByteArray("\xe2\x80\xae").repeated(10'000) + "x";
}

void TstPastedLog::neverFails()
{
    QFETCH(QByteArray, bytes);
    const PastedLog log = readPastedLog(bytes);
    for (const PastedRow &row : log.withZone(utc, document, today)) {
        QVERIFY(!row.event.text.isEmpty());
        QVERIFY(row.event.text.size() <= 600);
        QVERIFY(!row.event.text.contains(QChar(u'\0')));
        QVERIFY(!row.event.text.contains(u'\n'));
        QVERIFY(row.event.text.isValidUtf16());
    }
}

void TstPastedLog::textsAreInThePaste()
{
    const QList<QByteArray> parts = {
        "2026-01-14T09:26:10Z ",
        "09:26 ",
        "[09:26] ",
        "Jan 14 09:26:10 host app[1]: ",
        "Ana Kowalska",
        "  9:26 AM",
        "\n",
        "\n",
        "\n",
        "\t",
        "| ",
        " | ",
        "alert ",
        "decision: ",
        "5xx above 5 % ",
        "https://example.org/1 ",
        "\xff",
        "é",
        "שלום ",
        "\u202e",
        "{\"ts\":1768382770,\"msg\":\"low\"}",
        "ts=2026-01-14T09:26:10Z msg=\"slow pool\"",
        "10.0.0.7 - - [14/Jan/2026:09:26:10 +0100] \"GET / HTTP/1.1\" 502 1",
        "5m1s  Warning  x ",
        "~",
        "-",
        "**",
        "😀",
        "\r\n",
        QByteArray(1, '\0')};
    QRandomGenerator random(20260114);
    int rows = 0;
    for (int round = 0; round < 3000; ++round) {
        QByteArray paste;
        const int count = random.bounded(1, 30);
        for (int i = 0; i < count; ++i)
            paste += parts.at(random.bounded(int(parts.size())));
        const PastedLog log = readPastedLog(paste);
        const QString seen = visible(QString::fromUtf8(paste));
        for (const PastedRow &row : log.rows) {
            ++rows;
            // Marks of milestones and cells may be taken out of the middle: word by word.
            qsizetype from = 0;
            for (const QString &word : row.event.text.split(u' ', Qt::SkipEmptyParts)) {
                const qsizetype found = seen.indexOf(word, from);
                QVERIFY2(found >= 0, qPrintable(row.event.text + QStringLiteral(" <- ") + seen));
                from = found + word.size();
            }
        }
        QCOMPARE(log.withZone(utc, document, today).size(), log.rows.size());
    }
    QVERIFY(rows > 1000);
}

QTEST_APPLESS_MAIN(TstPastedLog)
#include "tst_pastedlog.moc"
