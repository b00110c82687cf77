#pragma once

#include "documents/markdownblocks.h"
#include "documents/textpatch.h"

#include <QStringList>

namespace recount
{

/// A table of a document, with the places of its cells, so that one cell can be changed and all
/// else stays as it was written.
class TableSource
{
public:
    /// `table` is a block of that kind.
    TableSource(const SourceText &source, const MarkdownBlock &table);

    int columnCount() const { return int(m_header.cells.size()); }
    int rowCount() const { return int(m_rows.size()); } ///< without the header
    QStringList header() const;
    /// The plain text of a cell: what is escaped is not, <br> is a line end. Empty where the row
    /// has no such cell.
    QString cell(int row, int column) const;
    QString headerCell(int column) const;
    /// As it is written, spaces at both ends left out; empty where the row has no such cell.
    ByteRange cellRange(int row, int column) const;
    /// The line of a row with its line end.
    ByteRange rowLine(int row) const { return m_rows.at(row).line; }

    /// Changes one cell. Where it is as wide as the header above it and the new text has room, the
    /// width stays.
    TextPatch setCell(int row, int column, const QString &text) const;
    /// A column behind the others with this text in one row; the other rows stay shorter. Nothing
    /// where a row has cells behind the last column already.
    QList<TextPatch> addColumn(const QString &heading, int row, const QString &text) const;
    /// A new row before `row`, or behind the last one; written as the rows around it are.
    TextPatch insertRow(int row, const QStringList &cells) const;
    TextPatch removeRow(int row) const;
    /// A row before the row that is at `before` now, or behind the last one; as it is written.
    /// Nothing when it is there already.
    QList<TextPatch> moveRow(int row, int before) const;

private:
    struct Cell {
        ByteRange room; ///< between the bars
        ByteRange text; ///< without the spaces at both ends
    };
    struct Row {
        ByteRange line; ///< with its line end
        qsizetype contentEnd = 0;
        QByteArray indent; ///< and what stands before the first bar or cell
        bool hasFirstBar = false;
        bool hasLastBar = false;
        QList<Cell> cells;
    };

    Row readRow(int line, qsizetype begin) const;
    TextPatch putBehind(const Row &row, int column, const QByteArray &written) const;
    QString plain(const Cell &cell) const;
    /// The cell is as wide as the header above it, or a cell of the header as the dashes below it,
    /// as somebody wrote it to be.
    bool isAligned(const Row &row, int column) const;

    SourceText m_source;
    Row m_header;
    Row m_dashes;
    QList<Row> m_rows;
    qsizetype m_end = 0; ///< of the last line, with its line end
};

/// A text as one cell of a table: bars are escaped, line ends become <br>.
QByteArray tableCellMarkdown(const QString &text);
/// A line of a table with these cells, without line end.
QString tableRowMarkdown(const QStringList &cells);

} // namespace recount
