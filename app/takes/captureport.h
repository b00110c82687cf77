#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace recount
{

/// A microphone as the system names it.
struct CaptureDevice {
    QByteArray id;
    QString description;
    bool isDefault = false;

    friend bool operator==(const CaptureDevice &, const CaptureDevice &) = default;
};

enum class CaptureFault {
    NoDevice,    ///< nothing to record from
    NoServer,    ///< the sound service does not answer
    OpenFailed,  ///< blocked by a privacy setting, or in use
    NotAnswering,///< start did not come back in time; the port gave the device up
    Denied,      ///< the system refused the permission
    Stopped,     ///< the stream ended by itself
    DeviceLeft,  ///< the device is gone; all that was delivered is its own sound
};

/// What a capture port reports. `samples` comes on the capture thread and must not lock, allocate
/// or touch the disk; the others come on any thread.
class CaptureListener
{
public:
    virtual ~CaptureListener() = default;

    /// Mono 16-bit samples at the rate of `captureStarted`.
    virtual void samples(const qint16 *data, qsizetype frames) noexcept = 0;
    virtual void captureStarted(int sampleRate, const CaptureDevice &device) = 0;
    virtual void captureFailed(CaptureFault fault, const QString &detail) = 0;
    /// After `stop`: no further samples follow.
    virtual void captureStopped() = 0;
    /// The answer to `requestDevices`, and again whenever the list or the default changed.
    virtual void devicesListed(const QList<CaptureDevice> &devices) = 0;
};

/// A way to the microphones of this system. All calls return at once and are answered through
/// the listener, which outlives the port. Pure interface: implementations are loaded at run time.
class CapturePort
{
public:
    virtual ~CapturePort() = default;

    virtual void requestDevices() = 0;
    /// Opens the device (empty id: the system's default) and delivers samples until `stop`.
    /// Answers captureStarted or captureFailed within 3 s.
    virtual void start(const QByteArray &deviceId) = 0;
    /// Stops reading at once; what was delivered stays valid.
    virtual void stop() = 0;
};

} // namespace recount
