#include "fakeplaybackport.h"

#include <algorithm>

namespace recount
{

void FakeLoudspeaker::fetch(qint64 frames)
{
    constexpr qint64 period = 441;
    while (!m_sourceEnded && m_buffer.size() < frames) {
        const qsizetype at = m_buffer.size();
        const qsizetype ask = std::min<qint64>(period, frames - at);
        m_buffer.resize(at + ask);
        const qsizetype got = source->read(m_buffer.data() + at, ask);
        m_buffer.resize(at + got);
        m_sourceEnded = got == 0;
    }
}

void FakeLoudspeaker::hear(qint64 frames)
{
    if (!active || paused)
        return;
    fetch(frames + ahead);
    const qint64 now = std::min<qint64>(frames, m_buffer.size());
    heard += m_buffer.first(now);
    m_buffer.remove(0, now);
    if (m_sourceEnded && m_buffer.isEmpty()) {
        active = false;
        listener->playbackEnded();
    }
}

void FakeLoudspeaker::hearAll()
{
    for (int second = 0; active && !paused && second < 36'000; ++second)
        hear(sampleRate);
}

void FakeLoudspeaker::fail(const QString &detail)
{
    active = false;
    listener->playbackFailed(detail);
}

void FakeLoudspeaker::reset()
{
    m_buffer.clear();
    m_sourceEnded = false;
}

FakePlaybackPort::FakePlaybackPort(std::shared_ptr<FakeLoudspeaker> loudspeaker,
                                   PlaybackListener &listener)
    : m_loudspeaker(std::move(loudspeaker))
{
    m_loudspeaker->listener = &listener;
    ++m_loudspeaker->ports;
}

FakePlaybackPort::~FakePlaybackPort()
{
    --m_loudspeaker->ports;
}

void FakePlaybackPort::start(std::shared_ptr<PcmSource> source, int sampleRate)
{
    FakeLoudspeaker &to = *m_loudspeaker;
    ++to.starts;
    to.reset();
    to.source = std::move(source);
    to.sampleRate = sampleRate;
    to.active = true;
    to.paused = false;
    to.heard.clear();
}

void FakePlaybackPort::stop()
{
    ++m_loudspeaker->stops;
    m_loudspeaker->active = false;
    m_loudspeaker->source.reset();
}

void FakePlaybackPort::setPaused(bool paused)
{
    m_loudspeaker->paused = paused;
}

qint64 FakePlaybackPort::heardUSecs() const
{
    const FakeLoudspeaker &to = *m_loudspeaker;
    return to.sampleRate > 0 ? to.heard.size() * 1'000'000 / to.sampleRate : 0;
}

std::unique_ptr<CapturePort> FakePlaybackPlugin::createCapture(CaptureListener &listener)
{
    return capture ? capture(listener) : nullptr;
}

std::unique_ptr<PlaybackPort> FakePlaybackPlugin::createPlayback(PlaybackListener &listener)
{
    return std::make_unique<FakePlaybackPort>(loudspeaker, listener);
}

MediaFactory FakePlaybackPlugin::factory()
{
    return [this]() -> Result<MediaPlugin *> { return this; };
}

} // namespace recount
