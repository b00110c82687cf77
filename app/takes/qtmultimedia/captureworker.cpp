#include "takes/qtmultimedia/captureworker.h"

#include "takes/qtmultimedia/pulldevice.h"
#include "takes/qtmultimedia/sounddevices.h"

#include <QAudioDevice>
#include <QAudioFormat>
#include <QAudioSource>

#include <algorithm>
#include <optional>

namespace recount
{

namespace
{

constexpr int usualRate = 48000;

SampleLayout layoutOf(const QAudioFormat &format)
{
    SampleKind kind = SampleKind::Int16;
    switch (format.sampleFormat()) {
    case QAudioFormat::UInt8:
        kind = SampleKind::UInt8;
        break;
    case QAudioFormat::Int32:
        kind = SampleKind::Int32;
        break;
    case QAudioFormat::Float:
        kind = SampleKind::Float;
        break;
    default:
        break;
    }
    return {kind, format.channelCount()};
}

/// The server converts on Linux; elsewhere Qt's own converters are passed by, as one of them is
/// broken on macOS with Qt 6.8.0, and the device is opened as it is.
QAudioFormat captureFormat(const QAudioDevice &device)
{
    QAudioFormat format = device.preferredFormat();
    if (format.sampleRate() <= 0)
        format.setSampleRate(usualRate);
#ifdef Q_OS_LINUX
    format.setSampleFormat(QAudioFormat::Int16);
    format.setChannelConfig(QAudioFormat::ChannelConfigMono);
#endif
    return format;
}

qsizetype captureBuffer(const QAudioFormat &format)
{
#ifdef Q_OS_LINUX
    return format.bytesForDuration(20'000); // one fragment; the server itself keeps 4 MiB
#else
    return format.bytesForDuration(500'000); // what the audio thread may be late
#endif
}

std::optional<CaptureDevice> find(const QList<CaptureDevice> &devices, const QByteArray &id)
{
    const auto found = std::find_if(devices.begin(), devices.end(), [&id](const auto &device) {
        return id.isEmpty() ? device.isDefault : device.id == id;
    });
    return found == devices.end() ? std::nullopt : std::optional(*found);
}

} // namespace

CaptureWorker::CaptureWorker(CaptureListener &listener, SoundDevices &devices)
    : m_listener(&listener), m_devices(devices)
{
    connect(&m_devices, &SoundDevices::changed, this, &CaptureWorker::devicesChanged);
}

CaptureWorker::~CaptureWorker()
{
    endSource();
}

void CaptureWorker::listDevices()
{
    m_devices.whenKnown(this, [this] {
        m_reporting = true;
        m_reported = m_devices.inputs();
        if (CaptureListener *const listener = m_listener.load())
            listener->devicesListed(m_reported);
    });
}

void CaptureWorker::devicesChanged()
{
    // Before the list is told: who gets it may doubt what was delivered, and need not.
    if (m_session && !find(m_devices.inputs(), m_device.id))
        streamLost(m_session,
                   m_devices.serverAnswers() ? CaptureFault::DeviceLeft : CaptureFault::Stopped,
                   QStringLiteral("no longer listed: ") + QString::fromUtf8(m_device.id));
    if (!m_reporting || m_reported == m_devices.inputs())
        return;
    m_reported = m_devices.inputs();
    if (CaptureListener *const listener = m_listener.load())
        listener->devicesListed(m_reported);
}

void CaptureWorker::open(const CaptureSessionPtr &session, const QByteArray &deviceId)
{
    m_session = session;
    m_reporting = true;
    endSource();
    session->waitsForServer = true;
    m_devices.whenFresh(this, [this, session, deviceId] {
        m_devices.whenInputOffered(deviceId, this, [this, session, deviceId] {
            session->waitsForServer = false;
            if (m_session == session && session->state.load() == CaptureSession::State::Opening)
                openKnown(session, deviceId);
        });
    });
}

void CaptureWorker::openKnown(const CaptureSessionPtr &session, const QByteArray &deviceId)
{
    if (!m_devices.serverAnswers())
        return fail(session, CaptureFault::NoServer, QStringLiteral("the sound server is away"));
    if (m_devices.inputs().isEmpty())
        return fail(session, CaptureFault::NoDevice, QStringLiteral("no input is listed"));
    const auto wanted = find(m_devices.inputs(), deviceId);
    if (!wanted)
        return fail(session, CaptureFault::NoDevice,
                    QStringLiteral("not listed: ") + QString::fromUtf8(deviceId));
    const QAudioDevice device = m_devices.input(wanted->id);
    if (device.isNull()) // Qt follows a restarted server within 3 s
        return fail(session, CaptureFault::NoServer,
                    QStringLiteral("Qt does not offer it yet: ") + wanted->description);

    m_device = *wanted;
    // Both act at once, on the server's thread: no sound of another device may be kept.
    const auto left = [this, session](bool removed) {
        if (session->move(CaptureSession::State::Running, CaptureSession::State::Left) ||
            session->move(CaptureSession::State::Opening, CaptureSession::State::Left))
            QMetaObject::invokeMethod(
                this,
                [this, session, removed] {
                    streamLost(session, removed ? CaptureFault::DeviceLeft : CaptureFault::Stopped,
                               QStringLiteral("left or re-routed"));
                },
                Qt::QueuedConnection);
    };
    const auto strayed = [session](bool away) {
        session->strayed.store(away);
        session->tainted.store(true);
    };
    m_devices.guardInput(m_device.id, left, strayed);
    startSource(session, device);
}

void CaptureWorker::startSource(const CaptureSessionPtr &session, const QAudioDevice &device)
{
    const QAudioFormat format = captureFormat(device);
    m_pull = std::make_unique<PullDevice>(session, layoutOf(format), format.sampleRate());
    m_source = std::make_unique<QAudioSource>(device, format);
    m_source->setBufferSize(captureBuffer(format));
    m_source->setVolume(1.0);
    m_source->start(m_pull.get()); // may never return when the device leaves in this moment

    const QAudio::Error error = m_source->error();
    if (error == QAudio::FatalError || error == QAudio::OpenError || error == QAudio::IOError) {
        return fail(session,
                    error == QAudio::FatalError ? CaptureFault::NoServer : CaptureFault::OpenFailed,
                    QStringLiteral("could not be opened (%1): ").arg(int(error)) +
                        device.description());
    }
    // The port may have stopped or given up meanwhile, or the device may have left.
    if (!session->move(CaptureSession::State::Opening, CaptureSession::State::Running))
        return endSource();
    connect(m_source.get(), &QAudioSource::stateChanged, this, &CaptureWorker::sourceStateChanged);
    m_devices.beginWatching();
    m_watching = true;
    if (CaptureListener *const listener = m_listener.load())
        listener->captureStarted(format.sampleRate(), m_device);
}

void CaptureWorker::fail(const CaptureSessionPtr &session, CaptureFault fault,
                         const QString &detail)
{
    endSource();
    CaptureListener *const listener = m_listener.load();
    if (session->move(CaptureSession::State::Opening, CaptureSession::State::Failed) && listener)
        listener->captureFailed(fault, detail);
}

void CaptureWorker::sourceStateChanged(QAudio::State state)
{
    if (!m_source || !m_session)
        return;
    const QAudio::Error error = m_source->error();
    const bool ended =
        state == QAudio::StoppedState ||
        (state == QAudio::IdleState && (error == QAudio::IOError || error == QAudio::FatalError));
    if (ended)
        streamLost(m_session, CaptureFault::Stopped,
                   QStringLiteral("the stream ended (%1)").arg(int(error)));
}

void CaptureWorker::streamLost(const CaptureSessionPtr &session, CaptureFault fault,
                               const QString &detail)
{
    if (!session->move(CaptureSession::State::Running, CaptureSession::State::Failed) &&
        !session->move(CaptureSession::State::Left, CaptureSession::State::Failed))
        return;
    // This may be within a signal of the source, so it is deleted a moment later.
    QMetaObject::invokeMethod(
        this,
        [this, session] {
            if (m_session == session)
                endSource();
        },
        Qt::QueuedConnection);
    if (CaptureListener *const listener = m_listener.load())
        listener->captureFailed(fault, detail);
}

void CaptureWorker::close(const CaptureSessionPtr &session)
{
    if (session == m_session)
        endSource();
    CaptureListener *const listener = m_listener.load();
    if (session->move(CaptureSession::State::Stopping, CaptureSession::State::GivenUp) && listener)
        listener->captureStopped();
}

void CaptureWorker::endSource()
{
    m_devices.removeGuard();
    if (std::exchange(m_watching, false))
        m_devices.endWatching();
    // Qt runs pending events while it deletes a source: this worker may be used meanwhile.
    const auto pull = std::move(m_pull);
    auto source = std::move(m_source);
    if (!source)
        return;
    source->disconnect(this);
    source->stop();
    pull->flush();
    source.reset();
}

} // namespace recount
