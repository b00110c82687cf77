#include "runbook/graphrouting.h"

#include "runbook/graphlanes.h"

#include <QHash>

#include <algorithm>
#include <deque>

namespace recount
{

namespace
{

enum class Way {
    Down,     ///< straight to the node below
    Sideways, ///< through the lanes between columns
    Timed,    ///< over the first row, shared by all levels of escalation
    Nowhere,
};

/// How a route leaves and enters. Gutter n is at the left of column n.
struct Plan {
    Way way = Way::Sideways;
    bool leavesRight = true;
    bool entersRight = false; ///< at the right side of the target
    int fromGutter = 0;
    int toGutter = 0;
    double leaveY = 0; ///< below the top of the row
    int fromLane = -1; ///< indexes of lanes
    int toLane = -1;
};

/// Where ways enter a node.
struct Entries {
    double left = -1; ///< below the top of the row; -1: nothing enters
    double right = -1;
    double timed = -1;
    int track = -1; ///< above its row, of ways from columns further away
};

/// What leaves and enters in one gutter beside one row.
struct Ports {
    int leftNode = -1; ///< the nodes at both sides
    int rightNode = -1;
    bool entersLeftNode = false;
    bool entersRightNode = false;
    int timed = -1;       ///< route into the right node
    QList<int> fromRight; ///< routes out of the right node
    QList<int> fromLeft;

    bool usesLeft() const { return entersLeftNode || !fromLeft.isEmpty(); }
    bool usesRight() const { return entersRightNode || timed >= 0 || !fromRight.isEmpty(); }
};

/// A vertical piece that all ways to one side of a target share in a gutter.
struct Lane {
    LanePiece piece;
    int gutter = 0;
    bool isAtLeft = true; ///< counted from the left of the gutter
    double x = 0;
};

struct Gutter {
    double leftZone = 0;  ///< for the labels of what leaves to the right
    double rightZone = 0; ///< for those of what leaves to the left
    int leftLanes = 0;
    int rightLanes = 0;
    double x = 0;
    double width = 0;
};

class Router
{
public:
    Router(const GraphGrid &grid, const RoutingSizes &sizes, GraphLayout &layout)
        : m_grid(grid), m_sizes(sizes), m_layout(layout)
    {
    }

    void run()
    {
        planRoutes();
        collectPorts();
        placePorts();
        placeRows();
        collectLanes();
        placeColumns();
        placeNodes();
        for (int route = 0; route < m_layout.routes.size(); ++route)
            draw(route);
    }

private:
    int rowOf(int node) const { return m_grid.cells.at(node).row; }
    int columnOf(int node) const { return m_grid.cells.at(node).column; }
    Ports &portsAt(int row, int gutter) { return m_ports[row * (m_grid.columns + 1) + gutter]; }

    void planRoutes()
    {
        // The next node below in the first column, for each row.
        QList<int> below(m_grid.rows, -1);
        QList<int> first(m_grid.rows, -1);
        for (int node = 0; node < m_layout.nodes.size(); ++node) {
            if (columnOf(node) == 0)
                first[rowOf(node)] = node;
        }
        for (int row = m_grid.rows - 2, next = -1; row >= 0; --row) {
            next = first.at(row + 1) >= 0 ? first.at(row + 1) : next;
            below[row] = next;
        }
        m_trackCounts = QList<int>(m_grid.rows, 0);
        m_downLabels = QList<double>(m_grid.rows, 0);
        m_entries.resize(m_layout.nodes.size());
        for (const GraphLayout::Route &route : std::as_const(m_layout.routes)) {
            Plan plan;
            if (route.to < 0) {
                plan.way = Way::Nowhere;
                plan.fromGutter = columnOf(route.from) + 1;
            } else if (columnOf(route.from) == 0 && columnOf(route.to) == 0 &&
                       below.at(rowOf(route.from)) == route.to) {
                plan.way = Way::Down;
                double &label = m_downLabels[rowOf(route.from) + 1];
                label = std::max(label, route.labelRect.height());
            } else {
                plan = sidewaysPlan(route);
            }
            m_plans.append(plan);
        }
    }

    Plan sidewaysPlan(const GraphLayout::Route &route)
    {
        const int from = columnOf(route.from);
        const int to = columnOf(route.to);
        Plan plan;
        if (route.style == GraphLayout::Style::Timed && from == 0 && rowOf(route.from) == 0 &&
            to > 0) {
            plan.way = Way::Timed;
            plan.toGutter = to;
            return plan;
        }
        const bool isForward = from == 0 && to == 0 && rowOf(route.to) > rowOf(route.from);
        plan.leavesRight = to > from || isForward;
        plan.entersRight = to < from || isForward;
        plan.fromGutter = plan.leavesRight ? from + 1 : from;
        plan.toGutter = plan.entersRight ? to + 1 : to;
        if (plan.fromGutter != plan.toGutter && m_entries.at(route.to).track < 0)
            m_entries[route.to].track = m_trackCounts[rowOf(route.to)]++;
        return plan;
    }

    void collectPorts()
    {
        m_ports.resize(m_grid.rows * (m_grid.columns + 1));
        for (int node = 0; node < m_layout.nodes.size(); ++node) {
            portsAt(rowOf(node), columnOf(node)).rightNode = node;
            portsAt(rowOf(node), columnOf(node) + 1).leftNode = node;
        }
        for (int route = 0; route < m_plans.size(); ++route) {
            const Plan &plan = m_plans.at(route);
            const GraphLayout::Route &way = m_layout.routes.at(route);
            if (plan.way == Way::Down)
                continue;
            if (plan.way == Way::Timed) {
                portsAt(rowOf(way.to), plan.toGutter).timed = route;
                m_hasTimed = true;
                continue;
            }
            Ports &leaving = portsAt(rowOf(way.from), plan.fromGutter);
            (plan.leavesRight ? leaving.fromLeft : leaving.fromRight).append(route);
            if (plan.way == Way::Nowhere)
                continue;
            Ports &entering = portsAt(rowOf(way.to), plan.toGutter);
            (plan.entersRight ? entering.entersLeftNode : entering.entersRightNode) = true;
        }
        // The line of the clock lies above all other tracks.
        if (m_hasTimed)
            m_timedTrack = m_trackCounts[0]++;
    }

    double firstPort(int node) const
    {
        const ShapeSizes &shapes = m_layout.shapes;
        switch (m_layout.nodes.at(node).shape) {
        case NodeShape::Decision:
            return shapes.point;
        case NodeShape::Check:
        case NodeShape::Quickfix:
        case NodeShape::End:
        case NodeShape::Escalation:
            return shapes.corner;
        default:
            return shapes.border;
        }
    }

    /// Everything in one gutter beside one row gets a height of its own, so that no two ways lie
    /// on each other there.
    void placePorts()
    {
        for (Ports &ports : m_ports) {
            if (!ports.usesLeft() && !ports.usesRight())
                continue;
            double y = 0;
            if (ports.usesLeft())
                y = firstPort(ports.leftNode);
            if (ports.usesRight())
                y = std::max(y, firstPort(ports.rightNode));
            double left = 0;
            double right = 0;
            if (ports.entersLeftNode)
                left = m_entries[ports.leftNode].right = step(y);
            if (ports.entersRightNode)
                right = m_entries[ports.rightNode].left = step(y);
            if (ports.timed >= 0)
                right = m_entries[ports.rightNode].timed = step(y, ports.timed);
            for (const int route : std::as_const(ports.fromRight))
                right = m_plans[route].leaveY = step(y, route);
            for (const int route : std::as_const(ports.fromLeft))
                left = m_plans[route].leaveY = step(y, route);
            makeRoom(ports.leftNode, left);
            makeRoom(ports.rightNode, right);
        }
    }

    double step(double &y) const
    {
        const double place = y + m_sizes.portGap / 2;
        y += m_sizes.portGap;
        return place;
    }

    double step(double &y, int route) const
    {
        const double label = m_layout.routes.at(route).labelRect.height();
        const double place = y + std::max(label, m_sizes.portGap / 2) + m_sizes.labelPad / 3;
        y = place + m_sizes.labelPad;
        return place;
    }

    void makeRoom(int node, double lastPort)
    {
        if (node < 0 || lastPort <= 0)
            return;
        QRectF &rect = m_layout.nodes[node].rect;
        rect.setHeight(std::max(rect.height(), lastPort + firstPort(node) + m_sizes.portGap / 2));
    }

    void placeRows()
    {
        QList<double> heights(m_grid.rows, 0);
        for (int node = 0; node < m_layout.nodes.size(); ++node) {
            double &height = heights[rowOf(node)];
            height = std::max(height, m_layout.nodes.at(node).rect.height());
        }
        double y = m_sizes.margin;
        for (int row = 0; row < m_grid.rows; ++row) {
            const double tracks = m_sizes.laneGap * m_trackCounts.at(row);
            if (row == 0)
                y += tracks;
            else
                y += std::max({m_sizes.rowGap, tracks + 2 * m_sizes.laneGap,
                               m_downLabels.at(row) + m_sizes.arrow + 1.5 * m_sizes.labelPad});
            m_rowTops.append(y);
            y += heights.at(row);
        }
        m_layout.size.setHeight(y + m_sizes.margin);
    }

    double trackY(int row, int track) const
    {
        return m_rowTops.at(row) - m_sizes.laneGap * (track + 1);
    }

    int laneFor(int gutter, int target, bool isAtLeft)
    {
        const std::pair<qint64, bool> key{(qint64(gutter) << 32) + target, isAtLeft};
        const auto found = m_laneOf.constFind(key);
        if (found != m_laneOf.constEnd())
            return *found;
        Lane lane;
        lane.gutter = gutter;
        lane.isAtLeft = isAtLeft;
        lane.piece.top = 1e18;
        lane.piece.bottom = -1e18;
        m_lanes.push_back(lane);
        return *m_laneOf.insert(key, int(m_lanes.size()) - 1);
    }

    void reach(int lane, double y)
    {
        LanePiece &piece = m_lanes[size_t(lane)].piece;
        piece.top = std::min(piece.top, y);
        piece.bottom = std::max(piece.bottom, y);
    }

    double entryY(int route) const
    {
        const GraphLayout::Route &way = m_layout.routes.at(route);
        const Entries &entries = m_entries.at(way.to);
        const Plan &plan = m_plans.at(route);
        const double y = plan.way == Way::Timed ? entries.timed
                         : plan.entersRight     ? entries.right
                                                : entries.left;
        return m_rowTops.at(rowOf(way.to)) + y;
    }

    double leaveY(int route) const
    {
        return m_rowTops.at(rowOf(m_layout.routes.at(route).from)) + m_plans.at(route).leaveY;
    }

    void collectLanes()
    {
        constexpr int clock = -2;
        for (int route = 0; route < m_plans.size(); ++route) {
            Plan &plan = m_plans[route];
            const GraphLayout::Route &way = m_layout.routes.at(route);
            if (plan.way == Way::Timed) {
                plan.toLane = laneFor(plan.toGutter, clock, false);
                reach(plan.toLane, trackY(0, m_timedTrack));
                reach(plan.toLane, entryY(route));
            } else if (plan.way == Way::Sideways) {
                const bool isDirect = plan.fromGutter == plan.toGutter;
                const double track =
                    isDirect ? 0 : trackY(rowOf(way.to), m_entries.at(way.to).track);
                plan.toLane = laneFor(plan.toGutter, way.to, plan.entersRight);
                plan.fromLane =
                    isDirect ? plan.toLane : laneFor(plan.fromGutter, way.to, plan.leavesRight);
                reach(plan.fromLane, leaveY(route));
                reach(plan.toLane, entryY(route));
                if (!isDirect) {
                    reach(plan.fromLane, track);
                    reach(plan.toLane, track);
                }
            }
        }
    }

    void placeColumns()
    {
        QList<Gutter> gutters(m_grid.columns + 1);
        QList<double> widths(m_grid.columns, 0);
        for (int node = 0; node < m_layout.nodes.size(); ++node)
            widths[columnOf(node)] =
                std::max(widths.at(columnOf(node)), m_layout.nodes.at(node).rect.width());
        for (int gutter = 0; gutter <= m_grid.columns; ++gutter) {
            QList<LanePiece *> left;
            QList<LanePiece *> right;
            for (Lane &lane : m_lanes) {
                if (lane.gutter == gutter)
                    (lane.isAtLeft ? left : right).append(&lane.piece);
            }
            gutters[gutter].leftLanes = assignLanes(left, m_sizes.laneGap);
            gutters[gutter].rightLanes = assignLanes(right, m_sizes.laneGap);
        }
        makeZones(gutters, widths);
        double x = m_sizes.margin;
        for (int index = 0; index <= m_grid.columns; ++index) {
            Gutter &gutter = gutters[index];
            gutter.x = x;
            gutter.width = gutter.leftZone + gutter.rightZone +
                           m_sizes.laneGap * (gutter.leftLanes + gutter.rightLanes);
            const bool isBetween = index > 0 && index < m_grid.columns;
            gutter.width = std::max(gutter.width, isBetween ? m_sizes.columnGap : 0.0);
            x += gutter.width;
            if (index < m_grid.columns) {
                m_columnX.append(x);
                m_columnWidths.append(widths.at(index));
                x += widths.at(index);
            }
        }
        m_layout.size.setWidth(x + m_sizes.margin);
        for (Lane &lane : m_lanes) {
            const Gutter &gutter = gutters.at(lane.gutter);
            const double off = m_sizes.laneGap * (lane.piece.lane + 0.5);
            lane.x = lane.isAtLeft ? gutter.x + gutter.leftZone + off
                                   : gutter.x + gutter.width - gutter.rightZone - off;
        }
    }

    /// Room for labels and the heads of arrows beside the columns.
    void makeZones(QList<Gutter> &gutters, const QList<double> &widths) const
    {
        const auto widen = [](double &zone, double width) { zone = std::max(zone, width); };
        for (int route = 0; route < m_plans.size(); ++route) {
            const Plan &plan = m_plans.at(route);
            const GraphLayout::Route &way = m_layout.routes.at(route);
            const double label =
                way.label.isEmpty() ? 0 : way.labelRect.width() + 2 * m_sizes.labelPad;
            if (plan.way == Way::Down) {
                widen(gutters[1].leftZone, label - widths.at(0) / 2);
                continue;
            }
            if (plan.way == Way::Timed) {
                widen(gutters[plan.toGutter].rightZone, label + m_sizes.arrow);
                continue;
            }
            Gutter &from = gutters[plan.fromGutter];
            const double cross = plan.way == Way::Nowhere ? m_sizes.arrow : 0;
            widen(plan.leavesRight ? from.leftZone : from.rightZone, label + cross);
            if (plan.way == Way::Sideways) {
                Gutter &to = gutters[plan.toGutter];
                widen(plan.entersRight ? to.leftZone : to.rightZone, m_sizes.arrow);
            }
        }
    }

    void placeNodes()
    {
        for (int node = 0; node < m_layout.nodes.size(); ++node) {
            GraphLayout::Node &placed = m_layout.nodes[node];
            const double widest = m_columnWidths.at(columnOf(node));
            const QPointF words(placed.words.left() + (widest - placed.rect.width()) / 2,
                                (placed.rect.height() - placed.words.height()) / 2);
            placed.rect.setWidth(widest);
            placed.rect.moveTo(m_columnX.at(columnOf(node)), m_rowTops.at(rowOf(node)));
            placed.words.moveTo(placed.rect.topLeft() + words);
        }
    }

    double sideX(int node, bool isRight, double y) const
    {
        const GraphLayout::Node &placed = m_layout.nodes.at(node);
        const double inset = m_layout.shapes.inset(placed.shape, placed.rect, y);
        return isRight ? placed.rect.right() - inset : placed.rect.left() + inset;
    }

    double laneX(int lane) const { return m_lanes[size_t(lane)].x; }

    void draw(int index)
    {
        GraphLayout::Route &route = m_layout.routes[index];
        switch (m_plans.at(index).way) {
        case Way::Down:
            drawDown(route);
            break;
        case Way::Timed:
            drawTimed(index, route);
            break;
        case Way::Sideways:
        case Way::Nowhere:
            drawSideways(index, route);
            break;
        }
    }

    void drawDown(GraphLayout::Route &route) const
    {
        const QRectF from = m_layout.nodes.at(route.from).rect;
        const QRectF to = m_layout.nodes.at(route.to).rect;
        route.points = {{from.center().x(), from.bottom()}, {from.center().x(), to.top()}};
        route.labelRect.moveTo(from.center().x() + m_sizes.labelPad,
                               from.bottom() + m_sizes.labelPad);
    }

    void drawTimed(int index, GraphLayout::Route &route) const
    {
        const QRectF from = m_layout.nodes.at(route.from).rect;
        const double x = from.center().x();
        const double track = trackY(0, m_timedTrack);
        const double lane = laneX(m_plans.at(index).toLane);
        const double y = entryY(index);
        const double side = sideX(route.to, false, y);
        route.points = {{x, from.top()}, {x, track}, {lane, track}, {lane, y}, {side, y}};
        route.labelRect.moveBottomRight(
            {m_layout.nodes.at(route.to).rect.left() - m_sizes.arrow, y - m_sizes.labelPad / 3});
    }

    void drawSideways(int index, GraphLayout::Route &route) const
    {
        const Plan &plan = m_plans.at(index);
        const QRectF from = m_layout.nodes.at(route.from).rect;
        const double y = leaveY(index);
        const double labelY = y - m_sizes.labelPad / 3;
        route.points = {{sideX(route.from, plan.leavesRight, y), y}};
        if (plan.leavesRight)
            route.labelRect.moveBottomLeft({from.right() + m_sizes.labelPad, labelY});
        else
            route.labelRect.moveBottomRight({from.left() - m_sizes.labelPad, labelY});
        if (plan.way == Way::Nowhere) {
            const double length = route.labelRect.width() + m_sizes.labelPad + m_sizes.arrow;
            route.points.append({from.right() + length, y});
            return;
        }
        const double end = entryY(index);
        route.points.append({laneX(plan.fromLane), y});
        if (plan.fromGutter != plan.toGutter) {
            const double track = trackY(rowOf(route.to), m_entries.at(route.to).track);
            route.points.append({laneX(plan.fromLane), track});
            route.points.append({laneX(plan.toLane), track});
        }
        route.points.append({laneX(plan.toLane), end});
        route.points.append({sideX(route.to, plan.entersRight, end), end});
    }

    const GraphGrid &m_grid;
    const RoutingSizes &m_sizes;
    GraphLayout &m_layout;
    QList<Plan> m_plans; ///< of the routes
    QList<Entries> m_entries;
    QList<Ports> m_ports; ///< of each row, its gutters
    QList<int> m_trackCounts;
    QList<double> m_downLabels; ///< heights, above each row
    int m_timedTrack = 0;
    bool m_hasTimed = false;
    QList<double> m_rowTops;
    QHash<std::pair<qint64, bool>, int> m_laneOf;
    std::deque<Lane> m_lanes;
    QList<double> m_columnX;
    QList<double> m_columnWidths;
};

} // namespace

RoutingSizes RoutingSizes::scaled(double by) const
{
    return {portGap * by, laneGap * by,   labelPad * by, arrow * by,
            rowGap * by,  columnGap * by, margin * by};
}

void routeGraph(const GraphGrid &grid, const RoutingSizes &sizes, GraphLayout &layout)
{
    if (layout.nodes.isEmpty()) {
        layout.size = {2 * sizes.margin, 2 * sizes.margin};
        return;
    }
    Router(grid, sizes, layout).run();
}

} // namespace recount
