#include "runbook/view/graphoutlineview.h"

#include "graphsketch.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

namespace
{

std::shared_ptr<const RunbookPicture> pictureOf(const GraphSketch &sketch,
                                                const QList<Finding> &findings = {})
{
    return std::make_shared<RunbookPicture>(
        runbookPicture({sketch.runbook, sketch.graph, {}, findings, GraphMeasure::estimated()}));
}

GraphSketch smallSketch()
{
    GraphSketch sketch;
    sketch.step(u"Look"_s);
    sketch.step(u"Look again"_s);
    sketch.connect(0, 1, u"contains “x”"_s);
    sketch.connect(0, -1, u"else"_s);
    sketch.connect(1, 0, u"again"_s);
    return sketch;
}

} // namespace

class GraphOutlineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachPlaceHasItsWaysOut()
    {
        GraphOutlineModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        const GraphSketch sketch = smallSketch();
        Finding finding;
        finding.rule = u"RB01"_s;
        finding.severity = Finding::Severity::Error;
        finding.text = u"There is no step 9."_s;
        finding.range = sketch.graph.nodes.at(0).range;
        finding.range.begin += 1;
        model.setPicture(pictureOf(sketch, {finding}));
        QCOMPARE(model.rowCount(), 2);
        const QModelIndex first = model.index(0, 0);
        QVERIFY(first.data().toString().startsWith(u"Step 1 · check: Look — 1 error"_s));
        QVERIFY(first.data(Qt::ToolTipRole).toString().contains(u"RB01: There is no step 9."_s));
        QVERIFY(!first.data(Qt::DecorationRole).isNull());
        QCOMPARE(model.rowCount(first), 2);
        const QModelIndex way = model.index(0, 0, first);
        QCOMPARE(way.data().toString(), u"contains “x” → Step 2 · check: Look again"_s);
        QCOMPARE(way.data(GraphOutlineModel::NodeRole).toInt(), 1);
        QCOMPARE(model.index(1, 0, first).data(GraphOutlineModel::NodeRole).toInt(), -1);
        QCOMPARE(model.rowCount(way), 0);
    }

    void changesKeepTheModelWhole()
    {
        GraphOutlineModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        for (quint32 seed = 0; seed < 20; ++seed)
            model.setPicture(pictureOf(GraphSketch::random(seed % 7, 6)));
        model.setPicture(std::make_shared<RunbookPicture>());
        QCOMPARE(model.rowCount(), 0);
    }

    void aWayOutIsClosedAndLeadsBackByOneKey()
    {
        GraphOutlineView view;
        view.setPicture(pictureOf(smallSketch()));
        const QModelIndex first = view.model()->index(0, 0);
        const QModelIndex way = view.model()->index(0, 0, first);
        QVERIFY(view.isExpanded(first));
        // As a screen reader would say of it.
        QVERIFY(!view.isExpanded(way));
        view.setCurrentIndex(way);
        QTest::keyClick(&view, Qt::Key_Left);
        QCOMPARE(view.currentIndex(), first);
    }

    void otherWordsKeepTheChoice()
    {
        GraphOutlineView view;
        GraphSketch sketch = smallSketch();
        view.setPicture(pictureOf(sketch));
        view.chooseNode(1);
        QSignalSpy chosen(&view, &GraphOutlineView::nodeChosen);
        sketch.graph.nodes[1].title = u"Other words"_s;
        view.setPicture(pictureOf(sketch));
        QCOMPARE(view.chosen(), 1);
        QVERIFY(view.currentIndex().data().toString().contains(u"Other words"_s));
        sketch.step(u"One more"_s);
        view.setPicture(pictureOf(sketch));
        QCOMPARE(view.chosen(), 1);
        QCOMPARE(chosen.size(), 0);
    }

    void enterFollowsAWayAndOpensAPlace()
    {
        GraphOutlineView view;
        view.setPicture(pictureOf(smallSketch()));
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QSignalSpy chosen(&view, &GraphOutlineView::nodeChosen);
        QSignalSpy opened(&view, &GraphOutlineView::nodeOpened);
        view.chooseNode(0);
        QCOMPARE(chosen.size(), 0);
        QTest::keyClick(&view, Qt::Key_Down); // Its first way out.
        QCOMPARE(view.chosen(), 0);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(view.chosen(), 1);
        QVERIFY(!chosen.isEmpty());
        QCOMPARE(chosen.last().at(0).toInt(), 1);
        QCOMPARE(opened.size(), 0);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.at(0).at(0).toInt(), 1);
        // A way that leads nowhere is not followed.
        view.setCurrentIndex(view.model()->index(1, 0, view.model()->index(0, 0)));
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(view.chosen(), 0);
        QCOMPARE(opened.size(), 1);
    }
};

QTEST_MAIN(GraphOutlineTest)
#include "tst_graphoutline.moc"
