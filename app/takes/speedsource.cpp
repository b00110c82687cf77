#include "takes/speedsource.h"

#include <algorithm>
#include <cmath>

namespace recount
{

namespace
{

// Place wish: 16 bits running number, 1 bit side, 47 bits frame.
constexpr int sideBit = 47;
constexpr int numberBit = 48;
constexpr quint64 frameMask = (quint64(1) << sideBit) - 1;

} // namespace

SpeedSource::SpeedSource(Readers readers, PlayPlace from, double speed)
    : m_readers(std::move(readers))
    , m_sampleRate(m_readers[size_t(from.side)]->sampleRate())
    , m_fadeFrames(std::max(m_sampleRate / 100, 1))
    , m_speedWish(speed)
    , m_voices{SpeedVoice(m_sampleRate), SpeedVoice(m_sampleRate)}
    , m_leaving(size_t(m_fadeFrames))
    , m_crossfaded(m_fadeFrames)
    // The first sample of a take needs no fade: nothing was cut off.
    , m_fadedIn(from.frame > 0 ? 0 : m_fadeFrames)
{
    beginStretch(from, speed);
}

bool SpeedSource::canSwitch() const
{
    return m_readers[0] && m_readers[1] && m_readers[0]->sampleRate() == m_readers[1]->sampleRate();
}

bool SpeedSource::canChange() const
{
    return m_stretchCount.load(std::memory_order_acquire) + 4 < mostStretches;
}

void SpeedSource::switchTo(PlayPlace place)
{
    const quint64 number = (m_placeWish.load(std::memory_order_relaxed) >> numberBit) + 1;
    const quint64 side = quint64(place.side) << sideBit;
    m_placeWish.store(number << numberBit | side | (quint64(place.frame) & frameMask),
                      std::memory_order_release);
}

void SpeedSource::setSpeed(double speed)
{
    m_speedWish.store(speed, std::memory_order_release);
}

PlayPlace SpeedSource::placeAt(qint64 givenFrame) const
{
    size_t index = m_stretchCount.load(std::memory_order_acquire) - 1;
    while (index > 0 && m_stretches[index].givenFrom > givenFrame)
        --index;
    const Stretch &stretch = m_stretches[index];
    const double passed = double(std::max<qint64>(givenFrame - stretch.givenFrom, 0));
    const qint64 frame = stretch.place.frame + std::llround(passed * stretch.speed);
    return {stretch.place.side, std::min(frame, m_readers[size_t(stretch.place.side)]->frames())};
}

qsizetype SpeedSource::read(qint16 *data, qsizetype frames)
{
    const std::span<qint16> out(data, size_t(frames));
    qint64 got = 0;
    while (got < frames) {
        if (m_crossfaded == m_fadeFrames)
            applyWishes();
        const std::span<qint16> rest = out.subspan(size_t(got));
        const qint64 part =
            m_crossfaded < m_fadeFrames ? readCrossfade(rest) : m_voices[m_voice].read(rest);
        if (part <= 0)
            break;
        fadeIn(rest.first(size_t(part)));
        got += part;
        m_given.fetch_add(part, std::memory_order_release);
    }
    if (got == 0 && frames > 0)
        m_exhausted.store(true, std::memory_order_release);
    return qsizetype(got);
}

void SpeedSource::applyWishes()
{
    const Stretch &now = m_stretches[m_stretchCount.load(std::memory_order_relaxed) - 1];
    const double speed = m_speedWish.load(std::memory_order_acquire);
    const quint64 wish = m_placeWish.load(std::memory_order_acquire);
    const bool moves = wish != m_placeApplied;
    if ((!moves && speed == now.speed) ||
        m_stretchCount.load(std::memory_order_relaxed) == mostStretches)
        return;
    PlayPlace place = placeAt(m_given.load(std::memory_order_relaxed));
    if (moves)
        place = {int(wish >> sideBit & 1), qint64(wish & frameMask)};
    m_placeApplied = wish;
    m_voice = 1 - m_voice;
    m_crossfaded = 0;
    beginStretch(place, speed);
}

void SpeedSource::beginStretch(PlayPlace place, double speed)
{
    m_voices[m_voice].start(*m_readers[size_t(place.side)], place.frame, speed);
    const size_t count = m_stretchCount.load(std::memory_order_relaxed);
    m_stretches[count] = {m_given.load(std::memory_order_relaxed), place, speed};
    m_stretchCount.store(count + 1, std::memory_order_release);
}

qint64 SpeedSource::readCrossfade(std::span<qint16> out)
{
    out = out.first(std::min(out.size(), size_t(m_fadeFrames - m_crossfaded)));
    const auto leaving = std::span(m_leaving).first(out.size());
    const qint64 left = m_voices[1 - m_voice].read(leaving);
    const qint64 came = m_voices[m_voice].read(out);
    const qint64 got = std::max(left, came);
    for (qint64 i = 0; i < got; ++i) {
        const double share = double(m_crossfaded + i) / double(m_fadeFrames);
        const double before = i < left ? double(leaving[size_t(i)]) : 0.0;
        const double after = i < came ? double(out[size_t(i)]) : 0.0;
        out[size_t(i)] = qint16(std::lround(before * (1.0 - share) + after * share));
    }
    // Both ended early: nothing is left to fade.
    m_crossfaded = got > 0 ? m_crossfaded + got : m_fadeFrames;
    return got;
}

void SpeedSource::fadeIn(std::span<qint16> out)
{
    for (size_t i = 0; i < out.size() && m_fadedIn < m_fadeFrames; ++i, ++m_fadedIn)
        out[i] = qint16(std::lround(double(out[i]) * double(m_fadedIn) / double(m_fadeFrames)));
}

} // namespace recount
