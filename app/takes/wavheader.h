#pragma once

#include <QByteArray>

namespace recount
{

/// The start of a take's file: RIFF, 28 bytes of JUNK (room to become RF64), fmt, data; mono,
/// 16 bit. The two sizes in it are patched in place while recording.
struct WavHeader {
    static constexpr qint64 bytes = 80;
    static constexpr qint64 riffSizeOffset = 4;
    static constexpr qint64 dataSizeOffset = 76;

    /// A header for so much sound.
    static QByteArray make(int sampleRate, qint64 dataBytes);
    /// The four bytes for `riffSizeOffset` and `dataSizeOffset`.
    static QByteArray riffSize(qint64 dataBytes);
    static QByteArray dataSize(qint64 dataBytes);
};

} // namespace recount
