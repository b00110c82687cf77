#include "pulsefixture.h"
#include "takes/mediafactory.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <cmath>

using namespace recount;

namespace
{

constexpr int rate = 48000;

std::vector<qint16> samplesOf(const QByteArray &pcm)
{
    std::vector<qint16> samples(size_t(pcm.size()) / sizeof(qint16));
    std::copy_n(pcm.constData(), samples.size() * sizeof(qint16),
                reinterpret_cast<char *>(samples.data()));
    return samples;
}

/// A monitor misses the first moments of a stream, as they replace silence it already gave away.
QByteArray leadIn()
{
    return tonePcm(0.1, 440.0, 0.0);
}

class Samples : public PcmSource
{
public:
    explicit Samples(const QByteArray &pcm) : m_samples(samplesOf(pcm)) {}

    qsizetype read(qint16 *out, qsizetype frames) override
    {
        const qsizetype count = qMin(frames, qsizetype(m_samples.size()) - m_next);
        std::copy_n(m_samples.begin() + m_next, count, out);
        m_next += count;
        return count;
    }

private:
    std::vector<qint16> m_samples;
    qsizetype m_next = 0;
};

class PlaybackLog : public PlaybackListener
{
public:
    void playbackEnded() override { ++ended; }
    void playbackFailed(const QString &) override
    {
        failedMs = clock.elapsed();
        ++failed;
    }
    void restart()
    {
        ended = 0;
        failed = 0;
        clock.restart();
    }

    std::atomic<int> ended = 0;
    std::atomic<int> failed = 0;
    std::atomic<qint64> failedMs = 0;
    QElapsedTimer clock;
};

} // namespace

/// What is played is heard, all of it, and the port knows how much of it.
class TstPlayback : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void isHeardAtItsPitchAndLength();
    void countsWhatWasHeard();
    void losesNothingInAPause();
    void endsAVeryShortSound();
    void failsWhenTheOutputLeaves();
    void failsWithoutAnyOutput();
    void comesBackAfterTheServer();

private:
    void play(const QByteArray &pcm);
    /// What `out` played since the recorder began, without the silence around it.
    std::vector<qint16> heard();

    PulseFixture m_pulse;
    PlaybackLog m_log;
    MediaFactory m_media = installedMedia();
    std::unique_ptr<PlaybackPort> m_port;
    QProcess *m_recorder = nullptr;
    QString m_file;
};

void TstPlayback::initTestCase()
{
    if (!PulseFixture::isInstalled()) {
        if (qEnvironmentVariableIsSet("CI"))
            QFAIL("PulseAudio is not installed");
        QSKIP("PulseAudio is not installed");
    }
    m_port = m_media().value()->createPlayback(m_log);
}

void TstPlayback::init()
{
    QVERIFY(m_pulse.start());
    m_file = m_pulse.folder() + QStringLiteral("/out.raw");
    m_recorder = m_pulse.record(QStringLiteral("out.monitor"), m_file);
    QTRY_VERIFY(QFile(m_file).size() > 0);
    // Qt's own connection is back once something short plays to its end.
    QTRY_VERIFY_WITH_TIMEOUT(
        [this] {
            play(tonePcm(0.01, 1000.0, 0.0));
            return QTest::qWaitFor([this] { return m_log.ended + m_log.failed > 0; }, 3000) &&
                   m_log.failed == 0;
        }(),
        10000);
}

void TstPlayback::cleanup()
{
    m_port->stop();
    m_pulse.kill();
}

void TstPlayback::play(const QByteArray &pcm)
{
    m_log.restart();
    m_port->start(std::make_shared<Samples>(pcm), rate);
}

std::vector<qint16> TstPlayback::heard()
{
    // Wait for silence at the end of the file, so that nothing is still on its way.
    const bool quiet = QTest::qWaitFor(
        [this] {
            QFile recording(m_file);
            if (!recording.open(QIODevice::ReadOnly) || recording.size() < rate)
                return false;
            recording.seek(recording.size() - rate / 2);
            return recording.readAll().count('\0') >= rate / 2;
        },
        5000);
    if (!quiet)
        qWarning("something still plays");
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const std::vector<qint16> all = samplesOf(file.readAll());
    const auto sounds = [](qint16 sample) { return sample != 0; };
    const auto first = std::find_if(all.begin(), all.end(), sounds);
    const auto last = std::find_if(all.rbegin(), std::make_reverse_iterator(first), sounds);
    return {first, last.base()};
}

void TstPlayback::isHeardAtItsPitchAndLength()
{
    play(leadIn() + tonePcm(3.0, 440.0));
    QTRY_COMPARE(m_log.ended, 1);
    const qint64 endedMs = m_log.clock.elapsed();
    const std::vector<qint16> tone = heard();
    // A busy machine may make the recording miss some periods; those that are whole tell the pitch.
    const double expected = rate / 440.0;
    int periods = 0;
    double inPeriods = 0;
    size_t before = 0;
    for (size_t i = 1; i < tone.size(); ++i) {
        if (tone[i - 1] >= 0 || tone[i] < 0)
            continue;
        const double length = double(i - before);
        if (before > 0 && std::abs(length - expected) < expected / 10) {
            ++periods;
            inPeriods += length;
        }
        before = i;
    }
    const double seconds = double(tone.size()) / rate;
    const double hertz = periods / inPeriods * rate;
    qInfo("3 s of 440 Hz: heard %.4f s of %.2f Hz, told its end after %lld ms", seconds, hertz,
          endedMs);
    QVERIFY(std::abs(seconds - 3.0) < 0.01);
    QVERIFY(std::abs(hertz - 440.0) < 1.0);
    QVERIFY(inPeriods / rate > 2.8);
    QVERIFY(endedMs >= 3050 && endedMs < 4100);
    QCOMPARE(m_port->heardUSecs(), 3'100'000);
}

void TstPlayback::countsWhatWasHeard()
{
    play(tonePcm(3.0, 440.0));
    QTRY_VERIFY(m_port->heardUSecs() > 300'000);
    const qint64 offset = m_port->heardUSecs() - m_log.clock.nsecsElapsed() / 1000;
    qint64 last = 0;
    qint64 worst = 0;
    while (m_log.ended == 0 && m_log.clock.elapsed() < 6000) {
        const qint64 now = m_port->heardUSecs();
        if (now < 2'900'000)
            worst = qMax(worst, std::abs(now - m_log.clock.nsecsElapsed() / 1000 - offset));
        QVERIFY(now >= last - 30'000); // a correction, not a jump
        last = now;
        QTest::qWait(5);
    }
    qInfo("first sound after about %lld ms, position wanders by %lld ms", -offset / 1000,
          worst / 1000);
    QVERIFY(worst < 100'000);
    QCOMPARE(m_log.ended, 1);
}

void TstPlayback::losesNothingInAPause()
{
    play(noisePcm(3.0, 5));
    QTRY_VERIFY(m_port->heardUSecs() > 1'000'000);
    m_port->setPaused(true);
    const qint64 asked = m_log.clock.elapsed();
    QTRY_VERIFY(m_log.clock.elapsed() - asked > 150);
    const qint64 pausedAt = m_port->heardUSecs();
    QTRY_VERIFY(m_log.clock.elapsed() - asked > 700);
    QCOMPARE(m_port->heardUSecs(), pausedAt);
    QVERIFY(pausedAt < 1'300'000);
    m_port->setPaused(false);
    QTRY_COMPARE(m_log.ended, 1);
    const std::vector<qint16> all = heard();
    const auto zeros = std::count(all.begin(), all.end(), 0);
    const double seconds = double(qsizetype(all.size()) - zeros) / rate;
    qInfo("paused at %.3f s: %.3f of 3 s heard, %.3f s of pause", double(pausedAt) / 1e6, seconds,
          double(zeros) / rate);
    QVERIFY(std::abs(seconds - 3.0) < 0.06);
    QVERIFY(zeros > rate / 3);
}

void TstPlayback::endsAVeryShortSound()
{
    play(leadIn() + tonePcm(0.03, 440.0));
    QTRY_COMPARE(m_log.ended, 1);
    const double seconds = double(heard().size()) / rate;
    QVERIFY2(std::abs(seconds - 0.03) < 0.002, qPrintable(QString::number(seconds)));
}

void TstPlayback::failsWhenTheOutputLeaves()
{
    m_pulse.addSink(QStringLiteral("headphones"));
    play(tonePcm(10.0, 440.0));
    QTRY_VERIFY(m_port->heardUSecs() > 500'000);
    m_pulse.unload(m_pulse.outModule());
    const qint64 gone = m_log.clock.elapsed();
    QTRY_COMPARE(m_log.failed, 1);
    qInfo("output removed: told after %lld ms", m_log.failedMs - gone);
    QVERIFY(m_log.failedMs - gone <= 1500);
    const qint64 heardAt = m_port->heardUSecs();
    QVERIFY(heardAt > 500'000 && heardAt < 3'000'000);
    QCOMPARE(m_log.ended, 0);
    // The other output serves the next start.
    play(tonePcm(0.2, 440.0));
    QTRY_COMPARE(m_log.ended, 1);
}

void TstPlayback::failsWithoutAnyOutput()
{
    m_pulse.unloadAllDevices();
    play(tonePcm(1.0, 440.0));
    QTRY_COMPARE_WITH_TIMEOUT(m_log.failed, 1, 3500);
    QCOMPARE(m_log.ended, 0);
}

void TstPlayback::comesBackAfterTheServer()
{
    play(tonePcm(10.0, 440.0));
    QTRY_VERIFY(m_port->heardUSecs() > 500'000);
    const qint64 gone = m_log.clock.elapsed();
    m_pulse.kill();
    QTRY_COMPARE(m_log.failed, 1);
    qInfo("server killed: told after %lld ms", m_log.failedMs - gone);
    QVERIFY(m_log.failedMs - gone <= 1500);
    play(tonePcm(1.0, 440.0));
    QTRY_COMPARE_WITH_TIMEOUT(m_log.failed, 1, 3500);
    cleanup();
    init(); // waits until something can be heard again
}

QTEST_GUILESS_MAIN(TstPlayback)
#include "tst_playback.moc"
