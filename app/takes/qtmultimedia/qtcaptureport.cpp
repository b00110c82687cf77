#include "takes/qtmultimedia/qtcaptureport.h"

#include "takes/qtmultimedia/captureworker.h"
#include "takes/qtmultimedia/micpermission.h"

#include <QSemaphore>

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace recount
{

namespace
{

/// Answers are promised within 3 s.
constexpr auto startLimit = 2800ms;
/// How long closing may keep the GUI thread when the port is deleted.
constexpr int leaveLimitMs = 1000;

} // namespace

QtCapturePort::QtCapturePort(CaptureListener &listener) : m_listener(listener), m_limit(this)
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
    CaptureWorker *const worker = m_worker;
    if (!worker)
        return;
    const auto deleted = std::make_shared<QSemaphore>();
    if (AudioThread::isCurrent(m_thread)) {
        post([deleted](CaptureWorker &own) {
            delete &own;
            deleted->release();
        });
        if (deleted->tryAcquire(1, leaveLimitMs))
            return;
    }
    worker->detach(); // a lost thread keeps its worker
}

void QtCapturePort::requestDevices()
{
    post([](CaptureWorker &worker) { worker.listDevices(); });
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
    post([session, deviceId](CaptureWorker &worker) { worker.open(session, deviceId); });
}

void QtCapturePort::stop()
{
    if (!m_session)
        m_session = std::make_shared<CaptureSession>(m_listener);
    m_session->state.store(CaptureSession::State::Stopping);
    m_limit.start();
    post([session = m_session](CaptureWorker &worker) { worker.close(session); });
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
        giveThreadUp();
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

void QtCapturePort::giveThreadUp()
{
    if (AudioThread::isCurrent(m_thread))
        AudioThread::giveUp();
    if (m_worker)
        std::exchange(m_worker, nullptr)->detach();
    m_thread = nullptr;
}

void QtCapturePort::post(std::function<void(CaptureWorker &)> job)
{
    if (m_worker && !AudioThread::isCurrent(m_thread))
        std::exchange(m_worker, nullptr)->detach(); // another port found that thread lost
    if (!m_worker) {
        m_thread = &AudioThread::instance();
        m_worker = new CaptureWorker(m_listener, m_thread->devices());
        m_worker->moveToThread(m_thread->devices().thread());
    }
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, run = std::move(job)] { run(*worker); },
        Qt::QueuedConnection);
}

} // namespace recount
