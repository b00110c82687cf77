#include "foundation/clock.h"
#include "foundation/datafolder.h"
#include "pulsefixture.h"
#include "takebench.h"
#include "takes/takefiles.h"
#include "takes/takerecovery.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace recount;

namespace
{

constexpr int rate = 48000;
constexpr quint32 seed = 20250315;
constexpr double mostLostMs = 100.0;
constexpr int patienceMs = 30'000; ///< until the first sound, on a busy machine

std::vector<qint16> samplesOf(const QByteArray &pcm)
{
    std::vector<qint16> samples(size_t(pcm.size()) / sizeof(qint16));
    std::copy_n(pcm.constData(), samples.size() * sizeof(qint16),
                reinterpret_cast<char *>(samples.data()));
    return samples;
}

/// Where the end of `part` lies in `whole`; -1 when it is not there.
qint64 endWithin(const std::vector<qint16> &whole, const std::vector<qint16> &part)
{
    constexpr ptrdiff_t needle = 64;
    if (ptrdiff_t(part.size()) < needle)
        return -1;
    const auto found = std::search(whole.begin(), whole.end(), part.end() - needle, part.end());
    return found == whole.end() ? -1 : found - whole.begin() + needle;
}

int runs()
{
    bool given = false;
    const int count = qEnvironmentVariableIntValue("RECOUNT_CRASH_RUNS", &given);
    return given ? count : 10;
}

} // namespace

/// Recount is killed while it records. At the next start the take is there, with what was said.
class TstCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void takeSurvivesBeingKilledAtAnyMoment();

private:
    struct Outcome {
        double lostMs = 0.0;       ///< of what another program recorded meanwhile
        double behindToldMs = 0.0; ///< of what Recount itself said it had
    };
    void killOnce(int afterMs, const std::vector<qint16> &spoken, Outcome &outcome);

    PulseFixture m_pulse;
};

void TstCrash::initTestCase()
{
    if (!PulseFixture::isInstalled()) {
        if (qEnvironmentVariableIsSet("CI"))
            QFAIL("PulseAudio is not installed");
        QSKIP("PulseAudio is not installed");
    }
    QVERIFY(m_pulse.start());
}

void TstCrash::takeSurvivesBeingKilledAtAnyMoment()
{
    QRandomGenerator random(seed);
    const QByteArray speech = noisePcm(20.0 + 6.0 * runs(), seed);
    m_pulse.play(speech, QStringLiteral("voice"));
    const std::vector<qint16> spoken = samplesOf(speech);

    std::vector<double> lost;
    double behind = 0.0;
    for (int run = 0; run < runs(); ++run) {
        const int afterMs = random.bounded(300, 3300);
        Outcome outcome;
        killOnce(afterMs, spoken, outcome);
        if (QTest::currentTestFailed()) {
            qInfo("run %d, killed after %d ms", run, afterMs);
            return;
        }
        lost.push_back(outcome.lostMs);
        behind = std::max(behind, outcome.behindToldMs);
    }
    std::sort(lost.begin(), lost.end());
    qInfo("%d kills: lost %.1f ms in the median, %.1f ms at most; behind what was told %.1f ms at "
          "most",
          runs(), lost[lost.size() / 2], lost.back(), behind);
}

void TstCrash::killOnce(int afterMs, const std::vector<qint16> &spoken, Outcome &outcome)
{
    const QTemporaryDir data;
    QProcess tool;
    tool.start(QCoreApplication::applicationDirPath() + QStringLiteral("/recordtool"),
               {data.path()});
    QVERIFY(tool.waitForStarted());
    QByteArray told;
    const auto hears = [&] {
        told += tool.readAllStandardOutput();
        // A take begins before its first sound: "captured 0" may come first.
        static const QRegularExpression some(QStringLiteral("captured [1-9]"));
        return QString::fromUtf8(told).contains(some);
    };
    QTRY_VERIFY2_WITH_TIMEOUT(hears(), QByteArray(told + tool.readAllStandardError()).constData(),
                              patienceMs);

    const QString witnessFile = data.filePath(QStringLiteral("witness.raw"));
    QProcess *const witness = m_pulse.record(QStringLiteral("mic"), witnessFile);
    QTRY_VERIFY(QFile(witnessFile).size() > 0);
    QTest::qWait(afterMs);
    ::kill(pid_t(tool.processId()), SIGKILL);
    ::kill(pid_t(witness->processId()), SIGKILL);
    QVERIFY(tool.waitForFinished());
    witness->waitForFinished();
    told += tool.readAllStandardOutput();

    const SystemClock clock;
    const DataFolder folder(data.path());
    const RecoveryReport report = recoverTakes(folder, clock, {});
    QCOMPARE(report.unreadable, QStringList());
    QCOMPARE(report.recovered.size(), 1);
    const Take take = report.recovered.constFirst();
    QCOMPARE(take.state, TakeState::Recovered);
    const Samples sound = TakeBench::read(TakeFiles{folder.takes(), take.id}.sound);
    QCOMPARE(qint64(sound.size()), take.frames);

    // The whole of it is what was spoken, in one piece.
    const std::vector<qint16> kept(sound.begin(), sound.end());
    const qint64 end = endWithin(spoken, kept);
    QVERIFY(end >= qint64(kept.size()));
    QVERIFY(std::equal(kept.begin(), kept.end(), spoken.begin() + (end - qint64(kept.size()))));

    QFile file(witnessFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const qint64 witnessEnd = endWithin(spoken, samplesOf(file.readAll()));
    QVERIFY(witnessEnd > 0);
    outcome.lostMs = double(witnessEnd - end) * 1000.0 / rate;

    const qsizetype last = told.lastIndexOf("captured ") + qsizetype(qstrlen("captured "));
    const qint64 toldFrames = told.mid(last, told.indexOf('\n', last) - last).toLongLong();
    outcome.behindToldMs = double(toldFrames - take.frames) * 1000.0 / rate;
    QVERIFY2(outcome.behindToldMs <= mostLostMs,
             qPrintable(QStringLiteral("%1 ms").arg(outcome.behindToldMs)));
    QVERIFY2(outcome.lostMs <= mostLostMs, qPrintable(QStringLiteral("%1 ms").arg(outcome.lostMs)));
}

QTEST_GUILESS_MAIN(TstCrash)
#include "tst_crash.moc"
