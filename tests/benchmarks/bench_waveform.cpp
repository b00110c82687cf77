// The waveform of a 3-hour take: how long until it is there, and what it takes of the memory.
// Makes a file of 1 GB in a temporary folder (TMPDIR) and removes it again.

#include "figures.h"
#include "processmemory.h"
#include "takes/pcmreader.h"
#include "takes/peaks.h"
#include "takes/takeexport.h"
#include "takes/wavheader.h"
#include "testsound.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#endif

using namespace recount;

namespace
{

constexpr int rate = 48000;
constexpr qint64 hours = 3;
constexpr qint64 frames = hours * 3600 * rate;

/// A minute of phrases and pauses, again and again.
bool makeTake(const QString &path, qint64 length)
{
    Samples minute;
    for (quint32 i = 0; i < 60; ++i)
        minute += noise(rate, i, i % 5 == 4 ? 0.001 : 0.1 + 0.01 * (i % 30));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(WavHeader::make(rate, length * 2));
    const char *bytes = reinterpret_cast<const char *>(minute.constData());
    for (qint64 left = length; left > 0; left -= minute.size())
        if (const qint64 part = 2 * qMin<qint64>(left, minute.size());
            file.write(bytes, part) != part)
            return false;
    return file.flush();
}

/// Makes the system read it from the disk the next time, as after a restart.
void forget(const QString &path)
{
#ifdef Q_OS_LINUX
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        fdatasync(file.handle());
        posix_fadvise(file.handle(), 0, 0, POSIX_FADV_DONTNEED);
    }
#else
    Q_UNUSED(path)
#endif
}

double decodeMs(const QString &path)
{
    const auto reader = openPcm(path);
    std::vector<qint16> chunk(1 << 16);
    return milliseconds([&] {
        for (qint64 at = 0; at < (*reader)->frames();)
            at += std::max<qint64>((*reader)->read(at, chunk), 1);
    });
}

/// In a process of its own, so that nothing else is in the figure.
int printMemoryOf(const QString &peaks, const QString &sound)
{
    const qint64 idle = processMemoryBytes();
    const auto pyramid = readPeaks(peaks, sound);
    std::printf("%lld\n", static_cast<long long>(pyramid ? processMemoryBytes() - idle : -1));
    return 0;
}

double memoryMb(const QString &peaks, const QString &sound)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("--memory"), peaks, sound});
    process.waitForFinished();
    return process.readAllStandardOutput().trimmed().toDouble() / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--memory"))
        return printMemoryOf(arguments.value(2), arguments.value(3));

    QTemporaryDir dir;
    const QString sound = dir.filePath(QStringLiteral("take.wav"));
    const QString peaks = dir.filePath(QStringLiteral("take.peaks"));
    Figures figures;
    double ms = 0.0;
    bool made = false;
    ms = milliseconds([&] { made = makeTake(sound, frames); });
    if (!made) {
        std::fprintf(stderr, "The take of 1 GB could not be made in %s.\n", qPrintable(dir.path()));
        return 2;
    }
    figures.note("3 h take made", ms / 1000.0, "s");

    Result<PeakPyramid> built;
    const double warm = milliseconds([&] { built = buildPeaks(sound); });
    figures.note("built from the WAV, in the page cache", warm, "ms");
    forget(sound);
    QElapsedTimer sinceStart;
    double first = -1.0;
    sinceStart.start();
    const double cold = milliseconds([&] {
        built = buildPeaks(sound, nullptr, [&](auto, qint64) {
            if (first < 0.0)
                first = double(sinceStart.nsecsElapsed()) / 1e6;
        });
    });
    figures.check("built from the WAV, from the disk", cold, "ms", 5000.0);
    figures.check("  its first entries", first, "ms", 200.0);

    figures.note("cache written",
                 milliseconds([&] { static_cast<void>(writePeaks(peaks, *built, sound)); }), "ms");
    figures.note("  its size", double(QFileInfo(peaks).size()) / 1e6, "MB");
    std::vector<double> loads;
    for (int i = 0; i < 21; ++i)
        loads.push_back(milliseconds([&] { built = readPeaks(peaks, sound); }));
    if (!built) {
        std::fprintf(stderr, "The cache could not be read.\n");
        return 2;
    }
    const double load = quantile(loads, 0.5);
    figures.check("cache loaded, median", load, "ms", 50.0);
    figures.note("cache loaded, slowest of 21", quantile(loads, 1.0), "ms");
    forget(peaks);
    forget(sound);
    const double coldLoad = milliseconds([&] { built = readPeaks(peaks, sound); });
    figures.check("cache loaded, from the disk", coldLoad, "ms", 100.0);
    figures.note("overview alone",
                 milliseconds([&] { static_cast<void>(readPeaksOverview(peaks, sound)); }), "ms");
    figures.check("memory of the loaded waveform", memoryMb(peaks, sound), "MB", 60.0);

    // FLAC is slower to decode than a WAV is to read; a ninth of the take tells how much.
    const QString part = dir.filePath(QStringLiteral("part.wav"));
    const QString flac = dir.filePath(QStringLiteral("part.flac"));
    const std::atomic<bool> never = false;
    if (!makeTake(part, frames / 9) || !exportTake(part, flac, ExportFormat::Flac, never))
        return 2;
    const double decode = 9.0 * decodeMs(flac);
    figures.note("FLAC of that length decoded (nine times 20 min)", decode, "ms");
    figures.check("cached load / FLAC decode", 100.0 * load / decode, "%", 5.0);
    figures.check("cached load / WAV scan from the disk", 100.0 * load / cold, "%", 10.0);
    figures.note("cached load / WAV scan in the page cache", 100.0 * load / warm, "%");
    return figures.exitCode();
}
