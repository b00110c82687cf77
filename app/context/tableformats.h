#pragma once

#include "context/tablerow.h"
#include "foundation/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

class QIODevice;

namespace recount
{

/// What a table may have at most, so that no file uses up the memory.
struct TableLimits {
    qint64 rows = 100'000;
    qsizetype columns = 500;
    qsizetype cellLength = 100'000; ///< UTF-16 code units
    qsizetype rowLength = 1'000'000;
};

struct CsvStyle {
    char16_t separator = u','; ///< comma, semicolon or tab
    bool byteOrderMark = false;
};

/// What the spreadsheet of this system opens without questions: with the mark it takes the file for
/// UTF-8, and where a comma parts decimals it expects semicolons between cells.
CsvStyle spreadsheetStyle();

/// Comma-separated values after RFC 4180: UTF-8, CRLF at the end of each row, cells in quotes where
/// they need them. A NUL becomes U+FFFD, as no text file can hold it.
///
/// No cell can run as a formula; formulaguard.h says how. A spreadsheet shows the apostrophe that
/// it takes, and readCsv takes it away again.
QByteArray writeCsv(const QList<QStringList> &rows, const CsvStyle &style = {});

/// Gives row after row to `onRow`, without keeping any; an error of `onRow` ends the reading and is
/// returned. Empty lines are left out.
///
/// The separator is the one of comma, semicolon and tab that the first row has most of, unless a
/// line "sep=;" before it says so. UTF-8 with or without mark, or UTF-16 with one. Line ends are
/// LF, CRLF or CR. Every error names its line.
Result<void> readCsv(QIODevice &device, const std::function<Result<void>(const TableRow &)> &onRow,
                     const TableLimits &limits = {});

/// A table as GitHub shows it; the first row is the header, shorter rows are filled up. Cells are
/// plain text: what Markdown would take for markup is escaped, line ends become <br>.
QString writeMarkdownTable(const QList<QStringList> &rows);

/// The first table of a Markdown text, its header first; what is before and after it is left out.
/// Escapes, <br> and character references become what they stand for, other markup stays. A row may
/// have fewer cells than the header, and no more.
Result<QList<TableRow>> readMarkdownTable(const QString &text, const TableLimits &limits = {});

} // namespace recount
