#include "takes/levelmeter.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace recount
{

namespace
{

constexpr double silenceDb = -120.0;
constexpr double fullScale = 32768.0;

double powerDb(double power)
{
    return power > 0.0 ? std::max(silenceDb, 10.0 * std::log10(power)) : silenceDb;
}

} // namespace

LevelMeter::LevelMeter(int sampleRate)
{
    reset(sampleRate);
}

void LevelMeter::reset(int sampleRate)
{
    m_blockFrames = std::max(1, sampleRate / 50);
    m_clipHold = sampleRate;
    m_count = m_next = 0;
    m_filled = 0;
    m_squares = 0.0;
    m_peak = m_fullScaleRun = 0;
    m_sinceClip = m_clipHold;
    m_zeroRun = m_frames = 0;
}

void LevelMeter::add(std::span<const qint16> samples)
{
    for (const qint16 sample : samples) {
        const int size = std::abs(int(sample));
        m_peak = std::max(m_peak, size);
        m_squares += double(sample) * double(sample);
        m_zeroRun = sample == 0 ? m_zeroRun + 1 : 0;
        m_fullScaleRun = size >= 32767 ? m_fullScaleRun + 1 : 0;
        m_sinceClip = m_fullScaleRun >= 3 ? 0 : m_sinceClip + 1;
        if (++m_filled == m_blockFrames)
            closeBlock();
    }
    m_frames += qint64(samples.size());
}

void LevelMeter::closeBlock()
{
    m_blocks[size_t(m_next)] = {m_squares / double(m_blockFrames) / (fullScale * fullScale),
                                m_peak};
    m_next = (m_next + 1) % historyBlocks;
    m_count = std::min(m_count + 1, historyBlocks);
    m_filled = 0;
    m_squares = 0.0;
    m_peak = 0;
}

const LevelMeter::Block &LevelMeter::recent(int back) const
{
    return m_blocks[size_t((m_next - 1 - back + 2 * historyBlocks) % historyBlocks)];
}

MicLevel LevelMeter::level() const
{
    int peak = m_peak;
    for (int back = 0; back < std::min(m_count, 5); ++back)
        peak = std::max(peak, recent(back).peak);
    const int rmsBlocks = std::min(m_count, 15);
    double power = 0.0;
    for (int back = 0; back < rmsBlocks; ++back)
        power += recent(back).power;
    MicLevel level;
    level.peakDb = powerDb(double(peak) * peak / (fullScale * fullScale));
    level.rmsDb = rmsBlocks > 0 ? powerDb(power / rmsBlocks) : silenceDb;
    level.noiseFloorDb = percentileDb(0.1);
    level.clipping = m_sinceClip < m_clipHold;
    return level;
}

double LevelMeter::loudDb() const
{
    return percentileDb(0.95);
}

double LevelMeter::percentileDb(double share) const
{
    if (m_count == 0)
        return silenceDb;
    std::vector<double> powers;
    powers.reserve(size_t(m_count));
    for (int back = 0; back < m_count; ++back)
        powers.push_back(recent(back).power);
    const auto place = powers.begin() + std::ptrdiff_t(share * (m_count - 1));
    std::nth_element(powers.begin(), place, powers.end());
    return powerDb(*place);
}

} // namespace recount
