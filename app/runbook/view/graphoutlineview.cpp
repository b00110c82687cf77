#include "runbook/view/graphoutlineview.h"

#include "widgets/expandparents.h"
#include "widgets/palettecolors.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>

namespace recount
{

namespace
{

constexpr int mostExpanded = 200; ///< more places begin closed

} // namespace

GraphOutlineView::GraphOutlineView(QWidget *parent)
    : QTreeView(parent), m_model(new GraphOutlineModel(this))
{
    setModel(m_model);
    setAccessibleName(tr("Outline of the graph"));
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setExpandsOnDoubleClick(false);
    setTextElideMode(Qt::ElideRight);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                const int node = placeOf(current);
                if (!m_isQuiet && node >= 0)
                    Q_EMIT nodeChosen(node);
            });
}

int GraphOutlineView::placeOf(const QModelIndex &index)
{
    const QModelIndex place = index.parent().isValid() ? index.parent() : index;
    return place.isValid() ? place.row() : -1;
}

int GraphOutlineView::chosen() const
{
    return placeOf(currentIndex());
}

void GraphOutlineView::setPicture(const std::shared_ptr<const RunbookPicture> &picture)
{
    const QScopedValueRollback quiet(m_isQuiet, true);
    const QString id = chosen() < 0 ? QString() : m_model->picture().graph.nodes.at(chosen()).id;
    const bool isOther = picture->graph.nodes.size() != m_model->rowCount();
    m_model->setPicture(picture);
    if (isOther && m_model->rowCount() <= mostExpanded)
        expandParents(*this);
    if (!id.isEmpty() && !currentIndex().isValid())
        chooseNode(picture->nodeOfId(id));
    viewport()->update();
}

void GraphOutlineView::chooseNode(int node)
{
    if (node == chosen())
        return;
    const QScopedValueRollback quiet(m_isQuiet, true);
    setCurrentIndex(m_model->indexOfNode(node));
}

void GraphOutlineView::follow(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const int node = index.data(GraphOutlineModel::NodeRole).toInt();
    if (node < 0)
        return;
    if (index.parent().isValid())
        setCurrentIndex(m_model->indexOfNode(node));
    else
        Q_EMIT nodeOpened(node);
}

void GraphOutlineView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        follow(currentIndex());
        event->accept();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void GraphOutlineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTreeView::mouseDoubleClickEvent(event);
    follow(indexAt(event->position().toPoint()));
}

void GraphOutlineView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (m_model->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(quietText(palette()));
    painter.drawText(viewport()->rect().adjusted(8, 8, -8, -8),
                     Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap,
                     tr("The steps and their branches will be listed here."));
}

} // namespace recount
