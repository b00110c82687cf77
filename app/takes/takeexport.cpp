#include "takes/takeexport.h"

#include "takes/pcmreader.h"
#include "takes/soundfilewriter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#include <vector>

namespace recount
{

namespace
{

class TakeExport
{
    Q_DECLARE_TR_FUNCTIONS(TakeExport)
};

/// Qt does not tell a full disk from other failures to write.
bool isDiskFull(const QString &path)
{
    constexpr qint64 hardlyAnything = 256 * 1024;
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    return disk.isValid() && disk.bytesAvailable() < hardlyAnything;
}

/// While the temporary file still takes up its space.
tl::unexpected<Error> notWritten(const QSaveFile &file, const QString &detail)
{
    const QString about =
        file.fileName() + QStringLiteral(": ") + file.errorString() + QStringLiteral("; ") + detail;
    if (isDiskFull(file.fileName()))
        return fail(ErrorCode::DiskFull,
                    TakeExport::tr("The disk is full, so the take was not exported. The take is "
                                   "safe; free some space or choose another place, then export "
                                   "again."),
                    about, true);
    if (!file.isOpen())
        return fail(ErrorCode::PermissionDenied,
                    TakeExport::tr("Recount may not write to that folder, or it is gone. The "
                                   "take is safe; choose another place and export again."),
                    about, true);
    return fail(ErrorCode::WriteFailed,
                TakeExport::tr("The exported file could not be written. The take is safe; choose "
                               "another place and export again."),
                about, true);
}

tl::unexpected<Error> wasCancelled()
{
    return fail(ErrorCode::Cancelled,
                TakeExport::tr("The export was cancelled. No file was written."));
}

} // namespace

QString exportSuffix(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Wav:
        return QStringLiteral("wav");
    case ExportFormat::Flac:
        return QStringLiteral("flac");
    case ExportFormat::Opus:
        return QStringLiteral("opus");
    }
    return {};
}

Result<void> exportTake(const QString &soundFile, const QString &target, ExportFormat format,
                        const std::atomic<bool> &cancelled,
                        const std::function<void(double)> &progress)
{
    const auto opened = openPcm(soundFile);
    if (!opened)
        return tl::unexpected(opened.error());
    PcmReader &reader = **opened;
    if (reader.frames() == 0)
        return fail(ErrorCode::InvalidData,
                    TakeExport::tr("This take is empty, so there is nothing to export."),
                    soundFile);
    if (QFileInfo(soundFile) == QFileInfo(target))
        return fail(ErrorCode::InvalidData,
                    TakeExport::tr("That is the take's own file. It was not changed; choose "
                                   "another name for the export."),
                    target);

    QSaveFile file(target);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return notWritten(file, {});
    SoundFileWriter writer(file, format, reader.sampleRate());
    constexpr size_t chunkFrames = 1 << 15;
    std::vector<qint16> chunk(chunkFrames);
    qint64 done = 0;
    while (done < reader.frames()) {
        if (cancelled.load(std::memory_order_relaxed))
            return wasCancelled();
        const qint64 got = reader.read(done, chunk);
        if (got <= 0)
            return fail(ErrorCode::ReadFailed,
                        TakeExport::tr("The take could not be read to its end, so it was not "
                                       "exported. Check the disk it is on and export again."),
                        soundFile, true);
        if (!writer.write(std::span(chunk).first(size_t(got))))
            return notWritten(file, writer.detail());
        done += got;
        if (progress)
            progress(double(done) / double(reader.frames()));
    }
    if (!writer.finish())
        return notWritten(file, writer.detail());
    // The last moment in which nothing has happened yet.
    if (cancelled.load(std::memory_order_relaxed))
        return wasCancelled();
    if (!file.commit())
        return notWritten(file, {});
    return {};
}

} // namespace recount
