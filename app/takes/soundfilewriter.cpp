#include "takes/soundfilewriter.h"

#include <algorithm>
#include <array>

namespace recount
{

namespace
{

constexpr int opusRate = 48000;
constexpr std::array opusRates{8000, 12000, 16000, 24000, 48000};

int sndfileFormat(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Wav:
        return SF_FORMAT_WAV | SF_FORMAT_PCM_16;
    case ExportFormat::Flac:
        return SF_FORMAT_FLAC | SF_FORMAT_PCM_16;
    case ExportFormat::Opus:
        return SF_FORMAT_OGG | SF_FORMAT_OPUS;
    }
    return 0;
}

/// libsndfile's scale from 0 to 1: FLAC's level 5 of 8; for Opus 48 kb/s between 256 and 6.
double compressionLevel(ExportFormat format)
{
    return format == ExportFormat::Opus ? 1.0 - (48.0 - 6.0) / (256.0 - 6.0) : 5.0 / 8.0;
}

} // namespace

SoundFileWriter::SoundFileWriter(QIODevice &device, ExportFormat format, int sampleRate)
    : m_target{device}
{
    SF_INFO info{};
    info.channels = 1;
    info.samplerate = sampleRate;
    info.format = sndfileFormat(format);
    if (format == ExportFormat::Opus && !std::ranges::count(opusRates, sampleRate)) {
        info.samplerate = opusRate;
        m_resampler.emplace(sampleRate, opusRate);
    }
    SF_VIRTUAL_IO io = callbacks();
    m_file.reset(sf_open_virtual(&io, SFM_WRITE, &info, &m_target));
    if (m_file && format != ExportFormat::Wav) {
        double level = compressionLevel(format);
        sf_command(m_file.get(), SFC_SET_COMPRESSION_LEVEL, &level, sizeof(level));
    }
}

bool SoundFileWriter::write(std::span<const qint16> samples)
{
    if (!m_file || m_target.failed)
        return false;
    if (m_resampler)
        return writeResampled(samples, false);
    const auto count = sf_count_t(samples.size());
    return sf_writef_short(m_file.get(), samples.data(), count) == count && !m_target.failed;
}

bool SoundFileWriter::writeResampled(std::span<const qint16> samples, bool last)
{
    m_floats.resize(samples.size());
    std::ranges::transform(samples, m_floats.begin(),
                           [](qint16 sample) { return float(sample) / 32768.0F; });
    const std::span<const float> out = m_resampler->process(m_floats, last);
    const auto count = sf_count_t(out.size());
    return sf_writef_float(m_file.get(), out.data(), count) == count && !m_target.failed;
}

bool SoundFileWriter::finish()
{
    if (!m_file || (m_resampler && !m_target.failed && !writeResampled({}, true)))
        return false;
    const bool closed = sf_close(m_file.release()) == 0;
    return closed && !m_target.failed;
}

QString SoundFileWriter::detail() const
{
    return QString::fromUtf8(sf_strerror(m_file.get()));
}

SF_VIRTUAL_IO SoundFileWriter::callbacks()
{
    SF_VIRTUAL_IO io{};
    io.get_filelen = [](void *target) -> sf_count_t {
        return static_cast<Target *>(target)->device.size();
    };
    io.seek = [](sf_count_t offset, int whence, void *target) -> sf_count_t {
        QIODevice &device = static_cast<Target *>(target)->device;
        const qint64 base = whence == SEEK_SET   ? 0
                            : whence == SEEK_CUR ? device.pos()
                                                 : device.size();
        return device.seek(base + offset) ? device.pos() : -1;
    };
    io.read = [](void *, sf_count_t, void *) -> sf_count_t { return 0; };
    io.write = [](const void *data, sf_count_t count, void *target) -> sf_count_t {
        auto *to = static_cast<Target *>(target);
        const qint64 written = to->device.write(static_cast<const char *>(data), count);
        to->failed = to->failed || written != count;
        return std::max<qint64>(written, 0);
    };
    io.tell = [](void *target) -> sf_count_t {
        return static_cast<Target *>(target)->device.pos();
    };
    return io;
}

} // namespace recount
