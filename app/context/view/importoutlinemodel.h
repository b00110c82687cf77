#pragma once

#include "context/importoutline.h"

#include <QAbstractItemModel>

namespace recount
{

/// What an import does as a tree: groups, their rows, and the fields of a row before and after.
class ImportOutlineModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { What, Before, After, ColumnCount };

    explicit ImportOutlineModel(ImportOutline outline, QObject *parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Whether something has a text before; otherwise that column is empty.
    bool comparesTexts() const;
    /// All that a row says, with whole texts, to be read below the tree; empty for a group.
    QString wholeText(const QModelIndex &index) const;

private:
    const OutlineField *field(const QModelIndex &index) const;
    const OutlineRow *row(const QModelIndex &index) const;
    OutlineKind kind(const QModelIndex &index) const;
    QString cell(const QModelIndex &index) const;

    ImportOutline m_outline;
};

} // namespace recount
