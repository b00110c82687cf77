#include "practice/grade.h"

#include <QTest>

using namespace recount;

class GradeTest : public QObject
{
    Q_OBJECT

    /// Six points, everything right: Easy.
    static GradeEvidence best()
    {
        GradeEvidence evidence;
        evidence.hasTake = true;
        evidence.points = 6;
        evidence.pointsTicked = 6;
        evidence.lastTakeMs = 120'000;
        evidence.referenceMs = 120'000;
        return evidence;
    }

private Q_SLOTS:
    void everythingWithinItsTimeIsEasy() { QCOMPARE(suggestGrade(best()), Grade::Easy); }

    void theShareOfTheRubricDecides_data()
    {
        QTest::addColumn<int>("ticked");
        QTest::addColumn<int>("points");
        QTest::addColumn<Grade>("grade");
        QTest::newRow("none of 6") << 0 << 6 << Grade::Again;
        QTest::newRow("less than a third of 6") << 1 << 6 << Grade::Again;
        QTest::newRow("a third of 6") << 2 << 6 << Grade::Hard;
        QTest::newRow("just under a third of 7") << 2 << 7 << Grade::Again;
        QTest::newRow("just over a third of 7") << 3 << 7 << Grade::Hard;
        QTest::newRow("just under two thirds of 6") << 3 << 6 << Grade::Hard;
        QTest::newRow("two thirds of 6") << 4 << 6 << Grade::Good;
        QTest::newRow("two thirds of 3") << 2 << 3 << Grade::Good;
        QTest::newRow("just under two thirds of 7") << 4 << 7 << Grade::Hard;
        QTest::newRow("just over two thirds of 7") << 5 << 7 << Grade::Good;
        QTest::newRow("all but one of 100") << 99 << 100 << Grade::Good;
        QTest::newRow("all") << 6 << 6 << Grade::Easy;
        QTest::newRow("the only one") << 1 << 1 << Grade::Easy;
        QTest::newRow("a question without a rubric") << 0 << 0 << Grade::Easy;
    }

    void theShareOfTheRubricDecides()
    {
        QFETCH(int, ticked);
        QFETCH(int, points);
        QFETCH(Grade, grade);
        GradeEvidence evidence = best();
        evidence.pointsTicked = ticked;
        evidence.points = points;
        QCOMPARE(suggestGrade(evidence), grade);
    }

    void withoutATakeItIsAgain()
    {
        GradeEvidence evidence = best();
        evidence.hasTake = false;
        QCOMPARE(suggestGrade(evidence), Grade::Again);
    }

    void hintsBeforeTheFirstTakeMakeItHard()
    {
        GradeEvidence evidence = best();
        evidence.hintsOpenedBefore = true;
        evidence.anythingOpenedBefore = true;
        QCOMPARE(suggestGrade(evidence), Grade::Hard);
        evidence.pointsTicked = 1;
        QCOMPARE(suggestGrade(evidence), Grade::Again);
    }

    void anythingElseOpenedBeforeIsGoodAtBest()
    {
        GradeEvidence evidence = best();
        evidence.anythingOpenedBefore = true;
        QCOMPARE(suggestGrade(evidence), Grade::Good);
        evidence.pointsTicked = 3;
        QCOMPARE(suggestGrade(evidence), Grade::Hard);
    }

    void onlyAGoodLengthIsEasy_data()
    {
        QTest::addColumn<qint64>("reference");
        QTest::addColumn<qint64>("length");
        QTest::addColumn<Grade>("grade");
        QTest::newRow("answer, too short") << qint64(120'000) << qint64(89'999) << Grade::Good;
        QTest::newRow("answer, shortest") << qint64(120'000) << qint64(90'000) << Grade::Easy;
        QTest::newRow("answer, longest") << qint64(120'000) << qint64(150'000) << Grade::Easy;
        QTest::newRow("answer, too long") << qint64(120'000) << qint64(150'001) << Grade::Good;
        QTest::newRow("follow-up, too short") << qint64(45'000) << qint64(29'999) << Grade::Good;
        QTest::newRow("follow-up, shortest") << qint64(45'000) << qint64(30'000) << Grade::Easy;
        QTest::newRow("follow-up, longest") << qint64(45'000) << qint64(60'000) << Grade::Easy;
        QTest::newRow("follow-up, too long") << qint64(45'000) << qint64(60'001) << Grade::Good;
        QTest::newRow("none is known") << qint64(0) << qint64(600'000) << Grade::Easy;
    }

    void onlyAGoodLengthIsEasy()
    {
        QFETCH(qint64, reference);
        QFETCH(qint64, length);
        QFETCH(Grade, grade);
        GradeEvidence evidence = best();
        evidence.referenceMs = reference;
        evidence.lastTakeMs = length;
        QCOMPARE(suggestGrade(evidence), grade);
    }
};

QTEST_GUILESS_MAIN(GradeTest)
#include "tst_grade.moc"
