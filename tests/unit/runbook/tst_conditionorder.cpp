#include "runbook/conditionorder.h"

#include <QTest>

using namespace recount;

using Test = BranchCondition::Test;
using Comparison = BranchCondition::Comparison;

class ConditionOrderTest : public QObject
{
    Q_OBJECT

    static BranchCondition said(Test test, const char *text = "")
    {
        BranchCondition condition;
        condition.test = test;
        condition.text = QString::fromUtf8(text);
        condition.words.text = condition.text;
        return condition;
    }

    static BranchCondition number(Comparison comparison, double value, const char *unit = "")
    {
        BranchCondition condition;
        condition.test = Test::Number;
        condition.comparison = comparison;
        condition.value = value;
        condition.unit = QString::fromUtf8(unit);
        return condition;
    }

    static BranchCondition group(Test test, const QList<BranchCondition> &parts)
    {
        BranchCondition condition;
        condition.test = test;
        condition.parts = parts;
        return condition;
    }

private Q_SLOTS:
    void broadConditionsCoverNarrowOnes()
    {
        const auto full = said(Test::Contains, "error 28");
        const auto part = said(Test::Contains, "error");
        QVERIFY(covers(part, full));
        QVERIFY(!covers(full, part));
        QVERIFY(covers(part, said(Test::Equals, "an error")));
        QVERIFY(!covers(said(Test::Equals, "an error"), part));
        QVERIFY(covers(said(Test::NotEmpty), part));
        QVERIFY(!covers(said(Test::NotEmpty), said(Test::NotContains, "x")));
        QVERIFY(covers(said(Test::Otherwise), part));
        QVERIFY(covers(said(Test::Words, "The pod  hangs"), said(Test::Words, "the pod hangs")));
        QVERIFY(!covers(said(Test::Words), said(Test::Words)));
        QVERIFY(!covers(said(Test::Matches, "a"), said(Test::Contains, "a")));
        QVERIFY(covers(group(Test::Any, {part, said(Test::Empty)}), full));
        QVERIFY(covers(part, group(Test::All, {full, said(Test::NotEmpty)})));
        QVERIFY(!covers(group(Test::All, {part, said(Test::Empty)}), part));
        QVERIFY(!covers(part, group(Test::Any, {full, said(Test::Empty)})));
        QVERIFY(!covers(part, group(Test::Any, {})));
    }

    void numbersCoverNumbers()
    {
        QVERIFY(covers(number(Comparison::More, 80), number(Comparison::More, 90)));
        QVERIFY(!covers(number(Comparison::More, 90), number(Comparison::More, 80)));
        QVERIFY(!covers(number(Comparison::More, 80), number(Comparison::AtLeast, 80)));
        QVERIFY(covers(number(Comparison::AtLeast, 80), number(Comparison::More, 80)));
        QVERIFY(covers(number(Comparison::Less, 10), number(Comparison::Equal, 3)));
        QVERIFY(covers(number(Comparison::Less, 1, "GB"), number(Comparison::Less, 900, "MB")));
        QVERIFY(!covers(number(Comparison::Less, 900, "MB"), number(Comparison::Less, 1, "GB")));
        QVERIFY(!covers(number(Comparison::More, 80, "%"), number(Comparison::More, 90, "ms")));
        QVERIFY(covers(number(Comparison::More, 1, "s"), number(Comparison::More, 2000, "ms")));
        QVERIFY(!numberRange(number(Comparison::NotEqual, 1)));
    }

    void rangesMeet()
    {
        const auto below = *numberRange(number(Comparison::Less, 80));
        QVERIFY(!below.meets(*numberRange(number(Comparison::AtLeast, 80))));
        QVERIFY(numberRange(number(Comparison::AtMost, 80))
                    ->meets(*numberRange(number(Comparison::AtLeast, 80))));
        QVERIFY(below.meets(*numberRange(number(Comparison::More, 70))));
        QVERIFY(!below.meets(*numberRange(number(Comparison::More, 90))));
        QVERIFY(below.meets(*numberRange(number(Comparison::Equal, 79))));
    }

    void pairsCoverEverything()
    {
        QVERIFY(areComplementary(said(Test::NotContains, "x"), said(Test::Contains, "x")));
        QVERIFY(!areComplementary(said(Test::NotContains, "x"), said(Test::Contains, "y")));
        QVERIFY(areComplementary(said(Test::Empty), said(Test::NotEmpty)));
        QVERIFY(areComplementary(number(Comparison::AtLeast, 80), number(Comparison::Less, 80)));
        QVERIFY(areComplementary(number(Comparison::More, 70), number(Comparison::Less, 80)));
        QVERIFY(!areComplementary(number(Comparison::More, 80), number(Comparison::Less, 80)));
        QVERIFY(areComplementary(number(Comparison::Equal, 0), number(Comparison::NotEqual, 0)));
        QVERIFY(!areComplementary(number(Comparison::Equal, 0), number(Comparison::NotEqual, 1)));
    }
};

QTEST_APPLESS_MAIN(ConditionOrderTest)
#include "tst_conditionorder.moc"
