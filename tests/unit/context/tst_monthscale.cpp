#include "context/monthscale.h"

#include <QTest>

using namespace recount;

class MonthScaleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void monthsAndPlacesAgree()
    {
        const MonthScale scale(18, 50.0);
        QCOMPARE(scale.width(), 900.0);
        for (int month = 1; month <= 18; ++month) {
            QCOMPARE(scale.monthAt(scale.left(month)), month);
            QCOMPARE(scale.monthAt(scale.left(month + 1) - 0.01), month);
        }
        QCOMPARE(scale.monthAt(-100.0), 1);
        QCOMPARE(scale.monthAt(5000.0), 18);
    }

    void allMonthsFit_data()
    {
        QTest::addColumn<int>("months");
        QTest::addColumn<double>("room");
        QTest::newRow("one") << 1 << 900.0;
        QTest::newRow("three wide ones") << 3 << 900.0;
        QTest::newRow("eighteen") << 18 << 900.0;
        QTest::newRow("six hundred") << 600 << 900.0;
    }

    void allMonthsFit()
    {
        QFETCH(int, months);
        QFETCH(double, room);
        constexpr double card = 180.0;
        const MonthScale scale(months, MonthScale::fittingWidth(months, room, card));
        // The last month and a card that begins in it end where the room does.
        const double end = std::max(scale.width(), scale.left(months) + card);
        QVERIFY2(qAbs(end - room) < 0.01, qPrintable(QString::number(end)));
    }

    void zoomingKeepsWhatIsUnderThePointer()
    {
        const MonthScale before(18, 50.0);
        const MonthScale after(18, 75.0);
        for (const double x : {0.0, 120.0, 600.0}) {
            for (const double scroll : {0.0, 33.0, 400.0}) {
                const double month = (scroll + x) / before.monthWidth();
                const double moved = after.scrollKeeping(x, scroll, before);
                QCOMPARE((moved + x) / after.monthWidth(), month);
            }
        }
    }

    void labelsKeepTheirDistance()
    {
        QCOMPARE(MonthScale(18, 50.0).labelStep(40.0), 1);
        QCOMPARE(MonthScale(18, 30.0).labelStep(40.0), 2);
        QCOMPARE(MonthScale(100, 5.0).labelStep(40.0), 12);
        for (const double width : {0.3, 0.7, 1.5, 3.0, 9.0}) {
            const MonthScale scale(600, width);
            QVERIFY(scale.labelStep(40.0) * width >= 40.0);
        }
    }

    void nonsenseIsHarmless()
    {
        const MonthScale scale(0, 0.0);
        QCOMPARE(scale.months(), 1);
        QVERIFY(scale.monthWidth() > 0.0);
        QVERIFY(MonthScale::fittingWidth(600, 10.0, 180.0) > 0.0);
    }
};

QTEST_GUILESS_MAIN(MonthScaleTest)
#include "tst_monthscale.moc"
