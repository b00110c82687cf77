#pragma once

#include "takes/micstatus.h"

#include <array>
#include <span>

namespace recount
{

/// Level of a microphone from its samples, in blocks of 20 ms over the last 3 s.
class LevelMeter
{
public:
    explicit LevelMeter(int sampleRate = 48000);

    void add(std::span<const qint16> samples);
    void reset(int sampleRate);

    MicLevel level() const;
    /// Level that a twentieth of the last 3 s exceeds, dBFS: the loud parts.
    double loudDb() const;
    /// Frames of digital zero at the end; 0 as soon as anything is heard.
    qint64 zeroRun() const { return m_zeroRun; }
    qint64 frames() const { return m_frames; }

private:
    struct Block {
        double power = 0.0; ///< mean square, full scale is 1
        int peak = 0;
    };
    static constexpr int historyBlocks = 150;

    void closeBlock();
    const Block &recent(int back) const;
    double percentileDb(double share) const;

    qsizetype m_blockFrames;
    qint64 m_clipHold;
    std::array<Block, historyBlocks> m_blocks;
    int m_count = 0;
    int m_next = 0;
    qsizetype m_filled = 0;
    double m_squares = 0.0;
    int m_peak = 0;
    int m_fullScaleRun = 0;
    qint64 m_sinceClip;
    qint64 m_zeroRun = 0;
    qint64 m_frames = 0;
};

} // namespace recount
