#include "takes/writerthread.h"

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace recount
{

namespace
{

constexpr std::chrono::milliseconds drainEvery(25);
/// Enough for a disk that answers, if only with errors, also on a busy computer.
constexpr std::chrono::seconds giveUpWithin(3);

} // namespace

struct WriterThread::Shared {
    explicit Shared(std::shared_ptr<TakeWriter> w) : writer(std::move(w)) {}

    std::shared_ptr<TakeWriter> writer;
    std::mutex mutex;
    std::condition_variable changed;
    bool listening = false;
    bool woken = false;
    bool quit = false;
    bool giveUp = false;
    bool ended = false;
};

WriterThread::WriterThread(std::shared_ptr<TakeWriter> writer)
    : m_shared(std::make_shared<Shared>(std::move(writer)))
{
    m_thread = std::thread([shared = m_shared] { run(shared); });
}

WriterThread::~WriterThread()
{
    if (m_thread.joinable())
        finish(0);
}

void WriterThread::setListening(bool listening)
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->listening = listening;
    m_shared->changed.notify_one();
}

void WriterThread::wake()
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->woken = true;
    m_shared->changed.notify_one();
}

bool WriterThread::finish(int timeoutMs)
{
    std::unique_lock lock(m_shared->mutex);
    m_shared->listening = false;
    m_shared->quit = true;
    m_shared->changed.notify_one();
    const auto ended = [this] { return m_shared->ended; };
    if (!m_shared->changed.wait_for(lock, std::chrono::milliseconds(timeoutMs), ended)) {
        m_shared->giveUp = true;
        m_shared->changed.notify_one();
        if (!m_shared->changed.wait_for(lock, giveUpWithin, ended)) {
            m_thread.detach();
            return false;
        }
    }
    lock.unlock();
    m_thread.join();
    return true;
}

void WriterThread::run(const std::shared_ptr<Shared> &shared)
{
    std::unique_lock lock(shared->mutex);
    for (;;) {
        shared->woken = false;
        const bool giveUp = shared->giveUp;
        lock.unlock();
        const bool busy = shared->writer->step();
        if (giveUp)
            shared->writer->giveUp();
        lock.lock();
        if (shared->quit && (!busy || giveUp))
            break;
        if (busy || shared->listening)
            shared->changed.wait_for(lock, drainEvery,
                                     [&] { return shared->woken || shared->giveUp; });
        else
            shared->changed.wait(
                lock, [&] { return shared->woken || shared->listening || shared->quit; });
    }
    shared->ended = true;
    shared->changed.notify_all();
}

} // namespace recount
