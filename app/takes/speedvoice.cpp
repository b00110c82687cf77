#include "takes/speedvoice.h"

#include <sonic.h>

#include <algorithm>
#include <cmath>

namespace recount
{

void SpeedVoice::StreamCloser::operator()(sonicStreamStruct *stream) const
{
    sonicDestroyStream(stream);
}

SpeedVoice::SpeedVoice(int sampleRate)
    : m_sampleRate(sampleRate), m_stream(sonicCreateStream(sampleRate, 1))
{
}

SpeedVoice::~SpeedVoice() = default;

void SpeedVoice::start(PcmReader &reader, qint64 frame, double speed)
{
    // libsonic has no reset: a flush leaves it empty once its output was read.
    sonicFlushStream(m_stream.get());
    while (sonicReadShortFromStream(m_stream.get(), m_chunk.data(), int(chunkFrames)) > 0)
        continue;
    sonicSetSpeed(m_stream.get(), float(speed));
    m_reader = &reader;
    m_start = m_next = frame;
    m_produced = 0;
    m_speed = speed;
    m_flushed = false;
}

qint64 SpeedVoice::read(std::span<qint16> out)
{
    if (!m_reader)
        return 0;
    qint64 got = 0;
    if (m_speed == 1.0) {
        got = m_reader->read(m_next, out);
        m_next += got;
        return got;
    }
    while (got < qint64(out.size())) {
        const size_t ask = std::min(chunkFrames, out.size() - size_t(got));
        const qint64 part = readStretched(out.subspan(size_t(got), ask));
        if (part <= 0)
            break;
        got += part;
    }
    return got;
}

qint64 SpeedVoice::readStretched(std::span<qint16> out)
{
    sonicStream stream = m_stream.get();
    while (!m_flushed && sonicSamplesAvailable(stream) < int(out.size())) {
        const qint64 got = m_reader->read(m_next, m_chunk);
        if (got > 0 && sonicWriteShortToStream(stream, m_chunk.data(), int(got)) != 0) {
            m_next += got;
            steer();
        } else {
            sonicFlushStream(stream);
            m_flushed = true;
        }
    }
    const int got = sonicReadShortFromStream(stream, out.data(), int(out.size()));
    m_produced += got;
    return got;
}

/// libsonic rounds every pitch period and so drifts, by 0.7 s in ten minutes at 0.6x. A change of
/// speed too small to hear keeps what is heard where the position says it is.
void SpeedVoice::steer()
{
    constexpr double deadbandSeconds = 0.008;
    constexpr double horizonSeconds = 4.0;
    constexpr double mostChange = 0.004;
    // It keeps up to two periods of its lowest pitch, 65 Hz, for what comes next.
    constexpr double heldSeconds = 0.027;

    const double rate = m_sampleRate;
    const double made = double(m_produced + sonicSamplesAvailable(m_stream.get())) / rate;
    const double used = double(m_next - m_start) / rate - heldSeconds;
    const double ahead = used > 0.0 ? made * m_speed - used : 0.0;
    const double change = std::abs(ahead) < deadbandSeconds
                              ? 0.0
                              : std::clamp(ahead / horizonSeconds, -mostChange, mostChange);
    sonicSetSpeed(m_stream.get(), float(m_speed * (1.0 + change)));
}

} // namespace recount
