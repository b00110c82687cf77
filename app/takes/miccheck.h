#pragma once

#include "takes/micstatus.h"

#include <QtGlobal>

namespace recount
{

/// What three seconds at a microphone showed, before the first word. Pure.
struct MicCheck {
    static constexpr qint64 lengthMs = 3000;
    static constexpr qint64 noiseAfterMs = 1000; ///< this much tells noise from a first word
    static constexpr double quietDb = -50.0;     ///< loud parts below this are hard to hear
    static constexpr double noisyDb = -45.0;     ///< quiet parts above this ...
    static constexpr double closeDb = 12.0;      ///< ... and this near to the loud ones are noise

    MicLevel level;
    double loudDb = -120.0; ///< level of the loud parts
    qint64 frames = 0;      ///< that arrived
    qint64 zeroFrames = 0;  ///< digital silence at their end
    bool clipped = false;

    /// What goes on without a break and is not far below the loudest is no speech.
    bool isNoisy() const
    {
        return level.noiseFloorDb > noisyDb && loudDb - level.noiseFloorDb < closeDb;
    }
    NoticeKind verdict() const
    {
        if (frames == 0)
            return NoticeKind::MicrophoneNotAnswering;
        if (zeroFrames == frames || loudDb <= -119.0)
            return NoticeKind::CompleteSilence;
        if (clipped)
            return NoticeKind::Clipping;
        if (isNoisy())
            return NoticeKind::NoisyRoom;
        if (loudDb < quietDb)
            return NoticeKind::TooQuiet;
        return NoticeKind::MicrophoneReady;
    }
};

} // namespace recount
