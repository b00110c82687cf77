#include "takes/takerecovery.h"

#include "takes/fileport.h"
#include "takes/peaks.h"
#include "takes/takefiles.h"
#include "takes/takejournal.h"
#include "takes/takelock.h"
#include "takes/wavheader.h"
#include "takes/wavlayout.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>
#include <optional>
#include <set>

namespace recount
{

namespace
{

constexpr qint64 frameBytes = sizeof(qint16);
constexpr qint64 scanBytes = 1 << 16;
constexpr int fallbackRate = 48000; // for a file that has neither sound nor a header

/// What a cut-off file holds.
struct PartFile {
    int sampleRate = 0;
    bool headerSound = false;
    qint64 fileBytes = 0;
    qint64 frames = 0;
    bool cut = false; ///< what follows the frames must go
};

bool isOwnLayout(const std::optional<WavLayout> &layout)
{
    return layout && layout->isMono16() && layout->dataOffset == WavHeader::bytes;
}

bool isRate(int sampleRate)
{
    return sampleRate >= 4000 && sampleRate <= 768'000;
}

/// Where the last sample is that is not zero, looking back from `frames` to `from`. A power loss
/// may leave a file at its full length with nothing but zeros at its end.
qint64 endOfSound(QFile &file, qint64 from, qint64 frames)
{
    qint64 end = frames * frameBytes;
    const qint64 stop = from * frameBytes;
    while (end > stop) {
        const qint64 start = std::max(stop, end - scanBytes);
        file.seek(WavHeader::bytes + start);
        const QByteArray block = file.read(end - start);
        for (qsizetype i = block.size() - 1; i >= 0; --i) {
            if (block[i] != '\0')
                return (start + i) / frameBytes + 1;
        }
        end = start;
    }
    return from;
}

std::optional<PartFile> examine(const QString &path, const JournalContents &journal)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const std::optional<WavLayout> layout = readWavLayout(file);
    PartFile part;
    part.fileBytes = file.size();
    part.headerSound = isOwnLayout(layout);
    part.frames = std::max<qint64>(0, part.fileBytes - WavHeader::bytes) / frameBytes;
    if (journal.opened && isRate(journal.take.sampleRate)) {
        part.sampleRate = journal.take.sampleRate;
        part.headerSound = part.headerSound && layout->sampleRate == part.sampleRate;
    } else if (part.headerSound && isRate(layout->sampleRate)) {
        part.sampleRate = layout->sampleRate;
    } else if (part.frames == 0) {
        part.sampleRate = fallbackRate;
    } else {
        return std::nullopt;
    }
    const qint64 sure = std::max(journal.checkpointFrames, part.headerSound ? layout->frames() : 0);
    if (sure < part.frames)
        part.frames = endOfSound(file, sure, part.frames);
    if (journal.cutFrames >= 0 && journal.cutFrames < part.frames) {
        part.frames = journal.cutFrames;
        part.cut = true;
    }
    return part;
}

class Recovery
{
public:
    Recovery(const DataFolder &folder, const Clock &clock, const QSet<QString> &known,
             std::shared_ptr<FilePort> files)
        : m_folder(folder.takes()), m_clock(clock), m_known(known), m_files(std::move(files))
    {
    }

    RecoveryReport run()
    {
        for (const QString &id : ids())
            look(TakeId(id));
        return m_report;
    }

private:
    std::set<QString> ids() const;
    void look(const TakeId &id);
    void completePart(const TakeFiles &names, const JournalContents &journal);
    bool complete(const TakeFiles &names, const PartFile &part);
    void adopt(const TakeFiles &names, const JournalContents &journal);
    void report(const TakeFiles &names, const JournalContents &journal, int sampleRate,
                qint64 frames);

    QString m_folder;
    const Clock &m_clock;
    const QSet<QString> &m_known;
    std::shared_ptr<FilePort> m_files;
    RecoveryReport m_report;
    TakeId m_id;
};

std::set<QString> Recovery::ids() const
{
    std::set<QString> ids;
    const QStringList names = QDir(m_folder).entryList(
        {QStringLiteral("take-*.wav"), QStringLiteral("take-*.journal")}, QDir::Files, QDir::Name);
    constexpr qsizetype prefix = 5;
    constexpr qsizetype uuid = 36;
    for (const QString &name : names) {
        const QString id = name.mid(prefix, uuid);
        const QStringView rest = QStringView(name).mid(std::min(name.size(), prefix + uuid));
        if (!QUuid::fromString(id).isNull() &&
            (rest == QLatin1String(".wav") || rest == QLatin1String(".part.wav") ||
             rest == QLatin1String(".journal")))
            ids.insert(id);
    }
    return ids;
}

void Recovery::look(const TakeId &id)
{
    const TakeFiles names(m_folder, id);
    // The journal of a finished take stays, so it is no sign of a crash; it is only read when the
    // row is missing, which keeps the start quick with thousands of takes.
    if (m_files->exists(names.sound) ? m_known.contains(id.text()) : !m_files->exists(names.part))
        return;
    const std::unique_ptr<TakeLock> lock = TakeLock::take(names.lock);
    if (!lock)
        return; // somebody is writing it
    m_id = id;
    QFile journalFile(names.journal);
    JournalContents journal;
    if (journalFile.open(QIODevice::ReadOnly))
        journal = TakeJournal::parse(journalFile.readAll());
    journalFile.close();
    // The lock may have been waited for: look again at what is there now.
    if (m_files->exists(names.sound))
        adopt(names, journal);
    else if (m_files->exists(names.part))
        completePart(names, journal);
}

void Recovery::completePart(const TakeFiles &names, const JournalContents &journal)
{
    const std::optional<PartFile> part = examine(names.part, journal);
    if (!part || !complete(names, *part)) {
        m_report.unreadable.append(names.part);
        return;
    }
    report(names, journal, part->sampleRate, part->frames);
}

bool Recovery::complete(const TakeFiles &names, const PartFile &part)
{
    TakeJournal journal(m_files, names.journal);
    // What the file was, before anything in it is touched.
    if (journal.openExisting().ok())
        journal.recovered(part.frames, part.fileBytes);
    FileOutcome outcome;
    const auto handle = m_files->open(names.part, FilePort::Open::Existing, outcome);
    if (!handle)
        return false;
    const qint64 bytes = part.frames * frameBytes;
    if (part.headerSound) {
        outcome = handle->overwrite(WavHeader::riffSizeOffset, WavHeader::riffSize(bytes));
        if (outcome.ok())
            outcome = handle->overwrite(WavHeader::dataSizeOffset, WavHeader::dataSize(bytes));
    } else {
        outcome = handle->overwrite(0, WavHeader::make(part.sampleRate, bytes));
    }
    if (outcome.ok() && part.cut)
        outcome = handle->truncate(WavHeader::bytes + bytes);
    if (outcome.ok())
        outcome = handle->sync();
    if (outcome.ok())
        outcome = m_files->rename(names.part, names.sound);
    if (!outcome.ok())
        return false;
    m_files->syncFolder(names.folder);
    return true;
}

void Recovery::adopt(const TakeFiles &names, const JournalContents &journal)
{
    QFile file(names.sound);
    std::optional<WavLayout> layout;
    if (file.open(QIODevice::ReadOnly))
        layout = readWavLayout(file);
    if (!layout || !layout->isMono16()) {
        m_report.unreadable.append(names.sound);
        return;
    }
    // A length of 0 in a finished header is one, not an unknown length.
    file.seek(WavHeader::dataSizeOffset);
    const bool none = isOwnLayout(layout) && file.read(4) == QByteArray(4, '\0');
    report(names, journal, layout->sampleRate, none ? 0 : layout->frames());
}

void Recovery::report(const TakeFiles &names, const JournalContents &journal, int sampleRate,
                      qint64 frames)
{
    Take take = journal.take;
    take.id = m_id;
    take.state = TakeState::Recovered;
    take.sampleRate = sampleRate;
    take.frames = frames;
    take.fileName = names.soundName();
    if (!take.startedUtc.isValid()) {
        take.startedUtc =
            QFileInfo(names.sound).lastModified().toUTC().addMSecs(-take.durationMs());
        take.zone = m_clock.zoneId();
    }
    take.gaps.removeIf([frames](const TakeGap &gap) { return gap.atFrame > frames; });
    for (TakeGap &gap : take.gaps)
        gap.frames = std::min(gap.frames, frames - gap.atFrame);
    take.markers.removeIf(
        [&](const TakeMarker &marker) { return marker.positionMs > take.durationMs(); });
    if (frames == 0) {
        take.binnedUtc = m_clock.nowUtc();
        m_report.empty.append(take);
        return;
    }
    if (!readPeaks(names.peaks, names.sound)) {
        if (const Result<PeakPyramid> peaks = buildPeaks(names.sound))
            (void)writePeaks(names.peaks, *peaks, names.sound);
    }
    m_report.recovered.append(take);
}

} // namespace

RecoveryReport recoverTakes(const DataFolder &folder, const Clock &clock,
                            const QSet<QString> &known)
{
    return recoverTakes(folder, clock, known, systemFiles());
}

RecoveryReport recoverTakes(const DataFolder &folder, const Clock &clock,
                            const QSet<QString> &known, const std::shared_ptr<FilePort> &files)
{
    return Recovery(folder, clock, known, files).run();
}

} // namespace recount
