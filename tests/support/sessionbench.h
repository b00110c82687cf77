#pragma once

#include "documents/documentsession.h"
#include "documents/draftrecovery.h"
#include "storagebench.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <memory>

namespace recount
{

/// One open document on real files, with a real database for its history.
class SessionBench
{
public:
    SessionBench() { restart(); }

    /// As after a new start of the program; the session of before ends as when it is closed.
    void restart()
    {
        session.reset();
        history = std::make_unique<DocumentHistory>(storage.clock, storage.thread());
        session = std::make_unique<DocumentSession>(storage.clock, *history, journal());
    }

    DocumentJournal journal() const { return DocumentJournal(storage.folder().drafts()); }
    QList<DocumentDraft> drafts() const { return findUnsaved(journal()).drafts; }
    QByteArray draft() const
    {
        const QList<DocumentDraft> all = journal().find().drafts;
        return all.isEmpty() ? QByteArray("no draft") : all.constFirst().bytes;
    }
    QString file(const QString &name = QStringLiteral("a.md")) const
    {
        return m_dir.filePath(name);
    }
    QString folder() const { return m_dir.path(); }

    static bool put(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
    }

    QList<SnapshotInfo> snapshots(const QString &document) const
    {
        return history->list(document).result().value_or(QList<SnapshotInfo>());
    }
    QList<SnapshotInfo> snapshots() const { return snapshots(session->key().document); }
    /// As "reason: text", last taken first.
    QStringList historyLines() const
    {
        QStringList lines;
        for (const SnapshotInfo &info : snapshots())
            lines.append(snapshotReasonWord(info.reason) + QStringLiteral(": ") +
                         QString::fromUtf8(
                             history->content(info.id).result().value_or(QByteArray("damaged"))));
        return lines;
    }

    StorageBench storage;
    std::unique_ptr<DocumentHistory> history;
    std::unique_ptr<DocumentSession> session;

private:
    QTemporaryDir m_dir;
};

} // namespace recount
