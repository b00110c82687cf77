#pragma once

#include "foundation/clock.h"
#include "takes/backgroundsync.h"
#include "takes/fileport.h"
#include "takes/peaks.h"
#include "takes/take.h"
#include "takes/takefile.h"
#include "takes/takefiles.h"
#include "takes/takejournal.h"
#include "takes/takelock.h"

#include <memory>
#include <optional>
#include <span>

namespace recount
{

/// The take that is being written: its sound, journal, peaks and lock, and what to do when the
/// disk refuses. Writer thread only.
class RunningTake
{
public:
    enum class Health {
        Fine,
        Retrying,   ///< a write failed; it is tried again, new sound waits in the ring
        FolderGone, ///< looked for every second
        DiskFull,   ///< nothing more can be written; what was written is sound
        Failed,     ///< writing failed for too long
    };

    RunningTake(std::shared_ptr<FilePort> files, const Clock &clock, const QString &folder,
                Take take);

    /// Takes the lock, creates sound and journal.
    FileOutcome begin();

    /// False while earlier sound is not written yet; then nothing may be added.
    bool canTake() const;
    void add(std::span<const qint16> samples);
    /// Silence of that length stands in for lost sound; 0 only marks the place.
    void addGap(qint64 frames, const QString &cause);
    void addMarker(const TakeMarker &marker);
    void setPaused(bool paused);
    void setDevice(const QString &name);
    /// Takes back everything after this frame.
    void cut(qint64 frame);

    /// To be called often: writes what waits, patches the header each second, looks for the folder.
    void tick();
    void retryNow();
    /// Completes the file under its final name and writes the peaks. To be called again, after
    /// `tick`, until it is true; false with health Failed is final.
    bool finish();

    Health health() const { return m_health; }
    const FileOutcome &lastFault() const { return m_lastFault; }
    /// Frames so far, those waiting included.
    qint64 frames() const { return m_file.frames() + m_silenceOwed; }
    const Take &take() const { return m_take; }
    /// For reading beside the writing.
    const std::shared_ptr<FileHandle> &soundHandle() const { return m_file.handle(); }

private:
    void fault(const FileOutcome &outcome);
    void recovered();
    void writeWaiting();
    void checkpoint();
    void startSync();
    void noteSynced();
    void lookForFolder();
    void rewriteJournal();
    void writePeakFile();

    std::shared_ptr<FilePort> m_files;
    const Clock &m_clock;
    Take m_take;
    TakeFiles m_names;
    TakeFile m_file;
    TakeJournal m_journal;
    BackgroundSync m_sync;
    PeakBuilder m_peaks;
    std::unique_ptr<TakeLock> m_lock;
    bool m_folderSynced = false;
    bool m_checkpointFails = false;
    bool m_peaksStale = false;
    bool m_renamed = false;
    qint64 m_silenceOwed = 0;
    std::optional<qint64> m_cutTo;
    Health m_health = Health::Fine;
    FileOutcome m_lastFault;
    std::optional<qint64> m_failingSinceMs;
    qint64 m_lastCheckpointMs = 0;
    qint64 m_lastLookMs = 0;
};

} // namespace recount
