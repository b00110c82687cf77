#include "takes/takeplayer.h"

#include "fakeplaybackport.h"
#include "testsound.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace recount;
using State = TakePlayer::State;

namespace
{

constexpr int rate = 48000;
constexpr qsizetype fade = rate / 100;

/// A player, its loudspeaker and a folder for takes.
struct Fixture {
    QTemporaryDir dir;
    FakePlaybackPlugin plugin;
    FakeLoudspeaker &loudspeaker = *plugin.loudspeaker;
    std::unique_ptr<TakePlayer> player = std::make_unique<TakePlayer>(plugin.factory());
    QSignalSpy failures{player.get(), &TakePlayer::failed};

    QString file(const QString &id) const { return dir.filePath(id + QStringLiteral(".wav")); }

    Take take(const QString &id, const Samples &samples, int sampleRate = rate)
    {
        // Loading it fails when this does.
        writeWav(file(id), samples, sampleRate);
        Take take;
        take.id = TakeId{id};
        take.sampleRate = sampleRate;
        take.frames = samples.size();
        return take;
    }
    bool load(const QString &id, const Samples &samples, int sampleRate = rate)
    {
        return player->load(take(id, samples, sampleRate), file(id)).has_value();
    }
    bool compare(const QString &id, const Samples &samples, int sampleRate = rate)
    {
        return player->setComparison(take(id, samples, sampleRate), file(id)).has_value();
    }
    Error failure(int index = 0) const { return failures.at(index).first().value<Error>(); }
};

const QString A = QStringLiteral("a");
const QString B = QStringLiteral("b");

} // namespace

class TakePlayerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTakeIsHeardAsItWasRecorded()
    {
        Fixture f;
        const Samples samples = noise(2 * rate, 3);
        QSignalSpy loaded(f.player.get(), &TakePlayer::takeChanged);
        QVERIFY(f.load(A, samples));
        QCOMPARE(loaded.size(), 1);
        QCOMPARE(f.player->take()->id, TakeId{A});
        QCOMPARE(f.player->durationMs(), qint64(2000));
        QCOMPARE(f.player->state(), State::Stopped);
        QCOMPARE(f.plugin.loudspeaker->ports, 0); // the plugin is not needed yet

        QSignalSpy states(f.player.get(), &TakePlayer::stateChanged);
        f.player->play();
        QCOMPARE(f.player->state(), State::Playing);
        QCOMPARE(f.loudspeaker.sampleRate, rate);
        f.loudspeaker.hearSeconds(1.0);
        QCOMPARE(f.player->positionMs(), qint64(1000));
        f.loudspeaker.hearAll();
        QTRY_COMPARE(f.player->state(), State::Stopped);
        QCOMPARE(f.loudspeaker.heard, samples);
        QCOMPARE(f.player->positionMs(), qint64(2000));
        QCOMPARE(states.size(), 2);
        QCOMPARE(f.failures.size(), 0);

        // And again from the start.
        f.player->play();
        QCOMPARE(f.player->positionMs(), qint64(0));
        f.loudspeaker.hearAll();
        QCOMPARE(f.loudspeaker.heard, samples);
    }

    void positionsComeOnlyWhilePlaying()
    {
        Fixture f;
        QVERIFY(f.load(A, noise(10 * rate, 3)));
        QSignalSpy positions(f.player.get(), &TakePlayer::positionChanged);
        f.player->play();
        f.loudspeaker.hearSeconds(1.5);
        QTRY_VERIFY(positions.size() >= 5);
        QCOMPARE(positions.last().first().toLongLong(), qint64(1500));
        f.player->pause();
        QVERIFY(f.loudspeaker.paused);
        positions.clear();
        // Long enough for several ticks, had the timer gone on.
        QTest::qWait(100);
        QCOMPARE(positions.size(), 0);
        QCOMPARE(f.player->positionMs(), qint64(1500));
    }

    void whatIsBufferedDoesNotCountAsHeard()
    {
        Fixture f;
        const Samples samples = noise(10 * rate, 3);
        QVERIFY(f.load(A, samples));
        f.loudspeaker.ahead = rate / 5;
        f.player->play();
        f.loudspeaker.hearSeconds(2.0);
        f.player->pause();
        QCOMPARE(f.player->positionMs(), qint64(2000));
        f.player->togglePlay();
        QCOMPARE(f.player->state(), State::Playing);
        QCOMPARE(f.loudspeaker.starts, 1);
        f.loudspeaker.hearSeconds(1.0);
        QCOMPARE(f.loudspeaker.heard, samples.first(3 * rate));
        f.player->togglePlay();
        QCOMPARE(f.player->positionMs(), qint64(3000));
    }

    void thePlayheadMovesBetweenTheStepsOfTheOutput()
    {
        Fixture f;
        QVERIFY(f.load(A, noise(10 * rate, 3)));
        f.loudspeaker.ahead = rate;
        f.player->play();
        f.loudspeaker.hearSeconds(1.0);
        const qint64 first = f.player->positionMs();
        QVERIFY(first >= 1000);
        QTRY_VERIFY(f.player->positionMs() > first + 10);
        // A stalled output does not carry it away.
        QTest::qWait(150);
        QCOMPARE(f.player->positionMs(), qint64(1060));
    }

    void seekingIsExact_data()
    {
        QTest::addColumn<qint64>("to");
        QTest::addColumn<qint64>("expected");
        QTest::newRow("start") << qint64(0) << qint64(0);
        QTest::newRow("before the start") << qint64(-500) << qint64(0);
        QTest::newRow("middle") << qint64(1234) << qint64(1234);
        QTest::newRow("last moment") << qint64(2999) << qint64(2999);
    }
    void seekingIsExact()
    {
        QFETCH(qint64, to);
        QFETCH(qint64, expected);
        Fixture f;
        const Samples samples = noise(3 * rate, 3);
        QVERIFY(f.load(A, samples));
        f.loudspeaker.ahead = rate / 5;
        f.player->play();
        f.loudspeaker.hearSeconds(0.5);
        QSignalSpy positions(f.player.get(), &TakePlayer::positionChanged);
        f.player->seek(to);
        QCOMPARE(f.player->positionMs(), expected);
        QCOMPARE(positions.last().first().toLongLong(), expected);
        QCOMPARE(f.player->state(), State::Playing);
        QCOMPARE(f.loudspeaker.starts, 2);
        f.loudspeaker.hearAll();
        const qsizetype frame = qsizetype(expected) * rate / 1000;
        QCOMPARE(f.loudspeaker.heard.size(), samples.size() - frame);
        QCOMPARE(f.loudspeaker.heard.mid(fade), samples.mid(frame + fade));
    }

    void seekingDoesNotClick()
    {
        Fixture f;
        QVERIFY(f.load(A, Samples(2 * rate, 25'000)));
        f.player->play();
        f.player->seek(777);
        f.loudspeaker.hearSeconds(0.1);
        QCOMPARE(f.loudspeaker.heard.first(), qint16(0));
        for (qsizetype i = 1; i < f.loudspeaker.heard.size(); ++i) {
            const int step = f.loudspeaker.heard[i] - f.loudspeaker.heard[i - 1];
            QVERIFY(step >= 0 && step <= 25'000 / fade + 1);
        }
        QCOMPARE(f.loudspeaker.heard.last(), qint16(25'000));
    }

    void seekingWhileSilentWaitsForPlay()
    {
        Fixture f;
        const Samples samples = noise(3 * rate, 3);
        QVERIFY(f.load(A, samples));
        f.player->seek(1000);
        QCOMPARE(f.player->state(), State::Stopped);
        QCOMPARE(f.player->positionMs(), qint64(1000));
        f.player->play();
        f.loudspeaker.hearSeconds(0.5);
        f.player->pause();
        f.player->seek(2000);
        QCOMPARE(f.player->state(), State::Paused);
        QCOMPARE(f.player->positionMs(), qint64(2000));
        f.player->play();
        f.loudspeaker.hearAll();
        QCOMPARE(f.loudspeaker.heard.mid(fade), samples.mid(2 * rate + fade));
    }

    void seekingToTheEndStops()
    {
        Fixture f;
        QVERIFY(f.load(A, noise(3 * rate, 3)));
        f.player->play();
        f.player->seek(99'999);
        QCOMPARE(f.player->state(), State::Stopped);
        QCOMPARE(f.player->positionMs(), qint64(3000));
        QVERIFY(!f.loudspeaker.active);
        f.player->play();
        QCOMPARE(f.player->positionMs(), qint64(0));
    }

    void speedIsClampedAndKeepsThePlace()
    {
        Fixture f;
        QVERIFY(f.load(A, sine(440.0, 30.0, rate)));
        QSignalSpy speeds(f.player.get(), &TakePlayer::speedChanged);
        f.player->setSpeed(9.0);
        QCOMPARE(f.player->speed(), 2.0);
        f.player->setSpeed(0.01);
        QCOMPARE(f.player->speed(), 0.5);
        f.player->setSpeed(std::numeric_limits<double>::quiet_NaN());
        QCOMPARE(f.player->speed(), 0.5);
        f.player->setSpeed(0.5);
        QCOMPARE(speeds.size(), 2);
        f.player->setSpeed(1.5);

        f.loudspeaker.ahead = rate / 5;
        f.player->play();
        f.loudspeaker.hearSeconds(4.0);
        f.player->pause();
        QCOMPARE(f.player->positionMs(), qint64(6000));
        f.player->setSpeed(2.0); // what is buffered at the old speed is dropped
        QCOMPARE(f.player->positionMs(), qint64(6000));
        f.player->play();
        f.loudspeaker.hearSeconds(2.0);
        QVERIFY(std::abs(toneHertz(f.loudspeaker.heard.mid(rate), rate) - 440.0) < 4.4);
        f.player->setSpeed(1.0);
        // The change is heard once what was buffered is.
        f.loudspeaker.hearSeconds(2.2);
        f.player->pause();
        QCOMPARE(f.loudspeaker.starts, 2);
        QCOMPARE(f.player->positionMs(), qint64(6000 + 4000 + 400 + 2000));
        f.player->play();
        f.loudspeaker.hearAll();
        QTRY_COMPARE(f.player->state(), State::Stopped);
        QCOMPARE(f.player->positionMs(), qint64(30'000));
    }

    void manySpeedChangesWhilePlayingAreHarmless()
    {
        Fixture f;
        QVERIFY(f.load(A, noise(30 * rate, 3)));
        f.player->play();
        for (int i = 0; i < 1200; ++i) {
            f.player->setSpeed(i % 2 ? 1.0 : 1.01);
            f.loudspeaker.hear(fade);
        }
        QCOMPARE(f.player->state(), State::Playing);
        QVERIFY(f.loudspeaker.starts > 1 && f.loudspeaker.starts < 6);
        f.player->pause();
        QVERIFY(std::abs(f.player->positionMs() - 12'060) < 20);
    }

    void comparingKeepsAPlaceForEachSide()
    {
        Fixture f;
        const Samples a = noise(4 * rate, 1);
        const Samples b = noise(8 * rate, 2);
        QVERIFY(f.load(A, a));
        QSignalSpy comparisons(f.player.get(), &TakePlayer::comparisonChanged);
        f.player->switchComparison(); // nothing to compare with yet
        QCOMPARE(comparisons.size(), 0);
        QVERIFY(f.compare(B, b));
        QCOMPARE(comparisons.size(), 1);
        QCOMPARE(f.player->comparison()->id, TakeId{B});

        f.player->play();
        f.loudspeaker.hearSeconds(1.0);
        // B was not listened to: it starts at the same share of its length.
        f.player->switchComparison();
        QCOMPARE(f.player->take()->id, TakeId{B});
        QCOMPARE(f.player->comparison()->id, TakeId{A});
        QCOMPARE(f.player->durationMs(), qint64(8000));
        QCOMPARE(f.player->positionMs(), qint64(2000));
        QCOMPARE(f.player->state(), State::Playing);
        f.loudspeaker.hearSeconds(3.0);
        QCOMPARE(f.loudspeaker.starts, 1);
        QCOMPARE(f.loudspeaker.heard.mid(rate + fade), b.mid(2 * rate + fade, 3 * rate - fade));
        QCOMPARE(f.player->positionMs(), qint64(5000));
        // Back to where A was left, and again to where B was.
        f.player->switchComparison();
        QCOMPARE(f.player->positionMs(), qint64(1000));
        f.loudspeaker.hearSeconds(0.5);
        QCOMPARE(f.player->positionMs(), qint64(1500));
        f.player->switchComparison();
        QCOMPARE(f.player->positionMs(), qint64(5000));
        f.loudspeaker.hearAll();
        QTRY_COMPARE(f.player->state(), State::Stopped);
        QCOMPARE(f.player->positionMs(), qint64(8000));
        // The end is no place to go on from.
        f.player->switchComparison();
        QCOMPARE(f.player->positionMs(), qint64(1500));
        f.player->switchComparison();
        QCOMPARE(f.player->positionMs(), qint64(0));
    }

    void switchingWhileSoundIsBuffered()
    {
        Fixture f;
        QVERIFY(f.load(A, noise(10 * rate, 1)));
        QVERIFY(f.compare(B, noise(10 * rate, 2)));
        f.loudspeaker.ahead = rate / 5;
        f.player->play();
        f.loudspeaker.hearSeconds(1.0);
        f.player->switchComparison();
        f.loudspeaker.hearSeconds(0.1); // still A
        QCOMPARE(f.player->take()->id, TakeId{B});
        QCOMPARE(f.player->positionMs(), qint64(1000));
        f.loudspeaker.hearSeconds(1.1);
        f.player->pause();
        QCOMPARE(f.player->positionMs(), qint64(2000));
    }

    void aSwitchAfterTheLastSampleStillPlaysTheOtherTake()
    {
        Fixture f;
        const Samples b = noise(2 * rate, 2);
        QVERIFY(f.load(A, noise(rate, 1)));
        QVERIFY(f.compare(B, b));
        f.loudspeaker.ahead = 2 * rate;
        f.player->play();
        f.loudspeaker.hearSeconds(0.9); // all of A is fetched
        f.player->switchComparison();
        QCOMPARE(f.player->state(), State::Playing);
        QCOMPARE(f.loudspeaker.starts, 2);
        f.loudspeaker.hearAll();
        QTRY_COMPARE(f.player->state(), State::Stopped);
        QCOMPARE(f.player->take()->id, TakeId{B});
        QVERIFY(f.loudspeaker.heard.size() < rate / 2);
    }

    void takesOfDifferentRatesAreComparedByStartingAnew()
    {
        Fixture f;
        const Samples b = noise(4 * 16'000, 2);
        QVERIFY(f.load(A, noise(4 * rate, 1)));
        QVERIFY(f.compare(B, b, 16'000));
        f.player->play();
        f.loudspeaker.hearSeconds(1.0);
        f.player->switchComparison();
        QCOMPARE(f.loudspeaker.starts, 2);
        QCOMPARE(f.loudspeaker.sampleRate, 16'000);
        QCOMPARE(f.player->positionMs(), qint64(1000));
        f.loudspeaker.hearAll();
        QCOMPARE(f.loudspeaker.heard.mid(160), b.mid(16'000 + 160));
    }

    void comparingWhileSilentJustChangesTheTake()
    {
        Fixture f;
        QVERIFY(f.load(A, noise(4 * rate, 1)));
        QVERIFY(f.compare(B, noise(4 * rate, 2)));
        f.player->seek(3000);
        f.player->switchComparison();
        QCOMPARE(f.player->state(), State::Stopped);
        QCOMPARE(f.player->positionMs(), qint64(3000));
        QCOMPARE(f.loudspeaker.starts, 0);
        QVERIFY(f.player->setComparison({}, {}));
        QVERIFY(!f.player->comparison());
        QCOMPARE(f.player->take()->id, TakeId{B});
    }

    void loadingStopsWhatPlays()
    {
        Fixture f;
        QVERIFY(f.load(A, noise(4 * rate, 1)));
        f.player->play();
        f.loudspeaker.hearSeconds(1.0);
        QVERIFY(f.load(B, noise(2 * rate, 2)));
        QCOMPARE(f.player->state(), State::Stopped);
        QVERIFY(!f.loudspeaker.active);
        QVERIFY(!f.loudspeaker.source);
        QCOMPARE(f.player->positionMs(), qint64(0));
        QCOMPARE(f.player->durationMs(), qint64(2000));
        QVERIFY(f.compare(A, noise(4 * rate, 1)));
        QVERIFY(f.load(A, noise(4 * rate, 1))); // no comparison with itself
        QVERIFY(!f.player->comparison());

        f.player->unload();
        QVERIFY(!f.player->take());
        QCOMPARE(f.player->durationMs(), qint64(0));
        QCOMPARE(f.player->positionMs(), qint64(0));
        f.player->play();
        f.player->seek(10);
        f.player->togglePlay();
        QCOMPARE(f.player->state(), State::Stopped);
        QCOMPARE(f.failures.size(), 0);
    }

    void aMissingOrBrokenFileIsReturnedAsAnError()
    {
        Fixture f;
        QVERIFY(f.load(A, noise(4 * rate, 1)));
        Take gone;
        gone.id = TakeId{B};
        const auto compared = f.player->setComparison(gone, f.file(B));
        QVERIFY(!compared);
        QCOMPARE(compared.error().code, ErrorCode::NotFound);
        QVERIFY(!f.player->comparison());
        QVERIFY(f.player->take());
        const auto loaded = f.player->load(gone, f.file(B));
        QVERIFY(!loaded);
        QVERIFY(!f.player->take());
        QCOMPARE(f.player->durationMs(), qint64(0));
    }

    void aFileThatWentAwayPausesAtThePlace()
    {
        Fixture f;
        QVERIFY(f.load(A, noise(4 * rate, 1)));
        f.player->play();
        f.loudspeaker.hearSeconds(1.0);
        QVERIFY(QFile::remove(f.file(A)));
        f.player->seek(2000);
        QCOMPARE(f.player->state(), State::Paused);
        QCOMPARE(f.player->positionMs(), qint64(2000));
        QCOMPARE(f.failures.size(), 1);
        QCOMPARE(f.failure().code, ErrorCode::NotFound);
    }

    void aFileThatEndsTooEarlyPausesWithASentence()
    {
        Fixture f;
        QVERIFY(f.load(A, noise(4 * rate, 1)));
        f.player->play();
        f.loudspeaker.hearSeconds(1.0);
        QVERIFY(QFile::resize(f.file(A), 80 + 2 * 2 * rate));
        f.loudspeaker.hearAll();
        QTRY_COMPARE(f.player->state(), State::Paused);
        QCOMPARE(f.player->positionMs(), qint64(2000));
        QCOMPARE(f.failures.size(), 1);
        QCOMPARE(f.failure().code, ErrorCode::ReadFailed);
        QVERIFY(f.failure().userText.contains(QStringLiteral("0:02")));
    }

    void aLostOutputPausesAtThePlaceAndCanGoOn()
    {
        Fixture f;
        const Samples samples = noise(4 * rate, 1);
        QVERIFY(f.load(A, samples));
        f.player->play();
        f.loudspeaker.hearSeconds(1.5);
        f.loudspeaker.fail(QStringLiteral("sink removed"));
        QTRY_COMPARE(f.player->state(), State::Paused);
        QCOMPARE(f.player->positionMs(), qint64(1500));
        QCOMPARE(f.failures.size(), 1);
        QCOMPARE(f.failure().code, ErrorCode::DeviceFailed);
        QCOMPARE(f.failure().detail, QStringLiteral("sink removed"));
        QVERIFY(f.failure().retryable);
        QVERIFY(f.failure().userText.contains(QStringLiteral("0:01")));

        f.player->play();
        QCOMPARE(f.player->state(), State::Playing);
        f.loudspeaker.hearAll();
        QCOMPARE(f.loudspeaker.heard.mid(fade), samples.mid(rate * 3 / 2 + fade));
    }

    void anOutputLostWhilePausedIsOpenedAnew()
    {
        Fixture f;
        QVERIFY(f.load(A, noise(4 * rate, 1)));
        f.player->play();
        f.loudspeaker.hearSeconds(1.0);
        f.player->pause();
        f.loudspeaker.fail(QStringLiteral("sink removed"));
        QTRY_VERIFY(!f.loudspeaker.source);
        QCOMPARE(f.failures.size(), 0);
        QCOMPARE(f.player->positionMs(), qint64(1000));
        f.player->play();
        QCOMPARE(f.loudspeaker.starts, 2);
        QCOMPARE(f.player->positionMs(), qint64(1000));
    }

    void aMissingPluginIsAFailureEachTime()
    {
        QTemporaryDir dir;
        int asked = 0;
        TakePlayer player([&asked]() -> Result<MediaPlugin *> {
            ++asked;
            return fail(ErrorCode::DeviceFailed, QStringLiteral("No sound."),
                        QStringLiteral("plugin"));
        });
        QSignalSpy failures(&player, &TakePlayer::failed);
        const QString file = dir.filePath(QStringLiteral("take.wav"));
        QVERIFY(writeWav(file, noise(rate, 1), rate));
        QVERIFY(player.load(Take(), file));
        QCOMPARE(asked, 0);
        player.play();
        player.play();
        QCOMPARE(asked, 2);
        QCOMPARE(failures.size(), 2);
        QCOMPARE(failures.first().first().value<Error>().userText, QStringLiteral("No sound."));
        QCOMPARE(player.state(), State::Stopped);
    }

    void emptyTinyAndSilentTakes()
    {
        Fixture f;
        QVERIFY(f.load(A, {}));
        QCOMPARE(f.player->durationMs(), qint64(0));
        f.player->seek(100);
        QCOMPARE(f.player->positionMs(), qint64(0));
        f.player->play();
        QCOMPARE(f.player->state(), State::Stopped);
        QCOMPARE(f.failures.size(), 1);
        QVERIFY(!f.failure().userText.isEmpty());

        for (const double speed : {0.5, 1.0, 2.0}) {
            f.player->setSpeed(speed);
            QVERIFY(f.load(A, Samples(rate / 5, 0)));
            f.player->play();
            f.loudspeaker.hearAll();
            QTRY_COMPARE(f.player->state(), State::Stopped);
            QCOMPARE(f.player->positionMs(), qint64(200));
        }
        // From an empty take to one with sound, and back.
        f.player->setSpeed(1.0);
        QVERIFY(f.load(A, {}));
        QVERIFY(f.compare(B, noise(rate, 2)));
        f.player->switchComparison();
        QCOMPARE(f.player->positionMs(), qint64(0));
        f.player->play();
        f.loudspeaker.hearSeconds(0.5);
        f.player->switchComparison();
        QCOMPARE(f.player->positionMs(), qint64(0));
        f.loudspeaker.hearAll();
        QTRY_COMPARE(f.player->state(), State::Stopped);
        QCOMPARE(f.failures.size(), 1);
    }

    void reportsThatComeLateChangeNothing()
    {
        Fixture f;
        QVERIFY(f.load(A, noise(rate, 1)));
        f.player->play();
        f.loudspeaker.hearAll(); // the end is on its way,
        f.player->seek(200);     // and the user goes back
        QTest::qWait(20);
        QCOMPARE(f.player->state(), State::Playing);
        QCOMPARE(f.player->positionMs(), qint64(200));

        PlaybackListener &listener = *f.loudspeaker.listener;
        f.loudspeaker.hearSeconds(0.1);
        listener.playbackEnded(); // of whatever: this source has not ended
        QTest::qWait(20);
        QCOMPARE(f.player->state(), State::Playing);

        f.player->unload();
        listener.playbackFailed(QStringLiteral("late"));
        listener.playbackEnded();
        QTest::qWait(20);
        QCOMPARE(f.player->state(), State::Stopped);
        QCOMPARE(f.failures.size(), 0);

        QVERIFY(f.load(A, noise(rate, 1)));
        f.player->play();
        const int stops = f.loudspeaker.stops;
        listener.playbackFailed(QStringLiteral("just before the end"));
        f.player.reset();
        QCOMPARE(f.loudspeaker.ports, 0);
        QVERIFY(f.loudspeaker.stops > stops);
        listener.playbackFailed(QStringLiteral("after it"));
        listener.playbackEnded();
        QTest::qWait(20);
    }
};

QTEST_GUILESS_MAIN(TakePlayerTest)
#include "tst_takeplayer.moc"
