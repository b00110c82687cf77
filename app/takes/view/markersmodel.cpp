#include "takes/view/markersmodel.h"

#include "foundation/ids.h"
#include "foundation/text.h"

#include <algorithm>

namespace recount
{

namespace
{

bool earlier(const TakeMarker &a, const TakeMarker &b)
{
    return a.positionMs < b.positionMs;
}

} // namespace

void MarkersModel::setMarkers(const QList<TakeMarker> &markers)
{
    QList<TakeMarker> sorted = markers;
    std::stable_sort(sorted.begin(), sorted.end(), earlier);
    // What was just edited comes back from the store; an open editor must survive that.
    if (sorted == m_markers)
        return;
    beginResetModel();
    m_markers = std::move(sorted);
    endResetModel();
}

int MarkersModel::add(qint64 positionMs)
{
    const TakeMarker marker{newUuid(), positionMs, {}};
    const auto place = std::upper_bound(m_markers.begin(), m_markers.end(), marker, earlier);
    const int row = int(place - m_markers.begin());
    beginInsertRows({}, row, row);
    m_markers.insert(row, marker);
    endInsertRows();
    Q_EMIT edited();
    return row;
}

void MarkersModel::remove(int row)
{
    if (row < 0 || row >= m_markers.size())
        return;
    beginRemoveRows({}, row, row);
    m_markers.removeAt(row);
    endRemoveRows();
    Q_EMIT edited();
}

int MarkersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_markers.size());
}

QVariant MarkersModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_markers.size())
        return {};
    const TakeMarker &marker = m_markers.at(index.row());
    const QString place = formatDuration(marker.positionMs);
    switch (role) {
    case Qt::DisplayRole:
        return marker.label.isEmpty() ? place
                                      : tr("%1  %2", "place, label").arg(place, marker.label);
    case Qt::EditRole:
        return marker.label;
    case Qt::ToolTipRole:
        return tr("Click to listen from here, F2 to change the words, Del to remove");
    default:
        return {};
    }
}

bool MarkersModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    TakeMarker &marker = m_markers[index.row()];
    const QString label = value.toString().trimmed();
    if (label == marker.label)
        return false;
    marker.label = label;
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited();
    return true;
}

Qt::ItemFlags MarkersModel::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index) |
           (index.isValid() ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

} // namespace recount
