#include "runbook/dotgraph.h"
#include "runbook/graphsvg.h"
#include "runbook/mermaid.h"
#include "runbook/runbookreader.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

namespace
{

Runbook example()
{
    QFile file(u":/examples/en/runbook-database-not-responding.md"_s);
    return file.open(QIODevice::ReadOnly) ? readRunbook(SourceText(file.readAll())) : Runbook();
}

/// Names and conditions with all that some reader takes as markup.
Runbook hostile()
{
    return readRunbook(SourceText(
        "# Runbook: <b>\"x\"</b>\n\n## Diagnosis\n\n"
        "### Step 1: Look at \"a\" & <script>alert(1)</script> [end] {x} #quot; %% $$ `;`\n\n"
        "| If | Then |\n| --- | --- |\n"
        "| contains `\"--> end` | go to Step 2 |\n"
        "| contains `]]>&amp;<!--` | go to Step 9 |\n"
        "| anything else | end: stop |\n\n"
        "### Step 2: \xE2\x80\xAE\xF0\x9F\x94\xA5 \\ \x01 end\n\n"
        "| If | Then |\n| --- | --- |\n| anything else | end: resolved |\n"));
}

QList<Runbook> documents()
{
    return {example(), hostile(), Runbook()};
}

} // namespace

class TstGraphTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mermaidQuotesEverything();
    void aLongFlowchartIsAnOverview();
    void dotNamesNodesAndEdges();
    void svgIsXmlWithTheWords();
    void emptyGraphsAreEmptyDrawings();
};

void TstGraphTexts::mermaidQuotesEverything()
{
    const QString text = mermaidText(runbookGraph(hostile()));
    QVERIFY(text.startsWith(u"flowchart TD\n"_s));
    // Ids are n1, n2, ...; every label stands in quotes that nothing in it can end.
    static const QRegularExpression line(
        u"^  (n\\d+[\\[({/>]*\"[^\"<>`\\n]*\"[\\])}/]*(:::\\w+)?|"
        "n\\d+ (-->|-\\.->)(\\|\"[^\"<>`\\n]*\"\\|)? n\\d+|classDef .*)$"_s);
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &one : lines.sliced(1))
        QVERIFY2(line.match(one).hasMatch(), qPrintable(one));
    QVERIFY(text.contains(u"#quot;a#quot;"_s));
    // A branch to a step that there is not is drawn as one.
    QVERIFY(text.contains(u"[\"?\"]"_s));
}

void TstGraphTexts::aLongFlowchartIsAnOverview()
{
    const RunbookGraph graph = runbookGraph(example());
    const QString whole = mermaidText(graph);
    const QString overview = mermaidText(graph, mostMermaidCharacters);
    QVERIFY(whole.contains(u"contains too many connections"_s));
    QVERIFY(overview.size() < mostMermaidCharacters);
    QVERIFY(overview.contains(u"n1"_s));
}

void TstGraphTexts::dotNamesNodesAndEdges()
{
    const Runbook values = example();
    const RunbookGraph graph = runbookGraph(values);
    const QString text = dotText(graph);
    QCOMPARE(text.count(u" -> "_s), graph.edges.size());
    QCOMPARE(text.count(u"[label="_s) >= graph.nodes.size(), true);
    QVERIFY(text.contains(u"shape=hexagon"_s));
    QVERIFY(text.contains(u"peripheries=2"_s));
    QVERIFY(!dotText(runbookGraph(hostile())).contains(u"\\u0001"_s));
}

void TstGraphTexts::svgIsXmlWithTheWords()
{
    for (const Runbook &values : documents()) {
        const RunbookGraph graph = runbookGraph(values);
        const QByteArray svg =
            graphSvg(graph, graphWords(values, graph, analyseGraph(graph, values)));
        QXmlStreamReader reader(svg);
        QString text;
        while (!reader.atEnd()) {
            reader.readNext();
            QVERIFY(reader.name() != u"script"_s);
            if (reader.isCharacters())
                text += reader.text();
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        for (const RunbookStep &step : values.steps)
            QVERIFY(text.contains(step.title.text.section(u' ', 0, 0)));
    }
}

void TstGraphTexts::emptyGraphsAreEmptyDrawings()
{
    const RunbookGraph graph = runbookGraph(Runbook());
    QCOMPARE(mermaidText(graph), u"flowchart TD\n"_s);
    QVERIFY(dotText(graph).startsWith(u"digraph"_s));
}

QTEST_GUILESS_MAIN(TstGraphTexts)
#include "tst_graphtexts.moc"
