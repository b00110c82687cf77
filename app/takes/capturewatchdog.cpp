#include "takes/capturewatchdog.h"

#include <algorithm>

namespace recount
{

void CaptureWatchdog::start(int sampleRate, const Reading &reading)
{
    m_sampleRate = sampleRate;
    m_frames = reading.arrivedFrames;
    m_lastSoundMs = reading.monotonicMs;
    m_heard = false;
    m_wallOffsetMs = reading.wallMs - reading.monotonicMs;
    m_low = false;
    restartDrift(reading);
}

CaptureWatchdog::Findings CaptureWatchdog::look(const Reading &reading)
{
    Findings findings;
    if (reading.arrivedFrames != m_frames) {
        if (!m_heard)
            restartDrift(reading);
        m_heard = true;
        m_frames = reading.arrivedFrames;
        m_lastSoundMs = reading.monotonicMs;
    }
    const qint64 quietMs = reading.monotonicMs - m_lastSoundMs;
    findings.stalled = quietMs >= (m_heard ? stallMs : firstSoundMs);
    findings.silent = reading.zeroFrames * 1000 >= silenceMs * m_sampleRate;

    const qint64 offset = reading.wallMs - reading.monotonicMs;
    if (qAbs(offset - m_wallOffsetMs) > jumpMs) {
        findings.jumpMs = offset - m_wallOffsetMs;
        m_wallOffsetMs = offset;
        restartDrift(reading);
    }
    if (m_heard && !findings.stalled)
        findings.lostMs = lookForDrift(reading);

    if (reading.freeBytes >= 0) {
        const qint64 minutes = reading.freeBytes / (qint64(m_sampleRate) * 2 * 60);
        // Not on and off while the space hovers around the limit.
        m_low = minutes < (m_low ? lowMinutes + 2 : lowMinutes);
        if (m_low)
            findings.minutesLeft = int(minutes);
    }
    return findings;
}

void CaptureWatchdog::restartDrift(const Reading &reading)
{
    m_originMs = reading.monotonicMs;
    m_originFrames = reading.arrivedFrames;
    m_windowEndMs = reading.monotonicMs + driftWindowMs;
    m_windowLag.reset();
    m_baseLag.reset();
    m_suspectLag.reset();
}

qint64 CaptureWatchdog::lookForDrift(const Reading &reading)
{
    // Sound comes in portions and may come late, then catches up: only the smallest lag of a
    // window counts, and only when two windows agree that it has grown for good.
    const qint64 heardMs = (reading.arrivedFrames - m_originFrames) * 1000 / m_sampleRate;
    const qint64 lag = reading.monotonicMs - m_originMs - heardMs;
    m_windowLag = std::min(m_windowLag.value_or(lag), lag);
    if (reading.monotonicMs < m_windowEndMs)
        return 0;
    const qint64 smallest = *m_windowLag;
    m_windowLag.reset();
    m_windowEndMs = reading.monotonicMs + driftWindowMs;
    if (!m_baseLag || smallest - *m_baseLag < driftMs) {
        m_baseLag = smallest;
        m_suspectLag.reset();
        return 0;
    }
    if (!m_suspectLag) {
        m_suspectLag = smallest;
        return 0;
    }
    const qint64 lost = std::min(smallest, *m_suspectLag) - *m_baseLag;
    m_baseLag = smallest;
    m_suspectLag.reset();
    return lost;
}

} // namespace recount
