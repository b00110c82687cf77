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

    void longerThanTheReferenceIsGoodAtBest()
    {
        GradeEvidence evidence = best();
        evidence.lastTakeMs = evidence.referenceMs + 1;
        QCOMPARE(suggestGrade(evidence), Grade::Good);
        evidence.referenceMs = 0; // none is known
        QCOMPARE(suggestGrade(evidence), Grade::Easy);
    }
};

QTEST_GUILESS_MAIN(GradeTest)
#include "tst_grade.moc"
