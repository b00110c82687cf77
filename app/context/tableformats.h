#pragma once

#include "context/tablerow.h"
#include "foundation/csvwriter.h"
#include "foundation/result.h"

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
