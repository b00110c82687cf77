#include "takes/captureintake.h"

#include <QMutexLocker>

#include <algorithm>
#include <optional>

namespace recount
{

CaptureIntake::CaptureIntake(std::shared_ptr<SampleRing> ring,
                             std::function<void(CaptureEvent)> handler)
    : m_ring(std::move(ring)), m_handler(std::move(handler))
{
}

void CaptureIntake::expect(const QByteArray &deviceId)
{
    const QMutexLocker lock(&m_mutex);
    m_expecting = true;
    m_expected = deviceId;
}

qint64 CaptureIntake::close()
{
    const QMutexLocker lock(&m_mutex);
    m_open = false;
    m_expecting = false;
    return m_ring->produced();
}

void CaptureIntake::listAsked()
{
    const QMutexLocker lock(&m_mutex);
    m_askedAt = m_ring->produced();
    m_asked = true;
}

void CaptureIntake::samples(const qint16 *data, qsizetype frames) noexcept
{
    m_arrived.fetch_add(frames, std::memory_order_relaxed);
    if (m_open.load(std::memory_order_acquire))
        m_ring->write(data, frames);
}

void CaptureIntake::captureStarted(int sampleRate, const CaptureDevice &device)
{
    captureevent::Started started;
    {
        const QMutexLocker lock(&m_mutex);
        // A late answer to a start that was given up, or another device than the wanted one.
        if (!m_expecting || (!m_expected.isEmpty() && device.id != m_expected))
            return;
        m_expecting = false;
        m_device = device;
        m_sampleRate = sampleRate;
        m_startedAt = m_vouched = m_ring->produced();
        m_asked = false;
        started = {m_startedAt, sampleRate, device};
        m_open.store(true, std::memory_order_release);
    }
    m_handler(started);
}

void CaptureIntake::captureFailed(CaptureFault fault, const QString &detail)
{
    std::optional<captureevent::DeviceGone> gone;
    {
        const QMutexLocker lock(&m_mutex);
        if (!m_open && !m_expecting)
            return;
        // The port vouches for all that it delivered.
        if (m_open && fault == CaptureFault::DeviceLeft)
            gone = {m_device, m_ring->produced(), m_ring->produced()};
        m_open = false;
        m_expecting = false;
    }
    if (gone)
        m_handler(*gone);
    else
        m_handler(captureevent::Failed{fault, detail});
}

void CaptureIntake::captureStopped()
{
    m_handler(captureevent::Stopped{});
}

void CaptureIntake::devicesListed(const QList<CaptureDevice> &devices)
{
    captureevent::DeviceGone gone;
    bool lost = false;
    {
        const QMutexLocker lock(&m_mutex);
        const bool listed = std::any_of(devices.begin(), devices.end(),
                                        [this](const auto &d) { return d.id == m_device.id; });
        if (m_open && !listed) {
            m_open = false;
            lost = true;
            const qint64 now = m_ring->produced();
            const qint64 doubt = doubtMs * m_sampleRate / 1000;
            gone = {m_device, std::max({m_vouched, m_startedAt, now - doubt}), now};
        } else if (m_open && m_asked) {
            // A port may answer from a list it made up to one question earlier.
            m_vouched = std::max(m_vouched, m_askedAt - m_sampleRate / 2);
            m_asked = false;
        }
    }
    m_handler(captureevent::Listed{devices});
    if (lost)
        m_handler(gone);
}

} // namespace recount
