#include "runbook/view/graphpane.h"

#include "foundation/pooljob.h"
#include "runbook/dotgraph.h"
#include "runbook/graphsvg.h"
#include "runbook/mermaid.h"
#include "runbook/view/graphimage.h"
#include "runbook/view/graphoutlineview.h"
#include "storage/whendone.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMimeData>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace recount
{

namespace
{

constexpr int margin = 8;
constexpr int gap = 4;

} // namespace

GraphPane::GraphPane(OpenRunbook &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_stack(new QStackedWidget(this))
    , m_drawing(new RunbookGraphView(m_stack))
    , m_outline(new GraphOutlineView(m_stack))
    , m_head(new QWidget(this))
    , m_kinds(new QButtonGroup(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildHead();
    column->addWidget(m_head);
    m_drawing->setFrameShape(QFrame::NoFrame);
    m_outline->setFrameShape(QFrame::NoFrame);
    m_stack->addWidget(m_drawing);
    m_stack->addWidget(m_outline);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_stack);
    m_stack->setFocusProxy(m_drawing);
    connect(m_drawing, &RunbookGraphView::nodeChosen, this, [this](int node) {
        m_outline->chooseNode(node);
        Q_EMIT nodeChosen(node);
    });
    connect(m_outline, &GraphOutlineView::nodeChosen, this, [this](int node) {
        m_drawing->chooseNode(node);
        Q_EMIT nodeChosen(node);
    });
    connect(m_drawing, &RunbookGraphView::nodeOpened, this, &GraphPane::nodeOpened);
    connect(m_outline, &GraphOutlineView::nodeOpened, this, &GraphPane::nodeOpened);
    connect(m_drawing, &RunbookGraphView::copyRequested, this, &GraphPane::copy);
    connect(m_drawing, &RunbookGraphView::shown, this,
            [this] { m_outline->setPicture(m_drawing->sharedPicture()); });
    const auto fallBehind = [this] {
        m_isBehind = true;
        refresh();
    };
    connect(&document, &CheckedDocument::valuesChanged, this, fallBehind);
    connect(&document, &CheckedDocument::findingsChanged, this, fallBehind);
}

void GraphPane::buildHead()
{
    auto *row = new QHBoxLayout(m_head);
    row->setContentsMargins(margin, gap, margin, gap);
    row->setSpacing(gap);
    const auto addButton = [&](const QString &text, const QString &name, const QString &toolTip) {
        auto *button = new QToolButton(m_head);
        button->setText(text);
        button->setAccessibleName(name);
        button->setToolTip(toolTip);
        button->setAutoRaise(true);
        row->addWidget(button);
        return button;
    };
    QToolButton *const drawn =
        addButton(tr("Drawing"), tr("Drawing"), tr("The graph as a drawing"));
    QToolButton *const listed =
        addButton(tr("Outline"), tr("Outline"), tr("The graph as a list for the keyboard"));
    for (QToolButton *button : {drawn, listed}) {
        button->setCheckable(true);
        m_kinds->addButton(button, button == drawn ? 0 : 1);
    }
    drawn->setChecked(true);
    row->addStretch(1);
    QToolButton *const out = addButton(QStringLiteral("−"), tr("Zoom out"), tr("Zoom out (-)"));
    QToolButton *const fit =
        addButton(tr("Fit"), tr("Show all of the graph"), tr("Show all of it (0)"));
    QToolButton *const in = addButton(QStringLiteral("+"), tr("Zoom in"), tr("Zoom in (+)"));
    connect(out, &QToolButton::clicked, m_drawing, &RunbookGraphView::zoomOut);
    connect(fit, &QToolButton::clicked, m_drawing, &RunbookGraphView::fit);
    connect(in, &QToolButton::clicked, m_drawing, &RunbookGraphView::zoomIn);
    connect(m_kinds, &QButtonGroup::idToggled, this, [this, out, fit, in](int id, bool isOn) {
        if (!isOn)
            return;
        m_stack->setCurrentIndex(id);
        m_stack->setFocusProxy(m_stack->currentWidget());
        for (QToolButton *button : {out, fit, in})
            button->setVisible(id == 0);
    });
}

void GraphPane::showOutline(bool shown)
{
    m_kinds->button(shown ? 1 : 0)->setChecked(true);
}

void GraphPane::chooseNode(int node)
{
    if (m_drawing->chosen() == node && m_outline->chosen() == node)
        return;
    m_drawing->chooseNode(node);
    m_outline->chooseNode(node);
}

void GraphPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void GraphPane::refresh()
{
    if (!m_isBehind || !isVisible())
        return;
    m_isBehind = false;
    // Places of findings that are behind the text would be those of other nodes.
    const bool isKnown = m_document.hasCurrentFindings() && m_document.isCurrent();
    m_drawing->setRunbook(m_document.values(), m_document.graph(), m_document.analysis(),
                          isKnown ? m_document.findings() : QList<Finding>());
}

void GraphPane::copy(RunbookGraphView::Copy what)
{
    using Copy = RunbookGraphView::Copy;
    const auto picture = m_drawing->sharedPicture();
    QClipboard *const clipboard = QGuiApplication::clipboard();
    switch (what) {
    case Copy::Mermaid:
        clipboard->setText(mermaidText(picture->graph));
        break;
    case Copy::Dot:
        clipboard->setText(dotText(picture->graph));
        break;
    case Copy::Svg: {
        const QByteArray svg = graphSvg(picture->graph, picture->words);
        auto *mime = new QMimeData;
        mime->setData(QStringLiteral("image/svg+xml"), svg);
        mime->setText(QString::fromUtf8(svg));
        clipboard->setMimeData(mime);
        break;
    }
    case Copy::Picture:
        return whenDone(this,
                        runInPool([picture] { return graphImage(picture->graph, picture->words); }),
                        [this](const Result<QImage> &image) {
                            if (!image)
                                return Q_EMIT failed(image.error());
                            QGuiApplication::clipboard()->setImage(*image);
                            Q_EMIT told(tr("The picture is in the clipboard."));
                        });
    }
    Q_EMIT told(tr("The graph is in the clipboard."));
}

} // namespace recount
