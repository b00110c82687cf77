// What playing costs: the audio thread's reads at every speed, and a jump, a switch and a change
// of speed as the window sees them.

#include "fakeplaybackport.h"
#include "figures.h"
#include "takes/speedsource.h"
#include "takes/takeplayer.h"
#include "testsound.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <array>

using namespace recount;

namespace
{

constexpr int rate = 48000;
constexpr int minutes = 10;
constexpr int period = rate / 100;

/// Ten minutes of phrases and pauses.
Samples makeSound()
{
    Samples phrase;
    for (int i = 0; i < 40; ++i)
        phrase += sine(100.0 + 17.0 * (i % 9), 0.25, rate, i % 6 == 5 ? 0.001 : 0.4);
    Samples samples;
    while (samples.size() < qsizetype(minutes) * 60 * rate)
        samples += phrase;
    return samples;
}

SpeedSource::Readers openReaders(const QString &file)
{
    SpeedSource::Readers readers;
    if (auto reader = openPcm(file))
        readers[0] = std::move(*reader);
    return readers;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QTemporaryDir dir;
    const std::array files{dir.filePath(QStringLiteral("a.wav")),
                           dir.filePath(QStringLiteral("b.wav"))};
    for (const QString &file : files) {
        if (!writeWav(file, makeSound(), rate)) {
            std::fprintf(stderr, "The takes could not be made in %s.\n", qPrintable(dir.path()));
            return 2;
        }
    }

    Figures figures;
    for (const double speed : {0.5, 0.75, 1.0, 1.25, 1.5, 2.0}) {
        SpeedSource source(openReaders(files[0]), {0, 0}, speed);
        std::array<qint16, period> out{};
        std::vector<double> reads;
        double total = 0.0;
        qsizetype got = 1;
        while (got > 0) {
            const double ms = cpuMilliseconds([&] { got = source.read(out.data(), period); });
            reads.push_back(ms);
            total += ms;
        }
        std::printf("at %.2fx: %.0f times real time\n", speed,
                    double(source.givenFrames()) / rate * 1000.0 / total);
        figures.check("  of one core", total / (double(source.givenFrames()) / rate) / 10.0, "%",
                      2.0);
        figures.check("  10 ms for the output, 99.9 of 100", quantile(reads, 0.999), "ms", 5.0);
        figures.note("  10 ms for the output, slowest", quantile(reads, 1.0), "ms");
    }

    FakePlaybackPlugin plugin;
    TakePlayer player(plugin.factory());
    Take a;
    a.id = TakeId(QStringLiteral("a"));
    Take b;
    b.id = TakeId(QStringLiteral("b"));
    if (!player.load(a, files[0]) || !player.setComparison(b, files[1]))
        return 2;
    player.play();
    const auto repeated = [&](auto &&call) {
        std::vector<double> times;
        for (int i = 0; i < 400; ++i) {
            times.push_back(milliseconds([&] { call(i); }));
            plugin.loudspeaker->hear(period);
        }
        return quantile(times, 0.99);
    };
    figures.check("a jump, 99 of 100",
                  repeated([&](int i) { player.seek(i * 7919 % (minutes * 60'000)); }), "ms", 5.0);
    figures.check("an A/B switch, 99 of 100", repeated([&](int) { player.switchComparison(); }),
                  "ms", 5.0);
    figures.check("a change of speed, 99 of 100",
                  repeated([&](int i) { player.setSpeed(i % 2 ? 1.0 : 1.5); }), "ms", 5.0);
    return figures.exitCode();
}
