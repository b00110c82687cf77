#pragma once

#include "takes/playbackport.h"
#include "takes/speedvoice.h"

#include <array>
#include <atomic>
#include <memory>
#include <vector>

namespace recount
{

/// Where in which of the two takes something is.
struct PlayPlace {
    int side = 0;
    qint64 frame = 0;

    friend bool operator==(const PlayPlace &, const PlayPlace &) = default;
};

/// One stretch of listening: starts at a place and goes on to the end of a take; on the way the
/// speed and the take can change, each with a crossfade of 10 ms. `read` is for the audio thread,
/// the rest for the GUI thread; they share atomics alone.
class SpeedSource final : public PcmSource
{
public:
    using Readers = std::array<std::unique_ptr<PcmReader>, 2>;

    /// The reader of `from.side` has to be there; the other one only for switching.
    SpeedSource(Readers readers, PlayPlace from, double speed);

    int sampleRate() const { return m_sampleRate; }
    /// Whether the other take is here and has the same rate.
    bool canSwitch() const;
    /// Changes are counted; after some hundred of them a new source is needed.
    bool canChange() const;
    void switchTo(PlayPlace place);
    void setSpeed(double speed);

    /// The place of a sample that was given out.
    PlayPlace placeAt(qint64 givenFrame) const;
    qint64 givenFrames() const { return m_given.load(std::memory_order_acquire); }
    /// The end was given out, too.
    bool isExhausted() const { return m_exhausted.load(std::memory_order_acquire); }

    qsizetype read(qint16 *out, qsizetype frames) override;

private:
    struct Stretch {
        qint64 givenFrom = 0;
        PlayPlace place;
        double speed = 1.0;
    };
    static constexpr size_t mostStretches = 512;

    void applyWishes();
    void beginStretch(PlayPlace place, double speed);
    qint64 readCrossfade(std::span<qint16> out);
    void fadeIn(std::span<qint16> out);

    Readers m_readers;
    int m_sampleRate;
    qint64 m_fadeFrames;

    // Wishes of the GUI thread. A place is packed with a running number into one word.
    std::atomic<double> m_speedWish;
    std::atomic<quint64> m_placeWish{0};

    // Of the audio thread.
    std::array<SpeedVoice, 2> m_voices;
    std::vector<qint16> m_leaving;
    size_t m_voice = 0;
    qint64 m_crossfaded;
    qint64 m_fadedIn;
    quint64 m_placeApplied = 0;

    // Written by the audio thread, read by the other one; stretches below the count never change.
    std::array<Stretch, mostStretches> m_stretches;
    std::atomic<size_t> m_stretchCount{0};
    std::atomic<qint64> m_given{0};
    std::atomic<bool> m_exhausted{false};
};

} // namespace recount
