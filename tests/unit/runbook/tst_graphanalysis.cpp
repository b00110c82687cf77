#include "bruteforce.h"
#include "randomrunbook.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace recount;

namespace
{

using EdgeKind = RunbookGraph::EdgeKind;
using NodeKind = RunbookGraph::NodeKind;

BranchTarget to(BranchTarget::Kind kind, int number)
{
    BranchTarget target;
    target.kind = kind;
    target.number = number;
    return target;
}

RunbookBranch branch(const BranchTarget &target)
{
    RunbookBranch result;
    result.condition.test = BranchCondition::Test::Contains;
    result.target = target;
    return result;
}

RunbookStep step(int number)
{
    RunbookStep result;
    result.number = number;
    return result;
}

/// Three steps, of which the second may go back to the first; one quickfix; one level by the clock.
Runbook small()
{
    Runbook runbook;
    for (int i = 1; i <= 3; ++i)
        runbook.steps.append(step(i));
    runbook.steps[0].minutes = 2;
    runbook.steps[1].branches = {branch(to(BranchTarget::Kind::Step, 1)),
                                 branch(to(BranchTarget::Kind::Quickfix, 1))};
    runbook.steps[2].otherwise = branch(to(BranchTarget::Kind::Escalation, 1));
    RunbookQuickfix quickfix;
    quickfix.number = 1;
    runbook.quickfixes.append(quickfix);
    EscalationLevel level;
    level.number = 1;
    level.afterMinutes = 30;
    runbook.escalation.append(level);
    return runbook;
}

QString failure(const char *what, int round, int node)
{
    return QStringLiteral("%1, graph %2, node %3").arg(QLatin1String(what)).arg(round).arg(node);
}

#define COMPARE_AT(actual, expected, round, node)                                                  \
    QVERIFY2((actual) == (expected), qPrintable(failure(#actual, round, node)))

} // namespace

class TstGraphAnalysis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void buildsTheGraph()
    {
        const Runbook runbook = small();
        const RunbookGraph graph = runbookGraph(runbook);

        QStringList ids;
        for (const RunbookGraph::Node &node : graph.nodes)
            ids.append(node.id);
        QCOMPARE(ids.join(u' '), QStringLiteral("S1 S2 S3 Q1 E1 resolved"));
        QStringList ways;
        for (const RunbookGraph::Edge &edge : graph.edges)
            ways.append(ids.at(edge.from) + u'>' + ids.at(edge.to) + u':' +
                        QString::number(int(edge.kind)));
        QCOMPARE(ways.join(u' '), QStringLiteral("S1>S2:3 S1>E1:5 S2>S1:0 S2>Q1:0 S2>S3:3 S3>E1:1 "
                                                 "Q1>resolved:3"));
        QCOMPARE(graph.nodeOf(NodeKind::Quickfix, 0), 3);
        QCOMPARE(graph.nodeOf(NodeKind::Quickfix, 1), -1);
        QCOMPARE(graph.nodeOf(NodeKind::Escalation, 0), 4);
        QVERIFY(runbookGraph({}).isEmpty());
    }

    void leadsNowhereWhenThePlaceIsMissing()
    {
        Runbook runbook = small();
        runbook.steps[0].branches = {branch(to(BranchTarget::Kind::Step, 9))};
        const RunbookGraph graph = runbookGraph(runbook);
        QCOMPARE(graph.edges.at(0).to, -1);
        QCOMPARE(graph.outgoing.at(0).size(), 3);
        QCOMPARE(analyseGraph(graph, runbook).isReachable, QList<bool>(6, true));
    }

    void analysesASmallRunbook()
    {
        const Runbook runbook = small();
        const RunbookGraph graph = runbookGraph(runbook);
        const GraphAnalysis found = analyseGraph(graph, runbook);

        QCOMPARE(found.immediateDominator, QList<int>({-1, 0, 1, 1, 0, 3}));
        QVERIFY(found.dominates(0, 5) && found.dominates(5, 5) && !found.dominates(2, 3));
        QCOMPARE(found.cycles.size(), 1);
        QCOMPARE(found.cycles.at(0).nodes, QList<int>({0, 1}));
        QVERIFY(found.cycles.at(0).hasExit && !found.cycles.at(0).isBounded);
        QCOMPARE(found.toFirstMitigation->least, 3.0);
        QCOMPARE(found.toFirstMitigation->most, 3.0);
        QCOMPARE(found.stepsToFirstMitigation, 2);
        QCOMPARE(found.toEscalation->least, 4.0); // not by the clock, which is 0
        QCOMPARE(found.paths, 2);
        QCOMPARE(found.depth, 4);
    }

    void boundsCycles()
    {
        Runbook runbook = small();
        runbook.steps[0].maxVisits = 3;
        QVERIFY(analyseGraph(runbookGraph(runbook), runbook).cycles.at(0).isBounded);
        // Another way round within the same component is not bounded.
        runbook.steps[2].branches = {branch(to(BranchTarget::Kind::Step, 2))};
        const GraphAnalysis found = analyseGraph(runbookGraph(runbook), runbook);
        QCOMPARE(found.cycles.size(), 1);
        QVERIFY(!found.cycles.at(0).isBounded);
        // A way out by the time spent in the step bounds it too.
        runbook.steps[1].branches[1].condition.test = BranchCondition::Test::MinutesInStep;
        QVERIFY(analyseGraph(runbookGraph(runbook), runbook).cycles.at(0).isBounded);
    }

    void agreesWithEveryWayOfSmallGraphs()
    {
        QRandomGenerator random(20250315);
        int withCycles = 0;
        int withUnassigned = 0;
        int withGoals = 0;
        for (int round = 0; round < 10'000; ++round) {
            const Runbook runbook = RandomRunbook(random).make(6);
            const RunbookGraph graph = runbookGraph(runbook);
            const GraphAnalysis found = analyseGraph(graph, runbook);
            const BruteForce brute(graph, runbook);
            const int count = int(graph.nodes.size());

            for (int node = 0; node < count; ++node) {
                COMPARE_AT(found.isReachable.at(node), brute.leads(0, node, true), round, node);
                COMPARE_AT(found.reachesEnd.at(node), brute.reachesEnd(node), round, node);
                for (int other = 0; other < count; ++other)
                    COMPARE_AT(found.dominates(node, other), brute.dominates(node, other), round,
                               other);
                const auto cycle =
                    std::find_if(found.cycles.cbegin(), found.cycles.cend(),
                                 [&](const auto &one) { return one.nodes.contains(node); });
                COMPARE_AT(cycle != found.cycles.cend(), brute.isOnCycle(node), round, node);
                if (cycle == found.cycles.cend())
                    continue;
                ++withCycles;
                bool hasExit = false;
                bool isBounded = true;
                for (int other = 0; other < count; ++other) {
                    const bool isIn = brute.areTogether(node, other);
                    COMPARE_AT(cycle->nodes.contains(other), isIn, round, other);
                    isBounded = isBounded && !(isIn && brute.hasUnboundedCycle(other));
                    hasExit = hasExit || (!isIn && brute.leads(node, other, false));
                }
                COMPARE_AT(cycle->hasExit, hasExit, round, node);
                COMPARE_AT(cycle->isBounded, isBounded, round, node);
            }

            std::set<std::pair<int, QString>> unassigned;
            for (const GraphAnalysis::Unassigned &one : found.unassigned)
                unassigned.insert({one.node, one.name});
            COMPARE_AT(unassigned, brute.unassigned(), round, -1);
            withUnassigned += unassigned.empty() ? 0 : 1;

            compareMinutes(found.toFirstMitigation, graph,
                           brute.waysTo([&](int node) { return graph.isMitigation(node); }), round);
            compareMinutes(found.toEscalation, graph, brute.waysTo([&](int node) {
                return graph.nodes.at(node).kind == NodeKind::Escalation;
            }),
                           round);
            const auto ends = brute.waysTo([&](int node) { return graph.isFinal(node); });
            COMPARE_AT(found.paths, qint64(ends.size()), round, -1);
            QVERIFY(!found.isPathsCapped);
            compareSteps(found, brute, graph, round);
            comparePaths(runbookPaths(graph), ends, graph, round);
            if (QTest::currentTestFailed())
                return;
            withGoals += found.toFirstMitigation ? 1 : 0;
        }
        // The graphs are worth the walk.
        QVERIFY(withCycles > 1'000 && withUnassigned > 500 && withGoals > 1'000);
    }

    void countsManyPathsUpToTheCap()
    {
        // Fourteen forks one behind the other: 2^14 ways, then a way round that makes them all
        // come by again.
        Runbook runbook;
        for (int i = 0; i < 14; ++i) {
            runbook.steps.append(step(2 * i + 1));
            runbook.steps.last().branches = {branch(to(BranchTarget::Kind::Step, 2 * i + 3))};
            runbook.steps.append(step(2 * i + 2));
        }
        runbook.steps.append(step(29));
        BranchTarget end;
        end.kind = BranchTarget::Kind::End;
        runbook.steps.last().otherwise = branch(end);

        GraphAnalysis found = analyseGraph(runbookGraph(runbook), runbook);
        QCOMPARE(found.paths, GraphAnalysis::mostPaths);
        QVERIFY(found.isPathsCapped);
        QCOMPARE(runbookPaths(runbookGraph(runbook), 300).size(), 300);

        runbook.steps.last().branches = {branch(to(BranchTarget::Kind::Step, 1))};
        found = analyseGraph(runbookGraph(runbook), runbook);
        QVERIFY(found.isPathsCapped);
        QCOMPARE(found.cycles.size(), 1);
    }

    void boundsTheLongestWayThroughATangle()
    {
        // Each of 40 steps leads to each other one, the last one to the quickfix.
        Runbook runbook;
        for (int i = 1; i <= 40; ++i) {
            runbook.steps.append(step(i));
            for (int other = 40; other >= 1; --other)
                runbook.steps.last().branches.append(branch(to(BranchTarget::Kind::Step, other)));
        }
        RunbookQuickfix quickfix;
        quickfix.number = 1;
        runbook.quickfixes.append(quickfix);
        runbook.steps.last().otherwise = branch(to(BranchTarget::Kind::Quickfix, 1));

        QElapsedTimer timer;
        timer.start();
        const GraphAnalysis found = analyseGraph(runbookGraph(runbook), runbook);
        QVERIFY2(timer.elapsed() < 2'000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(found.toFirstMitigation->least, 2.0);
        QCOMPARE(found.toFirstMitigation->most, 40.0);
        QVERIFY(found.toFirstMitigation->isUpperBound);
        QVERIFY(found.isPathsCapped);
    }

    void livesWithTenThousandSteps()
    {
        // One chain with a way back at each step: deep for whoever recurses.
        Runbook runbook;
        for (int i = 1; i <= 10'000; ++i) {
            runbook.steps.append(step(i));
            runbook.steps.last().branches = {
                branch(to(BranchTarget::Kind::Step, std::max(1, i - 7)))};
            runbook.steps.last().captures = {QStringLiteral("NAME%1").arg(i % 500)};
            RunbookCommand command;
            command.uses.append({QStringLiteral("NAME%1").arg((i + 499) % 500), {}, {}});
            runbook.steps.last().commands = {command};
        }
        BranchTarget end;
        end.kind = BranchTarget::Kind::End;
        runbook.steps.last().otherwise = branch(end);

        QElapsedTimer timer;
        timer.start();
        const RunbookGraph graph = runbookGraph(runbook);
        const GraphAnalysis found = analyseGraph(graph, runbook);
        QVERIFY2(timer.elapsed() < 4'000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(found.cycles.size(), 1);
        QCOMPARE(found.cycles.at(0).nodes.size(), 10'000);
        QCOMPARE(found.depth, 10'001);
        QCOMPARE(found.immediateDominator.at(9'999), 9'998);
        QCOMPARE(found.paths, 1);
        QCOMPARE(found.unassigned.size(), 1); // NAME0 in the first step
        QVERIFY(!runbookPaths(graph).isEmpty());
    }

private:
    static void compareMinutes(const std::optional<GraphAnalysis::Minutes> &found,
                               const RunbookGraph &graph, const QList<BruteForce::Way> &ways,
                               int round)
    {
        COMPARE_AT(found.has_value(), !ways.isEmpty(), round, -1);
        if (!found)
            return;
        double least = 1e9;
        double most = 0;
        for (const BruteForce::Way &way : ways) {
            double minutes = -graph.nodes.at(way.nodes.constLast()).minutes;
            for (const int node : way.nodes)
                minutes += graph.nodes.at(node).minutes;
            least = std::min(least, minutes);
            most = std::max(most, minutes);
        }
        COMPARE_AT(found->least, least, round, -1);
        COMPARE_AT(found->most, most, round, -1);
        QVERIFY(!found->isUpperBound);
    }

    static void compareSteps(const GraphAnalysis &found, const BruteForce &brute,
                             const RunbookGraph &graph, int round)
    {
        int steps = 0;
        for (const auto &way : brute.waysTo([&](int node) { return graph.isMitigation(node); })) {
            const int before = int(way.nodes.size()) - 1;
            steps = steps == 0 ? before : std::min(steps, before);
        }
        COMPARE_AT(found.stepsToFirstMitigation, steps, round, -1);
        int depth = 0;
        for (int goal = 0; goal < int(graph.nodes.size()); ++goal) {
            int fewest = 0;
            for (const auto &way : brute.waysTo([&](int node) { return node == goal; })) {
                const int nodes = int(way.nodes.size());
                fewest = fewest == 0 ? nodes : std::min(fewest, nodes);
            }
            depth = std::max(depth, fewest);
        }
        COMPARE_AT(found.depth, depth, round, -1);
    }

    /// Those that end are exactly the ways to final nodes; the others say why they do not.
    static void comparePaths(const QList<RunbookPath> &paths, const QList<BruteForce::Way> &ends,
                             const RunbookGraph &graph, int round)
    {
        std::set<QList<int>> expected;
        for (const BruteForce::Way &way : ends)
            expected.insert(way.edges);
        std::set<QList<int>> complete;
        std::set<QList<int>> all;
        for (const RunbookPath &path : paths) {
            QVERIFY(all.insert(path.edges).second);
            const int last = path.nodes.constLast();
            if (!path.isCut && !path.isLost) {
                COMPARE_AT(graph.isFinal(last), true, round, last);
                complete.insert(path.edges);
            } else if (path.isCut) {
                const int back = graph.edges.at(path.edges.constLast()).to;
                COMPARE_AT(path.nodes.contains(back), true, round, last);
            } else if (path.edges.size() == path.nodes.size()) {
                COMPARE_AT(graph.edges.at(path.edges.constLast()).to, -1, round, last);
            } else {
                COMPARE_AT(graph.isFinal(last), false, round, last);
            }
            double minutes = 0;
            for (const int node : path.nodes)
                minutes += graph.nodes.at(node).minutes;
            COMPARE_AT(path.minutes, minutes, round, last);
        }
        COMPARE_AT(complete, expected, round, -1);
    }
};

QTEST_GUILESS_MAIN(TstGraphAnalysis)
#include "tst_graphanalysis.moc"
