#include "takes/pcmreader.h"

#include "takes/sndfilepointer.h"
#include "takes/wavlayout.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <vector>

namespace recount
{

namespace
{

class PcmFiles
{
    Q_DECLARE_TR_FUNCTIONS(PcmFiles)
};

/// Plain reads instead of a memory map: a file that is cut or vanishes with its drive while
/// playing ends the sound, where a map would end the program.
class WavReader final : public PcmReader
{
public:
    WavReader(std::unique_ptr<QFile> file, const WavLayout &layout)
        : PcmReader(layout.sampleRate, layout.frames())
        , m_file(std::move(file))
        , m_dataOffset(layout.dataOffset)
    {
    }

    qint64 read(qint64 frame, std::span<qint16> out) override
    {
        const qint64 count = std::min<qint64>(qint64(out.size()), frames() - frame);
        constexpr qint64 frameBytes = sizeof(qint16);
        if (frame < 0 || count <= 0 || !m_file->seek(m_dataOffset + frame * frameBytes))
            return 0;
        char *bytes = static_cast<char *>(static_cast<void *>(out.data()));
        const qint64 got = m_file->read(bytes, count * frameBytes) / frameBytes;
        if (got <= 0)
            return 0;
        qFromLittleEndian<qint16>(out.data(), got, out.data());
        return got;
    }

private:
    std::unique_ptr<QFile> m_file;
    qint64 m_dataOffset;
};

bool holdsFloats(int format)
{
    switch (format & SF_FORMAT_SUBMASK) {
    case SF_FORMAT_PCM_S8:
    case SF_FORMAT_PCM_16:
    case SF_FORMAT_PCM_24:
    case SF_FORMAT_PCM_32:
    case SF_FORMAT_PCM_U8:
    case SF_FORMAT_ULAW:
    case SF_FORMAT_ALAW:
        return false;
    default:
        return true;
    }
}

class SndfileReader final : public PcmReader
{
public:
    SndfileReader(SndfilePointer file, const SF_INFO &info)
        : PcmReader(info.samplerate, info.frames)
        , m_file(std::move(file))
        , m_channels(info.channels)
        , m_floats(holdsFloats(info.format))
    {
    }

    qint64 read(qint64 frame, std::span<qint16> out) override
    {
        const qint64 count = std::min<qint64>(qint64(out.size()), frames() - frame);
        if (frame < 0 || count <= 0)
            return 0;
        if (frame != m_next && sf_seek(m_file.get(), frame, SEEK_SET) != frame) {
            m_next = -1;
            return 0;
        }
        const qint64 got =
            m_floats ? readFloats(out.first(size_t(count))) : readShorts(out.first(size_t(count)));
        m_next = frame + got;
        return got;
    }

private:
    qint64 readShorts(std::span<qint16> out)
    {
        const auto count = qint64(out.size());
        if (m_channels == 1)
            return std::max<qint64>(sf_readf_short(m_file.get(), out.data(), count), 0);
        m_shorts.resize(out.size() * size_t(m_channels));
        const qint64 got = sf_readf_short(m_file.get(), m_shorts.data(), count);
        for (qint64 i = 0; i < got; ++i) {
            const auto from = m_shorts.cbegin() + i * m_channels;
            int sum = 0;
            std::for_each(from, from + m_channels, [&sum](qint16 sample) { sum += sample; });
            out[size_t(i)] = qint16(sum / m_channels);
        }
        return std::max<qint64>(got, 0);
    }

    qint64 readFloats(std::span<qint16> out)
    {
        m_values.resize(out.size() * size_t(m_channels));
        const qint64 got = sf_readf_float(m_file.get(), m_values.data(), qint64(out.size()));
        for (qint64 i = 0; i < got; ++i) {
            const auto from = m_values.cbegin() + i * m_channels;
            float sum = 0.0F;
            std::for_each(from, from + m_channels, [&sum](float value) { sum += value; });
            const float scaled = sum / float(m_channels) * 32768.0F;
            out[size_t(i)] = qint16(std::lrint(std::clamp(scaled, -32768.0F, 32767.0F)));
        }
        return std::max<qint64>(got, 0);
    }

    SndfilePointer m_file;
    int m_channels;
    bool m_floats;
    qint64 m_next = 0;
    std::vector<qint16> m_shorts;
    std::vector<float> m_values;
};

} // namespace

Result<std::unique_ptr<PcmReader>> openPcm(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        if (!QFileInfo::exists(path))
            return fail(ErrorCode::NotFound,
                        PcmFiles::tr("The sound of this take is missing. Its note and grade are "
                                     "kept; if you moved the file, put it back and try again."),
                        path);
        return fail(ErrorCode::PermissionDenied,
                    PcmFiles::tr("The sound of this take could not be opened. It was not changed; "
                                 "check that you may read the takes folder."),
                    path + QStringLiteral(": ") + file->errorString(), true);
    }
    if (const auto layout = readWavLayout(*file); layout && layout->isMono16())
        return std::make_unique<WavReader>(std::move(file), *layout);

    file.reset();
    SF_INFO info{};
    SndfilePointer sound = openSndfile(path, SFM_READ, info);
    if (!sound || info.channels < 1 || info.samplerate < 1 || info.frames < 0)
        return fail(ErrorCode::Unsupported,
                    PcmFiles::tr("The sound of this take is damaged or in a format that Recount "
                                 "does not read. The file was not changed."),
                    path + QStringLiteral(": ") + QString::fromUtf8(sf_strerror(sound.get())));
    return std::make_unique<SndfileReader>(std::move(sound), info);
}

} // namespace recount
