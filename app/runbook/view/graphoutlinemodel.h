#pragma once

#include "runbook/runbookpicture.h"

#include <QAbstractItemModel>

#include <memory>

namespace recount
{

/// The graph of a runbook as a tree of words: each place with its kind and what is wrong with it,
/// below it its ways out.
class GraphOutlineModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        NodeRole = Qt::UserRole + 1, ///< the node of a place, or the one that a way leads to; -1
        EdgeRole,                    ///< of a way; -1 for a place
    };

    explicit GraphOutlineModel(QObject *parent = nullptr);

    /// What is selected stays while the places are the same.
    void setPicture(const std::shared_ptr<const RunbookPicture> &picture);
    const RunbookPicture &picture() const { return *m_picture; }
    QModelIndex indexOfNode(int node) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QVariant nodeData(int node, int role) const;
    QVariant wayData(int edge, int role) const;

    std::shared_ptr<const RunbookPicture> m_picture;
};

} // namespace recount
