#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

namespace recount
{

/// Calls `done(result)` in the thread of `context` when the future has its result, and never
/// when `context` is gone by then. Unlike QFuture::then(context, …) of Qt 6.4 it is safe while
/// `context` is being destroyed.
template <class T, class Done>
void whenDone(QObject *context, const QFuture<T> &future, Done done)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcher<T>::finished, context,
                     [watcher, done = std::move(done)]() mutable {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0)
                             done(watcher->result());
                     });
    watcher->setFuture(future);
}

} // namespace recount
