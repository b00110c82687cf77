#pragma once

#include "takes/captureport.h"
#include "takes/samplering.h"

#include <QMutex>

#include <atomic>
#include <functional>
#include <memory>
#include <variant>

namespace recount
{

namespace captureevent
{
struct Started {
    qint64 at = 0; ///< position in the ring
    int sampleRate = 0;
    CaptureDevice device;
};
struct Failed {
    CaptureFault fault = CaptureFault::Stopped;
    QString detail;
};
/// The open device is no longer listed. What arrived from `from` on may come from another one.
struct DeviceGone {
    CaptureDevice device;
    qint64 from = 0;
    qint64 to = 0;
};
struct Stopped {
};
struct Listed {
    QList<CaptureDevice> devices;
};
} // namespace captureevent
using CaptureEvent =
    std::variant<captureevent::Started, captureevent::Failed, captureevent::DeviceGone,
                 captureevent::Stopped, captureevent::Listed>;

/// Receives what the port delivers, on the port's threads: sound goes into the ring, the rest to
/// the handler. The system may quietly connect a stream to another microphone, or to what the
/// loudspeaker plays; so nothing is let in any more from the moment the device is missing.
class CaptureIntake final : public CaptureListener
{
public:
    /// `handler` is called on the port's threads and must only pass the event on.
    CaptureIntake(std::shared_ptr<SampleRing> ring, std::function<void(CaptureEvent)> handler);

    /// Before the port is asked to start this device; empty for whatever is the default.
    void expect(const QByteArray &deviceId);
    /// From now on nothing is let in. Returns the position of the end.
    qint64 close();
    /// To be called whenever the list is asked for: the answer vouches for the sound before.
    void listAsked();

    /// Frames the microphone delivered, let in or not.
    qint64 arrivedFrames() const noexcept { return m_arrived.load(std::memory_order_relaxed); }
    const std::shared_ptr<SampleRing> &ring() const { return m_ring; }

    void samples(const qint16 *data, qsizetype frames) noexcept override;
    void captureStarted(int sampleRate, const CaptureDevice &device) override;
    void captureFailed(CaptureFault fault, const QString &detail) override;
    void captureStopped() override;
    void devicesListed(const QList<CaptureDevice> &devices) override;

private:
    /// Longest time from the loss of a device until it is missing in the list.
    static constexpr qint64 doubtMs = 1500;

    std::shared_ptr<SampleRing> m_ring;
    std::function<void(CaptureEvent)> m_handler;
    std::atomic<bool> m_open = false;
    std::atomic<qint64> m_arrived = 0;

    QMutex m_mutex;
    bool m_expecting = false;
    QByteArray m_expected;
    CaptureDevice m_device;
    int m_sampleRate = 0;
    qint64 m_startedAt = 0;
    qint64 m_vouched = 0; ///< the device was surely there until here
    qint64 m_askedAt = 0; ///< position at the latest question
    bool m_asked = false;
};

} // namespace recount
