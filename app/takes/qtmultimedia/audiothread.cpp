#include "takes/qtmultimedia/audiothread.h"

#include <QCoreApplication>

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <utility>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

namespace recount
{

namespace
{

constexpr unsigned long endWithinMs = 2000;

// A plain pointer: what a lost thread still uses must outlive everything.
AudioThread *current = nullptr;

std::atomic<int> stuckThreads = 0;

/// Runs before the destructors of Qt's own static objects, which were made before.
void endAtOnce([[maybe_unused]] int status, void *)
{
#ifdef Q_OS_LINUX
    if (stuckThreads > 0) {
        std::fflush(nullptr);
        ::_exit(status);
    }
#endif
}

void leaveBehind(QObject *onThread)
{
#ifdef Q_OS_LINUX
    if (stuckThreads.fetch_add(1) == 0)
        ::on_exit(endAtOnce, nullptr);
#endif
    QMetaObject::invokeMethod(
        onThread, [] { --stuckThreads; }, Qt::QueuedConnection);
}

} // namespace

AudioThread &AudioThread::instance()
{
    if (!current) {
        static const bool once = [] {
            qAddPostRoutine([] {
                if (current)
                    current->end();
            });
            return true;
        }();
        Q_UNUSED(once)
        current = new AudioThread;
    }
    return *current;
}

AudioThread::AudioThread() : m_thread(new QThread), m_devices(new SoundDevices)
{
    m_thread->setObjectName(QStringLiteral("recount-audio"));
    m_devices->moveToThread(m_thread);
    QObject::connect(m_thread, &QThread::finished, m_devices, &QObject::deleteLater);
    m_thread->start(QThread::TimeCriticalPriority);
}

void AudioThread::post(std::function<void(SoundDevices &)> job)
{
    SoundDevices *const devices = m_devices;
    QMetaObject::invokeMethod(
        devices, [devices, run = std::move(job)] { run(*devices); }, Qt::QueuedConnection);
}

bool AudioThread::isCurrent(const AudioThread *thread)
{
    return thread && thread == current;
}

void AudioThread::giveUp()
{
    leaveBehind(std::exchange(current, nullptr)->m_devices);
}

void AudioThread::end()
{
    m_thread->quit();
    if (!m_thread->wait(endWithinMs))
        return leaveBehind(m_devices);
    delete m_thread;
    delete this;
    current = nullptr;
}

} // namespace recount
