#pragma once

#include "runbook/runbookpicture.h"
#include "runbook/view/graphitems.h"
#include "widgets/drawnitems.h"

#include <QGraphicsView>

#include <memory>

namespace recount
{

/// The graph of a runbook as a drawing. It is laid out beside the window and follows a moment
/// behind. Arrow keys go along the ways, Enter opens; + and -, or Ctrl with the wheel, look closer;
/// 0 shows all of it, 1 its real size.
class RunbookGraphView : public QGraphicsView, public DrawnItems
{
    Q_OBJECT

public:
    enum class Copy { Mermaid, Dot, Svg, Picture };

    explicit RunbookGraphView(QWidget *parent = nullptr);
    ~RunbookGraphView() override;

    /// Place, zoom and the chosen node stay, as long as there is one of its id.
    void setRunbook(const Runbook &runbook, const RunbookGraph &graph,
                    const GraphAnalysis &analysis, const QList<Finding> &findings);
    /// Whether a newer runbook than the one that is shown is still to come.
    bool isBehind() const { return m_isMaking || m_next.has_value(); }
    const RunbookPicture &picture() const { return *m_drawing->picture; }
    /// The same for others that show it.
    std::shared_ptr<const RunbookPicture> sharedPicture() const { return m_drawing->picture; }

    /// The node that is chosen; -1 for none.
    int chosen() const { return m_chosen; }
    /// Chooses without a signal and brings it into view.
    void chooseNode(int node);
    /// As a click on it, and as Enter, do.
    void choose(int node);
    void open(int node);

    // The nodes, in the order of the graph.
    int itemCount() const override { return int(picture().layout.nodes.size()); }
    /// The node, and what is wrong with it.
    QString itemName(int node) const override;
    /// Where it leads.
    QString itemDescription(int node) const override;
    QRect itemRect(int node) const override;
    int itemUnder(const QPoint &position) const override;
    int currentItem() const override { return m_chosen; }
    void chooseItem(int node) override { choose(node); }
    void pressItem(int node) override { open(node); }

    double zoom() const { return transform().m11(); }
    QSize sizeHint() const override { return {560, 520}; }

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    void actualSize();
    /// All of it, and not larger than it is.
    void fit();

Q_SIGNALS:
    void nodeChosen(int node);
    /// Enter or a double click.
    void nodeOpened(int node);
    void copyRequested(RunbookGraphView::Copy what);
    /// The last runbook that was set is shown.
    void shown();

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void make();
    void take(const std::shared_ptr<const RunbookPicture> &picture);
    void build();
    void applyColors();
    void markChosen();
    void bringIntoView(int node);
    void zoomBy(double factor);
    void setZoom(double zoom);
    void fitWidth();
    void announceChosen();
    QString toolTipOf(int node) const;
    QString emptyWords() const;

    std::shared_ptr<GraphDrawing> m_drawing;
    QList<GraphNodeItem *> m_nodes;
    QList<GraphRouteItem *> m_routes;
    std::optional<RunbookPictureInput> m_next; ///< waits for the one that is made
    RunbookPictureInput m_last;
    bool m_isMaking = false;
    bool m_wasZoomed = false; ///< somebody chose a zoom
    int m_chosen = -1;
};

} // namespace recount
