#pragma once

#include "takes/pcmreader.h"

#include <array>
#include <memory>

struct sonicStreamStruct;

namespace recount
{

/// One take being read from a place on at one speed, the pitch kept (libsonic). At 1.0 the
/// samples are those of the file. Used by one thread at a time; memory is taken up front.
class SpeedVoice
{
public:
    explicit SpeedVoice(int sampleRate);
    ~SpeedVoice();
    SpeedVoice(const SpeedVoice &) = delete;
    SpeedVoice &operator=(const SpeedVoice &) = delete;

    void start(PcmReader &reader, qint64 frame, double speed);
    /// Fewer than asked for only at the end.
    qint64 read(std::span<qint16> out);

private:
    struct StreamCloser {
        void operator()(sonicStreamStruct *stream) const;
    };

    qint64 readStretched(std::span<qint16> out);
    void steer();

    static constexpr size_t chunkFrames = 512;

    int m_sampleRate;
    PcmReader *m_reader = nullptr;
    qint64 m_start = 0;
    qint64 m_next = 0;
    qint64 m_produced = 0;
    double m_speed = 1.0;
    bool m_flushed = true;
    std::unique_ptr<sonicStreamStruct, StreamCloser> m_stream;
    std::array<qint16, chunkFrames> m_chunk{};
};

} // namespace recount
