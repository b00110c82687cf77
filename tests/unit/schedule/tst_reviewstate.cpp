#include "schedule/reviewstate.h"

#include <QTest>

using namespace recount;

namespace
{

QDateTime utc(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
}

const QByteArray paris = QByteArrayLiteral("Europe/Paris");

} // namespace

class ReviewStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void daysBeginAtFour_data()
    {
        QTest::addColumn<QDateTime>("at");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("day");
        QTest::newRow("noon") << utc("2026-03-15T12:00:00Z") << paris << QDate(2026, 3, 15);
        QTest::newRow("3:59 is yesterday")
            << utc("2026-03-15T02:59:59Z") << paris << QDate(2026, 3, 14);
        QTest::newRow("4:00 is today")
            << utc("2026-03-15T03:00:00Z") << paris << QDate(2026, 3, 15);
        QTest::newRow("midnight of New Year")
            << utc("2025-12-31T23:30:00Z") << paris << QDate(2025, 12, 31);
        // The clocks go forward at 2 and back at 3: 4 o'clock on the wall is what counts.
        QTest::newRow("summer begins")
            << utc("2026-03-29T02:00:00Z") << paris << QDate(2026, 3, 29);
        QTest::newRow("summer begins, before four")
            << utc("2026-03-29T01:59:00Z") << paris << QDate(2026, 3, 28);
        QTest::newRow("summer ends") << utc("2026-10-25T03:00:00Z") << paris << QDate(2026, 10, 25);
        QTest::newRow("another zone")
            << utc("2026-03-15T03:00:00Z") << QByteArrayLiteral("America/New_York")
            << QDate(2026, 3, 14);
        QTest::newRow("no such zone") << utc("2026-03-15T04:00:00Z")
                                      << QByteArrayLiteral("Moon/Crater") << QDate(2026, 3, 15);
    }

    void daysBeginAtFour()
    {
        QFETCH(QDateTime, at);
        QFETCH(QByteArray, zone);
        QTEST(studyDay(at, zone), "day");
    }

    void allGoodOnTheDueDays()
    {
        // 0, 2, 13, 59: the days that the reference gives.
        const QDateTime start = utc("2026-03-01T12:00:00Z");
        const QDate first = studyDay(start, paris);
        ReviewState state;
        QVERIFY(state.isNew());
        QVERIFY(!dueNow(state, first));
        QList<qint64> days;
        for (int i = 0; i < 4; ++i) {
            const qint64 day = state.isNew() ? 0 : first.daysTo(state.dueDay);
            days << day;
            QCOMPARE(nextInterval(state, 3, first.addDays(day)),
                     int(first.addDays(day).daysTo(
                         withReview(state, {start.addDays(day), paris, 3}).dueDay)));
            state = withReview(state, {start.addDays(day), paris, 3});
            QVERIFY(!dueNow(state, state.dueDay.addDays(-1)));
            QVERIFY(dueNow(state, state.dueDay));
            QVERIFY(dueNow(state, state.dueDay.addDays(5)));
        }
        QCOMPARE(days, (QList<qint64>{0, 2, 13, 59}));
        QCOMPARE(state.reviews, 4);
        QCOMPARE(state.lapses, 0);
    }

    void forgettingIsCountedOnce()
    {
        const QDateTime start = utc("2026-03-01T12:00:00Z");
        const QList<Review> reviews{{start, paris, 3},
                                    {start.addDays(2), paris, 1},
                                    {start.addDays(2).addSecs(600), paris, 1},
                                    {start.addDays(2).addSecs(900), paris, 3}};
        const ReviewState state = stateAfter(reviews);
        QCOMPARE(state.lapses, 1);
        QCOMPARE(state.reviews, 4);
        QCOMPARE(state.lastGrade, 3);
        QCOMPARE(state.lastDay, studyDay(start.addDays(2), paris));
        // Never back on the same day.
        QVERIFY(state.dueDay > state.lastDay);
        // A thing forgotten comes back sooner than one known.
        QVERIFY(stateAfter(reviews.first(2)).dueDay <
                stateAfter({reviews[0], {start.addDays(2), paris, 3}}).dueDay);
    }

    void aClockThatWentBackDoesNoHarm()
    {
        const QDateTime start = utc("2026-03-10T12:00:00Z");
        const ReviewState before = stateAfter({{start, paris, 3}});
        const ReviewState after = withReview(before, {start.addDays(-5), paris, 3});
        QCOMPARE(after.lastDay, before.lastDay);
        QVERIFY(after.dueDay >= before.dueDay);
        QVERIFY(nextInterval(before, 3, before.lastDay.addDays(-5)) >= 1);
    }
};

QTEST_GUILESS_MAIN(ReviewStateTest)
#include "tst_reviewstate.moc"
