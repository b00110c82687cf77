#include "takes/takeremains.h"

#include "takes/wavheader.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace recount
{

namespace
{

constexpr qint64 frameBytes = sizeof(qint16);
constexpr qint64 copyBytes = 1 << 20;

class TakeCopyError
{
    Q_DECLARE_TR_FUNCTIONS(recount::TakeRemains)

public:
    static tl::unexpected<Error> of(const FileOutcome &outcome, const QString &path)
    {
        const QString shown = QDir::toNativeSeparators(path);
        switch (outcome.fault) {
        case FileFault::NoSpace:
            return fail(ErrorCode::DiskFull,
                        tr("There is not enough space for a copy at %1.").arg(shown),
                        outcome.detail);
        case FileFault::Denied:
            return fail(ErrorCode::PermissionDenied,
                        tr("Writing a copy to %1 is not allowed.").arg(shown), outcome.detail);
        default:
            return fail(ErrorCode::WriteFailed, tr("A copy could not be written to %1.").arg(shown),
                        outcome.detail);
        }
    }
};

/// Puts the part that is in the take's file into the copy; returns how many frames it did not give.
qint64 copyFilePart(const TakeRemains &remains, FileHandle &copy, FileOutcome &outcome)
{
    qint64 missing = 0;
    const qint64 end = remains.fileFrames * frameBytes;
    for (qint64 at = 0; at < end && outcome.ok();) {
        const qint64 wanted = std::min(copyBytes, end - at);
        QByteArray part = remains.file->read(WavHeader::bytes + at, wanted);
        part.truncate(part.size() - part.size() % frameBytes);
        if (!part.isEmpty())
            outcome = copy.overwrite(WavHeader::bytes + at, part);
        // What follows an unreadable place may be readable.
        if (part.isEmpty())
            missing += wanted / frameBytes;
        at += part.isEmpty() ? wanted : part.size();
    }
    return missing;
}

} // namespace

RemainsPlan::RemainsPlan(const std::optional<Written> &written)
{
    if (!written)
        return;
    m_fileFrames = written->frames;
    m_at = written->upTo;
    m_dropUntil = written->dropUntil;
    m_fileKept = m_keeping = written->keeping;
    m_running = true;
}

void RemainsPlan::goTo(qint64 at)
{
    if (at <= m_at)
        return;
    const qint64 from = std::max(m_at, std::min(m_dropUntil, at));
    if (m_running && m_keeping && at > from)
        m_pieces.append({from, at - from});
    m_at = at;
}

void RemainsPlan::begin(qint64 at)
{
    m_at = at;
    m_fileFrames = 0;
    m_pieces.clear();
    m_running = m_keeping = true;
}

void RemainsPlan::setPaused(qint64 at, bool paused)
{
    goTo(at);
    m_keeping = !paused;
}

void RemainsPlan::gap(qint64 at, qint64 frames)
{
    goTo(at);
    if (m_running && frames > 0)
        m_pieces.append({-1, frames});
}

void RemainsPlan::cut(qint64 from, qint64 to)
{
    goTo(from);
    // Back over what was counted in before it was known to be foreign.
    while (m_at > from && !m_pieces.isEmpty()) {
        Piece &last = m_pieces.last();
        if (last.at >= 0 && last.at < from) {
            last.frames = std::min(last.frames, from - last.at);
            m_at = from;
        } else {
            if (last.at >= 0)
                m_at = last.at;
            m_pieces.removeLast();
        }
    }
    if (m_at > from && m_fileKept)
        m_fileFrames = std::max<qint64>(0, m_fileFrames - (m_at - from));
    m_at = std::min(m_at, from);
    m_dropUntil = std::max(m_dropUntil, to);
}

void RemainsPlan::end(qint64 at)
{
    goTo(at);
    m_running = false;
}

Result<TakeCopy> copyTake(const TakeRemains &remains, FilePort &files, const QString &path)
{
    FileOutcome outcome = files.remove(path);
    std::unique_ptr<FileHandle> copy;
    if (outcome.ok())
        copy = files.open(path, FilePort::Open::New, outcome);
    if (!copy)
        return TakeCopyError::of(outcome, path);
    TakeCopy done{path, remains.frames(), 0};
    outcome = copy->append(WavHeader::make(remains.sampleRate, done.frames * frameBytes));
    if (outcome.ok() && !remains.rest.isEmpty())
        outcome = copy->overwrite(WavHeader::bytes + remains.fileFrames * frameBytes, remains.rest);
    if (outcome.ok())
        copy->sync();
    if (outcome.ok() && remains.file)
        done.missingFrames = copyFilePart(remains, *copy, outcome);
    if (outcome.ok() && done.missingFrames > 0 && remains.rest.isEmpty()) {
        // Nothing was written at the end: the length is made true.
        outcome = copy->truncate(WavHeader::bytes + done.frames * frameBytes);
    }
    if (outcome.ok())
        outcome = copy->sync();
    if (!outcome.ok()) {
        copy.reset();
        files.remove(path);
        return TakeCopyError::of(outcome, path);
    }
    return done;
}

} // namespace recount
