#include "takes/recorder.h"

#include "takes/recorder_p.h"
#include "takes/takestore.h"

namespace recount
{

namespace
{

/// Notices about a take that is over, or about a microphone that is asked for anew.
const QList<NoticeKind> &notesOfThePast()
{
    static const QList<NoticeKind> kinds{NoticeKind::NoMicrophone,
                                         NoticeKind::NoSoundService,
                                         NoticeKind::MicrophoneBlocked,
                                         NoticeKind::MicrophoneNotAnswering,
                                         NoticeKind::PermissionDenied,
                                         NoticeKind::CompleteSilence,
                                         NoticeKind::TooQuiet,
                                         NoticeKind::Clipping,
                                         NoticeKind::NoisyRoom,
                                         NoticeKind::MicrophoneReady,
                                         NoticeKind::Disconnected,
                                         NoticeKind::Stalled,
                                         NoticeKind::SoundServiceRestarting,
                                         NoticeKind::SoundServiceRestarted,
                                         NoticeKind::DiskFull,
                                         NoticeKind::WriteFailed,
                                         NoticeKind::MemoryFull,
                                         NoticeKind::GapMarked,
                                         NoticeKind::DefaultChanged,
                                         NoticeKind::LongestTake,
                                         NoticeKind::NotListed,
                                         NoticeKind::SilentTake,
                                         NoticeKind::ShortTake,
                                         NoticeKind::CopySaved,
                                         NoticeKind::CopyFailed};
    return kinds;
}

} // namespace

Recorder::Recorder(DataFolder folder, const Clock &clock, MediaFactory media, TakeStore &store,
                   QObject *parent)
    : Recorder(std::move(folder), clock, std::move(media), store, RecorderOptions(), parent)
{
}

Recorder::Recorder(DataFolder folder, const Clock &clock, MediaFactory media, TakeStore &store,
                   const RecorderOptions &options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(folder), clock, std::move(media), store, options))
{
    connect(&d->timer, &QTimer::timeout, this, [this] { d->tick(); });
    connect(&d->link, &MicrophoneLink::devicesChanged, this, [this] { d->devicesChanged(); });
    connect(&d->link, &MicrophoneLink::activeDeviceChanged, this, &Recorder::activeDeviceChanged);
    connect(&d->link, &MicrophoneLink::opened, this, [this] { d->streamOpened(); });
    connect(&d->link, &MicrophoneLink::failed, this,
            [this](CaptureFault fault, const QString &) { d->streamFailed(fault); });
    connect(&d->link, &MicrophoneLink::deviceGone, this,
            [this](const CaptureDevice &device, qint64 from, qint64 to) {
                d->deviceGone(device, from, to);
            });
}

Recorder::~Recorder()
{
    d->link.disconnect(this);
    blockSignals(true);
}

Recorder::State Recorder::state() const
{
    return d->state;
}
void Recorder::requestDevices()
{
    d->link.requestDevices();
}
QList<CaptureDevice> Recorder::devices() const
{
    return d->link.devices();
}
std::optional<CaptureDevice> Recorder::activeDevice() const
{
    return d->link.activeDevice();
}
void Recorder::startCheck()
{
    d->startCheck();
}
void Recorder::stopCheck()
{
    d->stopCheck();
}
void Recorder::record(const TakeSubject &subject)
{
    d->record(subject);
}
void Recorder::pause()
{
    d->setPaused(true);
}
void Recorder::resume()
{
    d->setPaused(false);
}
void Recorder::stop()
{
    d->stop();
}
void Recorder::act(NoticeKind notice)
{
    d->act(notice);
}
void Recorder::saveCopy(const QString &path)
{
    d->saveCopy(path);
}
bool Recorder::isCopied() const
{
    return d->copied;
}
qint64 Recorder::elapsedMs() const
{
    return d->elapsedMs();
}
QList<RecorderNotice> Recorder::notices() const
{
    return d->board.notices();
}

void Recorder::chooseDevice(const QByteArray &id, const QString &description)
{
    d->link.choose(id, description);
    if (d->state == State::Checking) {
        d->stopCheck();
        d->startCheck();
    }
}

void Recorder::discard()
{
    if (d->take)
        d->toDiscard.insert(d->take->id.text());
    d->stop();
}

std::optional<Take> Recorder::currentTake() const
{
    std::optional<Take> take = d->take;
    if (take)
        take->frames = d->elapsedMs() * take->sampleRate / 1000;
    return take;
}

MicLevel Recorder::level() const
{
    return d->writer && d->link.isOpen() ? d->writer->status().level : MicLevel();
}

void Recorder::addMarker(const QString &label)
{
    if (!d->take || d->state == State::Saving)
        return;
    const TakeMarker marker{newUuid(), d->elapsedMs(), label};
    d->take->markers.append(marker);
    d->writer->marker(marker);
    d->thread->wake();
}

Recorder::Private::Private(Recorder *recorder, DataFolder dataFolder, const Clock &systemClock,
                           MediaFactory media, TakeStore &takeStore,
                           const RecorderOptions &recorderOptions)
    : q(recorder)
    , folder(std::move(dataFolder))
    , clock(systemClock)
    , store(takeStore)
    , options(recorderOptions)
    , link(systemClock, std::move(media))
    , box(std::make_shared<ReportBox>())
    , board([this] { Q_EMIT q->noticesChanged(); })
{
    if (!options.files)
        options.files = systemFiles();
    box->wake = [this] {
        QMetaObject::invokeMethod(
            q, [this] { readReports(); }, Qt::QueuedConnection);
    };
    timer.setInterval(options.lookEveryMs);
}

Recorder::Private::~Private()
{
    if (take && state != State::Saving)
        endTake(state == State::Reconnecting ? brokeOffAt : link.close());
    if (thread) {
        // Markers, sound and header go to the disk; what a hanging disk refuses is recovered.
        thread->finish(options.saveTimeoutMs);
        {
            const QMutexLocker lock(&box->mutex);
            box->wake = [] {};
        }
        readReports();
    }
}

void Recorder::Private::ensureWriter()
{
    if (writer)
        return;
    writer = std::make_shared<TakeWriter>(options.files, clock, link.ring(), folder.takes(),
                                          [box = box](WriterReport report) {
                                              const QMutexLocker lock(&box->mutex);
                                              box->reports.push_back(std::move(report));
                                              box->wake();
                                          });
    thread.emplace(writer);
}

void Recorder::Private::setState(State next)
{
    if (state == next)
        return;
    state = next;
    if (next == State::Idle)
        timer.stop();
    else if (!timer.isActive())
        timer.start();
    Q_EMIT q->stateChanged(next);
}

void Recorder::Private::closeMicrophone()
{
    link.close();
    if (writer) {
        writer->release();
        thread->setListening(false);
    }
}

void Recorder::Private::goIdle()
{
    closeMicrophone();
    board.clear({NoticeKind::CompleteSilence, NoticeKind::Clipping, NoticeKind::SlowDisk,
                 NoticeKind::LowSpace, NoticeKind::FolderGone, NoticeKind::DefaultChanged,
                 NoticeKind::CopyFailed});
    setState(State::Idle);
}

void Recorder::Private::startCheck()
{
    if (state != State::Idle)
        return;
    board.clear(notesOfThePast());
    ensureWriter();
    checkDone = clippedInCheck = false;
    openedMs = clock.monotonicMs();
    thread->setListening(true);
    setState(State::Checking);
    link.requestDevices();
    link.open();
}

void Recorder::Private::stopCheck()
{
    if (state != State::Checking)
        return;
    board.clear({NoticeKind::MicrophoneReady, NoticeKind::TooQuiet, NoticeKind::NoisyRoom,
                 NoticeKind::MicrophoneNotAnswering});
    goIdle();
}

void Recorder::Private::record(const TakeSubject &takeSubject)
{
    if (state != State::Idle && state != State::Checking)
        return;
    board.clear(notesOfThePast());
    subject = takeSubject;
    ensureWriter();
    roomKnown = state == State::Checking && checkDone;
    if (state == State::Checking && link.isOpen() && watchdog.heard()) {
        beginTake(link.ring()->produced(), {});
        return;
    }
    writer->holdAt(link.ring()->produced());
    thread->setListening(true);
    openedMs = clock.monotonicMs();
    setState(State::Starting);
    if (!link.isOpen() && !link.isOpening()) {
        link.requestDevices();
        link.open();
    }
}

void Recorder::Private::setPaused(bool paused)
{
    if (state != (paused ? State::Recording : State::Paused))
        return;
    frozenMs = elapsedMs();
    countsFrom = link.ring()->produced();
    writer->setPaused(countsFrom, paused);
    thread->wake();
    setState(paused ? State::Paused : State::Recording);
}

void Recorder::Private::stop()
{
    switch (state) {
    case State::Starting:
        goIdle();
        break;
    case State::Recording:
    case State::Paused:
        endTake(link.close());
        setState(State::Saving);
        break;
    case State::Reconnecting:
        board.clear({NoticeKind::Disconnected, NoticeKind::Stalled,
                     NoticeKind::SoundServiceRestarting, NoticeKind::NoSoundService,
                     NoticeKind::NoMicrophone, NoticeKind::MicrophoneBlocked,
                     NoticeKind::MicrophoneNotAnswering, NoticeKind::PermissionDenied});
        link.close();
        endTake(brokeOffAt);
        setState(State::Saving);
        break;
    case State::Idle:
    case State::Checking:
    case State::Saving:
        break;
    }
}

void Recorder::Private::act(NoticeKind notice)
{
    if (!board.has(notice))
        return;
    if (notice == NoticeKind::FolderGone) {
        writer->retryNow();
        thread->wake();
    } else if (state == State::Reconnecting) {
        const std::optional<CaptureDevice> device = candidate();
        if (device)
            reconnectTo(device->id);
        else if (notice == NoticeKind::Disconnected)
            stop();
        else
            reconnectTo(lostDevice.id);
    } else if (state == State::Idle) {
        startCheck();
    } else if (state == State::Checking) {
        stopCheck();
        startCheck();
    }
}

qint64 Recorder::Private::elapsedMs() const
{
    if (!take)
        return 0;
    if (state != State::Recording)
        return frozenMs;
    const TakeWriter::Kept kept = writer->kept();
    const qint64 end = link.ring()->produced();
    // The writer may not have come to that place yet.
    if (kept.upTo <= countsFrom)
        return frozenMs + std::max<qint64>(0, end - countsFrom) * 1000 / take->sampleRate;
    return (kept.frames + end - kept.upTo) * 1000 / take->sampleRate;
}

} // namespace recount
