#pragma once

#include "context/tableformats.h"
#include "context/tablerow.h"
#include "foundation/result.h"

#include <QList>
#include <QString>

#include <atomic>

namespace recount
{

/// What a reading thread shares with whoever waits for it.
struct ReadProgress {
    std::atomic<bool> cancelled{false};
    std::atomic<int> permille{0};
};

/// What a file may hold, so that none uses up the memory: 200 MB of a CSV are refused when the
/// table read so far takes `tableBytes`.
struct TableFileLimits {
    TableLimits table;
    qint64 tableBytes = 64 * 1024 * 1024;    ///< memory of all rows
    qint64 markdownBytes = 16 * 1024 * 1024; ///< of the file, which is read whole
};

/// The rows of a CSV, TSV or Markdown file; what is no Markdown by its name is read as CSV. To be
/// called in another thread than the window's: it reads the disk, and stops soon after `progress`
/// is cancelled.
/// Errors: InvalidData naming the line, NotFound, PermissionDenied, ReadFailed, Cancelled.
Result<QList<TableRow>> readTableFile(const QString &path, ReadProgress &progress,
                                      const TableFileLimits &limits = {});

enum class TableKind { Timeline, Fixes };

/// What a table can be by the names of its columns: one kind, or both.
/// Errors: InvalidData naming the line and the columns that were expected, as they are called in
/// `language`, when it is neither.
Result<QList<TableKind>> tableKinds(const QList<TableRow> &rows, const QString &language);

} // namespace recount
