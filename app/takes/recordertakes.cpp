#include "storage/whendone.h"
#include "takes/recorder_p.h"
#include "takes/takefiles.h"
#include "takes/takestore.h"

#include <QDir>
#include <QPromise>

#include <thread>

namespace recount
{

namespace
{

/// Too short for a word: the key was pressed twice, or too early.
constexpr qint64 shortTakeMs = 500;

} // namespace

void Recorder::Private::beginTake(qint64 at, const QString &note)
{
    Take next;
    next.id = newId<TakeId>();
    next.subject = subject;
    next.startedUtc = clock.nowUtc();
    next.zone = clock.zoneId();
    next.sampleRate = link.sampleRate();
    next.deviceName = openDevice.description;
    next.fileName = TakeFiles(folder.takes(), next.id).soundName();
    next.note = note;
    take = next;
    countsFrom = at;
    frozenMs = 0;
    gapsInTake = 0;
    lostMsInTake = 0;
    fullRing.reset();
    memoryFull = copied = false;
    lastStallMs.reset();
    defaultAtStart.clear();
    for (const CaptureDevice &device : link.devices()) {
        if (device.isDefault)
            defaultAtStart = device.id;
    }
    // The row is on its way before the first sample; recording does not wait for it.
    whenDone(q, store.save(next), [this](const Result<void> &saved) {
        if (!saved)
            board.show(NoticeKind::NotListed, facts());
    });
    writer->begin(at, next);
    writer->release();
    thread->wake();
    board.clear({NoticeKind::MicrophoneReady, NoticeKind::TooQuiet, NoticeKind::NoisyRoom});
    setState(State::Recording);
    Q_EMIT q->takeStarted(next);
}

void Recorder::Private::endTake(qint64 at)
{
    frozenMs = elapsedMs();
    writer->end(at);
    writer->release();
    thread->wake();
}

void Recorder::Private::rollOver()
{
    const qint64 at = link.ring()->produced();
    const qint64 lengthMs = elapsedMs();
    subject = take->subject;
    writer->end(at);
    beginTake(at, Recorder::tr("Goes on from the take before, which had reached the longest "
                               "length."));
    NoticeFacts about = facts();
    about.lengthMs = lengthMs;
    board.show(NoticeKind::LongestTake, about);
}

void Recorder::Private::readReports()
{
    std::vector<WriterReport> reports;
    {
        const QMutexLocker lock(&box->mutex);
        reports.swap(box->reports);
    }
    for (const WriterReport &report : reports) {
        if (std::holds_alternative<writerreport::SoundWaits>(report))
            soundArrived();
        else if (const auto *refused = std::get_if<writerreport::NotBegun>(&report))
            takeNotBegun(*refused);
        else if (const auto *gap = std::get_if<writerreport::Gap>(&report))
            gapAdded(*gap);
        else if (const auto *end = std::get_if<writerreport::Ended>(&report))
            takeEnded(*end);
    }
}

void Recorder::Private::takeNotBegun(const writerreport::NotBegun &report)
{
    if (!take || take->id != report.take)
        return;
    Take empty = *take;
    empty.state = TakeState::Complete;
    take.reset();
    NoticeFacts about = facts();
    about.nothingKept = true;
    about.reason = report.outcome.detail;
    saveRow(empty, true);
    goIdle();
    board.show(report.outcome.fault == FileFault::NoSpace ? NoticeKind::DiskFull
                                                          : NoticeKind::WriteFailed,
               about);
    Q_EMIT q->takeDiscarded(empty.id);
}

void Recorder::Private::gapAdded(const writerreport::Gap &report)
{
    if (!take || take->id != report.take)
        return;
    take->gaps.append(report.gap);
    if (report.gap.cause == QLatin1String("service"))
        return;
    ++gapsInTake;
    lostMsInTake += report.gap.frames * 1000 / take->sampleRate;
    NoticeFacts about = facts();
    about.count = gapsInTake;
    about.lengthMs = lostMsInTake;
    about.atMs = report.gap.atFrame * 1000 / take->sampleRate;
    board.show(NoticeKind::GapMarked, about);
}

void Recorder::Private::takeEnded(const writerreport::Ended &ended)
{
    using Cause = writerreport::Ended::Cause;
    const bool current = take && take->id == ended.take.id;
    NoticeFacts about = facts();
    about.inTake = true;
    about.atMs = ended.take.durationMs();
    about.reason = ended.outcome.detail;
    const bool stoppedForMemory = current && memoryFull;
    const bool hasCopy = current && copied;
    if (current) {
        take.reset();
        memoryFull = copied = false;
        goIdle();
    }
    if (ended.cause == Cause::DiskFull)
        board.show(NoticeKind::DiskFull, about);
    else if (ended.cause == Cause::WriteFailed || !ended.complete)
        board.show(NoticeKind::WriteFailed, about);
    const bool discarded = toDiscard.remove(ended.take.id.text());
    // An incomplete take keeps its row as it is: recovery completes both, and leaves in the bin
    // what was thrown away.
    if (!ended.complete) {
        if (discarded) {
            store.moveToBin(ended.take.id);
            Q_EMIT q->takeDiscarded(ended.take.id);
        }
        return;
    }
    const bool intoBin = discarded || ended.take.frames == 0;
    saveRow(ended.take, intoBin);
    if (intoBin) {
        Q_EMIT q->takeDiscarded(ended.take.id);
        return;
    }
    if (stoppedForMemory && ended.cause == Cause::Asked)
        board.show(NoticeKind::MemoryFull, about);
    if (hasCopy) {
        about.copy = copyPath;
        about.saving = false;
        about.lengthMs = 0;
        board.show(NoticeKind::CopySaved, about);
    }
    about.lengthMs = ended.take.durationMs();
    if (ended.silent)
        board.show(NoticeKind::SilentTake, about);
    else if (about.lengthMs < shortTakeMs)
        board.show(NoticeKind::ShortTake, about);
    Q_EMIT q->takeSaved(ended.take);
}

void Recorder::Private::saveCopy(const QString &path)
{
    if (!take || state != State::Saving || copying)
        return;
    std::optional<TakeRemains> remains = writer->remains();
    if (!remains)
        return;
    copying = true;
    NoticeFacts about = facts();
    about.copy = QDir::toNativeSeparators(path);
    board.clear({NoticeKind::CopySaved, NoticeKind::CopyFailed});
    board.show(NoticeKind::CopyRunning, about);
    // A thread of its own: a disk that never gives the first part back must not hold up the jobs
    // of the pool, nor the end of Recount.
    auto promise = std::make_shared<QPromise<Result<TakeCopy>>>();
    promise->start();
    whenDone(q, promise->future(),
             [this, id = take->id](const Result<TakeCopy> &copy) { copyEnded(id, copy); });
    std::thread([promise, files = options.files, path, remains = std::move(*remains)] {
        promise->addResult(copyTake(remains, *files, path));
        promise->finish();
    }).detach();
}

void Recorder::Private::copyEnded(const TakeId &of, const Result<TakeCopy> &copy)
{
    copying = false;
    board.clear(NoticeKind::CopyRunning);
    const bool current = take && take->id == of;
    NoticeFacts about = facts();
    if (copy) {
        about.copy = QDir::toNativeSeparators(copy->path);
        about.lengthMs = copy->missingFrames * 1000 / link.sampleRate();
        if (current)
            copied = copy->missingFrames == 0;
        copyPath = about.copy;
        board.show(NoticeKind::CopySaved, about);
    } else if (current) {
        about.reason = copy.error().userText;
        board.show(NoticeKind::CopyFailed, about);
    }
    if (current)
        watchDisk(writer->status());
}

void Recorder::Private::saveRow(const Take &ended, bool intoBin)
{
    whenDone(q, store.save(ended), [this](const Result<void> &saved) {
        if (!saved)
            board.show(NoticeKind::NotListed, facts());
    });
    if (intoBin)
        store.moveToBin(ended.id);
}

} // namespace recount
