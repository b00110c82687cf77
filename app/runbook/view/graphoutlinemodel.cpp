#include "runbook/view/graphoutlinemodel.h"

#include "checks/view/findingsigns.h"
#include "widgets/glyphicon.h"

#include <QIcon>

namespace recount
{

namespace
{

/// Of a place; a way has the number of its place and one more.
constexpr quintptr placeId = 0;

bool haveSameShape(const RunbookGraph &one, const RunbookGraph &other)
{
    if (one.nodes.size() != other.nodes.size() || one.outgoing != other.outgoing)
        return false;
    for (qsizetype node = 0; node < one.nodes.size(); ++node) {
        if (one.nodes.at(node).id != other.nodes.at(node).id)
            return false;
    }
    return true;
}

} // namespace

GraphOutlineModel::GraphOutlineModel(QObject *parent)
    : QAbstractItemModel(parent), m_picture(std::make_shared<RunbookPicture>())
{
}

void GraphOutlineModel::setPicture(const std::shared_ptr<const RunbookPicture> &picture)
{
    if (haveSameShape(picture->graph, m_picture->graph)) {
        m_picture = picture;
        const int last = rowCount() - 1;
        if (last < 0)
            return;
        Q_EMIT dataChanged(index(0, 0), index(last, 0));
        for (int node = 0; node <= last; ++node) {
            const QModelIndex place = index(node, 0);
            if (const int ways = rowCount(place); ways > 0)
                Q_EMIT dataChanged(index(0, 0, place), index(ways - 1, 0, place));
        }
        return;
    }
    beginResetModel();
    m_picture = picture;
    endResetModel();
}

QModelIndex GraphOutlineModel::indexOfNode(int node) const
{
    return node < 0 || node >= rowCount() ? QModelIndex() : index(node, 0);
}

QModelIndex GraphOutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : placeId);
}

QModelIndex GraphOutlineModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == placeId)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, placeId);
}

int GraphOutlineModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_picture->graph.nodes.size());
    if (parent.internalId() != placeId || parent.column() > 0)
        return 0;
    return int(m_picture->graph.outgoing.at(parent.row()).size());
}

int GraphOutlineModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant GraphOutlineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == placeId)
        return nodeData(index.row(), role);
    const int node = int(index.internalId()) - 1;
    return wayData(m_picture->graph.outgoing.at(node).at(index.row()), role);
}

QVariant GraphOutlineModel::nodeData(int node, int role) const
{
    switch (role) {
    case Qt::DisplayRole: {
        QStringList parts{m_picture->words.name(node)};
        const QString note = m_picture->words.nodes.at(node).note;
        if (!note.isEmpty())
            parts.append(note);
        const QString findings = findingCountWords(m_picture->findings.at(node));
        if (!findings.isEmpty())
            parts.append(findings);
        return parts.join(QStringLiteral(" — "));
    }
    case Qt::DecorationRole:
        return m_picture->findings.at(node).isEmpty()
                   ? QVariant()
                   : glyphIcon(worstFindingGlyph(m_picture->findings.at(node)));
    case Qt::ToolTipRole: {
        const QStringList lines = findingLines(m_picture->findings.at(node));
        return lines.isEmpty() ? QVariant() : QVariant(lines.join(u'\n').toHtmlEscaped());
    }
    case Qt::AccessibleDescriptionRole:
        return findingLines(m_picture->findings.at(node)).join(QStringLiteral("; "));
    case NodeRole:
        return node;
    case EdgeRole:
        return -1;
    default:
        return {};
    }
}

QVariant GraphOutlineModel::wayData(int edge, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return wayOutWords(m_picture->words, m_picture->graph, edge);
    case NodeRole:
        return m_picture->graph.edges.at(edge).to;
    case EdgeRole:
        return edge;
    default:
        return {};
    }
}

} // namespace recount
