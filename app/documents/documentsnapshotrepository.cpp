#include "documents/documentsnapshotrepository.h"

#include "storage/database.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSet>

namespace recount
{

namespace
{

using namespace Qt::Literals::StringLiterals;

struct DocumentSnapshots {
    Q_DECLARE_TR_FUNCTIONS(DocumentSnapshots)
};

constexpr int keptDays = 30;

const QString columns = u"id, document, path, taken_utc, reason, sha256, size"_s;

SnapshotInfo infoOf(const SqlRow &row)
{
    return {row.number(0),
            {row.text(1), row.text(2)},
            row.utc(3),
            snapshotReasonFromWord(row.text(4)),
            QByteArray::fromHex(row.text(5).toLatin1()),
            row.number(6)};
}

/// A null text would be NULL.
QString stored(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// Of the hour, or of the day for what is older; of these only the last one stays.
QString periodOf(const QDateTime &takenUtc, const QDateTime &nowUtc)
{
    return takenUtc.toString(takenUtc > nowUtc.addDays(-keptDays) ? u"yyyy-MM-dd HH"_s
                                                                  : u"yyyy-MM-dd"_s);
}

} // namespace

Result<std::optional<SnapshotInfo>> DocumentSnapshotRepository::last(const QString &document)
{
    return m_database.first(u"SELECT %1 FROM document_snapshot WHERE document = ? "
                            "ORDER BY id DESC LIMIT 1"_s.arg(columns),
                            {document}, infoOf);
}

Result<SnapshotInfo> DocumentSnapshotRepository::add(const NewSnapshot &snapshot)
{
    const QByteArray sha256 = hashOf(snapshot.bytes);
    const QByteArray compressed = qCompress(snapshot.bytes);
    return inTransaction(m_database, [&](Database &database) -> Result<SnapshotInfo> {
        auto before = last(snapshot.key.document);
        if (!before)
            return tl::unexpected<Error>(before.error());
        if (before->has_value() && (*before)->sha256 == sha256) {
            SnapshotInfo same = **before;
            if (!isOfReplacedText(snapshot.reason) || isOfReplacedText(same.reason))
                return same;
            same.reason = snapshot.reason;
            const auto updated =
                database.execute(u"UPDATE document_snapshot SET reason = ? WHERE id = ?"_s,
                                 {snapshotReasonWord(same.reason), same.id});
            if (!updated)
                return tl::unexpected<Error>(updated.error());
            return same;
        }
        const auto inserted = database.execute(
            u"INSERT INTO document_snapshot (document, path, taken_utc, reason, sha256, size, "
            "content) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
            {stored(snapshot.key.document), stored(snapshot.key.path), utcText(snapshot.takenUtc),
             snapshotReasonWord(snapshot.reason), QString::fromLatin1(sha256.toHex()),
             qint64(snapshot.bytes.size()), compressed});
        if (!inserted)
            return tl::unexpected<Error>(inserted.error());
        const auto made = last(snapshot.key.document);
        if (!made)
            return tl::unexpected<Error>(made.error());
        return made->value();
    });
}

Result<QList<SnapshotInfo>> DocumentSnapshotRepository::list(const QString &document)
{
    return m_database.rows(
        u"SELECT %1 FROM document_snapshot WHERE document = ? ORDER BY id DESC"_s.arg(columns),
        {document}, infoOf);
}

Result<QByteArray> DocumentSnapshotRepository::content(qint64 id)
{
    QByteArray sha256;
    const auto found =
        m_database.first(u"SELECT content, sha256 FROM document_snapshot WHERE id = ?"_s, {id},
                         [&](const SqlRow &row) {
                             sha256 = QByteArray::fromHex(row.text(1).toLatin1());
                             return row.bytes(0);
                         });
    if (!found)
        return tl::unexpected<Error>(found.error());
    if (!found->has_value())
        return fail(ErrorCode::NotFound, DocumentSnapshots::tr("This version is no longer stored."),
                    QString::number(id));
    QByteArray bytes = qUncompress(**found);
    if (hashOf(bytes) != sha256)
        return fail(ErrorCode::InvalidData,
                    DocumentSnapshots::tr("This version is damaged and can't be read. The "
                                          "document was not changed."),
                    QString::number(id));
    return bytes;
}

Result<std::optional<qint64>> DocumentSnapshotRepository::withBytes(const QString &document,
                                                                    const QByteArray &sha256)
{
    return m_database.first(u"SELECT id FROM document_snapshot WHERE document = ? AND sha256 = ? "
                            "ORDER BY id DESC LIMIT 1"_s,
                            {document, QString::fromLatin1(sha256.toHex())},
                            [](const SqlRow &row) { return row.number(0); });
}

Result<int> DocumentSnapshotRepository::thin(const DocumentKey &key, const QDateTime &nowUtc)
{
    return inTransaction(m_database, [&](Database &database) -> Result<int> {
        const auto all = list(key.document);
        if (!all)
            return tl::unexpected<Error>(all.error());
        QSet<QString> periods;
        bool isLast = true;
        int removed = 0;
        for (const SnapshotInfo &info : *all) {
            if (info.key.path != key.path)
                continue; // of a copy, whose own last one counts
            const QString period = periodOf(info.takenUtc, nowUtc);
            const bool isLastOfPeriod = !periods.contains(period);
            periods.insert(period);
            const bool isRecent = info.takenUtc > nowUtc.addDays(-1);
            const bool isNeeded =
                isOfReplacedText(info.reason) && info.takenUtc > nowUtc.addDays(-keptDays);
            if (isLast || isLastOfPeriod || isRecent || isNeeded) {
                isLast = false;
                continue;
            }
            const auto deleted =
                database.execute(u"DELETE FROM document_snapshot WHERE id = ?"_s, {info.id});
            if (!deleted)
                return deleted;
            removed += *deleted;
        }
        return removed;
    });
}

Result<int> DocumentSnapshotRepository::move(const DocumentKey &from, const DocumentKey &to)
{
    return m_database.execute(
        u"UPDATE document_snapshot SET document = ?, path = ? "
        "WHERE document = ? AND path = ?"_s,
        {stored(to.document), stored(to.path), stored(from.document), stored(from.path)});
}

Result<int> DocumentSnapshotRepository::moveFile(const QString &from, const QString &to)
{
    return m_database.execute(
        u"UPDATE document_snapshot SET path = ?, "
        "document = CASE document WHEN path THEN ? ELSE document END WHERE path = ?"_s,
        {to, to, from});
}

Result<int> DocumentSnapshotRepository::forgetFile(const QString &path)
{
    return m_database.execute(u"DELETE FROM document_snapshot WHERE path = ?"_s, {path});
}

} // namespace recount
