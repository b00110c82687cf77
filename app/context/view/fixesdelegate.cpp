#include "context/view/fixesdelegate.h"

#include "context/view/fixesmodel.h"
#include "widgets/glyphicon.h"
#include "widgets/palettecolors.h"

#include <QHeaderView>
#include <QPainter>
#include <QPixmap>
#include <QTreeView>

#include <algorithm>
#include <cmath>
#include <utility>

namespace recount
{

namespace
{

constexpr int leftPadding = 4; // as the titles of the columns have it
constexpr int rightPadding = 8;
constexpr int topPadding = 8;
constexpr int signGap = 6;
/// Some screens full of cells.
constexpr int preparedCells = 1500;

/// Breaks the text into lines of this width and returns their height.
int breakLines(QTextLayout &layout, QString text, const QFont &font, int width)
{
    text.replace(u'\n', QChar(QChar::LineSeparator));
    layout.setText(text);
    layout.setFont(font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1));
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return int(std::ceil(height));
}

/// The warning in a colour that can be seen on whatever the row is painted with.
void paintSign(QPainter &painter, const QPoint &at, int size, const QColor &ink)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    QPixmap sign = glyphIcon(Glyph::Warning).pixmap(QSize(size, size) * ratio);
    QPainter tint(&sign);
    tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
    tint.fillRect(sign.rect(), ink);
    tint.end();
    painter.drawPixmap(QRect(at, QSize(size, size)), sign);
}

} // namespace

FixesDelegate::FixesDelegate(const FixesModel &model, QTreeView &view)
    : QStyledItemDelegate(&view), m_model(model), m_view(view), m_cells(preparedCells)
{
    connect(&model, &FixesModel::tableReplaced, this, &FixesDelegate::tableReplaced);
}

void FixesDelegate::columnsChanged()
{
    m_rowHeights.clear();
}

void FixesDelegate::tableReplaced(const FixTable &before)
{
    m_rowHeights.clear();
    m_cells.clear();
    const QList<Measure> measured = std::exchange(m_measures, {});
    if (measured.isEmpty())
        return;
    const FixTable &table = m_model.table();
    constexpr auto columns = qsizetype(fixColumns.size());
    m_measures.resize(table.count() * columns);
    for (int row = 0; row < table.count(); ++row) {
        const int old = before.rowOf(table.fix(row).id);
        const bool same = old >= 0 && table.saysTheSame(row, before, old);
        for (qsizetype i = 0; old >= 0 && i < columns; ++i) {
            const FixColumn column = fixColumns.at(size_t(i));
            if (same)
                m_measures[row * columns + i] = measured.at(old * columns + i);
            else if (table.text(row, column) == before.text(old, column) &&
                     table.remark(row, column) == before.remark(old, column))
                m_measures[row * columns + i] = measured.at(old * columns + i);
        }
    }
}

void FixesDelegate::fontChanged()
{
    m_rowHeights.clear();
    m_measures.clear();
    m_cells.clear();
}

int FixesDelegate::firstLineHeight() const
{
    return m_view.fontMetrics().height() + 2 * topPadding;
}

bool FixesDelegate::isMissing(int row, FixColumn column) const
{
    return column == FixColumn::PermanentFix && m_model.table().lacksPermanentFix(row);
}

int FixesDelegate::signWidth() const
{
    return m_view.fontMetrics().height() + signGap;
}

int FixesDelegate::widthOf(int column) const
{
    const int indentation = column == m_view.treePosition() ? m_view.indentation() : 0;
    return m_view.columnWidth(column) - indentation - leftPadding - rightPadding;
}

void FixesDelegate::layOut(Cell &cell, int row, FixColumn column, int width) const
{
    QFont font = m_view.font();
    int textWidth = width;
    if (isMissing(row, column)) {
        font.setWeight(QFont::DemiBold);
        textWidth -= signWidth();
    } else if (column == FixColumn::Incident) {
        font.setWeight(QFont::Medium);
    }
    cell.width = width;
    cell.textHeight = breakLines(cell.text, m_model.table().text(row, column), font, textWidth);
    const QString remark = m_model.table().remark(row, column);
    cell.remarkHeight =
        remark.isEmpty() ? 0 : breakLines(cell.remark, remark, m_view.font(), width);
}

int FixesDelegate::cellHeight(int row, int column) const
{
    const int width = widthOf(column);
    const qsizetype place = qsizetype(row) * qsizetype(fixColumns.size()) + column;
    if (m_measures.isEmpty())
        m_measures.resize(m_model.table().count() * qsizetype(fixColumns.size()));
    Measure &measure = m_measures[place];
    if (measure.width != width) {
        Cell measured;
        layOut(measured, row, fixColumns.at(size_t(column)), width);
        measure = {width, measured.height()};
    }
    return measure.height;
}

int FixesDelegate::rowHeight(int row) const
{
    if (m_rowHeights.isEmpty())
        m_rowHeights.fill(0, m_model.table().count());
    int &height = m_rowHeights[row];
    if (height == 0) {
        for (int column = 0; column < int(fixColumns.size()); ++column) {
            if (!m_view.isColumnHidden(column))
                height = std::max(height, cellHeight(row, column));
        }
        height += 2 * topPadding;
    }
    return height;
}

QSize FixesDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int row = m_model.tableRow(index);
    // The view asks for the columns in sight only; a row is as high as any of its cells.
    return {0, row < 0 || FixesModel::isDetail(index) ? 0 : rowHeight(row)};
}

const FixesDelegate::Cell &FixesDelegate::cell(int row, int column, int width) const
{
    const int key = row * int(fixColumns.size()) + column;
    Cell *found = m_cells.object(key);
    if (found == nullptr || found->width != width) {
        found = new Cell;
        layOut(*found, row, fixColumns.at(size_t(column)), width);
        m_cells.insert(key, found);
    }
    return *found;
}

void FixesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const int row = m_model.tableRow(index);
    if (row < 0 || FixesModel::isDetail(index))
        return;
    m_view.style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, &m_view);

    const FixColumn column = fixColumns.at(size_t(index.column()));
    const bool missing = isMissing(row, column);
    const QRect inside = option.rect.adjusted(leftPadding, topPadding, -rightPadding, -topPadding);
    const Cell &shown = cell(row, index.column(), inside.width());
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorGroup group =
        option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor text =
        option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);

    painter->save();
    painter->setClipRect(option.rect);
    QPointF at = inside.topLeft();
    if (missing) {
        const QColor ink = selected ? text : accentColor(Accent::Warning, option.palette);
        paintSign(*painter, at.toPoint(), m_view.fontMetrics().height(), ink);
        painter->setPen(ink);
        shown.text.draw(painter, at + QPointF(signWidth(), 0));
    } else {
        painter->setPen(text);
        shown.text.draw(painter, at);
    }
    if (shown.remarkHeight > 0) {
        painter->setPen(selected ? text : quietText(option.palette));
        shown.remark.draw(painter, at + QPointF(0, shown.textHeight));
    }
    painter->restore();
}

} // namespace recount
