#include "documents/tablecsv.h"

#include "documents/tablesource.h"

namespace recount
{

QByteArray tableCsv(const SourceText &source, const MarkdownBlock &table, const CsvStyle &style)
{
    const TableSource cells(source, table);
    QList<QStringList> rows{cells.header()};
    for (int row = 0; row < cells.rowCount(); ++row) {
        QStringList line;
        for (int column = 0; column < cells.columnCount(); ++column)
            line.append(cells.cell(row, column));
        rows.append(line);
    }
    return writeCsv(rows, style);
}

} // namespace recount
