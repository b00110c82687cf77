#include "context/strictdecoder.h"
#include "context/tableformats.h"
#include "foundation/formulaguard.h"

#include <QCoreApplication>
#include <QStringView>

#include <array>

namespace recount
{

namespace
{

/// As much of a file is looked at, at most, to find out what parts its cells.
constexpr qsizetype sampleLength = 256 * 1024;

/// Takes the text of a CSV file piece by piece and hands out its rows.
class CsvReader
{
    Q_DECLARE_TR_FUNCTIONS(CsvReader)

public:
    CsvReader(const std::function<Result<void>(const TableRow &)> &onRow, const TableLimits &limits)
        : m_onRow(onRow), m_limits(limits)
    {
    }

    Result<void> take(QStringView text);
    Result<void> end();

    void setSeparator(QChar separator) { m_separator = separator; }
    /// The rows to come begin on this line.
    void setLine(qint64 line) { m_line = line; }

private:
    enum class State { CellStart, Plain, Quoted, QuoteInQuoted };

    Result<void> takeCharacter(QChar c);
    Result<void> append(QChar c);
    Result<void> endCell();
    Result<void> endRow();
    void countLine(QChar c);
    tl::unexpected<Error> wrong(qint64 line, const QString &what) const;

    const std::function<Result<void>(const TableRow &)> &m_onRow;
    const TableLimits &m_limits;
    QChar m_separator = u',';
    State m_state = State::CellStart;
    QString m_cell;
    TableRow m_row;
    qsizetype m_rowLength = 0;
    qint64 m_rows = 0;
    qint64 m_line = 1;
    qint64 m_cellLine = 1;
    bool m_afterReturn = false;
    bool m_rowBegun = false; ///< false on an empty line
};

tl::unexpected<Error> CsvReader::wrong(qint64 line, const QString &what) const
{
    return fail(ErrorCode::InvalidData, tr("Line %L1: %2").arg(line).arg(what));
}

Result<void> CsvReader::take(QStringView text)
{
    for (const QChar c : text) {
        // The second half of CRLF says nothing new, except between quotes.
        const bool secondHalf = m_afterReturn && c == u'\n';
        if (!secondHalf || m_state == State::Quoted) {
            if (const Result<void> taken = takeCharacter(c); !taken)
                return taken;
        }
        countLine(c);
    }
    return {};
}

void CsvReader::countLine(QChar c)
{
    if (c == u'\r' || (c == u'\n' && !m_afterReturn))
        ++m_line;
    m_afterReturn = c == u'\r';
}

Result<void> CsvReader::takeCharacter(QChar c)
{
    if (m_state == State::Quoted) {
        if (c != u'"')
            return append(c);
        m_state = State::QuoteInQuoted;
        return {};
    }
    if (m_state == State::QuoteInQuoted && c == u'"') {
        m_state = State::Quoted;
        return append(c);
    }
    if (c == m_separator)
        return endCell();
    if (c == u'\n' || c == u'\r')
        return endRow();
    if (m_state == State::QuoteInQuoted)
        return wrong(m_line, tr("after the closing quotation mark of a cell, its end was expected. "
                                "A quotation mark inside of a cell is written twice."));
    if (m_state == State::CellStart) {
        m_cellLine = m_line;
        if (!m_rowBegun)
            m_row.line = m_line;
        m_rowBegun = true;
        m_state = c == u'"' ? State::Quoted : State::Plain;
        if (m_state == State::Quoted)
            return {};
    }
    return append(c);
}

Result<void> CsvReader::append(QChar c)
{
    if (m_cell.size() >= m_limits.cellLength) {
        const QString tooLong = tr("the cell that begins here has more than %L1 characters, the "
                                   "most that can be read.")
                                    .arg(m_limits.cellLength);
        return wrong(m_cellLine, m_state == State::Quoted
                                     ? QString(tooLong + u' ' +
                                               tr("Its closing quotation mark may be missing."))
                                     : tooLong);
    }
    m_cell += c;
    return {};
}

Result<void> CsvReader::endCell()
{
    if (!m_rowBegun)
        m_row.line = m_line;
    m_rowBegun = true;
    m_rowLength += m_cell.size();
    if (m_row.cells.size() >= m_limits.columns)
        return wrong(m_row.line, tr("this row has more than %L1 cells, the most that can be read.")
                                     .arg(m_limits.columns));
    if (m_rowLength > m_limits.rowLength)
        return wrong(m_row.line,
                     tr("this row has more than %L1 characters, the most that can be read.")
                         .arg(m_limits.rowLength));
    m_row.cells.append(unguardFormulas(m_cell));
    m_cell.clear();
    m_state = State::CellStart;
    return {};
}

Result<void> CsvReader::endRow()
{
    if (!m_rowBegun)
        return {};
    if (const Result<void> ended = endCell(); !ended)
        return ended;
    if (++m_rows > m_limits.rows)
        return wrong(
            m_row.line,
            tr("the table has more than %L1 rows, the most that can be read.").arg(m_limits.rows));
    const Result<void> taken = m_onRow(m_row);
    m_row.cells.clear();
    m_rowLength = 0;
    m_rowBegun = false;
    return taken;
}

Result<void> CsvReader::end()
{
    if (m_state == State::Quoted)
        return wrong(m_cellLine, tr("the closing quotation mark of the cell that begins here is "
                                    "missing."));
    return endRow();
}

/// The first line, when it names the separator as spreadsheets write it: "sep=;".
QStringView separatorLine(QStringView text)
{
    constexpr QStringView name = u"sep=";
    if (text.size() < 5 || !text.startsWith(name, Qt::CaseInsensitive))
        return {};
    const QChar separator = text[4];
    const bool known = separator == u',' || separator == u';' || separator == u'\t';
    const QStringView rest = text.sliced(5);
    if (!known || !(rest.isEmpty() || rest.front() == u'\n' || rest.front() == u'\r'))
        return {};
    const qsizetype lineEnd = rest.startsWith(u"\r\n") ? 2 : (rest.isEmpty() ? 0 : 1);
    return text.first(5 + lineEnd);
}

/// The separator that the first row has most of; a comma when in doubt.
QChar guessedSeparator(QStringView text)
{
    constexpr std::array<char16_t, 3> candidates{u',', u';', u'\t'};
    std::array<qsizetype, 3> counts{};
    bool quoted = false;
    bool begun = false;
    for (const QChar c : text) {
        const bool lineEnd = c == u'\n' || c == u'\r';
        if (lineEnd && !quoted && begun)
            break;
        begun = begun || !lineEnd;
        if (c == u'"')
            quoted = !quoted;
        for (size_t i = 0; i < candidates.size() && !quoted; ++i)
            counts.at(i) += c == candidates.at(i) ? 1 : 0;
    }
    size_t most = 0;
    for (size_t i = 1; i < candidates.size(); ++i) {
        if (counts.at(i) > counts.at(most))
            most = i;
    }
    return candidates.at(most);
}

} // namespace

Result<void> readCsv(QIODevice &device, const std::function<Result<void>(const TableRow &)> &onRow,
                     const TableLimits &limits)
{
    StrictDecoder decoder(device);
    CsvReader reader(onRow, limits);
    QString sample;
    bool more = true;
    while (more && sample.size() < sampleLength) {
        const Result<QString> piece = decoder.read();
        if (!piece)
            return tl::unexpected(piece.error());
        more = !piece->isEmpty();
        sample += *piece;
    }
    if (const QStringView named = separatorLine(sample); !named.isEmpty()) {
        reader.setSeparator(named[4]);
        if (named.size() > 5)
            reader.setLine(2);
        sample.remove(0, named.size());
    } else {
        reader.setSeparator(guessedSeparator(sample));
    }
    if (const Result<void> taken = reader.take(sample); !taken)
        return taken;
    sample.clear();
    while (more) {
        const Result<QString> piece = decoder.read();
        if (!piece)
            return tl::unexpected(piece.error());
        more = !piece->isEmpty();
        if (const Result<void> taken = reader.take(*piece); !taken)
            return taken;
    }
    return reader.end();
}

} // namespace recount
