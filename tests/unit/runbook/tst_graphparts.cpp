#include "graphsketch.h"
#include "runbook/graphlanes.h"
#include "runbook/graphpages.h"
#include "runbook/runbookpicture.h"
#include "runbook/textwrap.h"

#include <QTest>

#include <random>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

class GraphPartsTest : public QObject
{
    Q_OBJECT

    /// Every character is as wide as another.
    static QStringList wrapped(const QString &text, double width, int lines)
    {
        return wrappedText(
            text, [](const QString &line) { return double(line.size()); }, width, lines);
    }

private Q_SLOTS:
    void textIsWrapped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("lines");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("empty") << QString() << 3 << QStringList{QString()};
        QTest::newRow("spaces") << u" \n\t "_s << 3 << QStringList{QString()};
        QTest::newRow("fits") << u"one two"_s << 3 << QStringList{u"one two"_s};
        QTest::newRow("two lines")
            << u"one two three"_s << 3 << QStringList{u"one two"_s, u"three"_s};
        QTest::newRow("line ends") << u"one\ntwo"_s << 3 << QStringList{u"one two"_s};
        QTest::newRow("long word")
            << u"abcdefghijkl mn"_s << 3 << QStringList{u"abcdefgh"_s, u"ijkl mn"_s};
        QTest::newRow("exact word") << u"abcdefgh mn"_s << 2 << QStringList{u"abcdefgh"_s, u"mn"_s};
        QTest::newRow("cut") << u"one two three four five"_s << 2
                             << QStringList{u"one two"_s, u"three…"_s};
        QTest::newRow("cut at once") << u"abcdefghijkl"_s << 1 << QStringList{u"abcdefg…"_s};
    }
    void textIsWrapped()
    {
        QFETCH(QString, text);
        QFETCH(int, lines);
        QFETCH(QStringList, expected);
        QCOMPARE(wrapped(text, 8, lines), expected);
    }

    void charactersStayWhole()
    {
        const QString fire = u"\U0001F525"_s;
        for (const QString &line : wrapped(fire.repeated(20), 5, 4))
            QVERIFY(line.toUcs4().contains(0x1F525) && !line.isEmpty());
        QCOMPARE(wrapped(fire, 1, 1), QStringList{fire});
    }

    void piecesInALaneStayApart_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("nested") << 300;
        QTest::newRow("packed") << 5000;
    }
    void piecesInALaneStayApart()
    {
        QFETCH(int, count);
        std::minstd_rand numbers(5);
        QList<LanePiece> pieces;
        for (int piece = 0; piece < count; ++piece) {
            const double top = double(numbers() % 100'000);
            pieces.append({top, top + double(numbers() % 900), -1});
        }
        QList<LanePiece *> given;
        for (LanePiece &piece : pieces)
            given.append(&piece);
        const int lanes = assignLanes(given, 3);
        std::sort(pieces.begin(), pieces.end(), [](const LanePiece &one, const LanePiece &other) {
            return std::pair(one.lane, one.top) < std::pair(other.lane, other.top);
        });
        for (qsizetype at = 0; at < pieces.size(); ++at) {
            QVERIFY(pieces.at(at).lane >= 0 && pieces.at(at).lane < lanes);
            if (at > 0 && pieces.at(at).lane == pieces.at(at - 1).lane)
                QVERIFY(pieces.at(at).top - pieces.at(at - 1).bottom >= 3);
        }
    }

    void pagesAreDividedBetweenRows()
    {
        const GraphSketch sketch = GraphSketch::random(11, 40);
        const GraphLayout layout =
            layoutGraph(sketch.graph, sketch.words(), GraphMeasure::estimated());
        const double height = 500;
        const QList<GraphPage> pages = graphPages(layout, height);
        QVERIFY(pages.size() > 3);
        QCOMPARE(pages.first().top, 0.0);
        QCOMPARE(pages.last().bottom, layout.size.height());
        for (qsizetype page = 0; page < pages.size(); ++page) {
            QVERIFY(pages.at(page).bottom > pages.at(page).top);
            QVERIFY(pages.at(page).bottom - pages.at(page).top <= height);
            if (page > 0)
                QCOMPARE(pages.at(page).top, pages.at(page - 1).bottom);
        }
        for (const GraphLayout::Node &node : layout.nodes) {
            const bool isWhole = std::any_of(pages.begin(), pages.end(), [&](const auto &page) {
                return page.top <= node.rect.top() && node.rect.bottom() <= page.bottom;
            });
            QVERIFY(isWhole);
        }
    }

    void pagesSmallerThanARowEndAnyway()
    {
        GraphSketch sketch;
        sketch.step(u"Look"_s);
        const GraphLayout layout =
            layoutGraph(sketch.graph, sketch.words(), GraphMeasure::estimated());
        QVERIFY(graphPages(layout, 7).size() > 5);
        QVERIFY(graphPages(layout, 0).isEmpty());
        QVERIFY(graphPages(GraphLayout(), 100).isEmpty());
    }

    void findingsStandAtTheirNode()
    {
        GraphSketch sketch;
        sketch.step(u"One"_s);
        sketch.step(u"Two"_s);
        const int inner = sketch.add(RunbookGraph::NodeKind::Quickfix, u"Within two"_s);
        sketch.graph.nodes[0].range = {10, 20};
        sketch.graph.nodes[1].range = {20, 60};
        sketch.graph.nodes[inner].range = {30, 40};
        RunbookPictureInput input{sketch.runbook, sketch.graph, {}, {}, GraphMeasure::estimated()};
        for (const qsizetype at : {0, 5, 10, 19, 20, 30, 39, 40, 59, 60}) {
            Finding finding;
            finding.rule = QString::number(at);
            finding.range = {at, at + 1};
            input.findings.append(finding);
        }
        input.findings.append(Finding()); // About the whole document.
        const RunbookPicture picture = runbookPicture(input);
        const auto rulesAt = [&](int node) {
            QStringList rules;
            for (const Finding &finding : picture.findings.at(node))
                rules.append(finding.rule);
            return rules;
        };
        QCOMPARE(rulesAt(0), (QStringList{u"10"_s, u"19"_s}));
        QCOMPARE(rulesAt(1), (QStringList{u"20"_s, u"40"_s, u"59"_s}));
        QCOMPARE(rulesAt(inner), (QStringList{u"30"_s, u"39"_s}));
        QCOMPARE(picture.nodeAtByte(35), inner);
        QCOMPARE(picture.nodeAtByte(60), -1);
        QCOMPARE(picture.nodeOfId(u"S2"_s), 1);
        QCOMPARE(picture.nodeOfId(u"S3"_s), -1);
    }

    void wordsNameKindAndTrouble()
    {
        GraphSketch sketch;
        sketch.step(u"Look"_s);
        sketch.runbook.steps[0].minutes = 2;
        sketch.step(u""_s);
        sketch.graph.nodes[1].isCheck = false;
        const int fix = sketch.add(RunbookGraph::NodeKind::Quickfix, u"Drop it"_s);
        sketch.graph.nodes[fix].isDestructive = true;
        sketch.connect(0, fix, u"full"_s);
        sketch.connect(0, -1, {}, RunbookGraph::EdgeKind::Otherwise);
        GraphAnalysis analysis;
        analysis.isReachable = {true, false, true};
        const GraphWords words = graphWords(sketch.runbook, sketch.graph, analysis);
        QCOMPARE(words.name(0), u"Step 1 · check · 2\u00A0min: Look"_s);
        QCOMPARE(words.nodes.at(0).note, QString());
        QCOMPARE(words.name(1), u"Step 2 · action: (no title)"_s);
        QVERIFY(!words.nodes.at(1).note.isEmpty());
        QCOMPARE(words.nodes.at(fix).shape, NodeShape::Destructive);
        QCOMPARE(words.nodes.at(fix).head, u"Quickfix Q1"_s);
        QCOMPARE(words.nodes.at(fix).danger, u"destructive"_s);
        QCOMPARE(words.name(fix), u"Quickfix Q1 · destructive: Drop it"_s);
        QCOMPARE(wayOutWords(words, sketch.graph, 0),
                 u"full → Quickfix Q1 · destructive: Drop it"_s);
        QCOMPARE(wayOutWords(words, sketch.graph, 1), u"otherwise → a place that does not exist"_s);
    }

    void tooManyNodesAreNotLaidOut()
    {
        GraphSketch sketch;
        for (int step = 0; step <= RunbookPicture::mostDrawn; ++step)
            sketch.step(u"Step"_s);
        const RunbookPicture picture =
            runbookPicture({sketch.runbook, sketch.graph, {}, {}, GraphMeasure::estimated()});
        QVERIFY(picture.isTooLarge());
        QVERIFY(picture.layout.nodes.isEmpty());
        QCOMPARE(picture.words.nodes.size(), sketch.graph.nodes.size());
    }
};

QTEST_GUILESS_MAIN(GraphPartsTest)
#include "tst_graphparts.moc"
