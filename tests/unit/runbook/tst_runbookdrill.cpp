#include "graphsketch.h"
#include "runbook/branchcards.h"
#include "runbook/runbookdrill.h"
#include "walksketch.h"

#include <QSet>
#include <QTest>

using namespace recount;
using namespace Qt::StringLiterals;

namespace
{

const QDateTime began = QDateTime::fromString(u"2026-03-15T03:10:00Z"_s, Qt::ISODate);

/// Goes the right way to the end, with the clock of the drill.
void walkRight(Walk &walk, const RunbookScenario &scenario)
{
    while (scenario.rightEdge.contains(walk.node()) && !walk.graph().isFinal(walk.node())) {
        const double minutes = walk.graph().nodes.at(walk.node()).minutes;
        QVERIFY(walk.choose(scenario.rightEdge.value(walk.node()),
                            drillTime(walk).addMSecs(qint64(minutes * 60000))));
    }
}

/// One that ends at this node of the slow shop.
RunbookScenario scenarioTo(const Runbook &runbook, const RunbookGraph &graph, const QString &id)
{
    for (quint32 seed = 0; seed < 500; ++seed) {
        const auto scenario = runbookScenario(runbook, graph, seed);
        if (scenario && graph.nodes.at(scenario->path.constLast()).id == id)
            return *scenario;
    }
    return {};
}

} // namespace

class RunbookDrillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachScenarioLeadsToAnEndFromEverywhere()
    {
        int made = 0;
        for (quint32 seed = 0; seed < 400; ++seed) {
            const GraphSketch sketch = GraphSketch::random(seed, 3 + int(seed % 30));
            const RunbookGraph &graph = sketch.graph;
            const auto scenario = runbookScenario(sketch.runbook, graph, seed);
            if (!scenario)
                continue;
            ++made;
            QCOMPARE(scenario->path.constFirst(), 0);
            QVERIFY(graph.isFinal(scenario->path.constLast()));
            QCOMPARE(QSet<int>(scenario->path.cbegin(), scenario->path.cend()).size(),
                     scenario->path.size());
            for (int start = 0; start < graph.nodes.size(); ++start) {
                int node = start;
                int steps = 0;
                while (scenario->rightEdge.contains(node) && !graph.isFinal(node)) {
                    node = graph.edges.at(scenario->rightEdge.value(node)).to;
                    QVERIFY(node >= 0);
                    QVERIFY(++steps <= graph.nodes.size());
                }
                QVERIFY(graph.isFinal(node) || steps == 0);
            }
            QCOMPARE(runbookScenario(sketch.runbook, graph, seed)->path, scenario->path);
        }
        QVERIFY(made > 100);
    }

    void seedsMakeDifferentScenarios()
    {
        const Runbook runbook = slowShop();
        const RunbookGraph graph = runbookGraph(runbook);
        QSet<QString> ends;
        for (quint32 seed = 0; seed < 100; ++seed)
            ends.insert(graph.nodes.at(runbookScenario(runbook, graph, seed)->path.constLast()).id);
        QCOMPARE(ends, (QSet<QString>{u"false-alarm"_s, u"P1"_s, u"E1"_s, u"resolved"_s}));
        QVERIFY(!runbookScenario(Runbook(), RunbookGraph(), 1));
    }

    void theRightWayHasNoFault()
    {
        const Runbook runbook = slowShop();
        const RunbookGraph graph = runbookGraph(runbook);
        for (quint32 seed = 0; seed < 40; ++seed) {
            const RunbookScenario scenario = *runbookScenario(runbook, graph, seed);
            Walk walk(runbook, graph);
            walk.begin(began);
            walkRight(walk, scenario);
            const RunbookDrillResult result = drillResult(walk, scenario);
            QVERIFY(result.isFinished);
            QVERIFY(result.wrongTurns.isEmpty());
            QVERIFY(result.blindActs.isEmpty());
            QVERIFY(result.lateLevels.isEmpty());
            QCOMPARE(result.minutes, result.bestMinutes);
        }
    }

    void faultsAreFound()
    {
        const Runbook runbook = slowShop();
        const RunbookGraph graph = runbookGraph(runbook);
        const RunbookScenario scenario = scenarioTo(runbook, graph, u"P1"_s);
        QVERIFY(!scenario.path.isEmpty());
        Walk walk(runbook, graph);
        walk.begin(began);
        // Straight to what destroys, then a turn that is wrong, and a long time.
        const int flush = graph.nodeOf(RunbookGraph::NodeKind::Step, 2);
        QVERIFY(walk.jump(flush, began.addSecs(60)));
        QVERIFY(walk.back(began.addSecs(120)));
        QVERIFY(walk.choose(walk.choices().at(2).edge, began.addSecs(180)));
        QVERIFY(walk.back(began.addSecs(240)));
        QVERIFY(walk.acknowledge(0, began.addSecs(25 * 60)));
        QVERIFY(walk.choose(walk.choices().at(0).edge, began.addSecs(40 * 60)));
        QVERIFY(walk.choose(walk.choices().at(0).edge, began.addSecs(41 * 60)));
        QVERIFY(walk.choose(walk.choices().at(0).edge, began.addSecs(42 * 60)));
        const RunbookDrillResult result = drillResult(walk, scenario);
        QVERIFY(result.isFinished);
        QCOMPARE(result.blindActs, QList<int>{flush});
        QCOMPARE(result.wrongTurns.size(), 1);
        QCOMPARE(result.wrongTurns[0].chosen, flush);
        QCOMPARE(graph.nodes.at(result.wrongTurns[0].right).id, u"S2"_s);
        QCOMPARE(result.lateLevels.size(), 2);
        QCOMPARE(result.lateLevels[0].calledMinutes, std::optional<double>(25));
        QCOMPARE(result.lateLevels[1].calledMinutes, std::optional<double>());
        QCOMPARE(result.minutes, 42.0);
        walk.giveUp(began.addSecs(43 * 60));
        QVERIFY(walk.isOver());
    }

    void placesTakeTheirMinutes()
    {
        Walk walk(slowShop(), runbookGraph(slowShop()));
        walk.begin(began);
        QCOMPARE(drillTime(walk), began);
        QVERIFY(walk.choose(walk.choices().at(0).edge, began));
        QCOMPARE(drillTime(walk), began.addSecs(120));
        QVERIFY(walk.choose(walk.choices().at(0).edge, began));
        QCOMPARE(drillTime(walk), began.addSecs(300));
    }

    void stepsShowWhatTheirBranchLooksFor()
    {
        const Runbook runbook = slowShop();
        const RunbookGraph graph = runbookGraph(runbook);
        const RunbookScenario scenario = scenarioTo(runbook, graph, u"P1"_s);
        QCOMPARE(scenarioOutput(runbook, graph, scenario, 0).output.text, u"stuck"_s);
        RunbookStep step = runbook.steps[0];
        step.branches[0].sample = u"queue stuck since 02:00"_s;
        QCOMPARE(sampleOutput(step, 0).output.text, u"queue stuck since 02:00"_s);
        step.expected.sample = u"3 waiting"_s;
        QCOMPARE(sampleOutput(step, -1).output.text, u"3 waiting"_s);
    }

    void samplesMeetTheirCondition_data()
    {
        using Test = BranchCondition::Test;
        using Comparison = BranchCondition::Comparison;
        QTest::addColumn<int>("test");
        QTest::addColumn<int>("comparison");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("more") << int(Test::Number) << int(Comparison::More) << 80.0
                              << u"used: 86%"_s;
        QTest::newRow("less") << int(Test::Number) << int(Comparison::Less) << 1.0
                              << u"used: 0.5%"_s;
        QTest::newRow("at most") << int(Test::Number) << int(Comparison::AtMost) << 7.0
                                 << u"used: 7%"_s;
        QTest::newRow("lines") << int(Test::LineCount) << int(Comparison::Less) << 1.0 << QString();
        QTest::newRow("empty") << int(Test::Empty) << int(Comparison::Equal) << 0.0 << QString();
    }

    void samplesMeetTheirCondition()
    {
        QFETCH(int, test);
        QFETCH(int, comparison);
        QFETCH(double, value);
        QFETCH(QString, text);
        BranchCondition condition;
        condition.test = BranchCondition::Test(test);
        condition.comparison = BranchCondition::Comparison(comparison);
        condition.value = value;
        condition.unit = u"%"_s;
        condition.label = u"used"_s;
        QCOMPARE(sampleFor(condition).output.text, text);
    }

    void whatCantBeShownIsSaid()
    {
        BranchCondition condition;
        condition.test = BranchCondition::Test::Matches;
        condition.text = u"(?<=x)y{3,}(a+)+$"_s;
        condition.words.text = u"matches `…`"_s;
        QCOMPARE(sampleFor(condition).seen, condition.words.text);
        condition.text = u"error|fatal"_s;
        QCOMPARE(sampleFor(condition).output.text, u"error"_s);
        condition.test = BranchCondition::Test::ExitCode;
        condition.comparison = BranchCondition::Comparison::NotEqual;
        condition.value = 0;
        QCOMPARE(sampleFor(condition).output.exitCode, std::optional<int>(1));
    }

    void eachBranchIsACard()
    {
        const Runbook runbook = slowShop();
        const QList<BranchCard> cards = branchCards(runbook, runbookGraph(runbook), u"01HX"_s);
        // Not the one that leads nowhere.
        QStringList things;
        for (const BranchCard &card : cards) {
            QCOMPARE(card.document, u"01HX"_s);
            QVERIFY(!card.answer.isEmpty());
            things.append(card.thing);
        }
        QCOMPARE(things,
                 (QStringList{u"S1/contains “stuck”"_s, u"S1/contains “empty”"_s, u"S1/otherwise"_s,
                              u"S2/contains “asleep”"_s, u"S2/otherwise"_s, u"S3/contains “OK”"_s,
                              u"S3/otherwise"_s}));
        QVERIFY(cards[0].question.contains(u"stuck"_s));
        QCOMPARE(cards[0].answer, u"Go to step 2: Look at the worker"_s);
        QVERIFY(cards[4].answer.contains(u"#shop"_s));
    }
};

QTEST_GUILESS_MAIN(RunbookDrillTest)
#include "tst_runbookdrill.moc"
