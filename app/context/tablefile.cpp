#include "context/tablefile.h"

#include "context/strictdecoder.h"
#include "context/tablecolumns.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace recount
{

namespace
{

using namespace Qt::Literals::StringLiterals;

struct TableFile {
    Q_DECLARE_TR_FUNCTIONS(TableFile)
};

/// Knows how far it was read, and ends early when nobody wants the rest.
class WatchedFile final : public QFile
{
public:
    WatchedFile(const QString &path, ReadProgress &progress) : QFile(path), m_progress(progress) {}

protected:
    qint64 readData(char *data, qint64 most) override
    {
        if (m_progress.cancelled)
            return -1;
        const qint64 got = QFile::readData(data, most);
        m_read += std::max(got, qint64(0));
        const qint64 all = std::max(size(), qint64(1));
        m_progress.permille = int(std::min(m_read, all) * 1000 / all);
        return got;
    }

private:
    ReadProgress &m_progress;
    qint64 m_read = 0;
};

bool isMarkdown(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == "md"_L1 || suffix == "markdown"_L1;
}

/// About what a row takes: each cell has a header of its own.
qint64 memoryOf(const TableRow &row)
{
    constexpr qint64 cellHeader = 64;
    qint64 bytes = cellHeader;
    for (const QString &cell : row.cells)
        bytes += cell.size() * qint64(sizeof(QChar)) + cellHeader;
    return bytes;
}

class RowCollector
{
public:
    explicit RowCollector(const TableFileLimits &limits) : m_limits(limits) {}

    Result<void> take(const TableRow &row)
    {
        m_bytes += memoryOf(row);
        if (m_bytes > m_limits.tableBytes)
            return fail(ErrorCode::InvalidData,
                        TableFile::tr("Line %L1: up to here the table takes more than %2 of "
                                      "memory, the most that can be imported at once. Divide it "
                                      "into several files.")
                            .arg(row.line)
                            .arg(QLocale().formattedDataSize(m_limits.tableBytes)));
        m_rows.append(row);
        return {};
    }
    QList<TableRow> rows() { return std::move(m_rows); }

private:
    const TableFileLimits &m_limits;
    QList<TableRow> m_rows;
    qint64 m_bytes = 0;
};

Result<QList<TableRow>> readRows(QIODevice &file, bool markdown, const TableFileLimits &limits)
{
    RowCollector collector(limits);
    if (!markdown) {
        const Result<void> read = readCsv(
            file, [&](const TableRow &row) { return collector.take(row); }, limits.table);
        if (!read)
            return tl::unexpected<Error>(read.error());
        return collector.rows();
    }
    const Result<QString> text = readText(file, limits.markdownBytes);
    if (!text)
        return tl::unexpected<Error>(text.error());
    const Result<QList<TableRow>> rows = readMarkdownTable(*text, limits.table);
    if (!rows)
        return rows;
    for (const TableRow &row : *rows) {
        if (const Result<void> taken = collector.take(row); !taken)
            return tl::unexpected<Error>(taken.error());
    }
    return collector.rows();
}

template <class Thing>
bool hasRequired(const QList<TableColumn<Thing>> &columns, const QStringList &header)
{
    return std::all_of(columns.cbegin(), columns.cend(), [&](const TableColumn<Thing> &column) {
        return !column.required ||
               std::any_of(header.cbegin(), header.cend(),
                           [&](const QString &cell) { return column.isCalled(cell); });
    });
}

template <class Thing>
QString requiredNames(const QList<TableColumn<Thing>> &columns, const QString &language)
{
    QStringList names;
    for (const TableColumn<Thing> &column : columns) {
        if (column.required)
            names.append(column.name(language));
    }
    return names.join(", "_L1);
}

QString shownNames(const QStringList &header)
{
    QStringList names;
    for (const QString &cell : header) {
        if (const QString name = tidyCell(cell).simplified(); !name.isEmpty())
            names.append(name.left(30));
    }
    if (names.size() > 12)
        names = names.mid(0, 12) << u"…"_s;
    return names.join(", "_L1);
}

} // namespace

Result<QList<TableRow>> readTableFile(const QString &path, ReadProgress &progress,
                                      const TableFileLimits &limits)
{
    const QString shown = QDir::toNativeSeparators(path);
    // A pipe or a device could let one wait for ever.
    if (!QFileInfo(path).isFile())
        return fail(ErrorCode::NotFound, TableFile::tr("There is no file %1.").arg(shown), path);
    WatchedFile file(path, progress);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::PermissionDenied,
                    TableFile::tr("%1 can't be opened (%2).").arg(shown, file.errorString()), path,
                    true);
    const bool markdown = isMarkdown(path);
    if (markdown && file.size() > limits.markdownBytes)
        return fail(ErrorCode::InvalidData,
                    TableFile::tr("A Markdown file can be read up to %1, and this one has %2. Save "
                                  "its table as CSV.")
                        .arg(QLocale().formattedDataSize(limits.markdownBytes),
                             QLocale().formattedDataSize(file.size())),
                    path);
    Result<QList<TableRow>> rows = readRows(file, markdown, limits);
    if (progress.cancelled)
        return fail(ErrorCode::Cancelled, TableFile::tr("The reading was cancelled."));
    return rows;
}

Result<QList<TableKind>> tableKinds(const QList<TableRow> &rows, const QString &language)
{
    const auto header = std::find_if(rows.cbegin(), rows.cend(), [](const TableRow &row) {
        return std::any_of(row.cells.cbegin(), row.cells.cend(),
                           [](const QString &cell) { return !tidyCell(cell).isEmpty(); });
    });
    const QStringList cells = header == rows.cend() ? QStringList() : header->cells;
    QList<TableKind> kinds;
    if (hasRequired(timelineColumns(), cells))
        kinds.append(TableKind::Timeline);
    if (hasRequired(fixColumns(), cells))
        kinds.append(TableKind::Fixes);
    if (!kinds.isEmpty())
        return kinds;
    const QString timeline = requiredNames(timelineColumns(), language);
    const QString fixes = requiredNames(fixColumns(), language);
    if (header == rows.cend())
        return fail(ErrorCode::InvalidData,
                    TableFile::tr("The table is empty. Its first line has to name its columns: for "
                                  "a timeline at least %1, for fixes at least %2.")
                        .arg(timeline, fixes));
    return fail(ErrorCode::InvalidData,
                TableFile::tr("Line %L1 has to name the columns: for a timeline at least %2, for "
                              "fixes at least %3. It says: %4.")
                    .arg(header->line)
                    .arg(timeline, fixes, shownNames(cells)));
}

} // namespace recount
