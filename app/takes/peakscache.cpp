#include "takes/peaks.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QtEndian>

#include <zlib.h>

#include <algorithm>

// The file, little-endian throughout:
//    0  "RCNTPEAK"
//    8  u32 version            12  u32 sample rate       16  i64 frames
//   24  i64 size of the sound  32  i64 its time, ms since 1970, UTC
//   40  SHA-256 of its first and last 64 KiB
//   72  u32 number of levels   76  u32 CRC-32 of all this (itself as 0) and of the table
//   80  for each level, finest first: u64 offset, u32 entries, u32 CRC-32 of the entries
//       the entries, coarsest level first: i16 smallest, i16 largest, u16 rms

namespace recount
{

namespace
{

class PeaksCache
{
    Q_DECLARE_TR_FUNCTIONS(PeaksCache)
};

constexpr char magic[] = "RCNTPEAK";
constexpr qsizetype magicSize = 8;
constexpr quint32 version = 1;
constexpr qsizetype headerSize = 80;
constexpr qsizetype crcAt = 76;
constexpr qsizetype tableEntrySize = 16;
constexpr qsizetype entrySize = 6;
constexpr int mostLevels = 24;
static_assert(sizeof(PeakEntry) == entrySize, "entries are read and written as they are");

struct SoundStamp {
    qint64 size = 0;
    qint64 timeMs = 0;
    QByteArray hash;

    friend bool operator==(const SoundStamp &, const SoundStamp &) = default;
};

Result<SoundStamp> stampOf(const QString &soundFile)
{
    constexpr qint64 edge = 64 * 1024;
    QFile file(soundFile);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::NotFound,
                    PeaksCache::tr("The sound of this take could not be opened, so its waveform "
                                   "can't be drawn. Check that the file is in the takes folder."),
                    soundFile + QStringLiteral(": ") + file.errorString());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(file.read(edge));
    file.seek(std::max<qint64>(file.size() - edge, 0));
    hash.addData(file.read(edge));
    const QFileInfo info(file);
    return SoundStamp{file.size(), info.lastModified().toUTC().toMSecsSinceEpoch(), hash.result()};
}

quint32 crcOf(const char *bytes, qsizetype size)
{
    const auto *data = static_cast<const Bytef *>(static_cast<const void *>(bytes));
    return quint32(crc32_z(0, data, size_t(size)));
}

template <class T>
void put(QByteArray &bytes, qsizetype at, T value)
{
    qToLittleEndian<T>(value, bytes.data() + at);
}

template <class T>
T take(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<T>(bytes.constData() + at);
}

/// Swaps to or from little-endian; does nothing on most machines.
void convertEntries(char *bytes, qsizetype size)
{
    if (size > 0)
        qFromLittleEndian<quint16>(bytes, size / 2, bytes);
}

struct LevelPlace {
    qint64 offset = 0;
    qsizetype entries = 0;
    quint32 crc = 0;
};

struct CacheHead {
    int sampleRate = 0;
    qint64 frames = 0;
    QList<LevelPlace> levels;
};

tl::unexpected<Error> damaged(const QString &peaksFile, const char *what)
{
    return fail(ErrorCode::InvalidData,
                PeaksCache::tr("The stored waveform of this take no longer fits its sound and is "
                               "drawn anew. The take itself is untouched."),
                peaksFile + QStringLiteral(": ") + QLatin1String(what));
}

/// Everything but the entries, checked against the sound and against what its length implies.
Result<CacheHead> readHead(QFile &file, const QString &soundFile)
{
    const QString name = file.fileName();
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::NotFound,
                    PeaksCache::tr("There is no stored waveform of this take yet."),
                    name + QStringLiteral(": ") + file.errorString());
    const auto stamp = stampOf(soundFile);
    if (!stamp)
        return tl::unexpected(stamp.error());

    QByteArray head = file.read(headerSize);
    if (head.size() < headerSize || !head.startsWith(magic))
        return damaged(name, "no header");
    if (take<quint32>(head, 8) != version)
        return damaged(name, "another version");
    const quint32 levelCount = take<quint32>(head, 72);
    if (levelCount < 1 || levelCount > mostLevels)
        return damaged(name, "number of levels");
    head += file.read(qsizetype(levelCount) * tableEntrySize);
    if (head.size() < headerSize + qsizetype(levelCount) * tableEntrySize)
        return damaged(name, "table cut off");
    const quint32 crc = take<quint32>(head, crcAt);
    put<quint32>(head, crcAt, 0);
    if (crcOf(head.constData(), head.size()) != crc)
        return damaged(name, "header checksum");
    if (SoundStamp{take<qint64>(head, 24), take<qint64>(head, 32), head.mid(40, 32)} != *stamp)
        return damaged(name, "the sound has changed");

    CacheHead result{int(take<quint32>(head, 12)), take<qint64>(head, 16), {}};
    if (result.frames < 0 || int(levelCount) != PeakPyramid::levelCountFor(result.frames))
        return damaged(name, "levels do not fit the length");
    qint64 end = head.size();
    for (int i = 0; i < int(levelCount); ++i) {
        const qsizetype at = headerSize + i * tableEntrySize;
        const LevelPlace place{take<qint64>(head, at), take<quint32>(head, at + 8),
                               take<quint32>(head, at + 12)};
        if (place.entries != PeakPyramid::entriesFor(i, result.frames))
            return damaged(name, "entries do not fit the length");
        end += place.entries * entrySize;
        result.levels.append(place);
    }
    if (end != file.size())
        return damaged(name, "file length");
    return result;
}

Result<QList<PeakEntry>> readLevel(QFile &file, const LevelPlace &place)
{
    QList<PeakEntry> entries(place.entries);
    char *bytes = static_cast<char *>(static_cast<void *>(entries.data()));
    const qsizetype size = place.entries * entrySize;
    if (!file.seek(place.offset) || file.read(bytes, size) != size)
        return damaged(file.fileName(), "level cut off");
    if (crcOf(bytes, size) != place.crc)
        return damaged(file.fileName(), "level checksum");
    convertEntries(bytes, size);
    return entries;
}

} // namespace

Result<void> writePeaks(const QString &peaksFile, const PeakPyramid &pyramid,
                        const QString &soundFile)
{
    const auto stamp = stampOf(soundFile);
    if (!stamp)
        return tl::unexpected(stamp.error());

    const int levels = pyramid.levelCount();
    QByteArray head(headerSize + levels * tableEntrySize, '\0');
    std::copy_n(magic, magicSize, head.begin());
    put<quint32>(head, 8, version);
    put<quint32>(head, 12, quint32(pyramid.sampleRate()));
    put<qint64>(head, 16, pyramid.frames());
    put<qint64>(head, 24, stamp->size);
    put<qint64>(head, 32, stamp->timeMs);
    std::copy(stamp->hash.cbegin(), stamp->hash.cend(), head.begin() + 40);
    put<quint32>(head, 72, quint32(levels));

    QByteArray body;
    for (int i = levels - 1; i >= 0; --i) {
        const auto entries = pyramid.level(i);
        const char *bytes = static_cast<const char *>(static_cast<const void *>(entries.data()));
        QByteArray level(bytes, qsizetype(entries.size_bytes()));
        convertEntries(level.data(), level.size());
        const qsizetype at = headerSize + i * tableEntrySize;
        put<qint64>(head, at, head.size() + body.size());
        put<quint32>(head, at + 8, quint32(entries.size()));
        put<quint32>(head, at + 12, crcOf(level.constData(), level.size()));
        body += level;
    }
    put<quint32>(head, crcAt, crcOf(head.constData(), head.size()));

    QSaveFile file(peaksFile);
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                         file.write(head) == head.size() && file.write(body) == body.size() &&
                         file.commit();
    if (!written)
        return fail(ErrorCode::WriteFailed,
                    PeaksCache::tr("The waveform of this take could not be stored. The take "
                                   "itself is safe; its waveform is drawn anew when needed."),
                    peaksFile + QStringLiteral(": ") + file.errorString(), true);
    return {};
}

Result<PeakPyramid> readPeaks(const QString &peaksFile, const QString &soundFile)
{
    QFile file(peaksFile);
    const auto head = readHead(file, soundFile);
    if (!head)
        return tl::unexpected(head.error());
    QList<QList<PeakEntry>> levels;
    for (const LevelPlace &place : head->levels) {
        auto entries = readLevel(file, place);
        if (!entries)
            return tl::unexpected(entries.error());
        levels.append(std::move(*entries));
    }
    PeakPyramid pyramid;
    pyramid.setFormat(head->sampleRate, head->frames);
    pyramid.setLevels(std::move(levels));
    return pyramid;
}

Result<QList<PeakEntry>> readPeaksOverview(const QString &peaksFile, const QString &soundFile)
{
    QFile file(peaksFile);
    const auto head = readHead(file, soundFile);
    if (!head)
        return tl::unexpected(head.error());
    return readLevel(file, head->levels.last());
}

} // namespace recount
