#include "takes/takefile.h"

#include "takes/wavheader.h"

#include <QFileInfo>
#include <QtEndian>

#include <algorithm>

namespace recount
{

namespace
{

constexpr qint64 frameBytes = sizeof(qint16);
constexpr qint64 copyBytes = 1 << 20;

} // namespace

TakeFile::TakeFile(std::shared_ptr<FilePort> files, QString path, int sampleRate)
    : m_files(std::move(files)), m_path(std::move(path)), m_sampleRate(sampleRate)
{
}

FileOutcome TakeFile::create()
{
    FileOutcome outcome;
    m_handle = m_files->open(m_path, FilePort::Open::New, outcome);
    if (!m_handle)
        return outcome;
    outcome = m_handle->append(WavHeader::make(m_sampleRate, 0));
    if (!outcome.ok()) {
        // No sound was in it yet: nothing is lost with it.
        m_handle.reset();
        m_files->remove(m_path);
    }
    return outcome;
}

FileOutcome TakeFile::append(std::span<const qint16> samples)
{
    const qsizetype start = m_pending.size();
    m_pending.resize(start + qsizetype(samples.size_bytes()));
    qToLittleEndian<qint16>(samples.data(), qsizetype(samples.size()), m_pending.data() + start);
    return flush();
}

FileOutcome TakeFile::appendSilence(qint64 frames)
{
    m_pending.append(qsizetype(frames * frameBytes), '\0');
    return flush();
}

FileOutcome TakeFile::flush()
{
    if (m_pending.isEmpty())
        return {};
    const FileOutcome outcome = m_handle->append(m_pending);
    m_writtenBytes += outcome.done;
    if (outcome.ok())
        m_pending.resize(0);
    else
        m_pending.remove(0, qsizetype(outcome.done));
    return outcome;
}

void TakeFile::dropPending()
{
    m_pending.clear();
    if (m_writtenBytes % frameBytes != 0) {
        m_writtenBytes -= m_writtenBytes % frameBytes;
        m_handle->truncate(WavHeader::bytes + m_writtenBytes);
    }
}

FileOutcome TakeFile::patchSizes()
{
    FileOutcome outcome =
        m_handle->overwrite(WavHeader::riffSizeOffset, WavHeader::riffSize(m_writtenBytes));
    if (outcome.ok())
        outcome =
            m_handle->overwrite(WavHeader::dataSizeOffset, WavHeader::dataSize(m_writtenBytes));
    return outcome;
}

FileOutcome TakeFile::checkpoint()
{
    const FileOutcome outcome = patchSizes();
    return outcome.ok() ? m_handle->sync() : outcome;
}

FileOutcome TakeFile::truncate(qint64 count)
{
    const qint64 bytes = std::max<qint64>(0, count) * frameBytes;
    if (bytes >= m_writtenBytes) {
        m_pending.truncate(qsizetype(bytes - m_writtenBytes));
        return {};
    }
    const FileOutcome outcome = m_handle->truncate(WavHeader::bytes + bytes);
    if (!outcome.ok())
        return outcome;
    m_pending.clear();
    m_writtenBytes = bytes;
    return checkpoint();
}

bool TakeFile::reopen()
{
    FileOutcome outcome;
    auto handle = m_files->open(m_path, FilePort::Open::Existing, outcome);
    const qint64 end = WavHeader::bytes + m_writtenBytes;
    if (!handle || handle->size() < end)
        return false;
    if (handle->size() > end && !handle->truncate(end).ok())
        return false;
    m_handle = std::move(handle);
    return true;
}

bool TakeFile::restore()
{
    if (!m_files->makeFolder(QFileInfo(m_path).path()).ok())
        return false;
    FileOutcome outcome;
    auto copy = m_files->open(m_path, FilePort::Open::New, outcome);
    if (!copy)
        return false;
    const qint64 end = WavHeader::bytes + m_writtenBytes;
    qint64 at = 0;
    while (at < end) {
        const QByteArray part = m_handle->read(at, std::min(copyBytes, end - at));
        if (part.isEmpty() || !copy->append(part).ok())
            break;
        at += part.size();
    }
    if (at < end) {
        // The original is still open; an incomplete copy must not be taken for the take.
        copy.reset();
        m_files->remove(m_path);
        return false;
    }
    m_handle = std::move(copy);
    return true;
}

qint64 TakeFile::frames() const
{
    return (m_writtenBytes + m_pending.size()) / frameBytes;
}

qint64 TakeFile::writtenFrames() const
{
    return m_writtenBytes / frameBytes;
}

} // namespace recount
