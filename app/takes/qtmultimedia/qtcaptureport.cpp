#include "takes/qtmultimedia/qtcaptureport.h"

#include "takes/qtmultimedia/micpermission.h"

#include <chrono>

using namespace std::chrono_literals;

namespace recount
{

namespace
{

/// Answers are promised within 3 s.
constexpr auto startLimit = 2800ms;

} // namespace

QtCapturePort::QtCapturePort(CaptureListener &listener)
    : m_listener(listener), m_worker(listener), m_limit(this)
{
    m_limit.setSingleShot(true);
    m_limit.setTimerType(Qt::PreciseTimer);
    m_limit.setInterval(startLimit);
    connect(&m_limit, &QTimer::timeout, this, &QtCapturePort::startTookTooLong);
}

QtCapturePort::~QtCapturePort()
{
    for (const CaptureSessionPtr &session : {m_session, m_stopped}) {
        if (session)
            session->state.store(CaptureSession::State::GivenUp);
    }
}

void QtCapturePort::requestDevices()
{
    m_worker.post([](CaptureWorker &worker) { worker.listDevices(); });
}

void QtCapturePort::start(const QByteArray &deviceId)
{
    replaceSession();
    const auto session = std::make_shared<CaptureSession>(m_listener);
    m_session = session;
    requestMicrophone(this, [this, session, deviceId](bool granted) {
        if (session != m_session)
            return;
        if (granted)
            openPermitted(session, deviceId);
        else if (session->move(CaptureSession::State::Opening, CaptureSession::State::Failed))
            m_listener.captureFailed(CaptureFault::Denied, QStringLiteral("permission denied"));
    });
}

void QtCapturePort::openPermitted(const CaptureSessionPtr &session, const QByteArray &deviceId)
{
    m_limit.start();
    m_worker.post([session, deviceId](CaptureWorker &worker) { worker.open(session, deviceId); });
}

void QtCapturePort::stop()
{
    if (!m_session)
        m_session = std::make_shared<CaptureSession>(m_listener);
    m_session->state.store(CaptureSession::State::Stopping);
    m_limit.start();
    m_worker.post([session = m_session](CaptureWorker &worker) { worker.close(session); });
}

void QtCapturePort::startTookTooLong()
{
    if (!m_session)
        return;
    const bool opening =
        m_session->move(CaptureSession::State::Opening, CaptureSession::State::GivenUp);
    const bool stopping = !opening && m_session->move(CaptureSession::State::Stopping,
                                                      CaptureSession::State::GivenUp);
    if (!opening && !stopping)
        return;
    const bool waits = m_session->waitsForServer.load();
    m_session.reset();
    if (!waits)
        m_worker.giveThreadUp();
    if (opening)
        m_listener.captureFailed(CaptureFault::NotAnswering,
                                 QStringLiteral("starting did not come back"));
    else
        m_listener.captureStopped();
}

void QtCapturePort::replaceSession()
{
    m_limit.stop();
    if (!m_session)
        return;
    if (m_session->state.load() == CaptureSession::State::Stopping)
        m_stopped = m_session;
    else
        m_session->state.store(CaptureSession::State::GivenUp);
    m_session.reset();
}

} // namespace recount
