#include "documents/view/tablefit.h"

#include "documents/columnwidths.h"

#include <QFontMetricsF>
#include <QImage>
#include <QTextBlock>
#include <QTextTable>

#include <algorithm>
#include <cmath>

namespace recount
{

namespace
{

/// Padding and lines beside the text of a cell.
constexpr qreal besideText = 14;

bool isBreak(QChar c)
{
    return c.isSpace() || c == u'-' || c == u'/';
}

/// The longest word and the whole of one paragraph of a cell.
void measure(const QTextBlock &block, QPaintDevice &device, qreal toDevice, ColumnNeed &need)
{
    qreal line = 0;
    qreal word = 0;
    for (auto at = block.begin(); !at.atEnd(); ++at) {
        const QTextFragment fragment = at.fragment();
        if (fragment.charFormat().isImageFormat()) {
            const qreal width = fragment.charFormat().toImageFormat().width() * toDevice;
            line += width;
            word = std::max(word, width);
            continue;
        }
        const QFontMetricsF metrics(fragment.charFormat().font(), &device);
        const QString text = fragment.text();
        line += metrics.horizontalAdvance(text);
        for (qsizetype begin = 0; begin < text.size();) {
            qsizetype end = begin;
            while (end < text.size() && !isBreak(text.at(end)))
                ++end;
            word = std::max(word, metrics.horizontalAdvance(text.mid(begin, end + 1 - begin)));
            begin = end + 1;
        }
    }
    need.word = std::max(need.word, word);
    need.cell = std::max(need.cell, line);
}

} // namespace

void fitColumns(QTextTable &table, QPaintDevice &device, qreal width)
{
    const qreal toDevice =
        device.logicalDpiX() / qreal(QImage(1, 1, QImage::Format_ARGB32).logicalDpiX());
    QList<ColumnNeed> needs;
    for (int column = 0; column < table.columns(); ++column) {
        ColumnNeed need;
        double squares = 0;
        for (int row = 0; row < table.rows(); ++row) {
            ColumnNeed cell;
            const QTextTableCell at = table.cellAt(row, column);
            for (auto block = at.begin(); block != at.end(); ++block)
                measure(block.currentBlock(), device, toDevice, cell);
            need.word = std::max(need.word, cell.word);
            need.cell = std::max(need.cell, cell.cell);
            squares += cell.cell * cell.cell;
        }
        // A few long cells among many short ones count, and do not decide.
        need.usual = std::sqrt(squares / std::max(1, table.rows()));
        const qreal beside = besideText * toDevice;
        needs.append({need.word + beside, need.cell + beside, need.usual + beside});
    }
    const QList<double> widths = columnWidths(needs, width);
    if (widths.isEmpty())
        return;
    QTextTableFormat format = table.format();
    QList<QTextLength> lengths;
    for (const double column : widths)
        lengths.append(QTextLength(QTextLength::PercentageLength, 100 * column / width));
    format.setColumnWidthConstraints(lengths);
    table.setFormat(format);
}

} // namespace recount
