#include "takes/miccheck.h"
#include "takes/recorder_p.h"

#include <QDir>

#include <algorithm>

namespace recount
{

namespace
{

constexpr qint64 slowDiskMs = 3000;
constexpr qint64 slowDiskOverMs = 500;
/// Kept free in the ring, for the time until this thread looks.
constexpr qint64 spareMs = 3000;
/// A writer that only comes late, as the whole computer stood still, empties much in this time.
constexpr qint64 ringStaysFullMs = 200;
/// With more than that still unmeasured, as the computer is busy, no judgement is given.
constexpr qint64 meterLateMs = 300;
/// A microphone that falls silent again so soon is not opened again by itself.
constexpr qint64 stallAgainMs = 10'000;

} // namespace

void Recorder::Private::tick()
{
    link.tick();
    const WriterStatus status = writer->status();
    watchStream();
    if (link.isOpen())
        Q_EMIT q->levelChanged();
    switch (state) {
    case State::Checking:
        watchCheck(status);
        break;
    case State::Recording:
    case State::Paused:
        watchWriter(status);
        break;
    case State::Reconnecting:
    case State::Saving:
        watchDisk(status);
        break;
    case State::Idle:
    case State::Starting:
        break;
    }
}

CaptureWatchdog::Reading Recorder::Private::reading(const WriterStatus &status) const
{
    return {clock.monotonicMs(), clock.nowUtc().toMSecsSinceEpoch(), link.arrivedFrames(),
            status.zeroFrames, status.freeBytes};
}

NoticeFacts Recorder::Private::facts() const
{
    NoticeFacts about;
    const std::optional<CaptureDevice> device = link.activeDevice();
    about.device = state == State::Reconnecting ? lostDevice.description
                   : device                     ? device->description
                                                : QString();
    about.folder = QDir::toNativeSeparators(folder.takes());
    about.inTake = inTake();
    about.atMs = elapsedMs();
    about.saving = state == State::Saving;
    about.memoryFull = memoryFull;
    about.copied = copied || copying;
    return about;
}

void Recorder::Private::watchStream()
{
    const qint64 now = clock.monotonicMs();
    const bool waitsForSound = link.isOpen() && now - openedMs >= CaptureWatchdog::firstSoundMs &&
                               link.ring()->produced() == link.startPosition();
    if (state == State::Starting) {
        if (waitsForSound)
            streamFailed(CaptureFault::NotAnswering);
        return;
    }
    if (state != State::Reconnecting)
        return;
    if (waitsForSound) {
        openedMs = now;
        attemptFailed(CaptureFault::NotAnswering);
    }
    if (!link.isOpening() && !link.isOpen() && plan.takeAttempt(now))
        reconnectTo(lostDevice.id);
}

void Recorder::Private::watchWriter(const WriterStatus &status)
{
    const CaptureWatchdog::Findings found = watchdog.look(reading(status));
    const qint64 now = clock.monotonicMs();
    if (found.stalled) {
        const bool again = lastStallMs && now - *lastStallMs < stallAgainMs;
        lastStallMs = now;
        lostDevice = openDevice;
        // Closed first, so that nothing arrives behind the place where it broke off.
        loseStream(link.close(), watchdog.lastSoundMs(), QStringLiteral("device"),
                   again ? ReconnectPlan::Mode::User : ReconnectPlan::Mode::Stall);
        if (again)
            board.show(NoticeKind::Stalled, facts());
        else
            board.show(NoticeKind::SoundServiceRestarting, facts());
        return;
    }
    const qint64 at = link.ring()->produced();
    if (state == State::Recording && found.jumpMs > 0)
        writer->gap(at, 0, QStringLiteral("suspend"));
    if (state == State::Recording && found.lostMs > 0)
        writer->gap(at, found.lostMs * link.sampleRate() / 1000, QStringLiteral("overload"));

    NoticeFacts about = facts();
    board.set(NoticeKind::CompleteSilence, found.silent, about);
    board.set(NoticeKind::Clipping, status.level.clipping, about);
    watchFirstSeconds(status, about);
    about.minutes = found.minutesLeft.value_or(0);
    board.set(NoticeKind::LowSpace, found.minutesLeft.has_value(), about);
    watchDisk(status);
    watchMemory();
    if (state == State::Recording && elapsedMs() >= options.longestTakeMs)
        rollOver();
}

void Recorder::Private::watchDisk(const WriterStatus &status)
{
    NoticeFacts about = facts();
    about.lengthMs = roomFrames() * 1000 / link.sampleRate();
    const bool folderGone = status.health == RunningTake::Health::FolderGone;
    board.set(NoticeKind::FolderGone, folderGone, about);
    const qint64 waitingMs = link.ring()->available() * 1000 / link.sampleRate();
    const qint64 slowMs = board.has(NoticeKind::SlowDisk) ? slowDiskOverMs : slowDiskMs;
    board.set(NoticeKind::SlowDisk, !folderGone && waitingMs >= slowMs, about);
}

qint64 Recorder::Private::roomFrames() const
{
    const qint64 all = link.ring()->capacity();
    return std::max(all / 2, all - spareMs * link.sampleRate() / 1000);
}

void Recorder::Private::watchMemory()
{
    const qint64 waiting = link.ring()->available();
    const qint64 now = clock.monotonicMs();
    if (waiting < roomFrames()) {
        fullRing.reset();
        return;
    }
    if (!fullRing)
        fullRing = FullRing{now, waiting};
    if (now - fullRing->sinceMs < ringStaysFullMs)
        return;
    if (waiting < fullRing->waiting) {
        fullRing = FullRing{now, waiting}; // the writer catches up
        return;
    }
    memoryFull = true;
    stop();
    watchDisk(writer->status());
}

bool Recorder::Private::meterIsLate() const
{
    return link.ring()->available() * 1000 > meterLateMs * link.sampleRate();
}

void Recorder::Private::watchFirstSeconds(const WriterStatus &status, NoticeFacts about)
{
    const qint64 openMs = clock.monotonicMs() - openedMs;
    if (roomKnown || openMs < MicCheck::noiseAfterMs || meterIsLate())
        return;
    // What was taken for noise may have been a first word.
    about.level = status.level;
    const MicCheck check{status.level, status.loudDb, status.meteredFrames, status.zeroFrames,
                         false};
    board.set(NoticeKind::NoisyRoom, check.isNoisy(), about);
    roomKnown = openMs >= MicCheck::lengthMs;
}

void Recorder::Private::watchCheck(const WriterStatus &status)
{
    if (!link.isOpen())
        return;
    const CaptureWatchdog::Findings found = watchdog.look(reading(status));
    const qint64 now = clock.monotonicMs();
    NoticeFacts about = facts();
    about.level = status.level;
    clippedInCheck = clippedInCheck || status.level.clipping;
    board.set(NoticeKind::MicrophoneNotAnswering, found.stalled, about);
    board.set(NoticeKind::CompleteSilence, found.silent && !found.stalled, about);
    board.set(NoticeKind::Clipping, status.level.clipping, about);
    if (checkDone || now - openedMs < MicCheck::lengthMs || found.stalled || meterIsLate())
        return;
    checkDone = true;
    const MicCheck check{status.level, status.loudDb, status.meteredFrames, status.zeroFrames,
                         clippedInCheck};
    board.show(check.verdict(), about);
}

} // namespace recount
