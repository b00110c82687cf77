#include "runbook/outputmatch.h"

#include <QElapsedTimer>
#include <QTest>

using namespace recount;

namespace
{

using Test = BranchCondition::Test;
using Comparison = BranchCondition::Comparison;

const QString dockerPs = QStringLiteral(
    "CONTAINER ID   IMAGE            COMMAND     CREATED       STATUS                      PORTS\n"
    "9f2c41d0a7be   shop/backend:7   \"uvicorn\"   2 hours ago   Restarting (1) 3 sec ago\n"
    "1b77e0c2d9aa   shop/worker:7    \"celery\"    2 hours ago   Up 2 hours\n");
const QString pods = QStringLiteral("NAME                READY   STATUS    RESTARTS      AGE\n"
                                    "checkout-7c9-abc    1/1     Running   0             3d\n"
                                    "checkout-7c9-def    0/1     Error     7 (2m ago)    3d\n");
const QString count = QStringLiteral(" count \n-------\n    97\n(1 row)\n");
const QString states = QStringLiteral(" state  | count \n--------+-------\n active |    12\n"
                                      " idle   |   211\n(2 rows)\n");

BranchCondition condition(Test test, const QString &text = {})
{
    BranchCondition result;
    result.test = test;
    result.text = text;
    return result;
}

BranchCondition number(Comparison comparison, double value, const QString &unit = {},
                       const QString &label = {})
{
    BranchCondition result = condition(Test::Number);
    result.comparison = comparison;
    result.value = value;
    result.unit = unit;
    result.label = label;
    return result;
}

StepOutput output(const QString &text)
{
    return {text, {}, 0};
}

const QString words(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TstOutputMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksForWords()
    {
        const QString log = words("FATAL:  sorry, too many connections\n");
        QCOMPARE(matches(condition(Test::Contains, words("Too many connections")), output(log)),
                 MatchResult::Yes);
        QCOMPARE(matches(condition(Test::NotContains, words("refused")), output(log)),
                 MatchResult::Yes);
        QCOMPARE(matches(condition(Test::Contains, words("refused")), output(log)),
                 MatchResult::No);
        QCOMPARE(matches(condition(Test::Matches, words("^fatal:\\s+sorry")), output(log)),
                 MatchResult::Yes);
        QCOMPARE(matches(condition(Test::Contains, words("Restarting")), output(dockerPs)),
                 MatchResult::Yes);
        QCOMPARE(matches(condition(Test::Equals, words("ok")), output(words(" ok\n"))),
                 MatchResult::Yes);
        QCOMPARE(matches(condition(Test::Empty), output(words(" \n"))), MatchResult::Yes);
        QCOMPARE(matches(condition(Test::NotEmpty), output(words(" \n"))), MatchResult::No);
        QCOMPARE(matches(condition(Test::Words, words("it looks odd")), output(log)),
                 MatchResult::Undecided);
    }

    void countsLinesCodesAndMinutes()
    {
        BranchCondition lines = condition(Test::LineCount);
        lines.comparison = Comparison::More;
        lines.value = 2;
        QCOMPARE(matches(lines, output(pods)), MatchResult::Yes);
        lines.value = 3;
        QCOMPARE(matches(lines, output(pods)), MatchResult::No);

        BranchCondition code = condition(Test::ExitCode);
        code.comparison = Comparison::NotEqual;
        QCOMPARE(matches(code, output({})), MatchResult::Undecided);
        QCOMPARE(matches(code, StepOutput{{}, 2, 0}), MatchResult::Yes);
        QCOMPARE(matches(code, StepOutput{{}, 0, 0}), MatchResult::No);

        BranchCondition time = condition(Test::MinutesInStep);
        time.comparison = Comparison::More;
        time.value = 5;
        QCOMPARE(matches(time, StepOutput{{}, {}, 6}), MatchResult::Yes);
        QCOMPARE(matches(time, StepOutput{{}, {}, 5}), MatchResult::No);
    }

    void comparesNumbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<double>("found"); ///< in the unit
        const QString none;
        QTest::newRow("psql count") << count << none << none << 97.0;
        QTest::newRow("psql with another label") << count << words("connections") << none << 97.0;
        QTest::newRow("psql column") << states << words("count") << none << 211.0;
        QTest::newRow("kubectl column") << pods << words("restarts") << none << 7.0;
        QTest::newRow("a name is no number")
            << words("db-7 is 12 % full") << none << words("%") << 12.0;
        QTest::newRow("a date is none")
            << words("2026-01-14 09:32:10 91%") << none << words("%") << 91.0;
        QTest::newRow("other units") << words("free: 900 MB") << none << words("GB") << 0.9;
        QTest::newRow("df") << words("/dev/xvda1  50G  12G") << none << words("GiB") << 50.0;
        QTest::newRow("milliseconds")
            << words("p95 = 1,250 ms") << words("p95") << words("s") << 1.25;
        QTest::newRow("decimal comma") << words("charge 0,8") << none << none << 0.8;
        QTest::newRow("thousands")
            << words("rows: 1,234,567") << words("rows") << none << 1234567.0;
        QTest::newRow("no unit is the one asked for")
            << words("FreeStorageSpace 3") << none << words("GB") << 3.0;
        QTest::newRow("negative") << words("lag -3") << none << none << -3.0;
    }

    void comparesNumbers()
    {
        QFETCH(QString, text);
        QFETCH(QString, label);
        QFETCH(QString, unit);
        QFETCH(double, found);
        QCOMPARE(matches(number(Comparison::More, found - 0.01, unit, label), output(text)),
                 MatchResult::Yes);
        QCOMPARE(matches(number(Comparison::More, found + 0.01, unit, label), output(text)),
                 MatchResult::No);
        QCOMPARE(matches(number(Comparison::AtMost, found, unit, label), output(text)),
                 MatchResult::Yes);
    }

    void picksANumberByItsGroup()
    {
        BranchCondition picked = number(Comparison::Less, 20);
        picked.text = words("idle\\s*=\\s*(\\d+)");
        QCOMPARE(matches(picked, output(words("active=90 idle=12"))), MatchResult::Yes);
        QCOMPARE(matches(picked, output(words("active=90"))), MatchResult::Undecided);
        QCOMPARE(matches(number(Comparison::Less, 20), output(words("no answer"))),
                 MatchResult::Undecided);
    }

    void combines()
    {
        BranchCondition both = condition(Test::All);
        both.parts = {condition(Test::Contains, words("Error")),
                      condition(Test::Words, words("it is new"))};
        QCOMPARE(matches(both, output(pods)), MatchResult::Undecided);
        both.parts[0].text = words("Pending");
        QCOMPARE(matches(both, output(pods)), MatchResult::No);
        both.test = Test::Any;
        QCOMPARE(matches(both, output(pods)), MatchResult::Undecided);
        both.parts[0].text = words("Error");
        QCOMPARE(matches(both, output(pods)), MatchResult::Yes);
        both.test = Test::None;
        QCOMPARE(matches(both, output(pods)), MatchResult::No);
        both.parts = {condition(Test::Contains, words("Pending"))};
        QCOMPARE(matches(both, output(pods)), MatchResult::Yes);
    }

    void boundsHostileExpressions_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("text");
        const QString as(50'000, u'a');
        QTest::newRow("nested") << words("(a+)+$") << QString(as.left(1'900) + u'!');
        QTest::newRow("long") << words("(a+)+$") << QString(as + u'!');
        QTest::newRow("stars") << words("(.*)(.*)(.*)(.*)(.*)x") << as;
        QTest::newRow("whole") << words("(a|aa)+\\n$") << as;
        QTest::newRow("broken") << words("(a") << as;
        QTest::newRow("own limit")
            << words("(*LIMIT_MATCH=4000000000)(a+)+$") << QString(as.left(1'900) + u'!');
    }

    void boundsHostileExpressions()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, text);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(matches(condition(Test::Matches, pattern), output(text)), MatchResult::Undecided);
        QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
    }

    void boundsLargeOutputs()
    {
        QString text;
        for (int i = 0; i < 200'000; ++i)
            text += QStringLiteral("2026-01-14 request %1 took 12 ms\n").arg(i);
        QElapsedTimer timer;
        timer.start();
        matches(condition(Test::Matches, words("(\\w+\\s?)+never$")), output(text));
        matches(number(Comparison::More, 20, words("s"), words("latency")), output(text));
        QVERIFY2(timer.elapsed() < 1'500, qPrintable(QString::number(timer.elapsed())));
    }

    void proposesTheFirstBranch()
    {
        RunbookStep step;
        for (const char *text : {"Pending", "Error", "Running"}) {
            RunbookBranch branch;
            branch.condition = condition(Test::Contains, words(text));
            step.branches.append(branch);
        }
        QCOMPARE(proposedBranch(step, output(pods)).branch, 1);
        QVERIFY(proposedBranch(step, output(pods)).isCertain);
        step.branches[0].condition = condition(Test::Words, words("it is slow"));
        QCOMPARE(proposedBranch(step, output(pods)).branch, 1);
        QVERIFY(!proposedBranch(step, output(pods)).isCertain);
        QVERIFY(!proposedBranch(step, output({})).branch);

        step.branches.removeFirst();
        QVERIFY(!proposedBranch(step, output({})).branch);
        step.otherwise.emplace();
        QCOMPARE(proposedBranch(step, output({})).branch, -1);
    }
};

QTEST_GUILESS_MAIN(TstOutputMatch)
#include "tst_outputmatch.moc"
