#include "takes/peaks.h"

#include "takes/pcmreader.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <vector>

namespace recount
{

namespace
{

class Peaks
{
    Q_DECLARE_TR_FUNCTIONS(Peaks)
};

qint64 divideUp(qint64 value, qint64 by)
{
    return (value + by - 1) / by;
}

quint16 rootMean(double squares, qint64 frames)
{
    if (frames <= 0)
        return 0;
    return quint16(std::lround(std::sqrt(squares / double(frames))));
}

} // namespace

std::span<const PeakEntry> PeakPyramid::level(int index) const
{
    if (index < 0 || index >= levelCount())
        return {};
    const QList<PeakEntry> &entries = m_levels.at(index);
    return {entries.constData(), size_t(entries.size())};
}

qint64 PeakPyramid::framesPerEntry(int level) const
{
    qint64 frames = baseFrames;
    for (int i = 0; i < level; ++i)
        frames *= factor;
    return frames;
}

int PeakPyramid::levelFor(double framesPerPixel) const
{
    int best = 0;
    while (best + 1 < levelCount() && double(framesPerEntry(best + 1)) <= framesPerPixel)
        ++best;
    return best;
}

void PeakPyramid::setFormat(int sampleRate, qint64 frames)
{
    m_sampleRate = sampleRate;
    m_frames = frames;
}

void PeakPyramid::setLevels(QList<QList<PeakEntry>> levels)
{
    m_levels = std::move(levels);
}

int PeakPyramid::levelCountFor(qint64 frames)
{
    int levels = 1;
    while (entriesFor(levels - 1, frames) > coarsestEntries)
        ++levels;
    return levels;
}

qint64 PeakPyramid::entriesFor(int level, qint64 frames)
{
    qint64 entries = divideUp(frames, baseFrames);
    for (int i = 0; i < level; ++i)
        entries = divideUp(entries, factor);
    return entries;
}

void PeakPyramid::append(std::span<const PeakEntry> entries, qint64 frames)
{
    if (m_levels.isEmpty())
        m_levels.append(QList<PeakEntry>());
    const qint64 firstNew = m_levels.first().size();
    m_frames += frames;
    if (firstNew == 0)
        m_levels.first().reserve(qsizetype(entries.size()));
    for (const PeakEntry &entry : entries)
        m_levels.first().append(entry);

    qint64 changed = firstNew;
    for (int i = 1; i < levelCount() || m_levels.last().size() > coarsestEntries; ++i) {
        if (i == levelCount()) {
            m_levels.append(QList<PeakEntry>());
            changed = 0;
        }
        changed /= factor;
        refreshLevel(i, changed);
    }
}

/// Means of squares add up only when weighted by the frames they stand for; the last entry of
/// a level may stand for fewer than the others.
void PeakPyramid::refreshLevel(int level, qint64 firstEntry)
{
    const QList<PeakEntry> &below = m_levels.at(level - 1);
    QList<PeakEntry> &entries = m_levels[level];
    const qint64 framesBelow = framesPerEntry(level - 1);
    const qint64 count = divideUp(below.size(), factor);
    entries.resize(count);
    for (qint64 i = firstEntry; i < count; ++i) {
        const qint64 from = i * factor;
        const qint64 to = std::min<qint64>(from + factor, below.size());
        PeakEntry merged = below.at(from);
        double squares = 0.0;
        qint64 frames = 0;
        for (qint64 j = from; j < to; ++j) {
            const PeakEntry &part = below.at(j);
            const qint64 weight = std::min(framesBelow, m_frames - j * framesBelow);
            merged.min = std::min(merged.min, part.min);
            merged.max = std::max(merged.max, part.max);
            squares += double(part.rms) * double(part.rms) * double(weight);
            frames += weight;
        }
        merged.rms = rootMean(squares, frames);
        entries[i] = merged;
    }
}

PeakBuilder::PeakBuilder(int sampleRate) : m_sampleRate(sampleRate) {}

int PeakBuilder::append(std::span<const qint16> samples)
{
    int completed = 0;
    while (!samples.empty()) {
        const size_t room = size_t(PeakPyramid::baseFrames - m_pending);
        const size_t count = std::min(room, samples.size());
        add(samples.first(count));
        samples = samples.subspan(count);
        if (m_pending == PeakPyramid::baseFrames) {
            m_base.append(openEntry());
            m_pending = 0;
            ++completed;
        }
    }
    return completed;
}

void PeakBuilder::add(std::span<const qint16> samples)
{
    if (m_pending == 0) {
        m_min = m_max = samples.front();
        m_squares = 0;
    }
    // In locals, so that the compiler can use vectors.
    qint16 low = m_min;
    qint16 high = m_max;
    quint64 squares = 0;
    for (const qint16 sample : samples) {
        low = std::min(low, sample);
        high = std::max(high, sample);
        squares += quint32(int(sample) * int(sample));
    }
    m_min = low;
    m_max = high;
    m_squares += squares;
    m_pending += qint64(samples.size());
    m_frames += qint64(samples.size());
}

PeakEntry PeakBuilder::openEntry() const
{
    return {m_min, m_max, rootMean(double(m_squares), m_pending)};
}

PeakPyramid PeakBuilder::build() const
{
    PeakPyramid pyramid;
    pyramid.setFormat(m_sampleRate, 0);
    pyramid.append({m_base.constData(), size_t(m_base.size())}, m_frames - m_pending);
    if (m_pending > 0) {
        const PeakEntry open = openEntry();
        pyramid.append({&open, 1}, m_pending);
    }
    return pyramid;
}

Result<PeakPyramid> buildPeaks(const QString &soundFile, const std::atomic<bool> *cancelled,
                               const PeakProgress &progress)
{
    const auto opened = openPcm(soundFile);
    if (!opened)
        return tl::unexpected(opened.error());
    PcmReader &reader = **opened;

    constexpr qint64 chunkFrames = 1 << 16;
    constexpr int chunksPerReport = 50;
    std::vector<qint16> chunk(chunkFrames);
    PeakBuilder builder(reader.sampleRate());
    qint64 reported = 0;
    int chunks = 0;
    const auto report = [&] {
        const std::span<const PeakEntry> base(builder.base().constData(),
                                              size_t(builder.base().size()));
        if (progress && qint64(base.size()) > reported)
            progress(base.subspan(size_t(reported)), reader.frames());
        reported = qint64(base.size());
    };
    while (builder.frames() < reader.frames()) {
        if (cancelled && cancelled->load(std::memory_order_relaxed))
            return fail(ErrorCode::Cancelled, Peaks::tr("Drawing the waveform was cancelled."));
        const qint64 got = reader.read(builder.frames(), chunk);
        if (got <= 0)
            return fail(ErrorCode::ReadFailed,
                        Peaks::tr("The recording could not be read to its end. It was not "
                                  "changed; check the disk it is on and try again."),
                        soundFile, true);
        builder.append({chunk.data(), size_t(got)});
        if (++chunks % chunksPerReport == 0)
            report();
    }
    report();
    return builder.build();
}

} // namespace recount
