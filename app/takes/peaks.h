#pragma once

#include "foundation/result.h"

#include <QList>
#include <QString>

#include <atomic>
#include <functional>
#include <span>

namespace recount
{

/// Smallest and largest sample and the root mean square of a stretch of sound.
struct PeakEntry {
    qint16 min = 0;
    qint16 max = 0;
    quint16 rms = 0;

    friend bool operator==(const PeakEntry &, const PeakEntry &) = default;
};

/// The waveform at several resolutions: level 0 has one entry for 256 frames, each further level
/// one for four of the level below, until a level has at most 1024 entries. The last entry of
/// a level may stand for fewer frames. Cheap to copy (the levels are shared).
class PeakPyramid
{
public:
    static constexpr int baseFrames = 256;
    static constexpr int factor = 4;
    static constexpr int coarsestEntries = 1024;

    int sampleRate() const { return m_sampleRate; }
    qint64 frames() const { return m_frames; }
    int levelCount() const { return int(m_levels.size()); }
    std::span<const PeakEntry> level(int index) const;
    qint64 framesPerEntry(int level) const;
    /// The coarsest level that still has an entry for every `framesPerPixel` frames.
    int levelFor(double framesPerPixel) const;

    void setFormat(int sampleRate, qint64 frames);
    void setLevels(QList<QList<PeakEntry>> levels);

    /// Lets the sound grow by `frames`, described by these entries of level 0, and brings the
    /// coarser levels up to date. Only the last entry may stand for fewer than 256 frames, and
    /// then nothing can follow it.
    void append(std::span<const PeakEntry> entries, qint64 frames);

    /// How many levels a sound of this length has, and how many entries each.
    static int levelCountFor(qint64 frames);
    static qint64 entriesFor(int level, qint64 frames);

private:
    void refreshLevel(int level, qint64 firstEntry);

    int m_sampleRate = 0;
    qint64 m_frames = 0;
    QList<QList<PeakEntry>> m_levels;
};

/// Appends samples to level 0 while a take is recorded, and builds the pyramid at its end.
class PeakBuilder
{
public:
    explicit PeakBuilder(int sampleRate);
    /// Returns how many entries of level 0 were completed by these samples.
    int append(std::span<const qint16> samples);
    /// Completed entries of level 0.
    const QList<PeakEntry> &base() const { return m_base; }
    qint64 frames() const { return m_frames; }
    /// Everything so far, the begun entry included.
    PeakPyramid build() const;

private:
    void add(std::span<const qint16> samples);
    PeakEntry openEntry() const;

    int m_sampleRate;
    qint64 m_frames = 0;
    qint64 m_pending = 0;
    qint16 m_min = 0;
    qint16 m_max = 0;
    quint64 m_squares = 0;
    QList<PeakEntry> m_base;
};

/// The cache beside a take ("NAME.peaks"): written to a temporary file and renamed. Reading checks
/// magic, version, checksums and that the sound file still has the size, the time and the first
/// and last 64 KiB it had. Errors: NotFound, InvalidData (stale or damaged; build it again).
Result<void> writePeaks(const QString &peaksFile, const PeakPyramid &pyramid,
                        const QString &soundFile);
Result<PeakPyramid> readPeaks(const QString &peaksFile, const QString &soundFile);
/// The coarsest level alone, at most 1024 entries: a small picture at next to no cost.
Result<QList<PeakEntry>> readPeaksOverview(const QString &peaksFile, const QString &soundFile);

/// Entries of level 0 as they are found, and the length of the whole sound.
using PeakProgress = std::function<void(std::span<const PeakEntry> added, qint64 totalFrames)>;

/// From the sound itself, in any format that `openPcm` reads. Called off the GUI thread for long
/// takes; `progress` comes on the calling thread, about 50 times for an hour of sound.
/// Errors: those of `openPcm`, Cancelled when `*cancelled` becomes true.
Result<PeakPyramid> buildPeaks(const QString &soundFile,
                               const std::atomic<bool> *cancelled = nullptr,
                               const PeakProgress &progress = {});

} // namespace recount
