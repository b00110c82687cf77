#include "takes/samplering.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace recount
{

SampleRing::SampleRing(qsizetype capacity)
    : m_capacity(capacity), m_samples(std::make_unique_for_overwrite<qint16[]>(size_t(capacity)))
{
    Q_ASSERT(capacity > 0 && (capacity & (capacity - 1)) == 0);
}

void SampleRing::takeMemory() noexcept
{
    std::fill_n(m_samples.get(), m_capacity, qint16(0));
}

void SampleRing::write(const qint16 *samples, qsizetype frames) noexcept
{
    const qint64 at = m_produced.load(std::memory_order_relaxed);
    const qint64 room = m_capacity - (at - m_consumed.load(std::memory_order_acquire));
    const qsizetype kept = qsizetype(std::min<qint64>(room, frames));
    if (kept == 0 || !recordLoss(at)) {
        m_openLoss.fetch_add(frames);
        return;
    }
    const qsizetype start = qsizetype(at & (m_capacity - 1));
    const qsizetype first = std::min(kept, m_capacity - start);
    std::memcpy(m_samples.get() + start, samples, size_t(first) * sizeof(qint16));
    std::memcpy(m_samples.get(), samples + first, size_t(kept - first) * sizeof(qint16));
    m_produced.store(at + kept, std::memory_order_release);
    if (kept < frames)
        m_openLoss.fetch_add(frames - kept);
}

bool SampleRing::recordLoss(qint64 at) noexcept
{
    if (m_openLoss.load() == 0)
        return true;
    const quint32 in = m_lossesIn.load(std::memory_order_relaxed);
    if (in - m_lossesOut.load(std::memory_order_acquire) == lossSlots)
        return false;
    const qint64 lost = m_openLoss.exchange(0);
    if (lost > 0) {
        m_losses[in % lossSlots] = {at, lost};
        m_lossesIn.store(in + 1, std::memory_order_release);
    }
    return true;
}

qsizetype SampleRing::read(qint16 *out, qsizetype frames) noexcept
{
    const qint64 at = m_consumed.load(std::memory_order_relaxed);
    const qsizetype count = qsizetype(std::min<qint64>(frames, produced() - at));
    const qsizetype start = qsizetype(at & (m_capacity - 1));
    const qsizetype first = std::min(count, m_capacity - start);
    std::memcpy(out, m_samples.get() + start, size_t(first) * sizeof(qint16));
    std::memcpy(out + first, m_samples.get(), size_t(count - first) * sizeof(qint16));
    m_consumed.store(at + count, std::memory_order_release);
    return count;
}

void SampleRing::copy(qint64 at, char *out, qsizetype frames) const noexcept
{
    const qsizetype start = qsizetype(at & (m_capacity - 1));
    const qsizetype first = std::min(frames, m_capacity - start);
    qToLittleEndian<qint16>(m_samples.get() + start, first, out);
    qToLittleEndian<qint16>(m_samples.get(), frames - first,
                            out + first * qsizetype(sizeof(qint16)));
}

void SampleRing::skip(qint64 frames) noexcept
{
    const qint64 at = m_consumed.load(std::memory_order_relaxed);
    m_consumed.store(at + std::min(frames, produced() - at), std::memory_order_release);
}

std::optional<SampleRing::Loss> SampleRing::firstLoss() const noexcept
{
    const quint32 out = m_lossesOut.load(std::memory_order_relaxed);
    if (out == m_lossesIn.load(std::memory_order_acquire))
        return std::nullopt;
    return m_losses[out % lossSlots];
}

void SampleRing::removeFirstLoss() noexcept
{
    m_lossesOut.fetch_add(1, std::memory_order_release);
}

} // namespace recount
