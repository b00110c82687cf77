#include "schedule/fsrs.h"

#include <QTest>

#include <cmath>

using namespace recount;

namespace
{

bool isNear(double value, double expected, double relative = 1e-6)
{
    return std::abs(value - expected) <= relative * std::abs(expected);
}

#define COMPARE_NEAR(value, ...)                                                                   \
    QVERIFY2(isNear(value, __VA_ARGS__), qPrintable(QString::number(value, 'g', 12)))

} // namespace

class FsrsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstReview_data()
    {
        QTest::addColumn<int>("grade");
        QTest::addColumn<double>("stability");
        QTest::addColumn<double>("difficulty");
        QTest::newRow("again") << 1 << 0.212 << 6.4133;
        QTest::newRow("hard") << 2 << 1.2931 << 5.112170706;
        QTest::newRow("good") << 3 << 2.3065 << 2.118103971;
        QTest::newRow("easy") << 4 << 8.2956 << 1.0;
    }

    void firstReview()
    {
        QFETCH(int, grade);
        const MemoryState state = Fsrs().first(grade);
        QTEST(state.stability, "stability");
        QFETCH(double, difficulty);
        COMPARE_NEAR(state.difficulty, difficulty);
    }

    void aHistoryIsReplayedAsByTheReference()
    {
        // Values that the definition of FSRS-6 gives, without fuzz and steps inside of a day.
        const Fsrs model;
        const int days[] = {0, 1, 3, 8, 21};
        MemoryState state = model.first(1);
        for (const int elapsed : days)
            state = model.next(state, 3, elapsed);
        COMPARE_NEAR(state.stability, 53.626903);
        COMPARE_NEAR(state.difficulty, 6.357487);
    }

    void intervalsForOtherRetentions_data()
    {
        QTest::addColumn<double>("retention");
        QTest::addColumn<double>("times");
        QTest::newRow("0.97") << 0.97 << 0.2228;
        QTest::newRow("0.95") << 0.95 << 0.4026;
        QTest::newRow("0.90") << 0.90 << 1.0;
        QTest::newRow("0.85") << 0.85 << 1.9064;
        QTest::newRow("0.80") << 0.80 << 3.316;
    }

    void intervalsForOtherRetentions()
    {
        QFETCH(double, retention);
        QFETCH(double, times);
        QVERIFY(std::abs(Fsrs().interval(1, retention) - times) < 5e-5);
        QVERIFY(std::abs(Fsrs().interval(40, retention) - 40 * times) < 40 * 5e-5);
    }

    void recallFallsFromOneThroughNineTenths()
    {
        const Fsrs model;
        const MemoryState state{12.5, 5};
        QCOMPARE(model.recall(state, 0), 1.0);
        COMPARE_NEAR(model.recall(state, 12.5), 0.9, 1e-12);
        // The interval is the inverse of it.
        for (const double retention : {0.97, 0.9, 0.8, 0.5})
            COMPARE_NEAR(model.recall(state, model.interval(state.stability, retention)), retention,
                         1e-9);
        double before = 1;
        for (int day = 1; day < 400; ++day) {
            const double recalled = model.recall(state, day);
            QVERIFY(recalled < before && recalled > 0);
            before = recalled;
        }
    }

    void betterGradesLastLonger()
    {
        const Fsrs model;
        for (const double stability : {0.001, 0.5, 3.0, 40.0, 900.0}) {
            for (const double difficulty : {1.0, 4.5, 10.0}) {
                for (const int elapsed : {0, 1, 5, 60}) {
                    const MemoryState state{stability, difficulty};
                    double before = 0;
                    for (int grade = 1; grade <= 4; ++grade) {
                        const MemoryState after = model.next(state, grade, elapsed);
                        QVERIFY(after.stability >= before);
                        QVERIFY(after.stability >= 0.001 && after.stability <= 36500);
                        QVERIFY(after.difficulty >= 1 && after.difficulty <= 10);
                        before = after.stability;
                    }
                    QVERIFY(model.next(state, 1, elapsed).stability <= stability + 0.2);
                    QVERIFY(model.next(state, 2, elapsed).stability >= stability);
                }
            }
        }
    }

    void intervalsStayWithinDays()
    {
        const Fsrs model;
        QCOMPARE(model.intervalDays({0.001, 5}, 0.9), 1);
        QCOMPARE(model.intervalDays({36500, 5}, 0.8), 36500);
        QCOMPARE(model.intervalDays({10.4, 5}, 0.9), 10);
        QCOMPARE(model.intervalDays({10.6, 5}, 0.9), 11);
    }

    void strangeGradesAndWeightsAreTheNearest()
    {
        const Fsrs model;
        QVERIFY(model.first(0) == model.first(1));
        QVERIFY(model.first(9) == model.first(4));
        QVERIFY(Fsrs({1, 2}).first(3) == model.first(3));
    }
};

QTEST_GUILESS_MAIN(FsrsTest)
#include "tst_fsrs.moc"
