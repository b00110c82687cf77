#pragma once

#include "foundation/clock.h"
#include "foundation/datafolder.h"
#include "foundation/result.h"
#include "storage/databaseopener.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <functional>
#include <memory>
#include <type_traits>

namespace recount
{

class Database;

/// Owns the thread with the one writing connection and runs closures on it, in order.
/// The window never waits: a caller attaches to the future (`whenDone(this, future, …)`).
class StorageThread
{
public:
    StorageThread();
    /// Runs what is queued, closes the connection and joins the thread.
    ~StorageThread();

    /// Opens the folder's database as `openDatabase` says; jobs queued after this see it open.
    /// After an error every job's SQL answers with that error; `open` may be called again.
    /// Makes the daily backup afterwards, beside the jobs. The clock outlives this object.
    QFuture<Result<OpenReport>> open(const DataFolder &folder, const Clock &clock);

    /// `work` takes a `Database &` and returns a Result<T>. Safe to call from any thread.
    template <class Work>
    auto run(Work work) -> QFuture<std::invoke_result_t<Work, Database &>>;

private:
    class Worker;
    void post(std::function<void(Database &)> job);

    std::unique_ptr<Worker> m_worker;
};

template <class Work>
auto StorageThread::run(Work work) -> QFuture<std::invoke_result_t<Work, Database &>>
{
    using Outcome = std::invoke_result_t<Work, Database &>;
    // std::function copies, a promise can't be copied.
    auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    QFuture<Outcome> future = promise->future();
    post([promise, work = std::move(work)](Database &database) mutable {
        promise->addResult(work(database));
        promise->finish();
    });
    return future;
}

} // namespace recount
