#include "runbook/view/cardpage.h"
#include "runbook/view/graphimage.h"

#include "graphsketch.h"
#include "runbook/runbookreader.h"

#include <QBuffer>
#include <QFile>
#include <QPdfWriter>
#include <QTest>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

namespace
{

Runbook example(const QString &lang)
{
    QFile file(u":/examples/%1/runbook-database-not-responding.md"_s.arg(lang));
    return file.open(QIODevice::ReadOnly) ? readRunbook(SourceText(file.readAll())) : Runbook();
}

/// Of a PDF that Qt has written.
int pagesOf(const QByteArray &pdf)
{
    return int(pdf.count("/Type /Page\n"));
}

/// Far longer than a page, in every part.
Runbook longRunbook()
{
    Runbook runbook;
    const QString words = u"words that go on and on "_s.repeated(60);
    runbook.title.text = words;
    for (int number = 1; number <= 200; ++number) {
        RunbookSymptom symptom;
        symptom.text.text = words;
        runbook.symptoms.append(symptom);
        RunbookStep step;
        step.number = number;
        step.title.text = words;
        step.text = words;
        RunbookCommand command;
        command.text = QString(QString(400, u'x') + u'\n').repeated(30);
        step.commands.append(command);
        for (int way = 0; way < 8; ++way) {
            RunbookBranch branch;
            branch.condition.words.text = words;
            branch.target.kind = BranchTarget::Kind::Step;
            branch.target.number = 1 + (number * 7 + way) % 200;
            step.branches.append(branch);
        }
        runbook.steps.append(step);
        RunbookQuickfix quickfix;
        quickfix.number = number;
        quickfix.title.text = words;
        quickfix.text = words;
        quickfix.blastRadius = words;
        runbook.quickfixes.append(quickfix);
        EscalationLevel level;
        level.number = number;
        level.afterMinutes = number;
        level.role = level.channel = level.bring = level.fallback = words;
        runbook.escalation.append(level);
    }
    return runbook;
}

} // namespace

class GraphImageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePictureShowsEveryNode()
    {
        const GraphSketch sketch = GraphSketch::random(2, 8);
        const Result<QImage> one = graphImage(sketch.graph, sketch.words(), 1);
        const Result<QImage> two = graphImage(sketch.graph, sketch.words(), 2);
        QVERIFY(one && two);
        QVERIFY(std::abs(two->width() - 2 * one->width()) <= 1);
        QCOMPARE(one->pixelColor(0, 0), QColor(Qt::white));
        int dark = 0;
        for (int y = 0; y < one->height(); ++y) {
            for (int x = 0; x < one->width(); ++x)
                dark += one->pixelColor(x, y).lightness() < 100;
        }
        QVERIFY(dark > 200 * sketch.graph.nodes.size());
        const Result<QByteArray> png = graphPng(sketch.graph, sketch.words(), 1);
        QVERIFY(png);
        QCOMPARE(QImage::fromData(*png, "PNG").size(), one->size());
    }

    void largePicturesAreMadeSmallerAndHugeOnesRefused()
    {
        const GraphSketch large = GraphSketch::random(2, 150);
        const Result<QImage> image = graphImage(large.graph, large.words(), 4);
        QVERIFY(image);
        QVERIFY(image->height() <= 16'000);
        GraphSketch huge;
        for (int step = 0; step < 3000; ++step)
            huge.step(u"Step"_s);
        const Result<QImage> refused = graphImage(huge.graph, huge.words(), 2);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::InvalidData);
        QVERIFY(!graphPng(huge.graph, huge.words(), 2));
    }

    void pagesHoldAllOfIt()
    {
        const Runbook runbook = example(u"en"_s);
        const RunbookGraph graph = runbookGraph(runbook);
        QCOMPARE(pagesOf(graphPdf(graph, graphWords(runbook, graph, {}))), 1);
        const GraphSketch large = GraphSketch::random(5, 80);
        QVERIFY(pagesOf(graphPdf(large.graph, large.words())) > 2);
    }

    void theCardOfTheExampleIsOnePageWithAllOfIt_data()
    {
        QTest::addColumn<QString>("lang");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("French") << u"fr"_s;
    }
    void theCardOfTheExampleIsOnePageWithAllOfIt()
    {
        QFETCH(QString, lang);
        const Runbook runbook = example(lang);
        const CardPage card = cardPage(runbook, runbookGraph(runbook));
        QCOMPARE(card.pageCount, 1);
        QCOMPARE(pagesOf(card.pdf), 1);
        for (const RunbookStep &step : runbook.steps)
            QVERIFY(card.html.contains(step.title.text.toHtmlEscaped()));
        for (const EscalationLevel &level : runbook.escalation)
            QVERIFY(card.html.contains(level.fallback.toHtmlEscaped()));
    }

    void anyCardIsOnePage()
    {
        const Runbook runbook = longRunbook();
        const CardPage card = cardPage(runbook, runbookGraph(runbook));
        QCOMPARE(card.pageCount, 1);
        QCOMPARE(pagesOf(card.pdf), 1);
        QVERIFY(card.html.contains(u"…see step "_s));
        QCOMPARE(cardPage(Runbook(), RunbookGraph()).pageCount, 1);
        for (quint32 seed = 0; seed < 10; ++seed) {
            const GraphSketch sketch = GraphSketch::random(seed, 40);
            QCOMPARE(cardPage(sketch.runbook, sketch.graph).pageCount, 1);
        }
    }

    void itIsOnePageOnWhateverPaperAPrinterHas()
    {
        QCOMPARE(cardPageLayout().orientation(), QPageLayout::Portrait);
        const Runbook runbook = longRunbook();
        for (const QPageSize::PageSizeId size : {QPageSize::A4, QPageSize::A5, QPageSize::Letter}) {
            for (const auto orientation : {QPageLayout::Portrait, QPageLayout::Landscape}) {
                QByteArray bytes;
                QBuffer buffer(&bytes);
                buffer.open(QIODevice::WriteOnly);
                {
                    QPdfWriter writer(&buffer);
                    writer.setResolution(1200);
                    writer.setPageLayout(QPageLayout(QPageSize(size), orientation, {10, 10, 10, 10},
                                                     QPageLayout::Millimeter));
                    QCOMPARE(drawCard(writer, runbook, runbookGraph(runbook)).pageCount, 1);
                }
                QCOMPARE(pagesOf(bytes), 1);
            }
        }
    }
};

QTEST_MAIN(GraphImageTest)
#include "tst_graphimage.moc"
