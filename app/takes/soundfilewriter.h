#pragma once

#include "takes/resampler.h"
#include "takes/sndfilepointer.h"
#include "takes/takeexport.h"

#include <QIODevice>

#include <optional>
#include <vector>

namespace recount
{

/// Encodes mono 16-bit samples into a device that can seek. A write that the device refuses is
/// remembered even where the encoder swallows it.
class SoundFileWriter
{
public:
    SoundFileWriter(QIODevice &device, ExportFormat format, int sampleRate);
    SoundFileWriter(const SoundFileWriter &) = delete;
    SoundFileWriter &operator=(const SoundFileWriter &) = delete;

    /// False from the first failure on.
    bool write(std::span<const qint16> samples);
    /// Completes the file; nothing can follow.
    bool finish();
    /// What libsndfile has to say, for the log.
    QString detail() const;

private:
    bool writeResampled(std::span<const qint16> samples, bool last);

    struct Target {
        QIODevice &device;
        bool failed = false;
    };
    static SF_VIRTUAL_IO callbacks();

    Target m_target;
    SndfilePointer m_file;
    std::optional<Resampler> m_resampler;
    std::vector<float> m_floats;
};

} // namespace recount
