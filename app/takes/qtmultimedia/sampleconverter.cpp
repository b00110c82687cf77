#include "takes/qtmultimedia/sampleconverter.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace recount
{

namespace
{

qint16 clamped(qint64 value)
{
    return qint16(std::clamp<qint64>(value, -32768, 32767));
}

/// Devices give no promise about alignment.
template <class T>
T load(const char *data)
{
    T value;
    std::memcpy(&value, data, sizeof(T));
    return value;
}

template <class T>
void integersToMono(const char *data, qsizetype frames, int channels, int shift, qint64 zero,
                    qint16 *out)
{
    for (qsizetype frame = 0; frame < frames; ++frame) {
        qint64 sum = 0;
        for (int channel = 0; channel < channels; ++channel, data += sizeof(T))
            sum += qint64(load<T>(data)) - zero;
        const qint64 mean = channels == 1 ? sum : sum / channels;
        out[frame] = clamped(shift >= 0 ? mean >> shift : mean * (qint64(1) << -shift));
    }
}

void floatsToMono(const char *data, qsizetype frames, int channels, qint16 *out)
{
    for (qsizetype frame = 0; frame < frames; ++frame) {
        double sum = 0.0;
        for (int channel = 0; channel < channels; ++channel, data += sizeof(float))
            sum += double(load<float>(data));
        // A driver's NaN must not become a full-scale click.
        const double value = std::isfinite(sum) ? sum / channels * 32768.0 : 0.0;
        out[frame] = qint16(std::lrint(std::clamp(value, -32768.0, 32767.0)));
    }
}

} // namespace

int SampleLayout::bytesPerSample() const
{
    switch (kind) {
    case SampleKind::UInt8:
        return 1;
    case SampleKind::Int16:
        return 2;
    case SampleKind::Int32:
    case SampleKind::Float:
        return 4;
    }
    return 2;
}

SampleConverter::SampleConverter(SampleLayout layout) : m_layout(layout)
{
    m_layout.channels = std::clamp(m_layout.channels, 1, maxChannels);
    m_frameBytes = m_layout.bytesPerFrame();
}

qsizetype SampleConverter::toMono(const char *data, qsizetype frames)
{
    qint16 *const out = m_mono.data();
    switch (m_layout.kind) {
    case SampleKind::UInt8:
        integersToMono<quint8>(data, frames, m_layout.channels, -8, 128, out);
        break;
    case SampleKind::Int16:
        integersToMono<qint16>(data, frames, m_layout.channels, 0, 0, out);
        break;
    case SampleKind::Int32:
        integersToMono<qint32>(data, frames, m_layout.channels, 16, 0, out);
        break;
    case SampleKind::Float:
        floatsToMono(data, frames, m_layout.channels, out);
        break;
    }
    return frames;
}

qsizetype SampleConverter::completeTornFrame(const char *data, qsizetype bytes)
{
    const qsizetype used = qMin(m_frameBytes - m_tornBytes, bytes);
    std::memcpy(m_torn.data() + m_tornBytes, data, size_t(used));
    m_tornBytes += used;
    return used;
}

} // namespace recount
