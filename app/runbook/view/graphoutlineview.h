#pragma once

#include "runbook/view/graphoutlinemodel.h"

#include <QTreeView>

namespace recount
{

/// The graph of a runbook for the keyboard and for screen readers: a list of its places, each with
/// its ways out. Enter opens a place, and on a way goes where it leads.
class GraphOutlineView : public QTreeView
{
    Q_OBJECT

public:
    explicit GraphOutlineView(QWidget *parent = nullptr);

    void setPicture(const std::shared_ptr<const RunbookPicture> &picture);
    /// Chooses without a signal.
    void chooseNode(int node);
    /// The place of the row that is current; -1 without one.
    int chosen() const;

Q_SIGNALS:
    void nodeChosen(int node);
    void nodeOpened(int node);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    static int placeOf(const QModelIndex &index);
    void follow(const QModelIndex &index);

    GraphOutlineModel *m_model;
    bool m_isQuiet = false; ///< a choice comes from elsewhere
};

} // namespace recount
