#include "foundation/text.h"
#include "takes/recorder_p.h"

#include <algorithm>

namespace recount
{

namespace
{

/// Silence that stands in for a time without microphone is no longer than this.
constexpr qint64 longestSilenceMs = 15'000;

NoticeKind noticeOf(CaptureFault fault)
{
    switch (fault) {
    case CaptureFault::NoDevice:
        return NoticeKind::NoMicrophone;
    case CaptureFault::NoServer:
        return NoticeKind::NoSoundService;
    case CaptureFault::NotAnswering:
        return NoticeKind::MicrophoneNotAnswering;
    case CaptureFault::Denied:
        return NoticeKind::PermissionDenied;
    case CaptureFault::OpenFailed:
        break;
    case CaptureFault::Stopped:
    case CaptureFault::DeviceLeft:
        return NoticeKind::Disconnected;
    }
    return NoticeKind::MicrophoneBlocked;
}

} // namespace

void Recorder::Private::streamOpened()
{
    openedMs = clock.monotonicMs();
    openDevice = link.activeDevice().value_or(CaptureDevice());
    if (state == State::Reconnecting)
        dropUpTo(link.startPosition()); // what an attempt before this one left in the ring
    writer->setRate(link.startPosition(), link.sampleRate());
    thread->setListening(true);
    const WriterStatus status = writer->status();
    watchdog.start(link.sampleRate(), reading(status));
    if (state != State::Reconnecting || link.sampleRate() == take->sampleRate)
        return;
    // Sound of two rates can't be in one file, and is not converted: a new take goes on.
    const QString note = Recorder::tr("Goes on from the take that was interrupted at %1.")
                             .arg(formatDuration(frozenMs));
    subject = take->subject;
    writer->end(brokeOffAt);
    board.clear(
        {NoticeKind::Disconnected, NoticeKind::Stalled, NoticeKind::SoundServiceRestarting});
    beginTake(link.startPosition(), note);
}

void Recorder::Private::streamFailed(CaptureFault fault)
{
    switch (state) {
    case State::Idle:
        // The answer to a question for the devices.
        showFault(fault);
        break;
    case State::Checking:
    case State::Starting:
        goIdle();
        showFault(fault);
        break;
    case State::Recording:
    case State::Paused:
        lostDevice = openDevice;
        loseStream(link.ring()->produced(), watchdog.lastSoundMs(), QStringLiteral("service"),
                   ReconnectPlan::Mode::Service);
        board.show(NoticeKind::SoundServiceRestarting, facts());
        break;
    case State::Reconnecting:
        attemptFailed(fault);
        break;
    case State::Saving:
        break;
    }
}

void Recorder::Private::deviceGone(const CaptureDevice &device, qint64 from, qint64 to)
{
    if (state == State::Checking || state == State::Starting) {
        goIdle();
        NoticeFacts about = facts();
        about.device = device.description;
        board.show(NoticeKind::Disconnected, about);
        return;
    }
    if (state == State::Reconnecting) {
        // It came back and went before its first sound was taken in.
        lostDevice = device;
        dropUpTo(to);
        attemptFailed(CaptureFault::NoDevice);
        return;
    }
    if (state != State::Recording && state != State::Paused)
        return;
    const qint64 doubtMs = (to - from) * 1000 / std::max(1, link.sampleRate());
    lostDevice = device;
    writer->cut(from, to);
    loseStream(to, clock.monotonicMs() - doubtMs, QStringLiteral("device"),
               ReconnectPlan::Mode::User);
    if (!pausedBefore)
        frozenMs = std::max<qint64>(0, frozenMs - doubtMs);
    thread->wake();
    showDisconnected();
}

void Recorder::Private::loseStream(qint64 at, qint64 sinceMs, const QString &cause,
                                   ReconnectPlan::Mode mode)
{
    frozenMs = elapsedMs();
    pausedBefore = state == State::Paused;
    lossSinceMs = sinceMs;
    lossCause = cause;
    brokeOffAt = at;
    writer->holdAt(at);
    link.close();
    plan.begin(mode, clock.monotonicMs());
    board.clear({NoticeKind::CompleteSilence, NoticeKind::Clipping, NoticeKind::SlowDisk,
                 NoticeKind::DefaultChanged});
    setState(State::Reconnecting);
}

void Recorder::Private::dropUpTo(qint64 at)
{
    writer->cut(brokeOffAt, at);
    brokeOffAt = at;
    // Anew for each attempt: the first sound behind a hold is reported once.
    writer->holdAt(at);
    thread->wake();
}

void Recorder::Private::reconnectTo(const QByteArray &deviceId)
{
    link.open(deviceId);
}

void Recorder::Private::attemptFailed(CaptureFault fault)
{
    link.close();
    const ReconnectPlan::Mode mode = plan.mode();
    // A refusal does not go away by asking again.
    if (fault != CaptureFault::Denied && plan.attemptFailed(clock.monotonicMs()))
        return;
    plan.begin(ReconnectPlan::Mode::User, clock.monotonicMs());
    board.clear(NoticeKind::SoundServiceRestarting);
    if (mode == ReconnectPlan::Mode::Stall && fault != CaptureFault::NoDevice)
        board.show(NoticeKind::Stalled, facts());
    else if (fault == CaptureFault::Stopped || fault == CaptureFault::NoDevice)
        showDisconnected();
    else
        showFault(fault);
}

void Recorder::Private::soundArrived()
{
    if (!link.isOpen() || link.ring()->produced() <= link.startPosition())
        return;
    if (state == State::Starting)
        beginTake(link.startPosition(), {});
    else if (state == State::Reconnecting)
        goOn();
}

void Recorder::Private::goOn()
{
    const qint64 start = link.startPosition();
    const qint64 heardMs = (link.ring()->produced() - start) * 1000 / link.sampleRate();
    const qint64 missingMs =
        std::clamp<qint64>(clock.monotonicMs() - lossSinceMs - heardMs, 0, longestSilenceMs);
    if (!pausedBefore) {
        writer->gap(start, missingMs * link.sampleRate() / 1000, lossCause);
        frozenMs += missingMs;
        countsFrom = start;
    }
    // Not by id: the lost device may be one that came and went without a sound in the take.
    if (openDevice.description != take->deviceName) {
        take->deviceName = openDevice.description;
        writer->device(start, openDevice.description);
    }
    writer->release();
    thread->wake();
    board.clear({NoticeKind::Disconnected, NoticeKind::Stalled, NoticeKind::SoundServiceRestarting,
                 NoticeKind::NoSoundService, NoticeKind::NoMicrophone,
                 NoticeKind::MicrophoneBlocked, NoticeKind::MicrophoneNotAnswering,
                 NoticeKind::PermissionDenied});
    if (lossCause == QLatin1String("service")) {
        NoticeFacts about = facts();
        about.lengthMs = missingMs;
        board.show(NoticeKind::SoundServiceRestarted, about);
    }
    setState(pausedBefore ? State::Paused : State::Recording);
}

std::optional<CaptureDevice> Recorder::Private::candidate() const
{
    for (const CaptureDevice &device : link.devices()) {
        if (device.id == lostDevice.id)
            return device;
    }
    return link.otherThan(lostDevice.id);
}

void Recorder::Private::showDisconnected()
{
    NoticeFacts about = facts();
    about.device = lostDevice.description;
    if (const std::optional<CaptureDevice> other = candidate()) {
        about.otherDevice = other->description;
        about.startsNewTake = other->id != lostDevice.id;
    }
    board.show(NoticeKind::Disconnected, about);
}

void Recorder::Private::showFault(CaptureFault fault)
{
    if (fault == CaptureFault::Stopped && inTake())
        showDisconnected();
    else
        board.show(noticeOf(fault), facts());
}

void Recorder::Private::devicesChanged()
{
    if (board.has(NoticeKind::Disconnected) && state == State::Reconnecting)
        showDisconnected();
    if (state != State::Reconnecting && !link.devices().isEmpty())
        board.clear(NoticeKind::NoMicrophone);
    if ((state == State::Recording || state == State::Paused) && link.followsDefault()) {
        for (const CaptureDevice &device : link.devices()) {
            if (!device.isDefault)
                continue;
            NoticeFacts about = facts();
            about.otherDevice = device.description;
            board.set(NoticeKind::DefaultChanged,
                      !defaultAtStart.isEmpty() && device.id != defaultAtStart, about);
        }
    }
    Q_EMIT q->devicesChanged();
}

} // namespace recount
