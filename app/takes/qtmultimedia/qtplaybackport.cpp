#include "takes/qtmultimedia/qtplaybackport.h"

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace recount
{

namespace
{

constexpr auto startLimit = 2800ms;

} // namespace

QtPlaybackPort::QtPlaybackPort(PlaybackListener &listener)
    : m_listener(listener), m_worker(listener), m_limit(this)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(startLimit);
    connect(&m_limit, &QTimer::timeout, this, &QtPlaybackPort::startTookTooLong);
}

QtPlaybackPort::~QtPlaybackPort()
{
    if (m_session)
        m_session->end();
}

void QtPlaybackPort::start(std::shared_ptr<PcmSource> source, int sampleRate)
{
    if (m_session)
        m_session->end();
    m_session = std::make_shared<PlaybackSession>(std::move(source), sampleRate);
    m_limit.start();
    m_worker.post([session = m_session](PlaybackWorker &worker) { worker.start(session); });
}

void QtPlaybackPort::stop()
{
    m_limit.stop();
    if (!m_session)
        return;
    m_session->end();
    m_worker.post([](PlaybackWorker &worker) { worker.stop(); });
}

void QtPlaybackPort::setPaused(bool paused)
{
    if (m_session && !m_session->isEnded())
        m_worker.post([paused](PlaybackWorker &worker) { worker.setPaused(paused); });
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
        m_worker.giveThreadUp();
    m_listener.playbackFailed(QStringLiteral("starting did not come back"));
}

} // namespace recount
