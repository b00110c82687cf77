#include "capturelog.h"
#include "pulsefixture.h"
#include "takes/mediafactory.h"

#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace recount;

namespace
{

constexpr qint64 noticedWithinMs = 1500;
constexpr qint64 answeredWithinMs = 3000;
constexpr qint64 backWithinMs = 5000;

/// The longest time the event loop of this thread did not run.
class Responsiveness : public QObject
{
public:
    Responsiveness()
    {
        m_since.start();
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this,
                [this] { m_longest = qMax(m_longest, m_since.restart()); });
        m_timer.start(5);
    }
    qint64 longestMs() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

} // namespace

/// Microphones and sound servers that leave, stall, lie or never answer. The microphone in use
/// hears silence here and everything else full noise, so that a single foreign sample shows.
class TstCaptureFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void unpluggedWithAnotherMicrophone();
    void lastMicrophoneUnplugged();
    void allSourcesGone();
    void stalled();
    void muted();
    void serverRestarts();
    void vanishedBeforeStart();
    void noServerAtAll();
    void serverFrozenAtStart();

private:
    void startQuietly();
    void expectEnd(CaptureFault fault, const char *what);
    qsizetype foreignSamples() const;

    std::unique_ptr<PulseFixture> m_pulse;
    CaptureLog m_log;
    MediaFactory m_media = installedMedia();
    std::unique_ptr<CapturePort> m_port;
    qint64 m_faultBegan = 0;
};

void TstCaptureFaults::initTestCase()
{
    if (!PulseFixture::isInstalled()) {
        if (qEnvironmentVariableIsSet("CI"))
            QFAIL("PulseAudio is not installed");
        QSKIP("PulseAudio is not installed");
    }
    m_pulse = std::make_unique<PulseFixture>();
    m_port = m_media().value()->createCapture(m_log);
}

void TstCaptureFaults::init()
{
    if (m_pulse->pid() == 0)
        QVERIFY(m_pulse->start());
    m_log.restart();
}

void TstCaptureFaults::cleanup()
{
    m_port->stop();
    QTRY_VERIFY(m_log.stoppedCount() > 0);
    m_pulse->kill();
}

/// Recording from `mic`, as soon as Qt's own connection to the server is back from the last test.
void TstCaptureFaults::startQuietly()
{
    QTRY_VERIFY_WITH_TIMEOUT(
        [this] {
            m_log.restart();
            m_port->start("mic");
            return QTest::qWaitFor([this] { return m_log.fault() || m_log.frames() > 4800; },
                                   4000) &&
                   !m_log.fault();
        }(),
        12000);
    m_log.restart();
    QTRY_VERIFY(m_log.frames() > 9600);
    m_faultBegan = m_log.nowMs();
}

void TstCaptureFaults::expectEnd(CaptureFault fault, const char *what)
{
    QTRY_VERIFY_WITH_TIMEOUT(m_log.fault(), 4000);
    QCOMPARE(*m_log.fault(), fault);
    const qint64 took = m_log.faultMs() - m_faultBegan;
    const qsizetype atFault = m_log.frames();
    QTRY_VERIFY(m_log.faultMs() + 700 < m_log.nowMs());
    qInfo("%s: noticed after %lld ms, %lld foreign samples", what, took,
          qlonglong(foreignSamples()));
    QVERIFY(took <= noticedWithinMs);
    QCOMPARE(foreignSamples(), 0);
    QCOMPARE(m_log.frames(), atFault);
}

qsizetype TstCaptureFaults::foreignSamples() const
{
    const std::vector<qint16> all = m_log.recorded();
    return std::count_if(all.begin(), all.end(), [](qint16 sample) { return sample != 0; });
}

void TstCaptureFaults::unpluggedWithAnotherMicrophone()
{
    m_pulse->addMicrophone(QStringLiteral("other"));
    m_pulse->play(noisePcm(15.0, 1, 1.0), QStringLiteral("other_in"));
    startQuietly();
    m_pulse->unload(m_pulse->micModule());
    expectEnd(CaptureFault::DeviceLeft, "unplugged, another microphone there");
    QTRY_COMPARE(m_log.devices().size(), 1);
    QCOMPARE(m_log.defaultDevice(), QStringLiteral("other"));
}

void TstCaptureFaults::lastMicrophoneUnplugged()
{
    m_pulse->play(noisePcm(15.0, 2, 1.0), QStringLiteral("out"));
    startQuietly();
    m_pulse->unload(m_pulse->micModule());
    expectEnd(CaptureFault::DeviceLeft, "last microphone unplugged");
    QTRY_COMPARE(m_log.devices().size(), 0);

    m_log.restart();
    m_port->start({});
    QTRY_VERIFY_WITH_TIMEOUT(m_log.fault(), answeredWithinMs);
    QCOMPARE(*m_log.fault(), CaptureFault::NoDevice);
}

void TstCaptureFaults::allSourcesGone()
{
    startQuietly();
    m_pulse->unloadAllDevices();
    expectEnd(CaptureFault::DeviceLeft, "all sources gone");
}

void TstCaptureFaults::stalled()
{
    startQuietly();
    m_pulse->pactl({QStringLiteral("suspend-source"), QStringLiteral("mic"), QStringLiteral("1")});
    // The port can only fall silent; the recorder's watchdog looks at the samples' count.
    QTRY_VERIFY(m_log.nowMs() - m_log.lastSampleMs() > 1000);
    QVERIFY(!m_log.fault());
    m_pulse->pactl({QStringLiteral("suspend-source"), QStringLiteral("mic"), QStringLiteral("0")});
    const qsizetype before = m_log.frames();
    QTRY_VERIFY(m_log.frames() > before + 4800);
}

void TstCaptureFaults::muted()
{
    m_pulse->play(noisePcm(20.0, 3, 1.0), QStringLiteral("voice"));
    startQuietly();
    QTRY_VERIFY(m_log.zeroTail() < 10);
    m_pulse->pactl({QStringLiteral("set-source-mute"), QStringLiteral("mic"), QStringLiteral("1")});
    QTRY_VERIFY(m_log.zeroTail() > 24000); // exact zeros, which the recorder warns of
    QVERIFY(!m_log.fault());
    m_pulse->pactl({QStringLiteral("set-source-mute"), QStringLiteral("mic"), QStringLiteral("0")});
    QTRY_VERIFY(m_log.zeroTail() < 10);
}

void TstCaptureFaults::serverRestarts()
{
    startQuietly();
    m_pulse->kill();
    expectEnd(CaptureFault::Stopped, "server killed");
    m_log.restart();
    m_port->start("mic");
    QTRY_VERIFY(m_log.fault());
    QCOMPARE(*m_log.fault(), CaptureFault::NoServer);

    QVERIFY(m_pulse->start());
    m_log.restart();
    // As the recorder does: once a second.
    for (int attempt = 0; attempt < 10; ++attempt) {
        m_port->start("mic");
        if (QTest::qWaitFor([this] { return m_log.frames() > 0; }, 1000))
            break;
    }
    qInfo("server restarted: sound again after %lld ms", m_log.firstSampleMs());
    QVERIFY(m_log.frames() > 0);
    QVERIFY(m_log.firstSampleMs() <= backWithinMs);
}

void TstCaptureFaults::vanishedBeforeStart()
{
    m_pulse->addMicrophone(QStringLiteral("other"));
    m_pulse->play(noisePcm(15.0, 4, 1.0), QStringLiteral("other_in"));
    startQuietly();
    m_port->stop();
    QTRY_COMPARE(m_log.stoppedCount(), 1);

    m_log.restart();
    const Responsiveness loop;
    m_pulse->unload(m_pulse->micModule());
    const qint64 began = m_log.nowMs();
    m_port->start("mic");
    QTRY_VERIFY_WITH_TIMEOUT(m_log.fault(), answeredWithinMs + 500);
    qInfo("vanished before start: told after %lld ms (%s), longest block %lld ms",
          m_log.faultMs() - began, qPrintable(m_log.faultDetail()), loop.longestMs());
    QVERIFY(m_log.faultMs() - began <= answeredWithinMs);
    QCOMPARE(m_log.startedCount(), 0);
    QCOMPARE(m_log.frames(), 0);

    m_log.restart();
    m_port->start({});
    QTRY_VERIFY(m_log.frames() > 0);
    QCOMPARE(m_log.device().id, QByteArray("other"));
}

void TstCaptureFaults::noServerAtAll()
{
    m_pulse->kill();
    m_log.restart();
    const int listed = m_log.listedCount();
    m_port->requestDevices();
    QTRY_VERIFY(m_log.listedCount() > listed);
    QTRY_VERIFY(m_log.devices().isEmpty());
    m_port->start({});
    QTRY_VERIFY_WITH_TIMEOUT(m_log.fault(), answeredWithinMs);
    QCOMPARE(*m_log.fault(), CaptureFault::NoServer);

    QVERIFY(m_pulse->start());
    startQuietly();
    QVERIFY(!m_log.fault());
}

void TstCaptureFaults::serverFrozenAtStart()
{
    startQuietly();
    m_port->stop();
    QTRY_COMPARE(m_log.stoppedCount(), 1);
    m_log.restart();

    const Responsiveness loop;
    m_pulse->freeze();
    m_port->start("mic");
    QTRY_VERIFY_WITH_TIMEOUT(m_log.fault(), answeredWithinMs + 1000);
    QCOMPARE(*m_log.fault(), CaptureFault::NotAnswering);
    qInfo("frozen server: told after %lld ms, longest block %lld ms", m_log.faultMs(),
          loop.longestMs());
    QVERIFY(m_log.faultMs() <= answeredWithinMs);
    m_pulse->thaw();
    startQuietly();
    // The start that was given up comes back by itself and must say nothing.
    QCOMPARE(m_log.startedCount(), 0); // counted from the restart within startQuietly
    QVERIFY(!m_log.fault());
}

QTEST_GUILESS_MAIN(TstCaptureFaults)
#include "tst_capturefaults.moc"
