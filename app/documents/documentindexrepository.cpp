#include "documents/documentindexrepository.h"

#include "storage/database.h"

#include <QJsonDocument>

namespace recount
{

namespace
{

using namespace Qt::Literals::StringLiterals;

/// A null text would be NULL.
QString stored(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

} // namespace

Result<QList<DocumentEntry>> DocumentIndexRepository::all(const QString &library,
                                                          int summaryVersion)
{
    const auto entryOf = [summaryVersion](const SqlRow &row) {
        const QJsonObject values = QJsonDocument::fromJson(row.bytes(3)).object();
        const bool isCurrent = row.number(7) == summaryVersion;
        return DocumentEntry{{row.text(0), row.text(1), row.text(2), values},
                             row.number(4),
                             isCurrent ? row.utc(5) : QDateTime(),
                             row.text(6)};
    };
    return m_database.rows(
        u"SELECT path, title, kind, field_values, size, modified_utc, error, summary_version "
        "FROM document_index WHERE library = ? ORDER BY path"_s,
        {library}, entryOf);
}

Result<void> DocumentIndexRepository::apply(const QString &library, int summaryVersion,
                                            const DocumentChanges &changes)
{
    return inTransaction(m_database, [&](Database &database) -> Result<void> {
        for (const QString &path : changes.removed) {
            const auto removed = database.execute(
                u"DELETE FROM document_index WHERE library = ? AND path = ?"_s, {library, path});
            if (!removed)
                return tl::unexpected<Error>(removed.error());
        }
        for (const DocumentEntry &entry : changes.read) {
            const DocumentSummary &summary = entry.summary;
            const auto written = database.execute(
                u"INSERT INTO document_index (library, path, size, modified_utc, title, kind, "
                "field_values, error, summary_version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON "
                "CONFLICT (library, path) "
                "DO UPDATE SET size = excluded.size, modified_utc = excluded.modified_utc, "
                "title = excluded.title, kind = excluded.kind, "
                "field_values = excluded.field_values, error = excluded.error, "
                "summary_version = excluded.summary_version"_s,
                {library, summary.path, entry.size, utcText(entry.modifiedUtc),
                 stored(summary.title), stored(summary.kind),
                 QString::fromUtf8(QJsonDocument(summary.values).toJson(QJsonDocument::Compact)),
                 stored(entry.error), summaryVersion});
            if (!written)
                return tl::unexpected<Error>(written.error());
        }
        return {};
    });
}

} // namespace recount
