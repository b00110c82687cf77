#include "context/tableformats.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringView>

#include <algorithm>

namespace recount
{

namespace
{

using namespace Qt::Literals::StringLiterals;

struct MarkdownTable {
    Q_DECLARE_TR_FUNCTIONS(MarkdownTable)
};

tl::unexpected<Error> wrong(qint64 line, const QString &what)
{
    return fail(ErrorCode::InvalidData, MarkdownTable::tr("Line %L1: %2").arg(line).arg(what));
}

bool isAsciiPunctuation(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'!' && u <= u'/') || (u >= u':' && u <= u'@') || (u >= u'[' && u <= u'`') ||
           (u >= u'{' && u <= u'~');
}

bool isEdgeSpace(QChar c)
{
    return c == u' ' || c == u'\t';
}

/// Whether a character in a plain text would be taken for markup.
bool isMarkup(QStringView text, qsizetype at)
{
    const auto next = at + 1 < text.size() ? text[at + 1] : QChar();
    switch (text[at].unicode()) {
    case u'\\':
    case u'|':
    case u'`':
    case u'*':
    case u'~':
    case u'[':
        return true;
    case u'<':
        return next.isLetter() || next == u'/' || next == u'!' || next == u'?';
    case u'&':
        return next.isLetterOrNumber() || next == u'#';
    case u'_':
        // Inside of a word it is just a letter: max_connections.
        return at == 0 || !text[at - 1].isLetterOrNumber() || !next.isLetterOrNumber();
    default:
        return false;
    }
}

QString markdownCell(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s);
    text.replace(u'\r', u'\n');
    text.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
    QString cell;
    cell.reserve(text.size() + 8);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        // Reading cuts white space off at the edges.
        const bool atEdge = i == 0 || i == text.size() - 1;
        if (c == u'\n') {
            cell += "<br>"_L1;
        } else if (c == u'\t' || (c == u' ' && atEdge)) {
            cell += u"&#"_s + QString::number(c.unicode()) + u';';
        } else {
            if (isMarkup(text, i))
                cell += u'\\';
            cell += c;
        }
    }
    return cell;
}

/// The beginning of a text with the first `end` in it, when that comes soon.
QString upTo(QStringView text, QChar end)
{
    return text.first(text.first(std::min<qsizetype>(12, text.size())).indexOf(end) + 1).toString();
}

/// What "&lt;" or "&#32;" at this place stands for, and how long it is; 0 when it is no reference.
qsizetype takeReference(QStringView text, qsizetype at, QString &plain)
{
    static const QRegularExpression shape(
        u"\\A&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|nbsp));"_s);
    const QRegularExpressionMatch match = shape.match(upTo(text.sliced(at), u';'));
    if (!match.hasMatch())
        return 0;
    const QString name = match.captured(3);
    char32_t code = U'&';
    if (!match.captured(1).isEmpty())
        code = match.captured(1).toUInt();
    else if (!match.captured(2).isEmpty())
        code = match.captured(2).toUInt(nullptr, 16);
    else if (name == "lt"_L1)
        code = U'<';
    else if (name == "gt"_L1)
        code = U'>';
    else if (name == "quot"_L1)
        code = U'"';
    else if (name == "nbsp"_L1)
        code = U'\u00A0';
    if (code == 0 || code > QChar::LastValidCodePoint || QChar::isSurrogate(code))
        code = QChar::ReplacementCharacter;
    plain += QChar::fromUcs4(code);
    return match.capturedLength();
}

qsizetype lineBreakLength(QStringView text, qsizetype at)
{
    static const QRegularExpression shape(u"\\A<br\\s*/?>"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return shape.match(upTo(text.sliced(at), u'>')).capturedLength();
}

QString plainCell(QStringView cell)
{
    while (!cell.isEmpty() && isEdgeSpace(cell.front()))
        cell = cell.sliced(1);
    while (!cell.isEmpty() && isEdgeSpace(cell.back()))
        cell.chop(1);
    // GitHub does this before it looks at anything else, even inside of code.
    QString text = cell.toString().replace("\\|"_L1, "|"_L1);
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        const QChar c = text.at(i);
        qsizetype taken = 0;
        if (c == u'\\' && i + 1 < text.size() && isAsciiPunctuation(text.at(i + 1))) {
            plain += text.at(i + 1);
            taken = 2;
        } else if (c == u'&') {
            taken = takeReference(text, i, plain);
        } else if (c == u'<') {
            taken = lineBreakLength(text, i);
            if (taken > 0)
                plain += u'\n';
        }
        if (taken == 0) {
            plain += c;
            taken = 1;
        }
        i += taken;
    }
    return plain;
}

/// The cells of a line as they are written; none when the line has no pipe.
QList<QStringView> split(QStringView line)
{
    line = line.trimmed();
    QList<QStringView> cells;
    qsizetype begin = line.startsWith(u'|') ? 1 : 0;
    bool parted = begin == 1;
    for (qsizetype i = begin; i < line.size(); ++i) {
        if (line[i] != u'|' || (i > 0 && line[i - 1] == u'\\'))
            continue;
        cells.append(line.sliced(begin, i - begin));
        begin = i + 1;
        parted = true;
    }
    if (begin < line.size())
        cells.append(line.sliced(begin));
    return parted ? cells : QList<QStringView>();
}

bool isDelimiter(const QList<QStringView> &cells)
{
    static const QRegularExpression shape(u"\\A[ \\t]*:?-+:?[ \\t]*\\z"_s);
    return !cells.isEmpty() && std::all_of(cells.cbegin(), cells.cend(), [](QStringView cell) {
        return shape.match(cell.toString()).hasMatch();
    });
}

Result<TableRow> rowOf(const QList<QStringView> &cells, qint64 line, qsizetype columns,
                       const TableLimits &limits)
{
    if (cells.size() > columns)
        return wrong(line, MarkdownTable::tr(
                               "this row has %L1 cells, but the table has %L2 columns. A | that "
                               "belongs to a text is written as \\|.")
                               .arg(cells.size())
                               .arg(columns));
    TableRow row{line, {}};
    for (const QStringView cell : cells) {
        if (cell.size() > limits.cellLength)
            return wrong(
                line,
                MarkdownTable::tr("a cell has more than %L1 characters, the most that can be read.")
                    .arg(limits.cellLength));
        row.cells.append(plainCell(cell));
    }
    while (row.cells.size() < columns)
        row.cells.append(QString());
    return row;
}

} // namespace

QString writeMarkdownTable(const QList<QStringList> &rows)
{
    qsizetype columns = 0;
    for (const QStringList &row : rows)
        columns = std::max(columns, row.size());
    QString table;
    for (qsizetype r = 0; r < rows.size() && columns > 0; ++r) {
        table += u'|';
        for (qsizetype c = 0; c < columns; ++c)
            table += u' ' + markdownCell(rows.at(r).value(c)) + " |"_L1;
        table += u'\n';
        if (r == 0)
            table += u'|' + u" --- |"_s.repeated(columns) + u'\n';
    }
    return table;
}

Result<QList<TableRow>> readMarkdownTable(const QString &text, const TableLimits &limits)
{
    QList<TableRow> rows;
    QList<QStringView> before; // the line above, as cells
    qsizetype columns = 0;
    qint64 number = 0;
    for (QStringView line : QStringView(text).tokenize(u'\n')) {
        ++number;
        const QList<QStringView> cells = split(line);
        if (columns == 0) {
            if (isDelimiter(cells) && !before.isEmpty()) {
                columns = before.size();
                if (cells.size() != columns)
                    return wrong(
                        number, MarkdownTable::tr("the line of dashes has %L1 cells, but the names "
                                                  "above it are %L2.")
                                    .arg(cells.size())
                                    .arg(columns));
                if (columns > limits.columns)
                    return wrong(number - 1,
                                 MarkdownTable::tr("the table has more than %L1 columns, the most "
                                                   "that can be read.")
                                     .arg(limits.columns));
                Result<TableRow> header = rowOf(before, number - 1, columns, limits);
                if (!header)
                    return tl::unexpected(header.error());
                rows.append(*header);
            }
            before = cells;
            continue;
        }
        if (cells.isEmpty())
            break;
        if (rows.size() > limits.rows)
            return wrong(number,
                         MarkdownTable::tr("the table has more than %L1 rows, the most that can be "
                                           "read.")
                             .arg(limits.rows));
        Result<TableRow> row = rowOf(cells, number, columns, limits);
        if (!row)
            return tl::unexpected(row.error());
        rows.append(*row);
    }
    if (rows.isEmpty())
        return fail(
            ErrorCode::InvalidData,
            MarkdownTable::tr("There is no Markdown table: a line of names between | and a line of "
                              "dashes below it were expected."));
    return rows;
}

} // namespace recount
