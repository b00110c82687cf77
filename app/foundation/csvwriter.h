#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace recount
{

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
/// it takes, and reading takes it away again.
QByteArray writeCsv(const QList<QStringList> &rows, const CsvStyle &style = {});

} // namespace recount
