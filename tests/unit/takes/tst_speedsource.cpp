#include "takes/speedsource.h"

#include "testsound.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <thread>

using namespace recount;

namespace
{

constexpr int rate = 48000;
constexpr qint64 fade = rate / 100;

/// Samples from memory.
class MemoryReader final : public PcmReader
{
public:
    explicit MemoryReader(Samples samples, int sampleRate = rate)
        : PcmReader(sampleRate, samples.size()), m_samples(std::move(samples))
    {
    }

    qint64 read(qint64 frame, std::span<qint16> out) override
    {
        const qint64 count = std::clamp<qint64>(m_samples.size() - frame, 0, qint64(out.size()));
        std::copy_n(m_samples.cbegin() + std::min<qint64>(frame, m_samples.size()), count,
                    out.begin());
        return count;
    }

private:
    Samples m_samples;
};

SpeedSource::Readers readers(const Samples &a)
{
    return {std::make_unique<MemoryReader>(a), {}};
}

SpeedSource::Readers readers(const Samples &a, const Samples &b)
{
    return {std::make_unique<MemoryReader>(a), std::make_unique<MemoryReader>(b)};
}

Samples take(SpeedSource &source, qint64 frames, qint64 period = 441)
{
    Samples all;
    Samples part(period);
    while (all.size() < frames) {
        const qsizetype got =
            source.read(part.data(), std::min<qint64>(period, frames - all.size()));
        if (got <= 0)
            break;
        all += part.first(got);
    }
    return all;
}

Samples takeAll(SpeedSource &source)
{
    return take(source, 1'000'000'000, 4001);
}

int largestStep(const Samples &samples)
{
    int largest = 0;
    for (qsizetype i = 1; i < samples.size(); ++i)
        largest = std::max(largest, std::abs(samples[i] - samples[i - 1]));
    return largest;
}

} // namespace

class SpeedSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void normalSpeedGivesTheFileItself()
    {
        const Samples samples = noise(200'000, 9);
        for (const qint64 period : {1, 441, 512, 8192}) {
            SpeedSource source(readers(samples), {0, 0}, 1.0);
            QVERIFY(!source.isExhausted());
            QCOMPARE(take(source, 1'000'000, period), samples);
            QCOMPARE(source.givenFrames(), qint64(200'000));
            QVERIFY(source.isExhausted());
        }
    }

    void pitchStaysAndLengthChanges_data()
    {
        QTest::addColumn<double>("speed");
        for (const double speed : {0.5, 0.6, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0})
            QTest::addRow("%.2f", speed) << speed;
    }
    void pitchStaysAndLengthChanges()
    {
        QFETCH(double, speed);
        constexpr double seconds = 8.0;
        SpeedSource source(readers(sine(440.0, seconds, rate)), {0, 0}, speed);
        const Samples heard = takeAll(source);
        const double hertz = toneHertz(heard.mid(rate, heard.size() - 2 * rate), rate);
        QVERIFY2(std::abs(hertz - 440.0) < 4.4, qPrintable(QString::number(hertz)));
        const double error = double(heard.size()) / rate - seconds / speed;
        QVERIFY2(std::abs(error) < 0.02, qPrintable(QString::number(error)));
        QVERIFY(std::abs(loudnessDb(heard) - loudnessDb(sine(440.0, 1.0, rate))) < 0.5);
    }

    void thePlaceStaysTrueOverManyMinutes_data()
    {
        QTest::addColumn<double>("speed");
        for (const double speed : {0.6, 1.75, 1.9})
            QTest::addRow("%.2f", speed) << speed;
    }
    void thePlaceStaysTrueOverManyMinutes()
    {
        // A burst every 5 s in faint noise, for 5 minutes: each has to be heard where the
        // position says it is.
        QFETCH(double, speed);
        constexpr int periods = 60;
        Samples period = noise(5 * rate, 4, 0.005);
        const Samples burst = sine(93.0, 0.2, rate);
        std::copy(burst.begin(), burst.end(), period.begin());
        Samples samples;
        for (int i = 0; i < periods; ++i)
            samples += period;
        SpeedSource source(readers(samples), {0, 0}, speed);
        const Samples heard = takeAll(source);

        int bursts = 0;
        double worst = 0.0;
        const std::span<const qint16> all(heard.constData(), size_t(heard.size()));
        for (size_t i = 0; i < all.size(); ++i) {
            if (all[i] < 1000)
                continue;
            const double place = double(source.placeAt(qint64(i)).frame) / rate;
            const double off = place - 5.0 * bursts;
            worst = std::abs(off) > std::abs(worst) ? off : worst;
            ++bursts;
            i += rate;
        }
        QCOMPARE(bursts, periods);
        QVERIFY2(std::abs(worst) < 0.03, qPrintable(QString::number(worst)));
    }

    void startingInTheMiddleFadesIn()
    {
        const Samples loud(rate, 20'000);
        SpeedSource source(readers(loud), {0, rate / 2}, 1.0);
        const Samples heard = takeAll(source);
        QCOMPARE(heard.size(), rate / 2);
        QCOMPARE(heard.first(), qint16(0));
        QVERIFY(std::is_sorted(heard.begin(), heard.begin() + fade));
        QVERIFY(largestStep(heard) <= 20'000 / fade + 1);
        QVERIFY(
            std::all_of(heard.begin() + fade, heard.end(), [](qint16 s) { return s == 20'000; }));
    }

    void afterTheFadeTheSamplesAreExact()
    {
        const Samples samples = noise(rate, 21);
        SpeedSource source(readers(samples), {0, 12'345}, 1.0);
        QCOMPARE(takeAll(source).mid(fade), samples.mid(12'345 + fade));
    }

    void changingTheSpeedKeepsThePlaceAndDoesNotClick()
    {
        const Samples tone = sine(200.0, 30.0, rate, 0.5);
        SpeedSource source(readers(tone), {0, 0}, 1.0);
        Samples heard = take(source, 5 * rate);
        source.setSpeed(2.0);
        heard += take(source, 5 * rate);
        source.setSpeed(1.0);
        heard += take(source, 5 * rate);
        QCOMPARE(source.placeAt(0).frame, qint64(0));
        QCOMPARE(source.placeAt(5 * rate).frame, qint64(5 * rate));
        QCOMPARE(source.placeAt(6 * rate).frame, qint64(7 * rate));
        QCOMPARE(source.placeAt(10 * rate).frame, qint64(15 * rate));
        QCOMPARE(source.placeAt(15 * rate).frame, qint64(20 * rate));
        // At 1.0 again the samples are those of that place.
        QCOMPARE(heard.mid(10 * rate + fade), tone.mid(15 * rate + fade, 5 * rate - fade));
        QVERIFY(largestStep(heard) < 3 * largestStep(tone));
    }

    void switchingCrossfadesAndGoesOnExactly()
    {
        const Samples a(2 * rate, 12'000);
        Samples b = noise(3 * rate, 8, 0.2);
        std::fill(b.begin() + rate, b.begin() + rate + fade, qint16(-12'000));
        SpeedSource source(readers(a, b), {0, 0}, 1.0);
        QVERIFY(source.canSwitch());
        take(source, rate / 2);
        source.switchTo({1, rate});
        const Samples crossing = take(source, fade);
        QVERIFY(std::is_sorted(crossing.rbegin(), crossing.rend()));
        QVERIFY(largestStep(crossing) <= 24'000 / fade + 1);
        QCOMPARE(crossing.first(), qint16(12'000));
        QCOMPARE(take(source, rate), b.mid(rate + fade, rate));
        const PlayPlace before{0, rate / 2 - 1};
        const PlayPlace after{1, rate};
        QCOMPARE(source.placeAt(rate / 2 - 1), before);
        QCOMPARE(source.placeAt(rate / 2), after);
        // And back, to a place of its own.
        source.switchTo({0, 100});
        take(source, rate);
        const PlayPlace back{0, 100 + rate};
        QCOMPARE(source.placeAt(source.givenFrames()), back);
    }

    void switchingAndChangingSpeedAtOnce()
    {
        SpeedSource source(readers(noise(4 * rate, 1), noise(4 * rate, 2)), {0, 0}, 1.0);
        take(source, rate);
        source.setSpeed(1.5);
        source.switchTo({1, 2 * rate});
        take(source, rate);
        const PlayPlace wanted{1, 2 * rate + rate * 3 / 2};
        QCOMPARE(source.placeAt(2 * rate), wanted);
    }

    void onlyTakesOfTheSameRateAreSwitchedInPlace()
    {
        SpeedSource alone(readers(noise(rate, 1)), {0, 0}, 1.0);
        QVERIFY(!alone.canSwitch());
        SpeedSource::Readers mixed{std::make_unique<MemoryReader>(noise(rate, 1)),
                                   std::make_unique<MemoryReader>(noise(rate, 2), 16'000)};
        SpeedSource other(std::move(mixed), {1, 0}, 1.0);
        QVERIFY(!other.canSwitch());
        QCOMPARE(other.sampleRate(), 16'000);
    }

    void changesAreNotEndless()
    {
        SpeedSource source(readers(noise(20 * rate, 1)), {0, 0}, 1.0);
        int changes = 0;
        for (; source.canChange() && changes < 10'000; ++changes) {
            source.setSpeed(changes % 2 ? 1.0 : 1.25);
            take(source, fade);
        }
        QVERIFY(changes > 400 && changes < 600);
        // More of them are ignored, nothing breaks.
        for (int i = 0; i < 20; ++i) {
            source.setSpeed(i % 2 ? 1.0 : 1.25);
            QCOMPARE(take(source, fade).size(), fade);
        }
    }

    void tinyAndSilentTakesWorkAtEverySpeed()
    {
        for (const double speed : {0.5, 0.8, 1.0, 1.3, 2.0}) {
            for (const qint64 frames : {0, 1, 100, 9600, rate}) {
                SpeedSource source(readers(Samples(frames, 0)), {0, 0}, speed);
                const Samples heard = takeAll(source);
                QVERIFY(std::ranges::all_of(heard, [](qint16 sample) { return sample == 0; }));
                QVERIFY(std::abs(double(heard.size()) - double(frames) / speed) < rate / 50.0);
                QVERIFY(source.isExhausted());
                QVERIFY(source.placeAt(heard.size()).frame <= frames);
            }
        }
    }

    void aSwitchToAnEmptyTakeEnds()
    {
        SpeedSource source(readers(noise(rate, 1), {}), {0, 0}, 1.0);
        take(source, rate / 2);
        source.switchTo({1, 0});
        QCOMPARE(takeAll(source).size(), fade); // the take left fades out
        QVERIFY(source.isExhausted());
    }

    void wishesMayComeWhileItIsRead()
    {
        SpeedSource source(readers(noise(60 * rate, 1), noise(60 * rate, 2)), {0, 0}, 1.0);
        std::atomic<bool> done = false;
        std::atomic<int> wishes = 0;
        std::thread audio([&] {
            while (!source.isExhausted()) {
                take(source, 4001);
                // As in the sound service, nobody reads far ahead of what is heard.
                while (wishes <= 200 && source.givenFrames() / rate > wishes + 3)
                    std::this_thread::yield();
            }
            done = true;
        });
        while (!done) {
            if (source.canChange() && source.givenFrames() / rate > wishes) {
                ++wishes;
                source.setSpeed(wishes % 2 ? 1.7 : 1.0);
                source.switchTo({wishes % 2, (wishes % 30) * rate});
            }
            const PlayPlace place = source.placeAt(source.givenFrames());
            if (place.frame < 0 || place.frame > 60 * rate)
                break;
            if (wishes > 200)
                source.switchTo({0, 60 * rate});
        }
        audio.join();
        QVERIFY(done);
        QVERIFY(wishes > 10);
    }
};

QTEST_GUILESS_MAIN(SpeedSourceTest)
#include "tst_speedsource.moc"
