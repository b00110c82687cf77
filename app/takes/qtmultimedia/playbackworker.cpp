#include "takes/qtmultimedia/playbackworker.h"

#include "takes/qtmultimedia/pushdevice.h"
#include "takes/qtmultimedia/sounddevices.h"

#include <QAudioDevice>
#include <QAudioSink>
#include <QMutexLocker>

#include <chrono>

using namespace std::chrono_literals;

namespace recount
{

namespace
{

constexpr auto tickEvery = 20ms;
constexpr int bufferUSecs = 100'000;
/// How far the sink's count may be ahead of the loudspeaker. Silence is played meanwhile.
constexpr int marginMs = 80;
/// The sink may forget to count the last frames; nothing is in any buffer after this.
constexpr int drainedAfterMs = 600;

QAudioFormat playbackFormat(const QAudioDevice &device, int sampleRate)
{
    QAudioFormat format;
    format.setSampleRate(sampleRate);
    format.setSampleFormat(QAudioFormat::Int16);
    format.setChannelConfig(QAudioFormat::ChannelConfigMono);
    if (device.isFormatSupported(format))
        return format;
    QAudioFormat preferred = device.preferredFormat();
    preferred.setSampleRate(sampleRate);
    return preferred.isValid() ? preferred : format;
}

} // namespace

void PlaybackSession::setHeard(qint64 usecs, qint64 limitUsecs, bool running)
{
    const QMutexLocker lock(&m_mutex);
    m_heard = usecs;
    m_limit = limitUsecs;
    m_running = running;
    m_since.start();
}

qint64 PlaybackSession::heardUSecs() const
{
    const QMutexLocker lock(&m_mutex);
    if (!m_running)
        return m_heard;
    return qMin(m_heard + m_since.nsecsElapsed() / 1000, qMax(m_heard, m_limit));
}

PlaybackWorker::PlaybackWorker(PlaybackListener &listener, SoundDevices &devices)
    : m_listener(&listener), m_devices(devices), m_tick(this)
{
    m_tick.setInterval(tickEvery);
    m_tick.setTimerType(Qt::PreciseTimer);
    connect(&m_tick, &QTimer::timeout, this, &PlaybackWorker::update);
    connect(&m_devices, &SoundDevices::changed, this, [this] {
        if (m_session && !m_paused && !m_outputId.isEmpty() && !m_devices.hasOutput(m_outputId))
            fail(QStringLiteral("no longer listed: ") + QString::fromUtf8(m_outputId));
    });
}

PlaybackWorker::~PlaybackWorker()
{
    endSink();
}

void PlaybackWorker::start(const PlaybackSessionPtr &session)
{
    stop();
    m_session = session;
    m_paused = false;
    session->waitsForServer = true;
    m_devices.whenFresh(this, [this, session] {
        m_devices.whenOutputOffered(this, [this, session] {
            session->waitsForServer = false;
            if (m_session == session && !session->isEnded() && !m_push)
                startSink();
        });
    });
}

void PlaybackWorker::stop()
{
    m_session.reset();
    endSink();
    m_push.reset();
}

void PlaybackWorker::setPaused(bool paused)
{
    if (!m_session || paused == m_paused)
        return;
    m_paused = paused;
    if (!paused)
        return startSink();
    if (!m_push)
        return;
    const qint64 heard = heardFrames();
    endSink();
    if (m_push)
        m_push->rewindTo(heard);
}

void PlaybackWorker::startSink()
{
    const PlaybackSessionPtr session = m_session;
    const QAudioDevice device = m_devices.defaultOutput();
    if (device.isNull())
        return fail(QStringLiteral("no output is listed"));
    const QAudioFormat format = playbackFormat(device, session->sampleRate);
    if (!m_push)
        m_push = std::make_unique<PushDevice>(session->source, format);
    m_baseFrame = m_push->framesGiven();
    m_outputId = device.id();
    m_sinceEnd.invalidate();
    m_sinceHeard.invalidate();
    m_sink = std::make_unique<QAudioSink>(device, format);
    m_sink->setBufferSize(format.bytesForDuration(bufferUSecs));
    m_sink->start(m_push.get()); // may never return when the output leaves in this moment
    if (m_sink->error() != QAudio::NoError && m_sink->error() != QAudio::UnderrunError)
        return fail(QStringLiteral("could not be opened (%1): ").arg(int(m_sink->error())) +
                    device.description());

    auto opening = PlaybackSession::State::Opening;
    session->state.compare_exchange_strong(opening, PlaybackSession::State::Playing);
    if (session->isEnded()) // given up meanwhile
        return stop();
    connect(m_sink.get(), &QAudioSink::stateChanged, this, &PlaybackWorker::sinkStateChanged);
    m_devices.beginWatching();
    m_watching = true;
    m_tick.start();
    // It may have left between the list and the start.
    if (!m_devices.hasOutput(m_outputId))
        fail(QStringLiteral("left while it was opened: ") + device.description());
}

void PlaybackWorker::sinkStateChanged(QAudio::State state)
{
    if (!m_sink || !m_session)
        return;
    const QAudio::Error error = m_sink->error();
    if (state == QAudio::StoppedState || error == QAudio::IOError || error == QAudio::FatalError)
        fail(QStringLiteral("the stream ended (%1)").arg(int(error)));
}

void PlaybackWorker::update()
{
    if (!m_sink || !m_session)
        return;
    const qint64 rate = m_session->sampleRate;
    const qint64 heard = heardFrames();
    const qint64 given = m_push->framesGiven();
    m_session->setHeard(heard * 1'000'000 / rate, given * 1'000'000 / rate, true);
    if (!m_push->sourceEnded())
        return;
    if (!m_sinceEnd.isValid())
        m_sinceEnd.start();
    if (heard >= given && !m_sinceHeard.isValid())
        m_sinceHeard.start();
    const bool heardAll = m_sinceHeard.isValid() && m_sinceHeard.hasExpired(marginMs);
    if (!heardAll && !m_sinceEnd.hasExpired(drainedAfterMs))
        return;
    const PlaybackSessionPtr session = m_session;
    session->setHeard(given * 1'000'000 / rate, given * 1'000'000 / rate, false);
    stop();
    PlaybackListener *const listener = m_listener.load();
    if (session->end() && listener)
        listener->playbackEnded();
}

void PlaybackWorker::fail(const QString &detail)
{
    const PlaybackSessionPtr session = m_session;
    if (!session)
        return;
    if (m_push) {
        const qint64 heard = heardFrames() * 1'000'000 / session->sampleRate;
        session->setHeard(heard, heard, false);
    }
    m_session.reset();
    // This may be within a signal of the sink, so it is deleted a moment later.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!m_session)
                stop();
        },
        Qt::QueuedConnection);
    PlaybackListener *const listener = m_listener.load();
    if (session->end() && listener)
        listener->playbackFailed(detail);
}

qint64 PlaybackWorker::sinkHeardFrames() const
{
    if (!m_sink)
        return 0;
    const QAudioFormat format = m_sink->format();
    // What the sink calls processed may be still in its buffer, by system and version.
    const qint64 buffered = format.framesForBytes(
        qint32(qMax<qsizetype>(0, m_sink->bufferSize() - m_sink->bytesFree())));
    const qint64 processed =
        qint64(double(m_sink->processedUSecs()) * format.sampleRate() / 1'000'000.0);
    const qint64 passed = m_push->framesGiven() - m_baseFrame;
    const qint64 padded = m_push->atEnd() || m_push->sourceEnded() ? processed : passed - buffered;
    return qBound<qint64>(0, qMin(processed, padded), passed);
}

qint64 PlaybackWorker::heardFrames() const
{
    return m_baseFrame + sinkHeardFrames();
}

void PlaybackWorker::endSink()
{
    m_tick.stop();
    if (std::exchange(m_watching, false))
        m_devices.endWatching();
    if (m_session && m_push) {
        const qint64 heard = heardFrames() * 1'000'000 / m_session->sampleRate;
        m_session->setHeard(heard, heard, false);
    }
    // Qt runs pending events while it deletes a sink: this worker may be used meanwhile.
    auto sink = std::move(m_sink);
    if (!sink)
        return;
    sink->disconnect(this);
    sink->stop();
    sink.reset();
}

} // namespace recount
