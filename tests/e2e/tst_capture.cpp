#include "capturelog.h"
#include "pulsefixture.h"
#include "takes/mediafactory.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <unistd.h>

using namespace recount;

namespace
{

/// User and system time of this process so far, ms.
qint64 cpuMs()
{
    QFile stat(QStringLiteral("/proc/self/stat"));
    if (!stat.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray line = stat.readAll();
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    return (fields[11].toLongLong() + fields[12].toLongLong()) * 1000 / ::sysconf(_SC_CLK_TCK);
}

std::vector<qint16> samplesOf(const QByteArray &pcm)
{
    std::vector<qint16> samples(size_t(pcm.size()) / sizeof(qint16));
    std::copy_n(pcm.constData(), pcm.size(), reinterpret_cast<char *>(samples.data()));
    return samples;
}

} // namespace

/// What is played into a microphone arrives, all of it, unchanged, from the right one.
class TstCapture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void givesEverySampleUnchanged();
    void startsQuickly();
    void namesTheDefaultAndFollowsIt();
    void opensTheChosenMicrophone();
    void opensAMicrophoneThatHasJustCome();
    void convertsStereoAndOtherRates();
    void deliversNothingAfterStop();
    void canBeStartedAndStoppedAgainAndAgain();

private:
    /// The sound service tells of a new microphone when it gets to it; nobody can choose it before.
    bool lists(const QByteArray &id)
    {
        m_port->requestDevices();
        return QTest::qWaitFor([this, &id] {
            const QList<CaptureDevice> devices = m_log.devices();
            return std::any_of(devices.cbegin(), devices.cend(),
                               [&id](const CaptureDevice &device) { return device.id == id; });
        });
    }
    bool hasFrames(qsizetype frames) const { return m_log.frames() >= frames; }

    PulseFixture m_pulse;
    CaptureLog m_log;
    MediaFactory m_media = installedMedia();
    std::unique_ptr<CapturePort> m_port;
};

void TstCapture::initTestCase()
{
    if (!PulseFixture::isInstalled()) {
        if (qEnvironmentVariableIsSet("CI"))
            QFAIL("PulseAudio is not installed");
        QSKIP("PulseAudio is not installed");
    }
    QVERIFY(m_pulse.start());
}

void TstCapture::init()
{
    const auto plugin = m_media();
    if (!plugin)
        QFAIL(qPrintable(plugin.error().detail));
    m_port = plugin.value()->createCapture(m_log);
    m_log.restart();
}

void TstCapture::cleanup()
{
    m_port.reset();
}

void TstCapture::givesEverySampleUnchanged()
{
    m_port->start({});
    QTRY_VERIFY(hasFrames(4800));
    QCOMPARE(m_log.sampleRate(), 48000);

    constexpr int seconds = 30;
    const QByteArray played = noisePcm(seconds, 20251124);
    const qint64 cpuBefore = cpuMs();
    const qint64 wallBefore = m_log.nowMs();
    m_pulse.play(played, QStringLiteral("voice"));
    QTRY_VERIFY_WITH_TIMEOUT(hasFrames(48000 * (seconds + 1)) && m_log.zeroTail() > 12000,
                             (seconds + 10) * 1000);
    const double cpu = 100.0 * double(cpuMs() - cpuBefore) / double(m_log.nowMs() - wallBefore);
    m_port->stop();
    QTRY_COMPARE(m_log.stoppedCount(), 1);

    const std::vector<qint16> wanted = samplesOf(played);
    const std::vector<qint16> got = m_log.recorded();
    const auto start = std::search(got.begin(), got.end(), wanted.begin(), wanted.begin() + 64);
    QVERIFY2(start != got.end(), "the beginning was not recorded");
    QVERIFY(size_t(got.end() - start) >= wanted.size());
    size_t same = 0;
    for (size_t i = 0; i < wanted.size(); ++i)
        same += wanted[i] == start[ptrdiff_t(i)] ? 1 : 0;
    qInfo("%zu of %zu samples identical over %.2f s; CPU %.2f %% of one core", same, wanted.size(),
          double(wanted.size()) / 48000.0, cpu);
    if (same != wanted.size()) {
        const auto differs = std::mismatch(wanted.begin(), wanted.end(), start);
        const auto back = std::search(differs.second, got.end(), differs.first, differs.first + 64);
        qWarning("differs after %td samples, goes on %td samples later",
                 differs.first - wanted.begin(), back - differs.second);
    }
    QCOMPARE(same, wanted.size());
    QVERIFY2(cpu <= 3.0, "capturing costs more than 3 % of one core");
}

void TstCapture::startsQuickly()
{
    m_port->start({});
    QTRY_VERIFY(hasFrames(1));
    qInfo("first sample %lld ms after start", m_log.firstSampleMs());
    QVERIFY(m_log.firstSampleMs() <= 500);
}

void TstCapture::namesTheDefaultAndFollowsIt()
{
    const QString second = m_pulse.addMicrophone(QStringLiteral("second"));
    m_port->requestDevices();
    QTRY_COMPARE(m_log.devices().size(), 2);
    QCOMPARE(m_log.defaultDevice(), QStringLiteral("mic"));

    m_pulse.pactl({QStringLiteral("set-default-source"), QStringLiteral("second")});
    QTRY_COMPARE(m_log.defaultDevice(), QStringLiteral("second"));
    m_port->start({});
    QTRY_COMPARE(m_log.startedCount(), 1);
    QCOMPARE(m_log.device().id, QByteArray("second"));
    QCOMPARE(m_log.device().description, QStringLiteral("Mic-second"));
    QVERIFY(m_log.device().isDefault);
    // The name alone proves nothing: only the second one hears this.
    m_pulse.play(tonePcm(1.0, 1000.0), QStringLiteral("second_in"));
    QTRY_VERIFY(hasFrames(4800) && m_log.zeroTail() < 480);

    // A change of the default is told, but the recording stays where it is, twice, though the
    // server would move it. Full-scale noise in the other microphone would show.
    m_pulse.play(noisePcm(8.0, 7, 1.0), QStringLiteral("voice"));
    QTRY_VERIFY(m_log.zeroTail() > 9600); // the tone has ended
    const qsizetype silent = m_log.frames() - 4800;
    for (const char *name : {"mic", "second", "mic"}) {
        m_pulse.pactl({QStringLiteral("set-default-source"), QLatin1String(name)});
        QTRY_COMPARE(m_log.defaultDevice(), QLatin1String(name));
        const qsizetype before = m_log.frames();
        QTRY_VERIFY2(hasFrames(before + 24000), qPrintable(m_log.faultDetail()));
        QVERIFY(!m_log.fault());
    }
    const std::vector<qint16> kept = m_log.recordedFrom(silent);
    const auto foreign = std::count_if(kept.begin(), kept.end(), [](qint16 s) { return s != 0; });
    QVERIFY2(foreign == 0, qPrintable(QStringLiteral("%1 foreign samples").arg(foreign)));
    m_pulse.play(tonePcm(1.0, 1000.0), QStringLiteral("second_in"));
    QTRY_VERIFY(m_log.zeroTail() < 480);
    m_port->stop();
    QTRY_COMPARE(m_log.stoppedCount(), 1);

    m_pulse.unload(second);
    QTRY_COMPARE(m_log.devices().size(), 1);
}

void TstCapture::opensTheChosenMicrophone()
{
    const QString third = m_pulse.addMicrophone(QStringLiteral("third"));
    QVERIFY(lists("third"));
    m_port->start("third");
    QTRY_COMPARE(m_log.startedCount(), 1);
    QCOMPARE(m_log.device().id, QByteArray("third"));
    QVERIFY(!m_log.device().isDefault);
    m_pulse.play(tonePcm(1.0, 1000.0), QStringLiteral("third_in"));
    QTRY_VERIFY(hasFrames(4800) && m_log.zeroTail() < 480);
    m_port->stop();
    QTRY_COMPARE(m_log.stoppedCount(), 1);
    m_pulse.unload(third);
}

/// The server tells of it before Qt lists it, now and then.
void TstCapture::opensAMicrophoneThatHasJustCome()
{
    for (int round = 0; round < 20; ++round) {
        const QString name = QStringLiteral("new%1").arg(round);
        const QString module = m_pulse.addMicrophone(name);
        QVERIFY(lists(name.toLatin1()));
        m_log.restart();
        m_port->start(name.toLatin1());
        QTRY_VERIFY2(m_log.startedCount() == 1, qPrintable(m_log.faultDetail()));
        m_port->stop();
        QTRY_COMPARE(m_log.stoppedCount(), 1);
        m_pulse.unload(module);
    }
}

void TstCapture::convertsStereoAndOtherRates()
{
    m_pulse.pactl({QStringLiteral("load-module"), QStringLiteral("module-null-sink"),
                   QStringLiteral("sink_name=wide"), QStringLiteral("rate=44100"),
                   QStringLiteral("channels=2")});
    const QString module = m_pulse.pactl(
        {QStringLiteral("load-module"), QStringLiteral("module-remap-source"),
         QStringLiteral("source_name=stereo"), QStringLiteral("master=wide.monitor")});
    QVERIFY(lists("stereo"));
    m_port->start("stereo");
    QTRY_VERIFY2(m_log.startedCount() == 1, qPrintable(m_log.faultDetail()));
    QCOMPARE(m_log.sampleRate(), 44100);
    m_pulse.play(tonePcm(2.0, 1000.0), QStringLiteral("wide"));
    QTRY_VERIFY(hasFrames(44100) && m_log.zeroTail() < 441);
    m_port->stop();
    QTRY_COMPARE(m_log.stoppedCount(), 1);
    m_pulse.unload(module);
}

void TstCapture::deliversNothingAfterStop()
{
    m_port->start({});
    QTRY_VERIFY(hasFrames(4800));
    m_port->stop();
    const qsizetype atStop = m_log.frames();
    QTRY_COMPARE(m_log.stoppedCount(), 1);
    QVERIFY(m_log.frames() - atStop <= 2880); // what was heard before that moment
    const qsizetype ended = m_log.frames();
    const qint64 from = m_log.nowMs();
    QTRY_VERIFY(m_log.nowMs() - from > 300);
    QCOMPARE(m_log.frames(), ended);
    QVERIFY(!m_log.fault());
}

void TstCapture::canBeStartedAndStoppedAgainAndAgain()
{
    for (int round = 1; round <= 20; ++round) {
        m_port->start({});
        QTRY_COMPARE(m_log.startedCount(), round);
        const qsizetype before = m_log.frames();
        QTRY_VERIFY(hasFrames(before + 480));
        m_port->stop();
        QTRY_COMPARE(m_log.stoppedCount(), round);
    }
    // Without waiting for any answer, and with the port deleted in between.
    for (int round = 0; round < 20; ++round) {
        m_port->start({});
        if (round % 2 == 0)
            m_port->stop();
        if (round % 5 == 4)
            m_port = m_media().value()->createCapture(m_log);
    }
    m_log.restart();
    m_port->start({});
    QTRY_VERIFY(hasFrames(4800));
    QVERIFY(!m_log.fault());
}

QTEST_GUILESS_MAIN(TstCapture)
#include "tst_capture.moc"
