#pragma once

#include "takes/qtmultimedia/audiothread.h"

#include <QMetaObject>
#include <QSemaphore>

#include <functional>
#include <memory>
#include <utility>

namespace recount
{

/// A port's hold on its worker, which lives on the audio thread and is made when the first job
/// is posted. When that thread is lost, the worker stays with it and the next job gets new ones.
template <typename Worker, typename Listener>
class AudioWorkerLink
{
public:
    using Job = std::function<void(Worker &)>;

    explicit AudioWorkerLink(Listener &listener) : m_listener(listener) {}
    AudioWorkerLink(const AudioWorkerLink &) = delete;
    AudioWorkerLink &operator=(const AudioWorkerLink &) = delete;

    /// Waits a second at most for the worker to end. End its sessions before.
    ~AudioWorkerLink()
    {
        Worker *const worker = m_worker;
        if (!worker)
            return;
        if (AudioThread::isCurrent(m_thread)) {
            const auto deleted = std::make_shared<QSemaphore>();
            post([deleted](Worker &own) {
                delete &own;
                deleted->release();
            });
            if (deleted->tryAcquire(1, leaveLimitMs))
                return;
        }
        worker->detach();
    }

    /// Runs on the audio thread.
    void post(Job job)
    {
        if (m_worker && !AudioThread::isCurrent(m_thread))
            std::exchange(m_worker, nullptr)->detach(); // another port found that thread lost
        if (!m_worker) {
            m_thread = &AudioThread::instance();
            m_worker = new Worker(m_listener, m_thread->devices());
            m_worker->moveToThread(m_thread->devices().thread());
        }
        QMetaObject::invokeMethod(
            m_worker, [worker = m_worker, run = std::move(job)] { run(*worker); },
            Qt::QueuedConnection);
    }

    /// A job did not come back: leaves the thread and the worker alone, see AudioThread::giveUp.
    void giveThreadUp()
    {
        if (AudioThread::isCurrent(m_thread))
            AudioThread::giveUp();
        if (m_worker)
            std::exchange(m_worker, nullptr)->detach();
        m_thread = nullptr;
    }

private:
    static constexpr int leaveLimitMs = 1000;

    Listener &m_listener;
    Worker *m_worker = nullptr;      ///< deleted on the audio thread
    AudioThread *m_thread = nullptr; ///< where it lives
};

} // namespace recount
