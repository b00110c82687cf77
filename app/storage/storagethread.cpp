#include "storage/storagethread.h"

#include "storage/backups.h"
#include "storage/database.h"

#include <QLoggingCategory>
#include <QMetaObject>
#include <QThread>
#include <QThreadPool>

namespace recount
{

Q_LOGGING_CATEGORY(storageLog, "recount.storage")

/// The database belongs to the thread: made, used and closed there.
class StorageThread::Worker
{
public:
    Worker()
    {
        m_thread.setObjectName(QStringLiteral("storage"));
        m_backupPool.setMaxThreadCount(1);
        m_context.moveToThread(&m_thread);
        m_thread.start();
    }

    ~Worker()
    {
        // QThread::quit would overtake what is queued, so the last job ends the loop.
        enqueue([this] {
            m_database.reset();
            m_thread.quit();
        });
        m_thread.wait();
        m_backupPool.waitForDone();
    }

    void enqueue(std::function<void()> job)
    {
        QMetaObject::invokeMethod(&m_context, std::move(job), Qt::QueuedConnection);
    }

    Database &database()
    {
        if (!m_database)
            m_database = std::make_unique<Database>();
        return *m_database;
    }

    void startDailyBackup(const DataFolder &folder, const QDateTime &nowUtc)
    {
        m_backupPool.start([folder, nowUtc] {
            const auto made = Backups(folder.backups()).makeDaily(folder.databaseFile(), nowUtc);
            if (!made)
                qCWarning(storageLog) << "no backup today:" << made.error().detail;
        });
    }

private:
    QThread m_thread;
    QObject m_context;
    QThreadPool m_backupPool;
    std::unique_ptr<Database> m_database;
};

StorageThread::StorageThread() : m_worker(std::make_unique<Worker>()) {}

StorageThread::~StorageThread() = default;

QFuture<Result<OpenReport>> StorageThread::open(const DataFolder &folder, const Clock &clock)
{
    return run([worker = m_worker.get(), folder, &clock](Database &database) {
        auto report = openDatabase(database, folder, clock);
        // A database made just now has nothing to keep.
        if (report && report->outcome == OpenReport::Outcome::Opened)
            worker->startDailyBackup(folder, clock.nowUtc());
        return report;
    });
}

void StorageThread::post(std::function<void(Database &)> job)
{
    m_worker->enqueue([worker = m_worker.get(), job = std::move(job)] { job(worker->database()); });
}

} // namespace recount
