#pragma once

#include "takes/captureport.h"

#include <QElapsedTimer>
#include <QMutex>
#include <QString>

#include <atomic>
#include <optional>
#include <vector>

namespace recount
{

/// Keeps everything a capture port says, with the times at which it said it.
class CaptureLog : public CaptureListener
{
public:
    CaptureLog();

    void samples(const qint16 *data, qsizetype frames) noexcept override;
    void captureStarted(int sampleRate, const CaptureDevice &device) override;
    void captureFailed(CaptureFault fault, const QString &detail) override;
    void captureStopped() override;
    void devicesListed(const QList<CaptureDevice> &devices) override;

    /// Forgets all and starts the clock of the times below.
    void restart();

    qsizetype frames() const { return m_frames.load(std::memory_order_acquire); }
    std::vector<qint16> recorded() const;
    std::vector<qint16> recordedFrom(qsizetype first) const;
    /// Frames after the last one that was not exactly zero.
    qsizetype zeroTail() const;

    int sampleRate() const { return m_rate; }
    int startedCount() const { return m_started; }
    int stoppedCount() const { return m_stopped; }
    int listedCount() const { return m_listed; }
    CaptureDevice device() const;
    QList<CaptureDevice> devices() const;
    QString defaultDevice() const;
    std::optional<CaptureFault> fault() const;
    QString faultDetail() const;
    qint64 firstSampleMs() const { return m_firstSampleMs; }
    qint64 lastSampleMs() const { return m_lastSampleMs; }
    qint64 faultMs() const { return m_faultMs; }
    qint64 nowMs() const { return m_clock.elapsed(); }

private:
    mutable QMutex m_mutex;
    QElapsedTimer m_clock;
    std::vector<qint16> m_samples;
    std::atomic<qsizetype> m_frames = 0;
    std::atomic<qint64> m_firstSampleMs = -1;
    std::atomic<qint64> m_lastSampleMs = -1;
    std::atomic<qint64> m_faultMs = -1;
    std::atomic<int> m_rate = 0;
    std::atomic<int> m_started = 0;
    std::atomic<int> m_stopped = 0;
    std::atomic<int> m_listed = 0;
    CaptureDevice m_device;
    QList<CaptureDevice> m_devices;
    std::optional<CaptureFault> m_fault;
    QString m_detail;
};

} // namespace recount
