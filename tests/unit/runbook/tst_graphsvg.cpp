#include "runbook/graphsvg.h"

#include "graphsketch.h"
#include "runbook/runbookreader.h"

#include <QFile>
#include <QTest>
#include <QXmlStreamReader>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// What a reader of XML finds in it.
struct Read {
    QString error;
    QMap<QString, int> elements;
    QStringList texts;
    QStringList titles; ///< of parts
    QStringList attributes;

    explicit Read(const QByteArray &svg)
    {
        QXmlStreamReader xml(svg);
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement())
                continue;
            const QString name = xml.name().toString();
            ++elements[name];
            for (const QXmlStreamAttribute &attribute : xml.attributes())
                attributes.append(attribute.name().toString());
            if (name == u"text")
                texts.append(xml.readElementText());
            else if (name == u"title")
                titles.append(xml.readElementText());
        }
        if (xml.hasError())
            error = xml.errorString();
    }
};

} // namespace

class GraphSvgTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theShippedRunbookIsWhole()
    {
        QFile file(u":/examples/en/runbook-database-not-responding.md"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Runbook runbook = readRunbook(SourceText(file.readAll()));
        const RunbookGraph graph = runbookGraph(runbook);
        const GraphWords words = graphWords(runbook, graph, analyseGraph(graph, runbook));
        const Read read(graphSvg(graph, words));
        QVERIFY2(read.error.isEmpty(), qPrintable(read.error));
        QCOMPARE(read.titles.first(), runbook.title.text);
        QCOMPARE(read.elements.value(u"desc"_s), 1);
        for (int node = 0; node < graph.nodes.size(); ++node)
            QVERIFY(read.titles.contains(words.name(node)));
        QVERIFY(read.texts.contains(u"connections >= 90"_s));
        QVERIFY(read.texts.contains(u"30 min"_s));
        // A part for each node and each drawn way, and one title for the whole.
        const GraphLayout layout = layoutGraph(graph, words, GraphMeasure::estimated());
        QCOMPARE(read.elements.value(u"g"_s), layout.nodes.size() + layout.routes.size());
        QCOMPARE(read.titles.size(), layout.nodes.size() + layout.routes.size() + 1);
    }

    void namesWithMarkupStayWords()
    {
        GraphSketch sketch;
        const QString hostile = u"</text><script>alert(1)</script> & ]]> \"'"_s + QChar(1) +
                                QChar(0xFFFE) + QChar(0xD800) + u"\U0001F525"_s;
        sketch.step(hostile);
        sketch.step(u"<!-- two"_s);
        sketch.connect(0, 1, hostile);
        sketch.connect(1, -1, u"&amp;"_s);
        sketch.runbook.title.text = hostile;
        const QByteArray svg = graphSvg(sketch.graph, sketch.words());
        const Read read(svg);
        QVERIFY2(read.error.isEmpty(), qPrintable(read.error));
        QVERIFY(!read.elements.contains(u"script"_s));
        QVERIFY(read.titles.first().startsWith(u"</text><script>alert(1)"_s));
        QVERIFY(read.titles.first().endsWith(u"\U0001F525"_s));
        QVERIFY(read.texts.contains(u"&amp;"_s));
        for (const QString &attribute : read.attributes)
            QVERIFY2(!attribute.startsWith(u"on"_s) && attribute != u"href"_s,
                     qPrintable(attribute));
    }

    void randomGraphsAreValidAndTheSameEachTime()
    {
        for (quint32 seed = 0; seed < 60; ++seed) {
            const GraphSketch sketch = GraphSketch::random(seed, 12);
            const QByteArray svg = graphSvg(sketch.graph, sketch.words());
            QCOMPARE(Read(svg).error, QString());
            QCOMPARE(graphSvg(sketch.graph, sketch.words()), svg);
        }
    }

    void nothingIsAnEmptyDrawing()
    {
        const Read read(graphSvg(RunbookGraph(), GraphWords()));
        QVERIFY(read.error.isEmpty());
        QCOMPARE(read.elements.value(u"g"_s), 0);
        QVERIFY(!read.titles.first().isEmpty());
    }
};

QTEST_GUILESS_MAIN(GraphSvgTest)
#include "tst_graphsvg.moc"
