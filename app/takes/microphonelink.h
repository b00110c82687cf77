#pragma once

#include "foundation/clock.h"
#include "takes/captureintake.h"
#include "takes/mediafactory.h"

#include <QObject>

#include <memory>
#include <optional>

namespace recount
{

/// The recorder's hold on the microphones: loads the sound plugin when it is first needed, knows
/// the devices and the chosen one, and gives a start that is never answered up after 3 s.
/// Lives on the GUI thread; the port is told what to do and never waited for.
class MicrophoneLink : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 startTimeoutMs = 3000;

    MicrophoneLink(const Clock &clock, MediaFactory media, QObject *parent = nullptr);
    ~MicrophoneLink() override;

    void choose(const QByteArray &id, const QString &description);
    void requestDevices();
    const QList<CaptureDevice> &devices() const { return m_devices; }
    /// The open device, or the one that would be opened.
    std::optional<CaptureDevice> activeDevice() const;
    /// The system's default takes part.
    bool followsDefault() const { return m_chosenId.isEmpty(); }
    /// Another device than this one, the default first.
    std::optional<CaptureDevice> otherThan(const QByteArray &id) const;
    bool isListed(const QByteArray &id) const;

    /// Opens the chosen device.
    void open();
    /// Opens this device and no other.
    void open(const QByteArray &id);
    /// Nothing is let in from now on; returns the position in the ring where sound ended.
    qint64 close();
    bool isOpening() const { return m_opening; }
    bool isOpen() const { return m_open.has_value(); }
    int sampleRate() const { return m_sampleRate; }
    /// Where in the ring the sound of the open device begins.
    qint64 startPosition() const { return m_startPosition; }

    /// To be called about ten times a second while opening or open.
    void tick();

    const std::shared_ptr<SampleRing> &ring() const { return m_ring; }
    qint64 arrivedFrames() const { return m_intake.arrivedFrames(); }

Q_SIGNALS:
    void devicesChanged();
    void activeDeviceChanged();
    void opened();
    void failed(recount::CaptureFault fault, const QString &detail);
    /// The open device left; sound between the positions must not be kept.
    void deviceGone(const recount::CaptureDevice &device, qint64 from, qint64 to);

private:
    bool prepare();
    void handle(const CaptureEvent &event);
    void setDevices(const QList<CaptureDevice> &devices);

    const Clock &m_clock;
    MediaFactory m_media;
    std::shared_ptr<SampleRing> m_ring;
    CaptureIntake m_intake;
    std::unique_ptr<CapturePort> m_port; ///< after the intake: it must go first

    QByteArray m_chosenId;
    QString m_chosenDescription;
    QList<CaptureDevice> m_devices;
    bool m_opening = false;
    qint64 m_openingSinceMs = 0;
    qint64 m_listAskedMs = 0;
    std::optional<CaptureDevice> m_open;
    int m_sampleRate = 0;
    qint64 m_startPosition = 0;
};

} // namespace recount
