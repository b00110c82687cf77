#include "postmortem/pastedtime.h"

#include <QDateTime>
#include <QTest>

using namespace recount;

namespace
{

/// "2026-01-14 09:26:10 +02:00": only what is said.
QString said(const PastedTime &time)
{
    QStringList parts;
    if (time.date.isValid())
        parts.append(time.isYearKnown ? time.date.toString(Qt::ISODate)
                                      : time.date.toString(QStringLiteral("--MM-dd")));
    if (time.time.isValid())
        parts.append(time.time.toString(time.hasSeconds ? QStringLiteral("HH:mm:ss")
                                                        : QStringLiteral("HH:mm")));
    if (time.zone.isValid())
        parts.append(time.zoneName);
    return parts.join(u' ');
}

} // namespace

class TstPastedTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void readsZones();
    void readsWithinALine();
    void readsNumbers();
};

void TstPastedTime::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("rest");
    const auto row = [](const char *text, const char *expected, const char *rest = "") {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected)
                            << QString::fromUtf8(rest);
    };
    row("2026-01-14T09:26:10Z", "2026-01-14 09:26:10 Z");
    row("2026-01-14T09:26:10.123456789Z x", "2026-01-14 09:26:10 Z", " x");
    row("2026-01-14T09:26:10,123+02:00 x", "2026-01-14 09:26:10 +02:00", " x");
    row("2026-01-14 09:26:10 +0100 x", "2026-01-14 09:26:10 +0100", " x");
    row("2026-01-14 09:26:10-05 x", "2026-01-14 09:26:10 -05", " x");
    row("2026-01-14 09:26 UTC x", "2026-01-14 09:26 UTC", " x");
    row("2026-01-14 09:26 (CET) x", "2026-01-14 09:26 CET", " x");
    row("2026-01-14 09:26 UTC+1 x", "2026-01-14 09:26 UTC+1", " x");
    row("2026-01-14 09:26:10 (GMT+02:00) x", "2026-01-14 09:26:10 GMT+02:00", " x");
    row("2026-01-14 09:26 UTC-0330 x", "2026-01-14 09:26 UTC-0330", " x");
    row("2026-01-14 09:26 UTC - 12 pods", "2026-01-14 09:26 UTC", " - 12 pods");
    row("2026-01-14 09:26 UTC-x", "2026-01-14 09:26 UTC", "-x");
    row("2026-01-14 09:26 GET /", "2026-01-14 09:26", " GET /");
    row("2026/01/14 09:26:10 [error]", "2026-01-14 09:26:10", " [error]");
    row("Jan 14 09:26:10 web", "--01-14 09:26:10", " web");
    row("Jan  4 09:26:10 web", "--01-04 09:26:10", " web");
    row("14 Jan 09:26:10 web", "--01-14 09:26:10", " web");
    row("Wed Jan 14 09:26:10 CET 2026 x", "2026-01-14 09:26:10 CET", " x");
    row("Wed Jan 14 09:26:10.123456 2026] x", "2026-01-14 09:26:10", "] x");
    row("Wed, 14 Jan 2026 09:26:10 GMT", "2026-01-14 09:26:10 GMT");
    row("14/Jan/2026:09:26:10 +0100] x", "2026-01-14 09:26:10 +0100", "] x");
    row("14-Jan-2026 09:26:10.123 INFO", "2026-01-14 09:26:10", " INFO");
    row("January 14, 2026 at 9:26 AM x", "2026-01-14 09:26", " x");
    row("January 14th, 2026", "2026-01-14");
    row("14 janvier 2026 à 14h20 x", "2026-01-14 14:20", " x");
    row("1er février 2026 08:00", "2026-02-01 08:00");
    row("3 mars 2026", "2026-03-03");
    row("mercredi 14 janvier 2026", "2026-01-14");
    row("14.01.2026 09:26", "2026-01-14 09:26");
    row("14/01/2026, 09:26 - Ana", "2026-01-14 09:26", " - Ana");
    row("1/14/2026 9:26 PM", "2026-01-14 21:26");
    row("09:26 x", "09:26", " x");
    row("9:26 AM", "09:26");
    row("12:05 am x", "00:05", " x");
    row("12:05 p.m. x", "12:05", " x");
    row("9:26\u202fPM", "21:26");
    row("09:26:10.5 x", "09:26:10", " x");
    row("23:59:60 x", "23:59:59", " x");
    row("09:26 - 12 pods", "09:26", " - 12 pods");
    row("09:26 -12 pods", "09:26", " -12 pods");
    row("2024-02-29", "2024-02-29");
    row("Feb 29 09:26:10", "--02-29 09:26:10");
    row("2026-01-14", "2026-01-14");
}

void TstPastedTime::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QFETCH(QString, rest);
    const auto time = pastedTimeAt(text);
    QVERIFY(time.has_value());
    QCOMPARE(said(*time), expected);
    QCOMPARE(text.mid(time->length), rest);
}

void TstPastedTime::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             "x",
                             "soon",
                             "25:00",
                             "09:75",
                             "13:00 PM",
                             "2026-02-30",
                             "2026-13-01 09:26",
                             "0926",
                             "99999",
                             "1.2.3.4",
                             "192.168.2026.1",
                             "10.1.12.7",
                             "1.2.30-rc",
                             "03/04/26 09:26",
                             "5m12s",
                             "10:45:33:12",
                             "09:26x",
                             "3 pods",
                             "03/04/2026",
                             "0001-01-01T00:00:00Z",
                             "9999-12-31 00:00",
                             "may be",
                             "Monday morning",
                             "mar",
                             ":",
                             "-1",
                             "²³:30",
                             "26/01/14 09:26:10",
                             "2026-01-14x"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TstPastedTime::refuses()
{
    QFETCH(QString, text);
    const auto time = pastedTimeAt(text);
    QVERIFY2(!time, time ? qPrintable(said(*time)) : "");
}

void TstPastedTime::readsZones()
{
    const auto zone = [](const char *text) { return pastedTimeAt(QString::fromUtf8(text))->zone; };
    const QDateTime winter({2026, 1, 14}, {12, 0}, Qt::UTC);
    QCOMPARE(zone("09:26Z").offsetFromUtc(winter), 0);
    QCOMPARE(zone("09:26+00:00").offsetFromUtc(winter), 0);
    QCOMPARE(zone("09:26 -0330").offsetFromUtc(winter), -(3 * 3600 + 30 * 60));
    QCOMPARE(zone("09:26 CET").offsetFromUtc(winter), 3600);
    QVERIFY(!zone("09:26 IST").isValid());
    QVERIFY(!zone("09:26 +9999").isValid());
}

void TstPastedTime::readsWithinALine()
{
    const QString line = QStringLiteral("a 09:26 b09:27");
    QVERIFY(!pastedTimeAt(line, 0));
    QCOMPARE(said(*pastedTimeAt(line, 2)), QStringLiteral("09:26"));
    QVERIFY(!pastedTimeAt(line, 9)); // within a word
    QVERIFY(!pastedTimeAt(line, 100));
    QVERIFY(!pastedTimeAt({}));
}

void TstPastedTime::readsNumbers()
{
    const double seconds =
        double(QDateTime({2026, 1, 14}, {9, 26, 10}, Qt::UTC).toSecsSinceEpoch());
    for (const double factor : {1.0, 1e3, 1e6, 1e9}) {
        const auto time = pastedTimeOf(seconds * factor);
        QVERIFY(time.has_value());
        QCOMPARE(said(*time), QStringLiteral("2026-01-14 09:26:10 UTC"));
    }
    for (const double number : {0.0, -1.0, 200.0, 20260114.0, 1e25, qInf(), qQNaN()})
        QVERIFY(!pastedTimeOf(number));
}

QTEST_APPLESS_MAIN(TstPastedTime)
#include "tst_pastedtime.moc"
