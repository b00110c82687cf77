#pragma once

#include "packs/pack.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace recount
{

/// Component and technology of a company's stack.
class StackModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit StackModel(const QList<StackItem> &stack, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QList<StackItem> m_stack;
};

/// The stack as a table that is as high as its rows.
class StackTable : public QTableView
{
    Q_OBJECT

public:
    explicit StackTable(const QList<StackItem> &stack, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    int wantedHeight() const;
};

} // namespace recount
