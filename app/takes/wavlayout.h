#pragma once

#include <QIODevice>

#include <optional>

namespace recount
{

/// Where the samples of a WAV file are. The data length is what the file really holds: a header
/// that promises more, or that was never completed, is cut to the whole frames that are there.
struct WavLayout {
    int formatTag = 0; ///< 1: integer PCM
    int channels = 0;
    int sampleRate = 0;
    int bitsPerSample = 0;
    qint64 dataOffset = 0;
    qint64 dataBytes = 0;

    bool isMono16() const { return formatTag == 1 && channels == 1 && bitsPerSample == 16; }
    qint64 frames() const { return dataBytes / (qint64(channels) * bitsPerSample / 8); }
};

/// Walks the chunks of a RIFF/WAVE file; nothing when it is not one or lacks `fmt ` or `data`.
std::optional<WavLayout> readWavLayout(QIODevice &file);

} // namespace recount
