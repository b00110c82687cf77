#pragma once

#include <QtGlobal>

#include <array>
#include <atomic>
#include <memory>
#include <optional>

namespace recount
{

/// Samples on their way from the capture thread to the writer: one producer, one consumer, no
/// lock. Positions count the frames that were stored since the ring was made. When the ring is
/// full, new sound is lost, and how much is known at the place where it is missing.
class SampleRing
{
public:
    /// 43 s at 48 kHz, 4 MB.
    static constexpr qsizetype standardFrames = qsizetype(1) << 21;

    struct Loss {
        qint64 at = 0; ///< position before which the frames are missing
        qint64 frames = 0;
    };

    /// `capacity` is a power of two.
    explicit SampleRing(qsizetype capacity = standardFrames);

    /// Before the first sound: makes the system hand out the memory now, not while sound arrives.
    void takeMemory() noexcept;

    /// Producer only. Neither locks nor allocates.
    void write(const qint16 *samples, qsizetype frames) noexcept;

    /// Any thread.
    qint64 produced() const noexcept { return m_produced.load(std::memory_order_acquire); }
    qint64 consumed() const noexcept { return m_consumed.load(std::memory_order_acquire); }
    qint64 available() const noexcept { return produced() - consumed(); }
    qsizetype capacity() const noexcept { return m_capacity; }

    /// Any thread, but only while nothing is written: also what was read already, as long as it is
    /// not older than the capacity. `out` gets 16-bit little-endian samples.
    void copy(qint64 at, char *out, qsizetype frames) const noexcept;

    /// Consumer only.
    qsizetype read(qint16 *out, qsizetype frames) noexcept;
    void skip(qint64 frames) noexcept;
    std::optional<Loss> firstLoss() const noexcept;
    void removeFirstLoss() noexcept;
    /// Frames lost at the very end, after which nothing was stored yet.
    qint64 takeOpenLoss() noexcept { return m_openLoss.exchange(0); }

private:
    static constexpr quint32 lossSlots = 64;

    bool recordLoss(qint64 at) noexcept;

    qsizetype m_capacity;
    std::unique_ptr<qint16[]> m_samples;
    alignas(64) std::atomic<qint64> m_produced = 0;
    alignas(64) std::atomic<qint64> m_consumed = 0;
    std::atomic<qint64> m_openLoss = 0;
    std::array<Loss, lossSlots> m_losses;
    std::atomic<quint32> m_lossesIn = 0;
    std::atomic<quint32> m_lossesOut = 0;
};

} // namespace recount
