#include "takes/runningtake.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace recount
{

namespace
{

constexpr qint64 checkpointEveryMs = 1000;
constexpr qint64 giveUpAfterMs = 5000;
constexpr qint64 silenceChunk = 48000;

} // namespace

RunningTake::RunningTake(std::shared_ptr<FilePort> files, const Clock &clock, const QString &folder,
                         Take take)
    : m_files(std::move(files))
    , m_clock(clock)
    , m_take(std::move(take))
    , m_names(folder, m_take.id)
    , m_file(m_files, m_names.part, m_take.sampleRate)
    , m_journal(m_files, m_names.journal)
    , m_sync(m_files)
    , m_peaks(m_take.sampleRate)
{
}

FileOutcome RunningTake::begin()
{
    FileOutcome outcome = m_files->makeFolder(m_names.folder);
    if (outcome.ok())
        m_lock = TakeLock::take(m_names.lock);
    if (outcome.ok())
        outcome = m_file.create();
    if (!outcome.ok())
        return outcome;
    // Without a journal the sound is still found by recovery, so this is no reason to stop.
    m_journal.create(m_take);
    startSync();
    m_lastCheckpointMs = m_clock.monotonicMs();
    return {};
}

bool RunningTake::canTake() const
{
    return !m_file.hasPending() && m_silenceOwed == 0 && !m_cutTo;
}

void RunningTake::add(std::span<const qint16> samples)
{
    m_peaks.append(samples);
    const FileOutcome outcome = m_file.append(samples);
    if (!outcome.ok())
        fault(outcome);
}

void RunningTake::addGap(qint64 frames, const QString &cause)
{
    const qint64 at = this->frames();
    appendGap(m_take.gaps, {at, frames, cause});
    // Before the silence: recovery takes what follows a cut for foreign sound until a later line.
    m_journal.gap({at, frames, cause});
    m_silenceOwed += frames;
    writeWaiting();
}

void RunningTake::addMarker(const TakeMarker &marker)
{
    m_take.markers.append(marker);
    m_journal.marker(marker);
}

void RunningTake::setPaused(bool paused)
{
    m_journal.paused(frames(), paused);
}

void RunningTake::setDevice(const QString &name)
{
    m_take.deviceName = name;
    m_journal.device(frames(), name);
}

void RunningTake::cut(qint64 frame)
{
    if (frame >= frames())
        return;
    m_silenceOwed = 0;
    m_peaksStale = true;
    m_take.gaps.removeIf([frame](const TakeGap &gap) { return gap.atFrame >= frame; });
    m_journal.cut(frame);
    m_cutTo = frame;
    writeWaiting();
}

void RunningTake::tick()
{
    noteSynced();
    writeWaiting();
    const qint64 now = m_clock.monotonicMs();
    if (m_health == Health::FolderGone) {
        if (now - m_lastLookMs >= checkpointEveryMs)
            lookForFolder();
    } else if (now - m_lastCheckpointMs >= checkpointEveryMs && canTake()) {
        checkpoint();
    }
}

void RunningTake::retryNow()
{
    m_failingSinceMs.reset();
    if (m_health == Health::FolderGone)
        lookForFolder();
    writeWaiting();
}

void RunningTake::writeWaiting()
{
    if (m_health == Health::DiskFull)
        return;
    if (canTake())
        return;
    FileOutcome outcome;
    if (m_cutTo) {
        outcome = m_file.truncate(*m_cutTo);
        if (outcome.ok())
            m_cutTo.reset();
    }
    if (outcome.ok() && m_file.hasPending())
        outcome = m_file.flush();
    while (outcome.ok() && m_silenceOwed > 0 && !m_cutTo) {
        const qint64 count = std::min(m_silenceOwed, silenceChunk);
        m_peaks.append(std::vector<qint16>(size_t(count)));
        m_silenceOwed -= count;
        outcome = m_file.appendSilence(count);
    }
    if (!outcome.ok())
        fault(outcome);
    else if (m_health == Health::Retrying)
        recovered();
}

void RunningTake::checkpoint()
{
    m_lastCheckpointMs = m_clock.monotonicMs();
    if (!m_files->exists(m_names.part)) {
        // On Unix writing to a removed file succeeds; it would be gone when it is closed.
        m_health = Health::FolderGone;
        lookForFolder();
        return;
    }
    const FileOutcome outcome = m_file.patchSizes();
    if (outcome.ok()) {
        startSync();
    } else {
        m_checkpointFails = true;
        fault(outcome);
    }
}

void RunningTake::startSync()
{
    // While the disk is still busy with the last one, the next checkpoint tries again.
    m_sync.start({m_file.handle(), m_journal.handle(), m_folderSynced ? QString() : m_names.folder,
                  m_file.writtenFrames()});
}

void RunningTake::noteSynced()
{
    const std::optional<BackgroundSync::Done> done = m_sync.takeDone();
    if (!done)
        return;
    if (!done->outcome.ok()) {
        m_checkpointFails = true;
        fault(done->outcome);
        return;
    }
    m_folderSynced = true;
    if (!canTake())
        return;
    // Only this is mended by it: a rename that fails goes on failing.
    if (std::exchange(m_checkpointFails, false) && m_health == Health::Retrying)
        recovered();
    // What a cut has taken back meanwhile must not be told after it.
    if (done->frames <= m_file.writtenFrames())
        m_journal.checkpoint(done->frames);
}

void RunningTake::fault(const FileOutcome &outcome)
{
    m_lastFault = outcome;
    const qint64 now = m_clock.monotonicMs();
    if (!m_failingSinceMs)
        m_failingSinceMs = now;
    if (outcome.fault == FileFault::NoSpace)
        m_health = Health::DiskFull;
    else if (outcome.fault == FileFault::Missing || !m_files->exists(m_names.folder))
        m_health = Health::FolderGone;
    else if (now - *m_failingSinceMs >= giveUpAfterMs)
        m_health = Health::Failed;
    else
        m_health = Health::Retrying;
}

void RunningTake::recovered()
{
    m_health = Health::Fine;
    m_failingSinceMs.reset();
}

void RunningTake::lookForFolder()
{
    m_lastLookMs = m_clock.monotonicMs();
    const bool back = m_files->exists(m_names.part) ? m_file.reopen() : m_file.restore();
    if (!back)
        return;
    recovered();
    m_folderSynced = false;
    rewriteJournal();
    writeWaiting();
}

void RunningTake::rewriteJournal()
{
    m_lock.reset();
    m_lock = TakeLock::take(m_names.lock);
    if (m_files->exists(m_names.journal)) {
        m_journal.openExisting();
        return;
    }
    m_journal.create(m_take);
    for (const TakeGap &gap : std::as_const(m_take.gaps))
        m_journal.gap(gap);
    for (const TakeMarker &marker : std::as_const(m_take.markers))
        m_journal.marker(marker);
}

bool RunningTake::finish()
{
    if (m_health == Health::DiskFull || m_health == Health::Failed) {
        // Patching the header in place and renaming need no space and may still work.
        m_silenceOwed = 0;
        m_cutTo.reset();
        m_file.dropPending();
        m_peaksStale = true;
    } else if (!canTake() || m_health == Health::FolderGone) {
        return false;
    }
    m_take.frames = m_file.writtenFrames();
    if (!m_renamed) {
        FileOutcome outcome = m_file.checkpoint();
        if (outcome.ok()) {
            m_journal.stop(m_take.frames);
            outcome = m_files->rename(m_names.part, m_names.sound);
        }
        if (!outcome.ok()) {
            fault(outcome);
            return false;
        }
        m_renamed = true;
        m_files->syncFolder(m_names.folder);
    }
    m_take.fileName = m_names.soundName();
    m_take.state = TakeState::Complete;
    m_take.markers.removeIf(
        [this](const TakeMarker &marker) { return marker.positionMs > m_take.durationMs(); });
    writePeakFile();
    m_lock.reset();
    return true;
}

void RunningTake::writePeakFile()
{
    // Only a cache: it is built again when it is missing.
    if (!m_peaksStale) {
        (void)writePeaks(m_names.peaks, m_peaks.build(), m_names.sound);
    } else if (const Result<PeakPyramid> built = buildPeaks(m_names.sound)) {
        (void)writePeaks(m_names.peaks, *built, m_names.sound);
    }
}

} // namespace recount
