#pragma once

#include "context/fixtable.h"

#include <QCache>
#include <QStyledItemDelegate>
#include <QTextLayout>

class QTreeView;

namespace recount
{

class FixesModel;

/// The cells of the table of fixes: text that wraps, a quiet line below it, and a sign before what
/// is missing. Keeps the heights, so that thousands of rows are measured once.
class FixesDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    FixesDelegate(const FixesModel &model, QTreeView &view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// A column has another width or is shown or hidden.
    void columnsChanged();
    /// Another font or style.
    void fontChanged();
    /// How high the first line of a row is, with the air above and below it.
    int firstLineHeight() const;

private:
    /// The model has another table; what it has in common with the one before is not measured
    /// again.
    void tableReplaced(const FixTable &before);

    struct Measure {
        int width = -1;
        int height = 0;
    };
    /// A cell ready to be painted, for a width.
    struct Cell {
        QTextLayout text;
        QTextLayout remark;
        int width = 0;
        int textHeight = 0;
        int remarkHeight = 0;
        int height() const { return textHeight + remarkHeight; }
    };

    bool isMissing(int row, FixColumn column) const;
    int widthOf(int column) const;
    int rowHeight(int row) const;
    int cellHeight(int row, int column) const;
    const Cell &cell(int row, int column, int width) const;
    void layOut(Cell &cell, int row, FixColumn column, int width) const;
    int signWidth() const;

    const FixesModel &m_model;
    QTreeView &m_view;
    mutable QList<Measure> m_measures; ///< for each row of the table, a place for each column
    mutable QList<int> m_rowHeights;
    mutable QCache<int, Cell> m_cells;
};

} // namespace recount
