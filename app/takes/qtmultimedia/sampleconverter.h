#pragma once

#include <QtGlobal>

#include <array>
#include <span>

namespace recount
{

enum class SampleKind { UInt8, Int16, Int32, Float };

/// Interleaved samples as a device delivers them.
struct SampleLayout {
    SampleKind kind = SampleKind::Int16;
    int channels = 1;

    int bytesPerSample() const;
    int bytesPerFrame() const { return bytesPerSample() * channels; }
};

/// Turns what a device delivers into mono 16-bit samples: the channels' mean, clamped, never
/// scaled. Int16 mono goes through untouched. Allocates nothing.
class SampleConverter
{
public:
    static constexpr int maxChannels = 32;
    /// At most this many come at once.
    static constexpr qsizetype chunkFrames = 2048;

    explicit SampleConverter(SampleLayout layout);

    /// Calls `out(const qint16 *, qsizetype frames)` for all whole frames; the bytes of a torn
    /// last frame wait for the next call.
    template <class Out>
    void convert(const char *data, qsizetype bytes, const Out &out);

private:
    qsizetype toMono(const char *data, qsizetype frames);
    qsizetype completeTornFrame(const char *data, qsizetype bytes);

    SampleLayout m_layout;
    qsizetype m_frameBytes;
    qsizetype m_tornBytes = 0;
    std::array<char, maxChannels * 4> m_torn{};
    std::array<qint16, chunkFrames> m_mono{};
};

template <class Out>
void SampleConverter::convert(const char *data, qsizetype bytes, const Out &out)
{
    if (m_tornBytes > 0) {
        const qsizetype used = completeTornFrame(data, bytes);
        data += used;
        bytes -= used;
        if (m_tornBytes < m_frameBytes)
            return;
        m_tornBytes = 0;
        out(m_mono.data(), toMono(m_torn.data(), 1));
    }
    while (bytes >= m_frameBytes) {
        const qsizetype frames = qMin(bytes / m_frameBytes, chunkFrames);
        out(m_mono.data(), toMono(data, frames));
        data += frames * m_frameBytes;
        bytes -= frames * m_frameBytes;
    }
    if (bytes > 0)
        completeTornFrame(data, bytes);
}

} // namespace recount
