#pragma once

#include "foundation/result.h"

#include <QString>

#include <memory>
#include <span>

namespace recount
{

/// The samples of a sound file, mono and 16 bit, from any place. One reader is used by one thread
/// at a time.
class PcmReader
{
public:
    PcmReader(int sampleRate, qint64 frames) : m_sampleRate(sampleRate), m_frames(frames) {}
    virtual ~PcmReader() = default;
    PcmReader(const PcmReader &) = delete;
    PcmReader &operator=(const PcmReader &) = delete;

    int sampleRate() const { return m_sampleRate; }
    qint64 frames() const { return m_frames; }
    /// Fills `out` from this frame on and returns how many there were: fewer only at the end,
    /// 0 also when the file can't be read any more.
    virtual qint64 read(qint64 frame, std::span<qint16> out) = 0;

private:
    int m_sampleRate;
    qint64 m_frames;
};

/// Opens a take: 16-bit mono WAV is read as it is, even when its header was never completed;
/// everything else goes through libsndfile, several channels mixed to one.
/// Errors: NotFound, PermissionDenied, InvalidData, Unsupported.
Result<std::unique_ptr<PcmReader>> openPcm(const QString &file);

} // namespace recount
