#include "fakecaptureport.h"

#include <QMutexLocker>

#include <chrono>
#include <vector>

namespace recount
{

class FakeMicrophones::Plugin final : public MediaPlugin
{
public:
    explicit Plugin(FakeMicrophones &microphones) : m_microphones(microphones) {}

    std::unique_ptr<CapturePort> createCapture(CaptureListener &listener) override
    {
        return std::make_unique<FakeCapturePort>(m_microphones, listener);
    }
    std::unique_ptr<PlaybackPort> createPlayback(PlaybackListener &) override { return nullptr; }

private:
    FakeMicrophones &m_microphones;
};

FakeMicrophones::FakeMicrophones()
    : m_devices{{"desk", QStringLiteral("Desk microphone"), true},
                {"headset", QStringLiteral("Headset"), false}}
    , m_plugin(std::make_unique<Plugin>(*this))
{
}

FakeMicrophones::~FakeMicrophones()
{
    stopPaced();
}

MediaFactory FakeMicrophones::factory()
{
    return [this]() -> Result<MediaPlugin *> {
        ++loads;
        return m_plugin.get();
    };
}

void FakeMicrophones::connectDevices(const QList<CaptureDevice> &devices)
{
    if (devices == m_devices)
        return;
    m_devices = devices;
    list();
}

void FakeMicrophones::list()
{
    if (m_listener)
        m_listener->devicesListed(m_devices);
}

void FakeMicrophones::startDevice(const QByteArray &id)
{
    starts.append(id);
    m_open = false;
    m_wanted = {};
    for (const CaptureDevice &device : std::as_const(m_devices)) {
        if (id.isEmpty() ? device.isDefault : device.id == id)
            m_wanted = device;
    }
    if (start == Start::Refuse)
        m_listener->captureFailed(startFault, QStringLiteral("refused by the test"));
    else if (start == Start::Answer && m_wanted.id.isEmpty())
        m_listener->captureFailed(CaptureFault::NoDevice, {});
    else if (start == Start::Answer)
        answer();
}

void FakeMicrophones::answer()
{
    m_listener->captureStarted(sampleRate, m_wanted);
    m_open = true;
}

void FakeMicrophones::answerLate()
{
    if (m_listener)
        answer();
}

void FakeMicrophones::answerAs(const CaptureDevice &device)
{
    m_wanted = device;
    answerLate();
}

void FakeMicrophones::deliver(const qint16 *samples, qsizetype frames)
{
    const QMutexLocker lock(&m_mutex);
    if (m_open && m_listener)
        m_listener->samples(samples, frames);
}

void FakeMicrophones::speak(const Samples &samples)
{
    const qsizetype portion = sampleRate / 100;
    for (qsizetype at = 0; at < samples.size(); at += portion)
        deliver(samples.constData() + at, std::min(portion, samples.size() - at));
}

void FakeMicrophones::speakPaced(bool zeros)
{
    stopPaced();
    m_pacing = true;
    m_paced = 0;
    m_pace = std::thread([this, zeros] {
        using Time = std::chrono::steady_clock;
        const Time::time_point begin = Time::now();
        const qsizetype portion = sampleRate / 100;
        std::vector<qint16> samples(static_cast<size_t>(portion));
        for (int n = 1; m_pacing; ++n) {
            for (size_t i = 0; i < samples.size(); ++i)
                samples[i] = zeros ? qint16(0) : qint16((m_paced + qint64(i)) % 30000);
            if (m_open) {
                deliver(samples.data(), portion);
                m_paced += portion;
            }
            std::this_thread::sleep_until(begin + std::chrono::milliseconds(10 * n));
        }
    });
}

qint64 FakeMicrophones::stopPaced()
{
    m_pacing = false;
    if (m_pace.joinable())
        m_pace.join();
    return m_paced;
}

void FakeMicrophones::breakOff(CaptureFault fault)
{
    m_open = false;
    if (m_listener)
        m_listener->captureFailed(fault, QStringLiteral("broken off by the test"));
}

FakeCapturePort::FakeCapturePort(FakeMicrophones &microphones, CaptureListener &listener)
    : m_microphones(microphones)
{
    ++m_microphones.ports;
    m_microphones.m_listener = &listener;
}

FakeCapturePort::~FakeCapturePort()
{
    const QMutexLocker lock(&m_microphones.m_mutex);
    m_microphones.m_open = false;
    m_microphones.m_listener = nullptr;
    --m_microphones.ports;
}

void FakeCapturePort::requestDevices()
{
    m_microphones.list();
}

void FakeCapturePort::start(const QByteArray &deviceId)
{
    m_microphones.startDevice(deviceId);
}

void FakeCapturePort::stop()
{
    ++m_microphones.stops;
    const bool wasOpen = m_microphones.m_open.exchange(false);
    if (wasOpen)
        m_microphones.m_listener->captureStopped();
}

} // namespace recount
