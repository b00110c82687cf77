#include "capturelog.h"

#include <QMutexLocker>

#include <algorithm>

namespace recount
{

namespace
{

constexpr size_t capacity = 48000 * 90;

} // namespace

CaptureLog::CaptureLog() : m_samples(capacity)
{
    m_clock.start();
}

void CaptureLog::samples(const qint16 *data, qsizetype frames) noexcept
{
    const qsizetype at = m_frames.load(std::memory_order_relaxed);
    const qsizetype taken = qMin(frames, qsizetype(capacity) - at);
    std::copy_n(data, taken, m_samples.begin() + at);
    m_frames.store(at + taken, std::memory_order_release);
    const qint64 now = m_clock.elapsed();
    if (at == 0)
        m_firstSampleMs = now;
    m_lastSampleMs = now;
}

void CaptureLog::captureStarted(int sampleRate, const CaptureDevice &device)
{
    const QMutexLocker lock(&m_mutex);
    m_rate = sampleRate;
    m_device = device;
    ++m_started;
}

void CaptureLog::captureFailed(CaptureFault fault, const QString &detail)
{
    const QMutexLocker lock(&m_mutex);
    m_faultMs = m_clock.elapsed();
    m_fault = fault;
    m_detail = detail;
}

void CaptureLog::captureStopped()
{
    ++m_stopped;
}

void CaptureLog::devicesListed(const QList<CaptureDevice> &devices)
{
    const QMutexLocker lock(&m_mutex);
    m_devices = devices;
    ++m_listed;
}

void CaptureLog::restart()
{
    const QMutexLocker lock(&m_mutex);
    m_frames = 0;
    m_firstSampleMs = -1;
    m_lastSampleMs = -1;
    m_faultMs = -1;
    m_fault.reset();
    m_detail.clear();
    m_started = 0;
    m_stopped = 0;
    m_clock.restart();
}

std::vector<qint16> CaptureLog::recorded() const
{
    return recordedFrom(0);
}

std::vector<qint16> CaptureLog::recordedFrom(qsizetype first) const
{
    const qsizetype end = frames();
    return {m_samples.begin() + qMin(first, end), m_samples.begin() + end};
}

qsizetype CaptureLog::zeroTail() const
{
    qsizetype count = 0;
    for (qsizetype i = frames(); i > 0 && m_samples[size_t(i - 1)] == 0; --i)
        ++count;
    return count;
}

CaptureDevice CaptureLog::device() const
{
    const QMutexLocker lock(&m_mutex);
    return m_device;
}

QList<CaptureDevice> CaptureLog::devices() const
{
    const QMutexLocker lock(&m_mutex);
    return m_devices;
}

QString CaptureLog::defaultDevice() const
{
    for (const CaptureDevice &device : devices()) {
        if (device.isDefault)
            return QString::fromUtf8(device.id);
    }
    return {};
}

std::optional<CaptureFault> CaptureLog::fault() const
{
    const QMutexLocker lock(&m_mutex);
    return m_fault;
}

QString CaptureLog::faultDetail() const
{
    const QMutexLocker lock(&m_mutex);
    return m_detail;
}

} // namespace recount
