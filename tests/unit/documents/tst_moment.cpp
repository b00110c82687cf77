#include "documents/moment.h"

#include <QDateTime>
#include <QTest>

using namespace recount;

namespace
{

QString utc(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC)
        .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

const QDate day(2026, 1, 14);

} // namespace

class TstMoment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void followsTheZone();
    void goesOnOverMidnight();
    void findsDatesInWords_data();
    void findsDatesInWords();
    void beginsALine();
    void writesWhatItReads_data();
    void writesWhatItReads();
};

void TstMoment::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("earliest"); // empty: unknown
    QTest::addColumn<QString>("latest");
    const auto exact = [](const char *text, const char *at) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(at)
                            << QString::fromUtf8(at);
    };
    exact("2026-01-14 09:32", "2026-01-14 09:32:00");
    exact("2026-02-01T09:32:10Z", "2026-02-01 09:32:10");
    exact("2026-02-01T09:32:10.250+02:00", "2026-02-01 07:32:10");
    exact("09:32", "2026-01-14 09:32:00");
    exact("0932", "2026-01-14 09:32:00");
    exact("9:32", "2026-01-14 09:32:00");
    exact("2:20 PM", "2026-01-14 14:20:00");
    exact("12:05 am", "2026-01-14 00:05:00");
    exact("14h20", "2026-01-14 14:20:00");
    exact("14 h 20", "2026-01-14 14:20:00");
    exact("09:32 UTC", "2026-01-14 09:32:00");
    exact("09:32 CEST", "2026-01-14 07:32:00");
    exact("March 15, 2025 2:20 PM", "2025-03-15 14:20:00");
    exact("15 mars 2025 à 14h20", "2025-03-15 14:20:00");
    exact("1er août 2025 08:00", "2025-08-01 08:00:00");
    exact("14:20 – 16:30", "2026-01-14 14:20:00");
    exact("14:20 (deploy)", "2026-01-14 14:20:00");
    QTest::newRow("about") << QStringLiteral("~09:30") << QStringLiteral("2026-01-14 09:25:00")
                           << QStringLiteral("2026-01-14 09:35:00");
    QTest::newRow("about ±") << QStringLiteral("~09:30 ±10 min")
                             << QStringLiteral("2026-01-14 09:20:00")
                             << QStringLiteral("2026-01-14 09:40:00");
    QTest::newRow("about with a date")
        << QStringLiteral("~2026-01-15 09:30") << QStringLiteral("2026-01-15 09:25:00")
        << QStringLiteral("2026-01-15 09:35:00");
    QTest::newRow("environ, with a date")
        << QStringLiteral("vers 2026-01-15 09:30") << QStringLiteral("2026-01-15 09:25:00")
        << QStringLiteral("2026-01-15 09:35:00");
    for (const char *open : {"2026-01-15 HH:mm", "2026-01-15 --:--", "2026-01-15 ??:??"})
        QTest::newRow(open) << QString::fromUtf8(open) << QStringLiteral("2026-01-15 00:00:00")
                            << QStringLiteral("2026-01-15 23:59:59");
    QTest::newRow("minute ?") << QStringLiteral("09:3?") << QStringLiteral("2026-01-14 09:30:00")
                              << QStringLiteral("2026-01-14 09:39:00");
    QTest::newRow("hour ?") << QStringLiteral("14:??") << QStringLiteral("2026-01-14 14:00:00")
                            << QStringLiteral("2026-01-14 14:59:00");
    QTest::newRow("date") << QStringLiteral("2026-01-14") << QStringLiteral("2026-01-14 00:00:00")
                          << QStringLiteral("2026-01-14 23:59:59");
    QTest::newRow("leap day") << QStringLiteral("2024-02-29 23:59")
                              << QStringLiteral("2024-02-29 23:59:00")
                              << QStringLiteral("2024-02-29 23:59:00");
    QTest::newRow("unknown") << QStringLiteral("unknown") << QString() << QString();
    QTest::newRow("inconnu") << QStringLiteral("inconnu") << QString() << QString();
    QTest::newRow("??") << QStringLiteral("??:??") << QString() << QString();
}

void TstMoment::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, earliest);
    QFETCH(QString, latest);
    const auto moment = readMoment(text, {QTimeZone::utc(), day, {}});
    QVERIFY(moment.has_value());
    QCOMPARE(moment->isKnown(), !earliest.isEmpty());
    if (!moment->isKnown())
        return;
    QCOMPARE(utc(moment->earliest), earliest);
    QCOMPARE(utc(moment->latest), latest);
    QCOMPARE(moment->written, text);
}

void TstMoment::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "soon", "25:00", "09:75", "13:00 PM", "2026-02-30", "99999", "3 pods restarted",
          "04/05/2025", "1.5", "v1.2:30x", "the 5xx rate", "2 h", "²³:30"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TstMoment::refuses()
{
    QFETCH(QString, text);
    const auto moment = readMoment(text, {QTimeZone::utc(), day, {}});
    QVERIFY2(!moment || !moment->hasTime(), qPrintable(moment ? utc(moment->earliest) : QString()));
}

void TstMoment::followsTheZone()
{
    const QTimeZone paris("Europe/Paris");
    const auto winter = readMoment(QStringLiteral("09:32"), {paris, day, {}});
    QCOMPARE(utc(winter->earliest), QStringLiteral("2026-01-14 08:32:00"));
    // On the last Sunday of March the clock goes from 2 to 3.
    const auto before = readMoment(QStringLiteral("01:59"), {paris, {2026, 3, 29}, {}});
    const auto after = readMoment(QStringLiteral("03:01"), {paris, {2026, 3, 29}, {}});
    QCOMPARE(after->earliest - before->earliest, 120);
    QCOMPARE(zoneOf(QStringLiteral("Europe/Paris")), paris);
    QVERIFY(zoneOf(QStringLiteral("CET")).isValid());
    QVERIFY(!zoneOf(QStringLiteral("IST")).isValid());
    QVERIFY(!zoneOf(QStringLiteral("Nowhere/City")).isValid());
    QVERIFY(!readMoment(QStringLiteral("09:32"), {QTimeZone::utc(), {}, {}})->isKnown());
}

void TstMoment::goesOnOverMidnight()
{
    const MomentContext evening{QTimeZone::utc(), day, QTime(23, 50)};
    QCOMPARE(utc(readMoment(QStringLiteral("00:10"), evening)->earliest),
             QStringLiteral("2026-01-15 00:10:00"));
    // A little earlier is a row in the wrong place, not another day.
    QCOMPARE(utc(readMoment(QStringLiteral("23:40"), evening)->earliest),
             QStringLiteral("2026-01-14 23:40:00"));
}

void TstMoment::findsDatesInWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    QTest::newRow("iso") << QStringLiteral("delivered 2026-01-28, late") << QDate(2026, 1, 28);
    QTest::newRow("english") << QStringLiteral("delivered March 18") << QDate(2025, 3, 18);
    QTest::newRow("ordinal") << QStringLiteral("on the 3rd of May 2026") << QDate(2026, 5, 3);
    QTest::newRow("french") << QStringLiteral("livré le 18 mars") << QDate(2025, 3, 18);
    QTest::newRow("dots") << QStringLiteral("bis 28.01.2026") << QDate(2026, 1, 28);
    QTest::newRow("one way only") << QStringLiteral("28/01/2026") << QDate(2026, 1, 28);
    QTest::newRow("two ways") << QStringLiteral("04/05/2026") << QDate();
    QTest::newRow("none") << QStringLiteral("we may march on") << QDate();
    QTest::newRow("version") << QStringLiteral("release 1.2026.01.28x") << QDate();
}

void TstMoment::findsDatesInWords()
{
    QFETCH(QString, text);
    QFETCH(QDate, date);
    QCOMPARE(readDate(text, 2025), date);
}

void TstMoment::beginsALine()
{
    const auto leading = readLeadingMoment(QStringLiteral("09:26: alert for 5xx above 5 %"),
                                           {QTimeZone::utc(), day, {}});
    QVERIFY(leading.has_value());
    QCOMPARE(QStringLiteral("09:26: alert for 5xx above 5 %").mid(leading->length),
             QStringLiteral("alert for 5xx above 5 %"));
    QCOMPARE(leading->moment.written, QStringLiteral("09:26"));
    const auto bracketed =
        readLeadingMoment(QStringLiteral("[2026-01-14 09:26:10] oom"), {QTimeZone::utc(), {}, {}});
    QCOMPARE(utc(bracketed->moment.earliest), QStringLiteral("2026-01-14 09:26:10"));
    QCOMPARE(QStringLiteral("[2026-01-14 09:26:10] oom").mid(bracketed->length),
             QStringLiteral("oom"));
    QVERIFY(!readLeadingMoment(QStringLiteral("alert at 09:26"), {QTimeZone::utc(), day, {}}));
}

void TstMoment::writesWhatItReads_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"2026-01-14 09:32", "2026-01-14 ~09:30", "2026-01-14 ~09:30 ±20",
                             "2026-01-14 09:32:10", "2026-01-14", "unknown"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TstMoment::writesWhatItReads()
{
    QFETCH(QString, text);
    const QTimeZone paris("Europe/Paris");
    const auto moment = readMoment(text, {paris, day, {}});
    QVERIFY(moment.has_value());
    QCOMPARE(momentText(*moment, paris), text);
    if (moment->hasTime())
        QVERIFY(!momentText(*moment, paris, day).startsWith(QLatin1String("2026")));
}

QTEST_APPLESS_MAIN(TstMoment)
#include "tst_moment.moc"
