// bench_recorder [SECONDS]
//
// What recording costs, with the real sound plugin on a PulseAudio server of its own: the
// processor with and without the recorder's widgets (SECONDS each, 60 by default), sound that is
// lost while the window is blocked, and the memory that an hour of sound takes, fed to the same
// recorder faster than it could be spoken (345 MB in TMPDIR for a minute or two).

#include "figures.h"
#include "processmemory.h"
#include "pulsefixture.h"
#include "recorderbench.h"
#include "takes/mediafactory.h"
#include "takes/pcmreader.h"
#include "takes/view/recorderwidget.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QThread>
#include <QtCore/qtestsupport_core.h>

#include <algorithm>

using namespace recount;

namespace
{

constexpr int rate = 48000;
const TakeSubject question{QStringLiteral("quickbite/q1"), QStringLiteral("answer"), {}};

/// Sound as it is in a take's file.
Samples soundOf(const QString &file)
{
    const auto reader = openPcm(file);
    if (!reader)
        return {};
    Samples samples((*reader)->frames());
    samples.resize((*reader)->read(0, std::span(samples.data(), size_t(samples.size()))));
    return samples;
}

/// The recorder of Recount with its storage, on the real microphone.
class LiveRecorder
{
public:
    LiveRecorder()
    {
        // Whatever fails here shows as a recording that does not begin.
        (void)folder().create();
        m_storage.open(folder(), m_clock);
        QObject::connect(&recorder, &Recorder::takeSaved, &recorder,
                         [this](const Take &take) { m_saved = take; });
    }

    bool record()
    {
        m_saved.reset();
        recorder.record(question);
        return QTest::qWaitFor([this] { return recorder.elapsedMs() > 300; });
    }
    Samples stop()
    {
        recorder.stop();
        const bool saved = QTest::qWaitFor([this] { return m_saved.has_value(); });
        return saved ? soundOf(m_store.filePath(*m_saved)) : Samples();
    }
    qsizetype gaps() const { return m_saved ? m_saved->gaps.size() : -1; }

private:
    DataFolder folder() const { return DataFolder(m_dir.path()); }

    QTemporaryDir m_dir;
    SystemClock m_clock;
    StorageThread m_storage;
    TakeStore m_store{folder(), m_clock, m_storage};
    std::optional<Take> m_saved;

public:
    Recorder recorder{folder(), m_clock, installedMedia(), m_store};
};

void runEvents(int seconds)
{
    QElapsedTimer timer;
    timer.start();
    while (!timer.hasExpired(seconds * 1000LL))
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// Share of one core over this time, all threads of this process together.
double cpuShare(int seconds)
{
    QElapsedTimer wall;
    wall.start();
    const double cpu = cpuMilliseconds([seconds] { runEvents(seconds); });
    return 100.0 * cpu / double(wall.elapsed());
}

/// How many of the samples that were played are not in the take, in their order.
qint64 missing(const QByteArray &played, const Samples &take)
{
    Samples spoken(played.size() / qsizetype(sizeof(qint16)));
    std::copy_n(played.constData(), played.size(), reinterpret_cast<char *>(spoken.data()));
    const auto from = std::search(take.begin(), take.end(), spoken.begin(), spoken.begin() + 64);
    const qint64 there = std::min<qint64>(take.end() - from, spoken.size());
    qint64 same = 0;
    for (qint64 i = 0; i < there; ++i)
        same += spoken[i] == from[i] ? 1 : 0;
    return spoken.size() - same;
}

bool measureProcessor(Figures &figures, PulseFixture &pulse, int seconds)
{
    LiveRecorder live;
    QProcess *const voice = pulse.play(noisePcm(2 * seconds + 20, 1), QStringLiteral("voice"));
    // A sink without hardware takes its time for the first sound after it was made.
    if (!live.record() || live.stop().isEmpty())
        return false;
    bool recorded = false;
    const double ms = milliseconds([&] { recorded = live.record(); });
    figures.check("record to the first sound (0.3 s of it heard)", ms - 300.0, "ms", 500.0);
    if (!recorded)
        return false;
    figures.check("capture and writer, of one core", cpuShare(seconds), "%", 3.0);

    RecorderWidget widget(live.recorder);
    widget.resize(1000, 240);
    widget.setReferenceMs(90'000);
    widget.show();
    figures.check("  with level, strip and time on the screen", cpuShare(seconds), "%", 8.0);
    pulse.end(voice);
    return !live.stop().isEmpty();
}

bool measureBlockedWindow(Figures &figures, PulseFixture &pulse)
{
    LiveRecorder live;
    const QByteArray played = noisePcm(14.0, 2);
    if (!live.record())
        return false;
    pulse.play(played, QStringLiteral("voice"));
    runEvents(2);
    QThread::sleep(10);
    runEvents(4);
    const Samples take = live.stop();
    figures.check("window blocked for 10 s: samples lost", double(missing(played, take)), "", 0.0);
    figures.check("  gaps", double(live.gaps()), "", 0.0);
    return !take.isEmpty();
}

/// Called in a process of its own, so that nothing else is in the figures.
bool measureHour(Figures &figures)
{
    RecorderBench bench({}, rate);
    RecorderWidget widget(*bench.recorder);
    widget.show();
    const Samples second = noise(rate, 3);
    if (!bench.record(second))
        return false;
    const auto minutes = [&](int count) {
        for (int i = 0; i < count * 60; ++i)
            bench.speak(second);
    };
    minutes(1);
    const qint64 before = ownMemoryBytes();
    minutes(60);
    const qint64 after = ownMemoryBytes();
    figures.check("an hour of recording: memory grows by", double(after - before) / 1e6, "MB",
                  10.0);
    if (!bench.stop())
        return false;
    figures.note("  when the take is saved", double(ownMemoryBytes() - before) / 1e6, "MB");
    const bool whole =
        bench.saved().frames == qint64(rate) * (61 * 60 + 1) && bench.saved().gaps.isEmpty();
    figures.check("  samples or gaps too many or too few", whole ? 0.0 : 1.0, "", 0.0);
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    if (QCoreApplication::arguments().value(1) == QLatin1String("--hour")) {
        Figures figures;
        return measureHour(figures) ? figures.exitCode() : 2;
    }
    const int given = QCoreApplication::arguments().value(1).toInt();
    const int seconds = given > 0 ? given : 60;
    PulseFixture pulse;
    if (!PulseFixture::isInstalled() || !pulse.start()) {
        std::fputs("PulseAudio is needed.\n", stderr);
        return 2;
    }
    Figures figures;
    if (!measureProcessor(figures, pulse, seconds) || !measureBlockedWindow(figures, pulse)) {
        std::fputs("The recorder did not record.\n", stderr);
        return 2;
    }
    const int hour =
        QProcess::execute(QCoreApplication::applicationFilePath(), {QStringLiteral("--hour")});
    return hour == 0 ? figures.exitCode() : hour;
}
