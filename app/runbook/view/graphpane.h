#pragma once

#include "runbook/view/openrunbook.h"
#include "runbook/view/runbookgraphview.h"

#include <QWidget>

class QButtonGroup;
class QStackedWidget;

namespace recount
{

class GraphOutlineView;

/// The graph of an open runbook, drawn or as an outline, a moment behind the text.
class GraphPane : public QWidget
{
    Q_OBJECT

public:
    /// The document outlives the pane.
    explicit GraphPane(OpenRunbook &document, QWidget *parent = nullptr);

    RunbookGraphView &drawing() { return *m_drawing; }
    GraphOutlineView &outline() { return *m_outline; }
    /// Chooses without a signal.
    void chooseNode(int node);
    void showOutline(bool shown);

Q_SIGNALS:
    void nodeChosen(int node);
    void nodeOpened(int node);
    void told(const QString &words);
    void failed(const recount::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildHead();
    void refresh();
    void copy(RunbookGraphView::Copy what);

    OpenRunbook &m_document;
    QStackedWidget *m_stack;
    RunbookGraphView *m_drawing;
    GraphOutlineView *m_outline;
    QWidget *m_head;
    QButtonGroup *m_kinds;
    bool m_isBehind = true; ///< while nobody sees it, nothing is drawn
};

} // namespace recount
