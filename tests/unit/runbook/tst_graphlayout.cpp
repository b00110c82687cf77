#include "runbook/graphlayout.h"

#include "graphsketch.h"

#include <QTest>

#include <cmath>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

namespace
{

using Kind = RunbookGraph::NodeKind;
using EdgeKind = RunbookGraph::EdgeKind;

GraphLayout layoutOf(const GraphSketch &sketch)
{
    return layoutGraph(sketch.graph, sketch.words(), GraphMeasure::estimated());
}

QRectF segment(const QPointF &from, const QPointF &to)
{
    return QRectF(from, to).normalized();
}

/// Whether a horizontal or vertical line goes through the inside of a rectangle.
bool crosses(const QRectF &line, const QRectF &rect)
{
    const QRectF inside = rect.adjusted(0.5, 0.5, -0.5, -0.5);
    return line.left() < inside.right() && line.right() > inside.left() &&
           line.top() < inside.bottom() && line.bottom() > inside.top();
}

/// Whether two lines lie on each other over a length.
bool coincide(const QRectF &one, const QRectF &other)
{
    const auto overlap = [](double a, double b, double c, double d) {
        return std::min(b, d) - std::max(a, c);
    };
    const bool flat = one.height() < 0.01 && other.height() < 0.01;
    const bool upright = one.width() < 0.01 && other.width() < 0.01;
    if (flat && std::abs(one.top() - other.top()) < 0.5)
        return overlap(one.left(), one.right(), other.left(), other.right()) > 1;
    if (upright && std::abs(one.left() - other.left()) < 0.5)
        return overlap(one.top(), one.bottom(), other.top(), other.bottom()) > 1;
    return false;
}

/// On the rectangle's edge, or as far inside as the shape's outline is there.
bool isOnOutline(const GraphLayout &layout, int node, const QPointF &point)
{
    const GraphLayout::Node &shown = layout.nodes.at(node);
    const QRectF rect = shown.rect;
    if (std::abs(point.x() - rect.center().x()) < 0.01 &&
        (std::abs(point.y() - rect.top()) < 0.01 || std::abs(point.y() - rect.bottom()) < 0.01))
        return true;
    if (point.y() < rect.top() || point.y() > rect.bottom())
        return false;
    const double inset = layout.shapes.inset(shown.shape, rect, point.y());
    return std::abs(point.x() - rect.left() - inset) < 0.01 ||
           std::abs(point.x() - rect.right() + inset) < 0.01;
}

/// What is wrong with a layout; empty when nothing is.
QString faultOf(const GraphSketch &sketch, const GraphLayout &layout)
{
    const QRectF page({0, 0}, layout.size);
    if (layout.nodes.size() != sketch.graph.nodes.size())
        return u"nodes are missing"_s;
    for (int node = 0; node < layout.nodes.size(); ++node) {
        const QRectF rect = layout.nodes.at(node).rect;
        if (!page.contains(rect) || !rect.contains(layout.nodes.at(node).words))
            return u"node %1 is outside"_s.arg(node);
        for (int other = 0; other < node; ++other) {
            if (rect.intersects(layout.nodes.at(other).rect))
                return u"nodes %1 and %2 overlap"_s.arg(other).arg(node);
        }
    }
    QList<int> seen(sketch.graph.edges.size(), 0);
    for (const GraphLayout::Route &route : layout.routes) {
        for (const int edge : route.edges) {
            ++seen[edge];
            if (sketch.graph.edges.at(edge).from != route.from ||
                sketch.graph.edges.at(edge).to != route.to)
                return u"edge %1 is another one"_s.arg(edge);
        }
        if (route.points.size() < 2 || !isOnOutline(layout, route.from, route.points.first()))
            return u"a route from %1 begins elsewhere"_s.arg(route.from);
        if (route.to >= 0 && !isOnOutline(layout, route.to, route.points.last()))
            return u"a route to %1 ends elsewhere"_s.arg(route.to);
    }
    if (seen.count(1) != seen.size())
        return u"an edge is drawn more or less than once"_s;
    for (int index = 0; index < layout.routes.size(); ++index) {
        const GraphLayout::Route &route = layout.routes.at(index);
        if (!route.label.isEmpty() && !page.contains(route.labelRect))
            return u"label %1 is outside"_s.arg(index);
        for (qsizetype point = 1; point < route.points.size(); ++point) {
            const QRectF line = segment(route.points.at(point - 1), route.points.at(point));
            if (line.width() > 0.01 && line.height() > 0.01)
                return u"route %1 is slanted"_s.arg(index);
            if (!page.adjusted(-1, -1, 1, 1).contains(line.adjusted(-0.1, -0.1, 0.1, 0.1)))
                return u"route %1 leaves the page"_s.arg(index);
            for (int node = 0; node < layout.nodes.size(); ++node) {
                const bool isOwn = (node == route.from && point == 1) ||
                                   (node == route.to && point == route.points.size() - 1);
                if (!isOwn && crosses(line, layout.nodes.at(node).rect))
                    return u"route %1 crosses node %2"_s.arg(index).arg(node);
            }
            for (int other = 0; other < layout.routes.size(); ++other) {
                const GraphLayout::Route &way = layout.routes.at(other);
                if (!way.label.isEmpty() && crosses(line, way.labelRect))
                    return u"route %1 crosses the label of %2"_s.arg(index).arg(other);
                const bool isShared =
                    (way.to == route.to && way.to >= 0) ||
                    (way.style == GraphLayout::Style::Timed && route.style == way.style);
                for (qsizetype next = 1; !isShared && other != index && next < way.points.size();
                     ++next) {
                    if (coincide(line, segment(way.points.at(next - 1), way.points.at(next))))
                        return u"routes %1 and %2 lie on each other"_s.arg(index).arg(other);
                }
            }
        }
        if (route.label.isEmpty())
            continue;
        for (int node = 0; node < layout.nodes.size(); ++node) {
            if (route.labelRect.intersects(layout.nodes.at(node).rect))
                return u"label %1 covers node %2"_s.arg(index).arg(node);
        }
        for (int other = 0; other < index; ++other) {
            if (!layout.routes.at(other).label.isEmpty() &&
                route.labelRect.intersects(layout.routes.at(other).labelRect))
                return u"labels %1 and %2 overlap"_s.arg(other).arg(index);
        }
    }
    return {};
}

} // namespace

class GraphLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingHasNoNodes()
    {
        const GraphLayout layout = layoutOf(GraphSketch());
        QVERIFY(layout.nodes.isEmpty());
        QVERIFY(layout.size.isValid());
    }

    void stepsGoDownFixesBesideEscalationAtTheEdgeEndsBelow()
    {
        GraphSketch sketch;
        const int first = sketch.step(u"Look"_s);
        const int second = sketch.step(u"Look again"_s);
        const int fix = sketch.add(Kind::Quickfix, u"Restart"_s);
        const int lasting = sketch.add(Kind::PermanentFix, u"Repair"_s);
        const int level = sketch.add(Kind::Escalation, u"Lead"_s);
        const int end = sketch.add(Kind::End, u"Resolved"_s);
        sketch.connect(first, second, u"nothing"_s);
        sketch.connect(second, fix, u"full"_s);
        sketch.connect(second, end, u"fine"_s);
        sketch.connect(fix, lasting, {}, EdgeKind::Then);
        const GraphLayout layout = layoutOf(sketch);
        QCOMPARE(faultOf(sketch, layout), QString());
        const auto rect = [&](int node) { return layout.nodes.at(node).rect; };
        QVERIFY(rect(first).bottom() < rect(second).top());
        QVERIFY(rect(second).right() < rect(fix).left());
        QCOMPARE(rect(second).top(), rect(fix).top());
        QVERIFY(rect(fix).right() < rect(lasting).left());
        QVERIFY(rect(lasting).right() < rect(level).left());
        QVERIFY(rect(second).bottom() < rect(end).top());
    }

    void waysBackAreAtTheLeft()
    {
        GraphSketch sketch;
        for (int step = 0; step < 4; ++step)
            sketch.step(u"Step"_s);
        sketch.connect(0, 3, u"skip"_s);
        const int back = sketch.connect(3, 1, u"again"_s);
        const int self = sketch.connect(3, 3, u"wait"_s);
        const GraphLayout layout = layoutOf(sketch);
        QCOMPARE(faultOf(sketch, layout), QString());
        for (const int edge : {back, self}) {
            const GraphLayout::Route &route = layout.routes.at(layout.routeOfEdge(edge));
            for (const QPointF &point : route.points)
                QVERIFY(point.x() <= layout.nodes.first().rect.left() + layout.shapes.corner);
            QVERIFY(route.labelRect.right() < layout.nodes.first().rect.left());
        }
        const GraphLayout::Route &skip = layout.routes.at(0);
        QVERIFY(skip.points.at(1).x() > layout.nodes.first().rect.right());
    }

    void waysBetweenTheSameNodesAreOne()
    {
        GraphSketch sketch;
        sketch.step(u"One"_s);
        sketch.step(u"Two"_s);
        sketch.connect(0, 1, u"refused"_s);
        sketch.connect(0, 1, u"timed out"_s);
        sketch.connect(0, -1, u"else"_s);
        sketch.connect(0, -1, u"or"_s);
        const GraphLayout layout = layoutOf(sketch);
        QCOMPARE(faultOf(sketch, layout), QString());
        QCOMPARE(layout.routes.size(), 3);
        QCOMPARE(layout.routes.at(0).edges, (QList<int>{0, 1}));
        QCOMPARE(layout.routes.at(0).label, (QStringList{u"refused"_s, u"timed out"_s}));
        QCOMPARE(layout.routes.at(1).to, -1);
    }

    void theClockIsOneLineOverTheTop()
    {
        GraphSketch sketch;
        sketch.step(u"One"_s);
        sketch.step(u"Two"_s);
        const int lead = sketch.add(Kind::Escalation, u"Lead"_s);
        const int chief = sketch.add(Kind::Escalation, u"Chief"_s);
        sketch.connect(0, 1, {}, EdgeKind::Sequence);
        sketch.connect(0, lead, u"30 min"_s, EdgeKind::ByTime);
        sketch.connect(0, chief, u"1 h"_s, EdgeKind::ByTime);
        sketch.connect(1, lead, u"worse"_s);
        const GraphLayout layout = layoutOf(sketch);
        QCOMPARE(faultOf(sketch, layout), QString());
        QCOMPARE(layout.routes.at(0).style, GraphLayout::Style::Implied);
        QCOMPARE(layout.routes.at(1).style, GraphLayout::Style::Timed);
        QVERIFY(layout.routes.at(1).points.at(1).y() < layout.nodes.at(0).rect.top());
        QCOMPARE(layout.routes.at(1).points.at(1), layout.routes.at(2).points.at(1));
    }

    void longWordsAreCutAndBroken()
    {
        GraphSketch sketch;
        sketch.step(QString(100'000, u'w'));
        sketch.step(u"<b>&amp; \"quoted\"\n# text</b>"_s + QString(3, QChar(0x202E)));
        sketch.connect(0, 1, QString(5000, u'x'));
        const GraphLayout layout = layoutOf(sketch);
        QCOMPARE(faultOf(sketch, layout), QString());
        QCOMPARE(layout.nodes.at(0).title.size(), 4);
        QVERIFY(layout.nodes.at(0).title.last().endsWith(u'…'));
        const LineWidth width = layout.measure.lineWidth(GraphFont::Title);
        for (const QString &line : layout.nodes.at(0).title)
            QVERIFY(width(line) <= layout.nodes.at(0).words.width() + 0.01);
        QCOMPARE(layout.routes.at(0).label.size(), 2);
    }

    void randomGraphsKeepEverythingApart_data()
    {
        QTest::addColumn<int>("steps");
        QTest::addColumn<int>("count");
        QTest::newRow("small") << 5 << 400;
        QTest::newRow("middle") << 14 << 120;
        QTest::newRow("large") << 60 << 6;
    }
    void randomGraphsKeepEverythingApart()
    {
        QFETCH(int, steps);
        QFETCH(int, count);
        for (int seed = 0; seed < count; ++seed) {
            const GraphSketch sketch = GraphSketch::random(quint32(seed), steps);
            const QString fault = faultOf(sketch, layoutOf(sketch));
            QVERIFY2(fault.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(fault)));
        }
    }

    void theSameGraphHasTheSameLayout()
    {
        const GraphSketch sketch = GraphSketch::random(7, 30);
        const GraphLayout one = layoutOf(sketch);
        const GraphLayout other = layoutOf(sketch);
        QCOMPARE(one.size, other.size);
        for (int node = 0; node < one.nodes.size(); ++node)
            QCOMPARE(one.nodes.at(node).rect, other.nodes.at(node).rect);
        for (int route = 0; route < one.routes.size(); ++route)
            QCOMPARE(one.routes.at(route).points, other.routes.at(route).points);
    }
};

QTEST_GUILESS_MAIN(GraphLayoutTest)
#include "tst_graphlayout.moc"
