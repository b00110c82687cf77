#include "documents/sourcetext.h"
#include "runbook/branchcards.h"
#include "runbook/resumewalk.h"
#include "runbook/runbookdrill.h"
#include "runbook/runbookreader.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace recount;
using namespace Qt::StringLiterals;

namespace
{

const QDateTime began = QDateTime::fromString(u"2026-03-15T03:10:00Z"_s, Qt::ISODate);

QByteArray example(const QString &lang)
{
    QFile file(u":/examples/%1/runbook-database-not-responding.md"_s.arg(lang));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Edges of the shortest way to a node by what can be chosen; empty when there is none.
QList<int> wayTo(const RunbookGraph &graph, int goal)
{
    QList<int> from(graph.nodes.size(), -1);
    QList<int> open{0};
    for (qsizetype at = 0; at < open.size(); ++at) {
        for (const int index : graph.outgoing.at(open.at(at))) {
            const RunbookGraph::Edge &edge = graph.edges.at(index);
            if (edge.to <= 0 || edge.kind == RunbookGraph::EdgeKind::ByTime || from[edge.to] >= 0)
                continue;
            from[edge.to] = index;
            open.append(edge.to);
        }
    }
    QList<int> way;
    for (int node = goal; node > 0 && from[node] >= 0; node = graph.edges.at(from[node]).from)
        way.prepend(from[node]);
    return way;
}

} // namespace

/// The shipped runbook, walked to each of its ends, in each language.
class WalkExampleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachEndIsReached_data()
    {
        QTest::addColumn<QString>("lang");
        QTest::newRow("en") << u"en"_s;
        QTest::newRow("fr") << u"fr"_s;
    }

    void eachEndIsReached()
    {
        QFETCH(QString, lang);
        const QByteArray text = example(lang);
        const Runbook runbook = readRunbook(SourceText(text));
        const RunbookGraph graph = runbookGraph(runbook);
        QVERIFY(!graph.isEmpty());
        int ends = 0;
        int byTimeAlone = 0;
        for (int goal = 0; goal < graph.nodes.size(); ++goal) {
            if (!graph.isFinal(goal))
                continue;
            ++ends;
            WalkLog log;
            log.header.text = text;
            Walk walk(runbook, graph);
            walk.onEvent = [&](const WalkEvent &event) { log.events.append(event); };
            walk.begin(began);
            const QList<int> way = wayTo(graph, goal);
            if (way.isEmpty()) {
                // A level that only the clock leads to.
                QCOMPARE(graph.nodes.at(goal).kind, RunbookGraph::NodeKind::Escalation);
                const EscalationLevel &level = runbook.escalation.at(graph.nodes.at(goal).index);
                QVERIFY(level.afterMinutes);
                const QDateTime due = began.addMSecs(qint64(*level.afterMinutes * 60000));
                QVERIFY(!walk.dueLevels(due).isEmpty());
                QCOMPARE(walk.dueLevels(due).constLast().index, graph.nodes.at(goal).index);
                QVERIFY(walk.jump(goal, due));
                ++byTimeAlone;
            }
            for (const int edge : way) {
                QVERIFY(walk.choose(edge, walk.events().constLast().atUtc.addSecs(60)));
                // It can be left and taken up at each place.
                const auto again = resumeWalk(log);
                QVERIFY(again);
                QCOMPARE(again->trail(), walk.trail());
            }
            QCOMPARE(walk.node(), goal);
        }
        qInfo("%d ends, %d of them by the clock alone", ends, byTimeAlone);
        QVERIFY(ends >= 4);
        QVERIFY(byTimeAlone <= runbook.escalation.size());
    }

    void itCanBeDrilled()
    {
        const Runbook runbook = readRunbook(SourceText(example(u"en"_s)));
        const RunbookGraph graph = runbookGraph(runbook);
        QSet<int> ends;
        for (quint32 seed = 0; seed < 200; ++seed) {
            const auto scenario = runbookScenario(runbook, graph, seed);
            QVERIFY(scenario);
            ends.insert(scenario->path.constLast());
            for (const int node : scenario->path) {
                if (graph.nodes.at(node).kind != RunbookGraph::NodeKind::Step)
                    continue;
                const SampleOutput sample = scenarioOutput(runbook, graph, *scenario, node);
                // Something is to be seen, or that there is nothing is what is to be seen.
                QVERIFY(!sample.output.text.isNull() || !sample.seen.isEmpty() ||
                        sample.output.exitCode);
            }
        }
        QVERIFY(ends.size() > 1);
        QVERIFY(branchCards(runbook, graph, u"example"_s).size() >= 4);
    }

    void aLogWithoutARunbookIsRefused()
    {
        WalkLog log;
        log.header.text = "# Nothing\n";
        QVERIFY(!resumeWalk(log));
        log.header.text = example(u"en"_s);
        const auto refused = resumeWalk(log);
        QVERIFY(!refused);
        QVERIFY(!refused.error().userText.isEmpty());
    }
};

QTEST_GUILESS_MAIN(WalkExampleTest)
#include "tst_walkexample.moc"
