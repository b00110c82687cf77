#pragma once

#include "foundation/datafolder.h"
#include "manualclock.h"
#include "storage/database.h"
#include "storage/storagethread.h"

#include <QTemporaryDir>

#include <memory>

namespace recount
{

/// The storage thread on a real database in a temporary folder, which can be closed and opened
/// again as a restart of the program does.
class StorageBench
{
public:
    StorageBench();

    DataFolder folder() const { return DataFolder(m_dir.filePath(QStringLiteral("data"))); }
    StorageThread &thread() { return *m_thread; }
    bool isOpen() const { return m_opened.has_value(); }
    const Result<OpenReport> &opened() const { return m_opened; }

    /// Finishes what is queued and closes the database.
    void close() { m_thread.reset(); }
    void open();

    /// Waits until everything queued so far has run.
    void settle();
    /// Runs one statement on the storage thread and waits for it.
    Result<int> execute(const QString &sql, const QVariantList &values = {});
    /// The first number of the answer; -1 without one.
    qint64 number(const QString &sql, const QVariantList &values = {});
    /// Lets every write fail as on a full disk, or no longer.
    void setDiskFull(bool full);

    ManualClock clock;

private:
    QTemporaryDir m_dir;
    std::unique_ptr<StorageThread> m_thread;
    Result<OpenReport> m_opened;
};

} // namespace recount
