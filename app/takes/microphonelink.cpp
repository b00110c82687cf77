#include "takes/microphonelink.h"

#include <algorithm>

namespace recount
{

namespace
{

constexpr qint64 askListEveryMs = 500;

} // namespace

MicrophoneLink::MicrophoneLink(const Clock &clock, MediaFactory media, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_media(std::move(media))
    , m_ring(std::make_shared<SampleRing>())
    , m_intake(m_ring, [this](CaptureEvent event) {
        QMetaObject::invokeMethod(
            this, [this, event = std::move(event)] { handle(event); }, Qt::QueuedConnection);
    })
{
}

MicrophoneLink::~MicrophoneLink()
{
    m_intake.close();
    m_port.reset();
}

bool MicrophoneLink::prepare()
{
    if (m_port)
        return true;
    const Result<MediaPlugin *> plugin = m_media();
    if (!plugin) {
        QMetaObject::invokeMethod(
            this,
            [this, detail = plugin.error().detail] {
                m_opening = false;
                Q_EMIT failed(CaptureFault::NoServer, detail);
            },
            Qt::QueuedConnection);
        return false;
    }
    m_ring->takeMemory();
    m_port = (*plugin)->createCapture(m_intake);
    return true;
}

void MicrophoneLink::choose(const QByteArray &id, const QString &description)
{
    m_chosenId = id;
    m_chosenDescription = description;
    Q_EMIT activeDeviceChanged();
}

void MicrophoneLink::requestDevices()
{
    if (!prepare())
        return;
    m_listAskedMs = m_clock.monotonicMs();
    m_intake.listAsked();
    m_port->requestDevices();
}

std::optional<CaptureDevice> MicrophoneLink::activeDevice() const
{
    if (m_open)
        return m_open;
    const auto find = [this](auto matches) -> std::optional<CaptureDevice> {
        const auto found = std::find_if(m_devices.begin(), m_devices.end(), matches);
        return found == m_devices.end() ? std::nullopt : std::optional(*found);
    };
    if (m_chosenId.isEmpty())
        return find([](const CaptureDevice &device) { return device.isDefault; });
    auto chosen = find([this](const CaptureDevice &device) { return device.id == m_chosenId; });
    if (!chosen)
        chosen = find([this](const CaptureDevice &device) {
            return device.description == m_chosenDescription;
        });
    return chosen;
}

std::optional<CaptureDevice> MicrophoneLink::otherThan(const QByteArray &id) const
{
    std::optional<CaptureDevice> other;
    for (const CaptureDevice &device : m_devices) {
        if (device.id != id && (!other || device.isDefault))
            other = device;
    }
    return other;
}

bool MicrophoneLink::isListed(const QByteArray &id) const
{
    return std::any_of(m_devices.begin(), m_devices.end(),
                       [&](const CaptureDevice &device) { return device.id == id; });
}

void MicrophoneLink::open()
{
    const std::optional<CaptureDevice> device = activeDevice();
    open(m_chosenId.isEmpty() || !device ? m_chosenId : device->id);
}

void MicrophoneLink::open(const QByteArray &id)
{
    close();
    m_opening = true;
    m_openingSinceMs = m_clock.monotonicMs();
    if (!prepare())
        return;
    m_intake.expect(id);
    m_port->start(id);
}

qint64 MicrophoneLink::close()
{
    const qint64 end = m_intake.close();
    if (m_port && (m_open || m_opening))
        m_port->stop();
    m_opening = false;
    if (m_open) {
        m_open.reset();
        Q_EMIT activeDeviceChanged();
    }
    return end;
}

void MicrophoneLink::tick()
{
    const qint64 now = m_clock.monotonicMs();
    if (m_opening && now - m_openingSinceMs >= startTimeoutMs) {
        close();
        Q_EMIT failed(CaptureFault::NotAnswering, {});
        return;
    }
    if (m_port && now - m_listAskedMs >= askListEveryMs)
        requestDevices();
}

void MicrophoneLink::handle(const CaptureEvent &event)
{
    if (const auto *listed = std::get_if<captureevent::Listed>(&event)) {
        setDevices(listed->devices);
    } else if (const auto *started = std::get_if<captureevent::Started>(&event)) {
        if (!m_opening)
            return;
        m_opening = false;
        m_open = started->device;
        m_sampleRate = started->sampleRate;
        m_startPosition = started->at;
        Q_EMIT activeDeviceChanged();
        Q_EMIT opened();
    } else if (const auto *fault = std::get_if<captureevent::Failed>(&event)) {
        if (!m_opening && !m_open)
            return;
        close();
        Q_EMIT failed(fault->fault, fault->detail);
    } else if (const auto *gone = std::get_if<captureevent::DeviceGone>(&event)) {
        if (!m_open || m_open->id != gone->device.id)
            return;
        close();
        Q_EMIT deviceGone(gone->device, gone->from, gone->to);
    }
}

void MicrophoneLink::setDevices(const QList<CaptureDevice> &devices)
{
    if (devices == m_devices)
        return;
    m_devices = devices;
    Q_EMIT devicesChanged();
    Q_EMIT activeDeviceChanged();
}

} // namespace recount
