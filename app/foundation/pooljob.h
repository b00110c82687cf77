#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>

namespace recount
{

/// The threads for work beside the window. Qt's global pool is left to Qt: it splits the painting
/// of large areas among its threads and waits for them, so that long work there stops the window.
QThreadPool &jobPool();

/// Runs `work` on a thread pool. The caller takes the answer with `whenDone(this, future, …)` of
/// `storage/whendone.h`, which leaves it out when the caller is gone by then.
template <class Work>
auto runInPool(QThreadPool &pool, Work work) -> QFuture<std::invoke_result_t<Work>>
{
    // std::function copies, a promise can't be copied.
    auto promise = std::make_shared<QPromise<std::invoke_result_t<Work>>>();
    promise->start();
    auto future = promise->future();
    pool.start([promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

/// The same on `jobPool()`.
template <class Work>
auto runInPool(Work work) -> QFuture<std::invoke_result_t<Work>>
{
    return runInPool(jobPool(), std::move(work));
}

} // namespace recount
