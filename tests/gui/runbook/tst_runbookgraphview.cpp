#include "runbook/view/runbookgraphview.h"

#include "graphsketch.h"
#include "widgets/glyphicon.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QWheelEvent>

#include <cstdlib>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

namespace
{

using Kind = RunbookGraph::NodeKind;

/// Two steps, a quickfix beside the second, an end.
GraphSketch smallSketch()
{
    GraphSketch sketch;
    sketch.step(u"Look"_s);
    sketch.step(u"Look again"_s);
    const int fix = sketch.add(Kind::Quickfix, u"Restart"_s);
    const int end = sketch.add(Kind::End, u"Resolved"_s);
    sketch.connect(0, 1, u"nothing"_s);
    sketch.connect(1, fix, u"full"_s);
    sketch.connect(1, end, u"fine"_s);
    sketch.connect(fix, 0, {}, RunbookGraph::EdgeKind::Then);
    return sketch;
}

Finding findingAt(const GraphSketch &sketch, int node, Finding::Severity severity)
{
    Finding finding;
    finding.rule = u"RB06"_s;
    finding.text = u"What if it is something <else>?"_s;
    finding.severity = severity;
    finding.range = sketch.graph.nodes.at(node).range;
    return finding;
}

void show(RunbookGraphView &view, const GraphSketch &sketch, const QList<Finding> &findings = {})
{
    view.setRunbook(sketch.runbook, sketch.graph, {}, findings);
    QTRY_VERIFY(!view.isBehind());
}

bool isAbout(const QColor &one, const QColor &other)
{
    constexpr int most = 50; // The edges of thin lines are mixed.
    return std::abs(one.red() - other.red()) < most &&
           std::abs(one.green() - other.green()) < most &&
           std::abs(one.blue() - other.blue()) < most;
}

/// Pixels of about a colour within a part of the view.
int countOf(const QImage &image, const QRect &part, const QColor &color)
{
    int count = 0;
    const double scale = image.devicePixelRatio();
    const QRect pixels(int(part.x() * scale), int(part.y() * scale), int(part.width() * scale),
                       int(part.height() * scale));
    const QRect inside = pixels.intersected(image.rect());
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x)
            count += isAbout(image.pixelColor(x, y), color);
    }
    return count;
}

} // namespace

class RunbookGraphViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClickChoosesADoubleClickOpens()
    {
        RunbookGraphView view;
        view.resize(900, 700);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        show(view, smallSketch());
        QSignalSpy chosen(&view, &RunbookGraphView::nodeChosen);
        QSignalSpy opened(&view, &RunbookGraphView::nodeOpened);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.itemRect(2).center());
        QCOMPARE(view.chosen(), 2);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0).at(0).toInt(), 2);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(3, 3));
        QCOMPARE(view.chosen(), 2);
        QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, view.itemRect(1).center());
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.at(0).at(0).toInt(), 1);
        chosen.clear();
        view.chooseNode(0);
        QCOMPARE(view.chosen(), 0);
        QCOMPARE(chosen.size(), 0);
    }

    void arrowsGoAlongTheWays()
    {
        RunbookGraphView view;
        view.resize(900, 700);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        show(view, smallSketch());
        view.chooseNode(0);
        QSignalSpy opened(&view, &RunbookGraphView::nodeOpened);
        const auto press = [&](Qt::Key key) {
            QTest::keyClick(&view, key);
            return view.chosen();
        };
        QCOMPARE(press(Qt::Key_Down), 1);
        QCOMPARE(press(Qt::Key_Right), 2);
        QCOMPARE(press(Qt::Key_Right), 2);
        QCOMPARE(press(Qt::Key_Up), 0); // Its own way leads there.
        QCOMPARE(press(Qt::Key_End), 3);
        QCOMPARE(press(Qt::Key_Up), 1);
        QCOMPARE(press(Qt::Key_Home), 0);
        QCOMPARE(press(Qt::Key_Left), 0);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
    }

    void keysAndWheelZoom()
    {
        RunbookGraphView view;
        view.resize(500, 300);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        show(view, GraphSketch::random(3, 20));
        const double before = view.zoom();
        QTest::keyClick(&view, Qt::Key_Plus);
        QVERIFY(view.zoom() > before);
        QTest::keyClick(&view, Qt::Key_Minus);
        QTest::keyClick(&view, Qt::Key_Minus);
        QVERIFY(view.zoom() < before);
        QTest::keyClick(&view, Qt::Key_0);
        QVERIFY(view.zoom() * view.picture().layout.size.height() <= 300.5);
        QTest::keyClick(&view, Qt::Key_1);
        QCOMPARE(view.zoom(), 1.0);
        const QPointF middle = view.viewport()->rect().center();
        QWheelEvent wheel(middle, view.viewport()->mapToGlobal(middle), {}, {0, 120}, Qt::NoButton,
                          Qt::ControlModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view.viewport(), &wheel);
        QVERIFY(view.zoom() > 1.1);
        for (int press = 0; press < 200; ++press)
            QTest::keyClick(&view, Qt::Key_Minus);
        QVERIFY(view.zoom() >= 0.04);
    }

    void whatIsChosenComesIntoView()
    {
        RunbookGraphView view;
        view.resize(400, 300);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const GraphSketch sketch = GraphSketch::random(9, 30);
        show(view, sketch);
        QCOMPARE(view.verticalScrollBar()->value(), 0);
        view.actualSize();
        for (const int node : {29, 0, int(sketch.graph.nodes.size()) - 1}) {
            view.chooseNode(node);
            QVERIFY(view.viewport()->rect().contains(view.itemRect(node).center()));
        }
    }

    void placeAndChoiceStayWhileTheTextIsWritten()
    {
        RunbookGraphView view;
        view.resize(400, 300);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        GraphSketch sketch;
        for (int step = 0; step < 30; ++step) {
            sketch.step(u"Step"_s);
            if (step > 0)
                sketch.connect(step - 1, step);
        }
        show(view, sketch);
        view.chooseNode(20);
        const int row = view.verticalScrollBar()->value();
        const double zoom = view.zoom();
        QVERIFY(row > 0);
        sketch.graph.nodes[20].title = u"Other words"_s;
        sketch.runbook.steps[20].title.text = u"Other words"_s;
        show(view, sketch);
        QCOMPARE(view.chosen(), 20);
        QCOMPARE(view.verticalScrollBar()->value(), row);
        QCOMPARE(view.zoom(), zoom);
        QVERIFY(view.itemName(20).contains(u"Other words"_s));
        GraphSketch few;
        few.step(u"Only one"_s);
        show(view, few);
        QCOMPARE(view.chosen(), -1);
    }

    void onlyTheLastOfManyTextsIsShown()
    {
        RunbookGraphView view;
        QSignalSpy shown(&view, &RunbookGraphView::shown);
        for (int steps = 1; steps <= 40; ++steps) {
            GraphSketch sketch;
            for (int step = 0; step < steps; ++step)
                sketch.step(u"Step"_s);
            view.setRunbook(sketch.runbook, sketch.graph, {}, {});
        }
        QTRY_VERIFY(!view.isBehind());
        QCOMPARE(view.picture().graph.nodes.size(), 40);
        QCOMPARE(shown.size(), 1);
    }

    void findingsAreSignsWordsAndTooltips()
    {
        RunbookGraphView view;
        view.resize(900, 700);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const GraphSketch sketch = smallSketch();
        show(view, sketch);
        view.actualSize();
        const QColor problem = accentColor(Accent::Problem, view.palette());
        const auto problemsAt = [&](int node) {
            return countOf(view.viewport()->grab().toImage(), view.itemRect(node), problem);
        };
        QCOMPARE(problemsAt(1), 0);
        show(view, sketch,
             {findingAt(sketch, 1, Finding::Severity::Error),
              findingAt(sketch, 1, Finding::Severity::Hint)});
        QVERIFY(problemsAt(1) > 5);
        QCOMPARE(problemsAt(0), 0);
        QVERIFY(view.itemName(1).contains(u"1 error"_s));
        QVERIFY(!view.itemName(0).contains(u"error"_s));
        QHelpEvent help(QEvent::ToolTip, view.itemRect(1).center(),
                        view.viewport()->mapToGlobal(view.itemRect(1).center()));
        QCoreApplication::sendEvent(view.viewport(), &help);
        QVERIFY(QToolTip::text().contains(u"RB06: What if it is something &lt;else&gt;?"_s));
        QToolTip::hideText();
    }

    void unreachableNodesSaySo()
    {
        RunbookGraphView view;
        GraphSketch sketch = smallSketch();
        GraphAnalysis analysis;
        analysis.isReachable = {true, true, false, true};
        view.setRunbook(sketch.runbook, sketch.graph, analysis, {});
        QTRY_VERIFY(!view.isBehind());
        QVERIFY(view.itemName(2).contains(u"No way leads here"_s));
        QCOMPARE(view.picture().layout.nodes.at(2).note, QStringList{u"No way leads here"_s});
    }

    void screenReadersGetAListOfNodes()
    {
        RunbookGraphView view;
        view.resize(900, 700);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        show(view, smallSketch());
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&view);
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        QVERIFY(!list->text(QAccessible::Name).isEmpty());
        QCOMPARE(list->childCount(), 4);
        QAccessibleInterface *second = list->child(1);
        QCOMPARE(second->text(QAccessible::Name), u"Step 2 · check: Look again"_s);
        QCOMPARE(second->text(QAccessible::Description),
                 u"full → Quickfix Q1: Restart; fine → End: Resolved"_s);
        QCOMPARE(list->indexOfChild(second), 1);
        QSignalSpy opened(&view, &RunbookGraphView::nodeOpened);
        second->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(opened.size(), 1);
        QVERIFY(second->state().selected);
        const QPoint middle = view.viewport()->mapToGlobal(view.itemRect(3).center());
        QCOMPARE(list->childAt(middle.x(), middle.y()), list->child(3));
    }

    void theMenuAsksForCopies()
    {
        RunbookGraphView view;
        view.resize(900, 700);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        show(view, smallSketch());
        QSignalSpy copies(&view, &RunbookGraphView::copyRequested);
        QContextMenuEvent event(QContextMenuEvent::Mouse, view.itemRect(1).center(),
                                view.viewport()->mapToGlobal(view.itemRect(1).center()));
        QCoreApplication::sendEvent(view.viewport(), &event);
        auto *menu = view.findChild<QMenu *>(u"graphMenu"_s);
        QVERIFY(menu);
        QCOMPARE(view.chosen(), 1);
        for (QAction *action : menu->actions()) {
            if (action->text().contains(u"Mermaid"_s) || action->text().contains(u"SVG"_s))
                action->trigger();
        }
        QCOMPARE(copies.size(), 2);
        menu->close();
    }

    void anEmptyAndAHugeRunbookSaySo()
    {
        RunbookGraphView view;
        view.resize(500, 300);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        show(view, GraphSketch());
        const QColor paper = view.palette().color(QPalette::Base);
        const auto hasWords = [&] {
            const QImage image = view.viewport()->grab().toImage();
            return countOf(image, view.viewport()->rect(), paper) < image.width() * image.height();
        };
        QVERIFY(hasWords());
        QTest::keyClick(&view, Qt::Key_Down);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(view.chosen(), -1);
        GraphSketch huge;
        for (int step = 0; step < 10'000; ++step)
            huge.step(u"Step"_s);
        show(view, huge);
        QVERIFY(view.picture().isTooLarge());
        QVERIFY(hasWords());
        QCOMPARE(view.itemCount(), 0);
        show(view, smallSketch());
        QCOMPARE(view.itemCount(), 4);
    }

    void darkPalettesHaveLightWords()
    {
        RunbookGraphView view;
        view.resize(900, 700);
        QPalette dark;
        dark.setColor(QPalette::Base, QColor(0x1a, 0x1d, 0x20));
        dark.setColor(QPalette::Window, QColor(0x22, 0x25, 0x29));
        dark.setColor(QPalette::Text, Qt::white);
        dark.setColor(QPalette::WindowText, Qt::white);
        view.setPalette(dark);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        show(view, smallSketch());
        view.actualSize();
        const QImage image = view.viewport()->grab().toImage();
        const QRect node = view.itemRect(0);
        QVERIFY(countOf(image, node, Qt::white) > 20);
        int light = 0;
        for (int x = node.left(); x < node.right(); ++x) {
            const double scale = image.devicePixelRatio();
            light +=
                image.pixelColor(int(x * scale), int((node.center().y() + 2) * scale)).lightness() >
                200;
        }
        QVERIFY(light < node.width() / 2);
    }

    void anotherFontMakesAnotherLayout()
    {
        RunbookGraphView view;
        show(view, smallSketch());
        const QSizeF before = view.picture().layout.size;
        QFont large = view.font();
        large.setPointSizeF(large.pointSizeF() * 2);
        view.setFont(large);
        QTRY_VERIFY(!view.isBehind());
        QVERIFY(view.picture().layout.size.width() > before.width() * 1.5);
    }
};

QTEST_MAIN(RunbookGraphViewTest)
#include "tst_runbookgraphview.moc"
