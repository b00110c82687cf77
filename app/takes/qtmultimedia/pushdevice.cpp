#include "takes/qtmultimedia/pushdevice.h"

#include <algorithm>
#include <cstring>

namespace recount
{

namespace
{

constexpr int framesAtOnce = 4096;
constexpr int historySeconds = 2;
constexpr int paddingMs = 200;

} // namespace

PushDevice::PushDevice(std::shared_ptr<PcmSource> source, const QAudioFormat &format)
    : m_source(std::move(source))
    , m_format(format)
    , m_mono(framesAtOnce)
    , m_history(size_t(format.sampleRate()) * historySeconds)
    , m_padding(qint64(format.sampleRate()) * paddingMs / 1000)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

void PushDevice::rewindTo(qint64 frame)
{
    m_given = std::clamp(frame, qMax<qint64>(0, m_taken - qint64(m_history.size())), m_taken);
    m_padding = qint64(m_format.sampleRate()) * paddingMs / 1000;
}

bool PushDevice::atEnd() const
{
    return m_ended && m_given == m_taken && m_padding == 0;
}

qint64 PushDevice::bytesAvailable() const
{
    // The sink takes this for the whole length and buffers less when it is short.
    return atEnd() ? 0 : qint64(m_format.sampleRate()) * m_format.bytesPerFrame();
}

qint64 PushDevice::readData(char *data, qint64 maxSize)
{
    const int frameBytes = m_format.bytesPerFrame();
    qint64 written = 0;
    while (maxSize - written >= frameBytes) {
        const qsizetype wanted =
            qsizetype(qMin<qint64>((maxSize - written) / frameBytes, framesAtOnce));
        const qsizetype frames = nextMono(m_mono.data(), wanted);
        if (frames == 0)
            break;
        encode(m_mono.data(), frames, data + written);
        written += frames * frameBytes;
    }
    return written;
}

qint64 PushDevice::writeData(const char *, qint64)
{
    return -1;
}

qsizetype PushDevice::nextMono(qint16 *out, qsizetype frames)
{
    const auto size = qint64(m_history.size());
    if (m_given < m_taken) {
        const qsizetype again = qsizetype(qMin<qint64>(frames, m_taken - m_given));
        for (qsizetype i = 0; i < again; ++i)
            out[i] = m_history[size_t((m_given + i) % size)];
        m_given += again;
        return again;
    }
    if (!m_ended) {
        const qsizetype fresh = m_source->read(out, frames);
        for (qsizetype i = 0; i < fresh; ++i)
            m_history[size_t((m_taken + i) % size)] = out[i];
        if (fresh > 0) {
            m_taken += fresh;
            m_given = m_taken;
            return fresh;
        }
        m_ended = true;
    }
    const qsizetype silence = qsizetype(qMin<qint64>(frames, m_padding));
    std::fill_n(out, silence, qint16(0));
    m_padding -= silence;
    return silence;
}

void PushDevice::encode(const qint16 *mono, qsizetype frames, char *out) const
{
    const int channels = m_format.channelCount();
    const auto put = [&out](auto value) {
        std::memcpy(out, &value, sizeof value);
        out += sizeof value;
    };
    for (qsizetype frame = 0; frame < frames; ++frame) {
        for (int channel = 0; channel < channels; ++channel) {
            switch (m_format.sampleFormat()) {
            case QAudioFormat::UInt8:
                put(quint8((mono[frame] >> 8) + 128));
                break;
            case QAudioFormat::Int32:
                put(qint32(mono[frame]) * 65536);
                break;
            case QAudioFormat::Float:
                put(float(mono[frame]) / 32768.0F);
                break;
            default:
                put(mono[frame]);
                break;
            }
        }
    }
}

} // namespace recount
