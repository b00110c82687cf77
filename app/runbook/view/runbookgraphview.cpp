#include "runbook/view/runbookgraphview.h"

#include "foundation/pooljob.h"
#include "checks/view/findingsigns.h"
#include "runbook/view/graphmenu.h"
#include "runbook/view/graphwalk.h"
#include "storage/whendone.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace recount
{

namespace
{

constexpr double zoomStep = 1.2;
constexpr double leastZoom = 0.05;
constexpr double mostZoom = 4;
constexpr double leastStartZoom = 0.6; ///< words are read at once
constexpr int sideMargin = 24;         ///< kept free around what is brought into view

} // namespace

RunbookGraphView::RunbookGraphView(QWidget *parent)
    : QGraphicsView(parent)
    , m_drawing(std::make_shared<GraphDrawing>(GraphDrawing{
          std::make_shared<RunbookPicture>(), GraphFonts(font()), GraphColors::of(palette())}))
{
    installDrawnItems();
    setScene(new QGraphicsScene(this));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setDragMode(QGraphicsView::ScrollHandDrag);
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(QGraphicsView::SmartViewportUpdate);
    setTransformationAnchor(QGraphicsView::AnchorUnderMouse);
    setAlignment(Qt::AlignTop | Qt::AlignLeft);
    setAccessibleName(tr("Graph of the runbook"));
    viewport()->setMouseTracking(true);
    applyColors();
}

RunbookGraphView::~RunbookGraphView()
{
    // The items point into the drawing.
    scene()->clear();
}

void RunbookGraphView::setRunbook(const Runbook &runbook, const RunbookGraph &graph,
                                  const GraphAnalysis &analysis, const QList<Finding> &findings)
{
    m_last = {runbook, graph, analysis, findings, {}};
    m_next = m_last;
    make();
}

void RunbookGraphView::make()
{
    if (m_isMaking || !m_next)
        return;
    m_isMaking = true;
    RunbookPictureInput input = std::move(*m_next);
    m_next.reset();
    input.measure = GraphFonts(font()).measure();
    whenDone(this, runInPool([input = std::move(input)] {
                 return std::make_shared<RunbookPicture>(runbookPicture(input));
             }),
             [this](const std::shared_ptr<RunbookPicture> &picture) {
                 m_isMaking = false;
                 take(picture);
                 make();
                 if (!isBehind())
                     Q_EMIT shown();
             });
}

void RunbookGraphView::take(const std::shared_ptr<const RunbookPicture> &picture)
{
    const QString id = m_chosen < 0 ? QString() : m_drawing->picture->graph.nodes.at(m_chosen).id;
    // From the first step on when there was nothing before.
    const bool wasEmpty = m_drawing->picture->isEmpty();
    const int row = wasEmpty ? 0 : verticalScrollBar()->value();
    const int column = wasEmpty ? 0 : horizontalScrollBar()->value();
    scene()->clear();
    m_nodes.clear();
    m_routes.clear();
    *m_drawing = {picture, GraphFonts(font()), GraphColors::of(palette())};
    m_chosen = id.isEmpty() ? -1 : picture->nodeOfId(id);
    build();
    if (!m_wasZoomed)
        fitWidth();
    verticalScrollBar()->setValue(row);
    horizontalScrollBar()->setValue(column);
    forgetDrawnItems(this);
}

void RunbookGraphView::build()
{
    const GraphLayout &layout = picture().layout;
    scene()->setSceneRect({{0, 0}, layout.size});
    for (int route = 0; route < layout.routes.size(); ++route) {
        m_routes.append(new GraphRouteItem(*m_drawing, route));
        scene()->addItem(m_routes.last());
    }
    for (int node = 0; node < layout.nodes.size(); ++node) {
        m_nodes.append(new GraphNodeItem(*m_drawing, node));
        scene()->addItem(m_nodes.last());
    }
    markChosen();
    viewport()->update();
}

void RunbookGraphView::applyColors()
{
    m_drawing->colors = GraphColors::of(palette());
    setBackgroundBrush(m_drawing->colors.background);
    viewport()->update();
}

void RunbookGraphView::markChosen()
{
    for (GraphNodeItem *item : std::as_const(m_nodes))
        item->setChosen(item->node() == m_chosen);
    for (GraphRouteItem *item : std::as_const(m_routes)) {
        const GraphLayout::Route &route = picture().layout.routes.at(item->route());
        item->setChosen(m_chosen >= 0 && (route.from == m_chosen || route.to == m_chosen));
    }
}

void RunbookGraphView::chooseNode(int node)
{
    m_chosen = node >= 0 && node < picture().graph.nodes.size() ? node : -1;
    markChosen();
    bringIntoView(m_chosen);
    announceChosen();
}

void RunbookGraphView::choose(int node)
{
    if (node < 0 || node >= picture().graph.nodes.size())
        return;
    const bool isNew = node != m_chosen;
    chooseNode(node);
    if (isNew)
        Q_EMIT nodeChosen(node);
}

void RunbookGraphView::open(int node)
{
    choose(node);
    if (m_chosen >= 0 && m_chosen == node)
        Q_EMIT nodeOpened(node);
}

QRect RunbookGraphView::itemRect(int node) const
{
    const GraphLayout &layout = picture().layout;
    if (node < 0 || node >= layout.nodes.size())
        return {};
    return mapFromScene(layout.nodes.at(node).rect).boundingRect();
}

int RunbookGraphView::itemUnder(const QPoint &position) const
{
    const QPointF place = mapToScene(position);
    const QList<GraphLayout::Node> &nodes = picture().layout.nodes;
    const auto found = std::find_if(nodes.begin(), nodes.end(), [&](const GraphLayout::Node &node) {
        return node.rect.contains(place);
    });
    return found == nodes.end() ? -1 : int(found - nodes.begin());
}

QString RunbookGraphView::itemName(int node) const
{
    if (node < 0 || node >= picture().words.nodes.size())
        return {};
    QStringList parts{picture().words.name(node)};
    const GraphWords::Node &words = picture().words.nodes.at(node);
    if (!words.note.isEmpty())
        parts.append(words.note);
    const QString findings = findingCountWords(picture().findings.at(node));
    if (!findings.isEmpty())
        parts.append(findings);
    return parts.join(QStringLiteral(". "));
}

QString RunbookGraphView::itemDescription(int node) const
{
    if (node < 0 || node >= picture().graph.outgoing.size())
        return {};
    QStringList ways;
    for (const int edge : picture().graph.outgoing.at(node))
        ways.append(wayOutWords(picture().words, picture().graph, edge));
    return ways.join(QStringLiteral("; "));
}

QString RunbookGraphView::toolTipOf(int node) const
{
    QStringList lines;
    const GraphWords::Node &words = picture().words.nodes.at(node);
    lines.append(picture().words.name(node).left(300).toHtmlEscaped());
    if (!words.note.isEmpty())
        lines.append(words.note.toHtmlEscaped());
    for (const QString &line : findingLines(picture().findings.at(node)))
        lines.append(line.toHtmlEscaped());
    return QString(QStringLiteral("<qt>") + lines.join(QStringLiteral("<br>")) +
                   QStringLiteral("</qt>"));
}

QString RunbookGraphView::emptyWords() const
{
    if (picture().isEmpty())
        return isBehind() ? QString() : tr("The steps will be drawn here once there are some.");
    if (picture().isTooLarge())
        return tr("%Ln place(s) are too many to draw. The outline lists them all.", nullptr,
                  int(picture().graph.nodes.size()));
    return {};
}

bool RunbookGraphView::event(QEvent *event)
{
    // Plus, minus and the digits are keys of the drawing while it has the focus.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isPlain = (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
        if (isPlain && isGraphKey(key->key())) {
            event->accept();
            return true;
        }
    }
    return QGraphicsView::event(event);
}

bool RunbookGraphView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int node = itemUnder(help->pos());
        if (node < 0)
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), toolTipOf(node), viewport(), itemRect(node));
        return true;
    }
    return QGraphicsView::viewportEvent(event);
}

void RunbookGraphView::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        applyColors();
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_next = m_last;
        make();
    }
}

void RunbookGraphView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const int node = isByKey ? m_chosen : itemUnder(event->pos());
    if (node >= 0)
        choose(node);
    QMenu *menu = graphMenu(*this, node);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(isByKey && node >= 0 ? viewport()->mapToGlobal(itemRect(node).center())
                                     : event->globalPos());
}

void RunbookGraphView::drawForeground(QPainter *painter, const QRectF &)
{
    const QString words = emptyWords();
    if (words.isEmpty())
        return;
    painter->save();
    painter->resetTransform();
    painter->setFont(font());
    painter->setPen(m_drawing->colors.quietInk);
    painter->drawText(viewport()->rect().adjusted(16, 16, -16, -16),
                      Qt::AlignTop | Qt::AlignHCenter | Qt::TextWordWrap, words);
    painter->restore();
}

void RunbookGraphView::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    if (m_chosen < 0 && event->reason() != Qt::MouseFocusReason && !m_nodes.isEmpty())
        choose(0);
    announceChosen();
}

void RunbookGraphView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        break;
    case Qt::Key_Minus:
        zoomOut();
        break;
    case Qt::Key_0:
        fit();
        break;
    case Qt::Key_1:
        actualSize();
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
        choose(nodeTowards(picture(), m_chosen, Qt::Key(event->key())));
        break;
    case Qt::Key_Home:
        choose(0);
        break;
    case Qt::Key_End:
        choose(int(m_nodes.size()) - 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        open(m_chosen);
        break;
    default:
        QGraphicsView::keyPressEvent(event);
        return;
    }
    event->accept();
}

void RunbookGraphView::mousePressEvent(QMouseEvent *event)
{
    const int node =
        event->button() == Qt::LeftButton ? itemUnder(event->position().toPoint()) : -1;
    if (node >= 0) {
        choose(node);
        event->accept();
        return;
    }
    QGraphicsView::mousePressEvent(event);
}

void RunbookGraphView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int node =
        event->button() == Qt::LeftButton ? itemUnder(event->position().toPoint()) : -1;
    if (node >= 0)
        open(node);
    else
        QGraphicsView::mouseDoubleClickEvent(event);
}

void RunbookGraphView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    if (!m_wasZoomed)
        fitWidth();
}

void RunbookGraphView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QGraphicsView::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() != 0)
        zoomBy(event->angleDelta().y() > 0 ? zoomStep : 1 / zoomStep);
    event->accept();
}

void RunbookGraphView::zoomIn()
{
    zoomBy(zoomStep);
}

void RunbookGraphView::zoomOut()
{
    zoomBy(1 / zoomStep);
}

void RunbookGraphView::zoomBy(double factor)
{
    m_wasZoomed = true;
    setZoom(zoom() * factor);
}

void RunbookGraphView::setZoom(double zoom)
{
    const double wanted = std::clamp(zoom, leastZoom, mostZoom);
    setTransform(QTransform::fromScale(wanted, wanted));
}

void RunbookGraphView::actualSize()
{
    m_wasZoomed = true;
    setZoom(1);
    bringIntoView(m_chosen);
}

void RunbookGraphView::fit()
{
    m_wasZoomed = true;
    const QSizeF room = maximumViewportSize();
    const QSizeF all = picture().layout.size;
    if (all.isEmpty())
        return;
    setZoom(std::min({room.width() / all.width(), room.height() / all.height(), 1.0}));
}

/// All columns when they can be read.
void RunbookGraphView::fitWidth()
{
    const double width = picture().layout.size.width();
    if (width <= 0)
        return;
    const double bar = verticalScrollBar()->sizeHint().width();
    setZoom(std::clamp((maximumViewportSize().width() - bar) / width, leastStartZoom, 1.0));
}

void RunbookGraphView::bringIntoView(int node)
{
    if (node >= 0 && node < m_nodes.size())
        ensureVisible(m_nodes.at(node), sideMargin, sideMargin);
}

void RunbookGraphView::announceChosen()
{
    if (!QAccessible::isActive() || !hasFocus() || m_chosen < 0)
        return;
    QAccessibleEvent focused(this, QAccessible::Focus);
    focused.setChild(m_chosen);
    QAccessible::updateAccessibility(&focused);
}

} // namespace recount
