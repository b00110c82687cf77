#include "takes/qtmultimedia/qtplaybackport.h"

#include <QSemaphore>

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace recount
{

namespace
{

constexpr auto startLimit = 2800ms;
constexpr int leaveLimitMs = 1000;

} // namespace

QtPlaybackPort::QtPlaybackPort(PlaybackListener &listener) : m_listener(listener), m_limit(this)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(startLimit);
    connect(&m_limit, &QTimer::timeout, this, &QtPlaybackPort::startTookTooLong);
}

QtPlaybackPort::~QtPlaybackPort()
{
    if (m_session)
        m_session->end();
    PlaybackWorker *const worker = m_worker;
    if (!worker)
        return;
    const auto deleted = std::make_shared<QSemaphore>();
    if (AudioThread::isCurrent(m_thread)) {
        post([deleted](PlaybackWorker &own) {
            delete &own;
            deleted->release();
        });
        if (deleted->tryAcquire(1, leaveLimitMs))
            return;
    }
    worker->detach(); // a lost thread keeps its worker
}

void QtPlaybackPort::start(std::shared_ptr<PcmSource> source, int sampleRate)
{
    if (m_session)
        m_session->end();
    m_session = std::make_shared<PlaybackSession>(std::move(source), sampleRate);
    m_limit.start();
    post([session = m_session](PlaybackWorker &worker) { worker.start(session); });
}

void QtPlaybackPort::stop()
{
    m_limit.stop();
    if (!m_session)
        return;
    m_session->end();
    post([](PlaybackWorker &worker) { worker.stop(); });
}

void QtPlaybackPort::setPaused(bool paused)
{
    if (m_session && !m_session->isEnded())
        post([paused](PlaybackWorker &worker) { worker.setPaused(paused); });
}

qint64 QtPlaybackPort::heardUSecs() const
{
    return m_session ? m_session->heardUSecs() : 0;
}

void QtPlaybackPort::startTookTooLong()
{
    if (!m_session || m_session->state.load() != PlaybackSession::State::Opening ||
        !m_session->end())
        return;
    const bool waits = m_session->waitsForServer.load();
    if (!waits)
        giveThreadUp();
    m_listener.playbackFailed(QStringLiteral("starting did not come back"));
}

void QtPlaybackPort::giveThreadUp()
{
    if (AudioThread::isCurrent(m_thread))
        AudioThread::giveUp();
    if (m_worker)
        std::exchange(m_worker, nullptr)->detach();
    m_thread = nullptr;
}

void QtPlaybackPort::post(std::function<void(PlaybackWorker &)> job)
{
    if (m_worker && !AudioThread::isCurrent(m_thread))
        std::exchange(m_worker, nullptr)->detach(); // another port found that thread lost
    if (!m_worker) {
        m_thread = &AudioThread::instance();
        m_worker = new PlaybackWorker(m_listener, m_thread->devices());
        m_worker->moveToThread(m_thread->devices().thread());
    }
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, run = std::move(job)] { run(*worker); },
        Qt::QueuedConnection);
}

} // namespace recount
