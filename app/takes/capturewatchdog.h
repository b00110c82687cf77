#pragma once

#include <QtGlobal>

#include <optional>

namespace recount
{

/// Notices what a microphone does without saying so. Pure: fed with times and counts about ten
/// times a second while the microphone is open.
class CaptureWatchdog
{
public:
    struct Reading {
        qint64 monotonicMs = 0;
        qint64 wallMs = 0;
        qint64 arrivedFrames = 0; ///< since the microphone was made, growing
        qint64 zeroFrames = 0;    ///< digital silence at the end
        qint64 freeBytes = -1;    ///< -1: unknown
    };
    struct Findings {
        bool stalled = false; ///< no sound for a second
        bool silent = false;  ///< nothing but digital zeros for two seconds
        qint64 jumpMs = 0;    ///< the wall clock moved against the steady one: sleep, clock set
        qint64 lostMs = 0;    ///< sound that never came; told once
        std::optional<int> minutesLeft; ///< when space is getting low
    };

    static constexpr qint64 stallMs = 1000;
    static constexpr qint64 firstSoundMs = 2500;
    static constexpr qint64 silenceMs = 2000;
    static constexpr qint64 jumpMs = 1000;
    static constexpr qint64 driftMs = 200;
    static constexpr qint64 driftWindowMs = 5000;
    static constexpr int lowMinutes = 10;

    /// The microphone was opened; its first sound may take a while.
    void start(int sampleRate, const Reading &reading);
    Findings look(const Reading &reading);
    /// When the last sound arrived, as seen here.
    qint64 lastSoundMs() const { return m_lastSoundMs; }
    bool heard() const { return m_heard; }

private:
    void restartDrift(const Reading &reading);
    qint64 lookForDrift(const Reading &reading);

    int m_sampleRate = 48000;
    qint64 m_frames = 0;
    qint64 m_lastSoundMs = 0;
    bool m_heard = false;
    qint64 m_wallOffsetMs = 0;
    // Drift: how far sound lags behind the clock, its smallest value in each window.
    qint64 m_originMs = 0;
    qint64 m_originFrames = 0;
    qint64 m_windowEndMs = 0;
    std::optional<qint64> m_windowLag;
    std::optional<qint64> m_baseLag;
    std::optional<qint64> m_suspectLag;
    bool m_low = false;
};

} // namespace recount
