#include "storage/backups.h"
#include "storage/storagethread.h"
#include "storage/whendone.h"
#include "storagebench.h"

#include <QDir>
#include <QFile>
#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <thread>

using namespace recount;
using namespace Qt::StringLiterals;

namespace
{

QString write(int number)
{
    return u"INSERT INTO ui_state VALUES ('%1', x'00')"_s.arg(number, 6, 10, QLatin1Char('0'));
}

const QString countRows = u"SELECT count(*) FROM ui_state"_s;

} // namespace

class StorageThreadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jobsRunInOrderOnOneOtherThread()
    {
        StorageBench bench;
        QVERIFY(bench.isOpen());
        QList<int> order; // touched on the storage thread alone until the last future is there
        QSet<QThread *> threads;
        QFuture<Result<int>> last;
        for (int i = 0; i < 1000; ++i) {
            last = bench.thread().run([i, &order, &threads](Database &) -> Result<int> {
                order << i;
                threads << QThread::currentThread();
                return i;
            });
        }
        QCOMPARE(last.result().value(), 999);
        QCOMPARE(order.size(), 1000);
        QVERIFY(std::is_sorted(order.cbegin(), order.cend()));
        QCOMPARE(threads.size(), 1);
        QVERIFY(!threads.contains(QThread::currentThread()));
    }

    void theCallerDoesNotWait()
    {
        StorageBench bench;
        QSemaphore gate;
        const auto slow = bench.thread().run([&gate](Database &) -> Result<void> {
            gate.acquire();
            return {};
        });
        const auto next = bench.thread().run([](Database &) { return Result<int>(7); });
        QVERIFY(!slow.isFinished());
        QVERIFY(!next.isFinished());
        gate.release();
        QCOMPARE(next.result().value(), 7);
        QVERIFY(slow.isFinished());
    }

    void everyThreadMayQueueJobs()
    {
        StorageBench bench;
        std::vector<std::thread> callers;
        for (int caller = 0; caller < 4; ++caller) {
            callers.emplace_back([&bench, caller] {
                for (int i = 0; i < 100; ++i)
                    bench.thread().run([number = caller * 100 + i](Database &database) {
                        return database.execute(write(number));
                    });
            });
        }
        for (std::thread &caller : callers)
            caller.join();
        QCOMPARE(bench.number(countRows), 400);
    }

    void aFailingJobDoesNotStopTheNext()
    {
        StorageBench bench;
        QVERIFY(!bench.execute(u"INSERT INTO nowhere VALUES (1)"_s));
        QVERIFY(bench.execute(write(1)));
        QCOMPARE(bench.number(countRows), 1);
    }

    void closingRunsWhatIsQueued()
    {
        StorageBench bench;
        QSemaphore gate;
        bench.thread().run([&gate](Database &) -> Result<void> {
            gate.acquire();
            return {};
        });
        QFuture<Result<int>> last;
        for (int i = 0; i < 500; ++i)
            last =
                bench.thread().run([i](Database &database) { return database.execute(write(i)); });
        QVERIFY(!last.isFinished());
        gate.release();
        bench.close();
        QVERIFY(last.isFinished());
        QCOMPARE(last.result().value(), 1);
        // The log is written back and the side files are gone: the connection was closed.
        QVERIFY(!QFile::exists(bench.folder().databaseFile() + "-wal"_L1));
        bench.open();
        QCOMPARE(bench.number(countRows), 500);
    }

    void beforeItIsOpenEveryJobFails()
    {
        StorageThread thread;
        const auto early =
            thread.run([](Database &database) { return database.execute(u"SELECT 1"_s); });
        QVERIFY(!early.result());
        QCOMPARE(early.result().error().code, ErrorCode::DatabaseFailed);
    }

    void afterAFailedOpeningEveryJobAnswersWithItAndItMayBeTriedAgain()
    {
        StorageBench bench;
        QVERIFY(bench.execute(u"PRAGMA user_version = 9999"_s));
        bench.close();
        bench.open();
        QVERIFY(!bench.isOpen());
        QCOMPARE(bench.opened().error().code, ErrorCode::DatabaseNewer);
        const auto refused = bench.execute(write(1));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::DatabaseNewer);

        QTemporaryDir other;
        const auto opened = bench.thread().open(DataFolder(other.path()), bench.clock).result();
        QVERIFY(opened);
        QCOMPARE(opened->outcome, OpenReport::Outcome::Created);
        QVERIFY(bench.execute(write(1)));
    }

    void theDailyBackupIsMadeBesideTheJobs()
    {
        StorageBench bench;
        QVERIFY(bench.execute(write(1)));
        bench.close();
        // A database made just now has nothing to keep.
        QVERIFY(Backups(bench.folder().backups()).copies().isEmpty());
        bench.open();
        QCOMPARE(bench.opened()->outcome, OpenReport::Outcome::Opened);
        bench.close();
        const auto copies = Backups(bench.folder().backups()).copies();
        QCOMPARE(copies.size(), 1);
        QCOMPARE(copies[0].madeUtc.date(), bench.clock.nowUtc().date());
        bench.open();
        bench.close();
        QCOMPARE(Backups(bench.folder().backups()).copies().size(), 1);
    }

    void whenDoneAnswersInTheThreadOfItsContext()
    {
        StorageBench bench;
        QObject context;
        QThread *answered = nullptr;
        int value = 0;
        whenDone(&context, bench.thread().run([](Database &) { return Result<int>(7); }),
                 [&](const Result<int> &result) {
                     answered = QThread::currentThread();
                     value = result.value();
                 });
        QCOMPARE(value, 0);
        QTRY_COMPARE(value, 7);
        QCOMPARE(answered, QThread::currentThread());
    }

    void whenDoneIsSilentWhenItsContextIsGone()
    {
        StorageBench bench;
        bool called = false;
        {
            QObject context;
            whenDone(&context, bench.thread().run([](Database &) { return Result<int>(7); }),
                     [&](const Result<int> &) { called = true; });
            bench.settle();
        }
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }
};

QTEST_GUILESS_MAIN(StorageThreadTest)
#include "tst_storagethread.moc"
