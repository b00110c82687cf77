#pragma once

#include "takes/take.h"

#include <QAbstractListModel>

namespace recount
{

/// The markers of a take in the order of their places. Their labels can be edited.
class MarkersModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setMarkers(const QList<TakeMarker> &markers);
    const QList<TakeMarker> &markers() const { return m_markers; }
    /// Returns the row of the new marker.
    int add(qint64 positionMs);
    void remove(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// The user added, named or removed one; to be saved.
    void edited();

private:
    QList<TakeMarker> m_markers;
};

} // namespace recount
