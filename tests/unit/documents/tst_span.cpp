#include "documents/span.h"

#include <QTest>

using namespace recount;

class TstSpan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsThePrecision();
    void isWorded_data();
    void isWorded();
    void readsLengths_data();
    void readsLengths();
};

void TstSpan::keepsThePrecision()
{
    const MomentContext day{QTimeZone::utc(), {2026, 1, 14}, {}};
    const Moment exact = *readMoment(QStringLiteral("09:12"), day);
    const Moment about = *readMoment(QStringLiteral("~09:30"), day);
    const Moment later = *readMoment(QStringLiteral("09:53"), day);
    QCOMPARE(*spanBetween(exact, later), (Span{41, 41, false}));
    QCOMPARE(*spanBetween(exact, about), (Span{13, 23, false}));
    QCOMPARE(spanBetween(later, exact)->least, -41);
    QVERIFY(!spanBetween(exact, {}));
    QVERIFY(!spanBetween(*readMoment(QStringLiteral("2026-01-14"), day), later));
}

void TstSpan::isWorded_data()
{
    QTest::addColumn<Span>("span");
    QTest::addColumn<QString>("text");
    QTest::newRow("minutes") << Span{41, 41, false} << QStringLiteral("41 min");
    QTest::newRow("hours") << Span{87, 87, false} << QStringLiteral("1 h 27 min");
    QTest::newRow("whole hours") << Span{120, 120, false} << QStringLiteral("2 h");
    QTest::newRow("days") << Span{1440 + 60, 1440 + 60, false} << QStringLiteral("1 d 1 h");
    QTest::newRow("range") << Span{13, 23, false} << QStringLiteral("13–23 min");
    QTest::newRow("long range") << Span{50, 70, false} << QStringLiteral("50 min – 1 h 10 min");
    QTest::newRow("none") << Span{0, 0, false} << QStringLiteral("0 min");
    QTest::newRow("negative") << Span{-5, -5, false} << QStringLiteral("−5 min");
    QTest::newRow("at least") << Span{12, 12, true} << QStringLiteral("≥ 12 min");
}

void TstSpan::isWorded()
{
    QFETCH(Span, span);
    QFETCH(QString, text);
    QCOMPARE(spanText(span).replace(QChar(0xa0), u' '), text);
}

void TstSpan::readsLengths_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("minutes"); // -1: none
    QTest::newRow("2 h 10") << QStringLiteral("2 h 10 (2:20 PM → 4:30 PM)") << qint64(130);
    QTest::newRow("2h10") << QStringLiteral("2h10") << qint64(130);
    QTest::newRow("1 h 27 min") << QStringLiteral("1 h 27 min") << qint64(87);
    QTest::newRow("minutes") << QStringLiteral("about 54 minutes") << qint64(54);
    QTest::newRow("hours") << QStringLiteral("3 hours and 5 minutes") << qint64(185);
    QTest::newRow("half") << QStringLiteral("1.5 h") << qint64(90);
    QTest::newRow("days") << QStringLiteral("2 days 3 hours") << qint64(2 * 1440 + 180);
    QTest::newRow("french") << QStringLiteral("2 heures 10") << qint64(130);
    QTest::newRow("none") << QStringLiteral("at 14:20, 5 pods") << qint64(-1);
    QTest::newRow("empty") << QString() << qint64(-1);
}

void TstSpan::readsLengths()
{
    QFETCH(QString, text);
    QFETCH(qint64, minutes);
    QCOMPARE(readMinutes(text).value_or(-1), minutes);
}

QTEST_APPLESS_MAIN(TstSpan)
#include "tst_span.moc"
