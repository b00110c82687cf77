#include "documents/tablesource.h"

#include <QRegularExpression>

#include <algorithm>

namespace recount
{

namespace
{

bool isSpace(char byte)
{
    return byte == ' ' || byte == '\t';
}

/// Of columns as people count them in a monospaced font; wide letters count as one.
qsizetype width(const QString &text)
{
    qsizetype count = 0;
    for (const QChar c : text)
        count += c.isLowSurrogate() || c.category() == QChar::Mark_NonSpacing ? 0 : 1;
    return count;
}

bool endsLine(const QByteArray &bytes, qsizetype end)
{
    return end > 0 && (bytes.at(end - 1) == '\n' || bytes.at(end - 1) == '\r');
}

/// Whether a line that begins with this text could be taken for something else than a row.
bool needsBar(const QByteArray &firstCell)
{
    const QString text = QString::fromUtf8(firstCell);
    return text.isEmpty() || !text.at(0).isLetter();
}

} // namespace

QByteArray tableCellMarkdown(const QString &text)
{
    QString cell = text.trimmed();
    cell.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    cell.replace(u'\r', u'\n');
    cell.replace(u'\n', QLatin1String("<br>"));
    // A backslash before a bar is the bar's already; one at the end would take the next bar.
    QString escaped;
    bool isEscaped = false;
    for (const QChar c : std::as_const(cell)) {
        if (c == u'|' && !isEscaped)
            escaped += u'\\';
        escaped += c;
        isEscaped = c == u'\\' && !isEscaped;
    }
    if (isEscaped)
        escaped += u'\\';
    return escaped.toUtf8();
}

TableSource::TableSource(const SourceText &source, const MarkdownBlock &table) : m_source(source)
{
    const qsizetype column = table.range.begin - source.line(table.firstLine).begin;
    const auto beginOf = [&source, column](int line) {
        const ByteRange whole = source.line(line);
        return std::min(whole.begin + column, whole.end);
    };
    m_header = readRow(table.firstLine, table.range.begin);
    const int dashes = std::min(table.firstLine + 1, table.lastLine);
    m_dashes = readRow(dashes, beginOf(dashes));
    m_end = m_dashes.line.end;
    for (int line = table.firstLine + 2; line <= table.lastLine; ++line) {
        m_rows.append(readRow(line, beginOf(line)));
        m_end = source.lineWithEnd(line).end;
    }
}

TableSource::Row TableSource::readRow(int number, qsizetype begin) const
{
    Row row;
    row.line = m_source.lineWithEnd(number);
    const QByteArray &bytes = m_source.bytes();
    qsizetype end = m_source.line(number).end;
    row.contentEnd = end;
    while (begin < end && isSpace(bytes.at(begin)))
        ++begin;
    while (end > begin && isSpace(bytes.at(end - 1)))
        --end;
    row.hasFirstBar = begin < end && bytes.at(begin) == '|';
    row.indent = m_source.slice({row.line.begin, begin}).toByteArray();
    if (row.hasFirstBar)
        ++begin;
    const auto add = [&](qsizetype from, qsizetype to) {
        Cell cell{{from, to}, {from, to}};
        while (cell.text.begin < cell.text.end && isSpace(bytes.at(cell.text.begin)))
            ++cell.text.begin;
        while (cell.text.end > cell.text.begin && isSpace(bytes.at(cell.text.end - 1)))
            --cell.text.end;
        row.cells.append(cell);
    };
    qsizetype from = begin;
    for (qsizetype at = begin; at < end; ++at) {
        if (bytes.at(at) == '\\' && at + 1 < end) {
            ++at;
        } else if (bytes.at(at) == '|') {
            add(from, at);
            from = at + 1;
            row.hasLastBar = from == end;
        }
    }
    if (!row.hasLastBar)
        add(from, end);
    return row;
}

QString TableSource::plain(const Cell &cell) const
{
    static const QRegularExpression lineBreak(QStringLiteral("<br ?/?>"),
                                              QRegularExpression::CaseInsensitiveOption);
    QString text = m_source.text(cell.text);
    text.replace(lineBreak, QStringLiteral("\n"));
    return text.replace(QLatin1String("\\|"), QLatin1String("|"));
}

QStringList TableSource::header() const
{
    QStringList names;
    for (int column = 0; column < columnCount(); ++column)
        names.append(headerCell(column));
    return names;
}

QString TableSource::headerCell(int column) const
{
    return plain(m_header.cells.at(column));
}

QString TableSource::cell(int row, int column) const
{
    const Row &found = m_rows.at(row);
    return column < found.cells.size() ? plain(found.cells.at(column)) : QString();
}

ByteRange TableSource::cellRange(int row, int column) const
{
    const Row &found = m_rows.at(row);
    if (column < found.cells.size())
        return found.cells.at(column).text;
    return {found.contentEnd, found.contentEnd};
}

bool TableSource::isAligned(const Row &row, int column) const
{
    const auto roomOf = [&](const Row &one) {
        return column < one.cells.size() ? width(m_source.text(one.cells.at(column).room)) : -1;
    };
    return roomOf(row) == roomOf(&row == &m_header ? m_dashes : m_header);
}

TextPatch TableSource::setCell(int row, int column, const QString &text) const
{
    const Row &found = m_rows.at(row);
    const QByteArray written = tableCellMarkdown(text);
    if (column < found.cells.size()) {
        const Cell &cell = found.cells.at(column);
        const qsizetype before = isAligned(found, column) ? width(m_source.text(cell.room)) : 0;
        // Spaces on the left stay: they may align the column to the right.
        QByteArray left = m_source.slice({cell.room.begin, cell.text.begin}).toByteArray();
        if (cell.text.isEmpty())
            left = cell.room.isEmpty() ? "" : " ";
        const qsizetype used = left.size() + width(QString::fromUtf8(written));
        const bool endsWithSpace =
            cell.text.isEmpty() ? !cell.room.isEmpty() : cell.text.end < cell.room.end;
        const qsizetype padding = std::max<qsizetype>(endsWithSpace ? 1 : 0, before - used);
        const bool isLastOpen = column + 1 == found.cells.size() && !found.hasLastBar;
        const bool needsFirst = column == 0 && !found.hasFirstBar && needsBar(written);
        return {cell.room, (needsFirst ? "| " : "") + left + written +
                               (isLastOpen ? QByteArray() : QByteArray(padding, ' '))};
    }
    return putBehind(found, column, written);
}

/// The row is shorter than that: the cells between are added, empty.
TextPatch TableSource::putBehind(const Row &row, int column, const QByteArray &written) const
{
    QByteArray more = row.hasLastBar ? "" : " |";
    for (qsizetype i = row.cells.size(); i < column; ++i)
        more += "  |";
    more += ' ' + written + (row.hasLastBar ? " |" : "");
    qsizetype at = row.contentEnd;
    while (at > row.line.begin && isSpace(m_source.bytes().at(at - 1)))
        --at;
    return {{at, at}, more};
}

QList<TextPatch> TableSource::addColumn(const QString &heading, int row, const QString &text) const
{
    const Row &found = m_rows.at(row);
    const bool hasMore = std::any_of(m_rows.begin(), m_rows.end(), [this](const Row &one) {
        return one.cells.size() > columnCount();
    });
    if (hasMore) // cells of no column would be in this one
        return {};
    return {putBehind(m_header, columnCount(), tableCellMarkdown(heading)),
            putBehind(m_dashes, columnCount(), "---"),
            putBehind(found, columnCount(), tableCellMarkdown(text))};
}

TextPatch TableSource::insertRow(int row, const QStringList &cells) const
{
    // As the row before it is written, or the first one.
    const Row &model = m_rows.isEmpty() ? m_header : m_rows.at(std::max(0, row - 1));
    const bool firstBar =
        model.hasFirstBar || columnCount() == 1 || needsBar(tableCellMarkdown(cells.value(0)));
    QByteArray line = model.indent + (firstBar ? "| " : "");
    for (int column = 0; column < columnCount(); ++column) {
        const QByteArray written = tableCellMarkdown(cells.value(column));
        qsizetype padding = 0;
        if (column < model.cells.size() && isAligned(model, column)) {
            padding = width(m_source.text(model.cells.at(column).room)) - 2 -
                      width(QString::fromUtf8(written));
        }
        line += (column > 0 ? " | " : "") + written;
        if (column + 1 < columnCount() || model.hasLastBar)
            line += QByteArray(std::max<qsizetype>(0, padding), ' ');
    }
    if (model.hasLastBar || firstBar)
        line += " |";
    const qsizetype at = row < rowCount() ? m_rows.at(row).line.begin : m_end;
    const QByteArray lineEnd = m_source.lineEndBefore(at);
    if (row < rowCount())
        return {{at, at}, line + lineEnd};
    return {{m_end, m_end}, endsLine(m_source.bytes(), m_end) ? line + lineEnd : lineEnd + line};
}

TextPatch TableSource::removeRow(int row) const
{
    ByteRange line = m_rows.at(row).line;
    // The file keeps ending without a line end where it did.
    if (!endsLine(m_source.bytes(), line.end)) {
        --line.begin;
        if (m_source.bytes().at(line.begin) == '\n' && line.begin > 0 &&
            m_source.bytes().at(line.begin - 1) == '\r')
            --line.begin;
    }
    return withLineEndsApart(m_source.bytes(), {line, {}});
}

QList<TextPatch> TableSource::moveRow(int row, int before) const
{
    if (before == row || before == row + 1)
        return {};
    const int first = std::min(row, before);
    const int last = std::max(row, before - 1);
    QList<int> order;
    for (int i = first; i <= last; ++i) {
        if (i != row)
            order.append(i);
    }
    order.insert(before < row ? 0 : order.size(), row);
    // Line ends stay where they are: the last line may have none.
    QByteArray text;
    for (int i = first; i <= last; ++i) {
        const Row &moved = m_rows.at(order.at(i - first));
        const Row &here = m_rows.at(i);
        const int movedLine = m_source.lineAt(moved.line.begin);
        const int line = m_source.lineAt(here.line.begin);
        text += m_source.slice(m_source.line(movedLine));
        text += m_source.slice({m_source.line(line).end, here.line.end});
    }
    return {{{m_rows.at(first).line.begin, m_rows.at(last).line.end}, text}};
}

QString tableRowMarkdown(const QStringList &cells)
{
    QString row;
    for (const QString &cell : cells)
        row += QStringLiteral("| ") + QString::fromUtf8(tableCellMarkdown(cell)) + u' ';
    return row + u'|';
}

} // namespace recount
