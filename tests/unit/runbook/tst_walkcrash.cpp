#include "foundation/clock.h"
#include "runbook/walklog.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>

using namespace recount;
using namespace Qt::StringLiterals;

namespace
{

constexpr quint32 seed = 20260315;
constexpr qint64 mostLostMs = 1000;

int runs()
{
    bool given = false;
    const int count = qEnvironmentVariableIntValue("RECOUNT_CRASH_RUNS", &given);
    return given ? count : 8;
}

} // namespace

/// Recount is killed during a walk. What happened more than a second before is in the log, in its
/// order and without a gap, and the next run goes on behind it.
class WalkCrashTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_last = 0; ///< the step that survived
    qint64 m_lostMs = 0;

    void killOnce(int afterMs)
    {
        const SystemClock clock;
        QProcess tool;
        tool.start(QCoreApplication::applicationDirPath() + u"/walktool"_s, {m_dir.path()});
        QVERIFY(tool.waitForStarted());
        QByteArray told;
        const auto walks = [&] {
            told += tool.readAllStandardOutput();
            return told.contains("step ");
        };
        QTRY_VERIFY_WITH_TIMEOUT(walks(), 20000);
        QTest::qWait(afterMs);
        const qint64 killedMs = clock.monotonicMs();
        tool.kill();
        QVERIFY(tool.waitForFinished());
        told += tool.readAllStandardOutput();
        QVERIFY2(!told.contains("failed"), told.constData());

        std::map<int, qint64> stepMs;
        QByteArrayList lines = told.split('\n');
        lines.removeLast(); // may be cut off
        for (const QByteArray &line : lines) {
            const QList<QByteArray> words = line.split(' ');
            if (words.size() == 3)
                stepMs[words[1].toInt()] = words[2].toLongLong();
        }
        QVERIFY(!stepMs.empty());
        QCOMPARE(stepMs.begin()->first, m_last + 1);

        const QList<KeptWalk> kept = keptWalks(m_dir.path());
        m_last = 0;
        if (!kept.isEmpty()) {
            QCOMPARE(kept.size(), 1);
            const auto log = readWalkLog(kept[0].path);
            QVERIFY(log);
            for (const WalkEvent &event : log->events)
                QCOMPARE(event.name.toInt(), ++m_last);
        }
        m_lostMs = 0;
        const auto lost = stepMs.upper_bound(m_last);
        if (lost != stepMs.end())
            m_lostMs = killedMs - lost->second;
        QVERIFY2(m_lostMs <= mostLostMs, qPrintable(u"lost %1 ms"_s.arg(m_lostMs)));
    }

private Q_SLOTS:
    void aWalkSurvivesBeingKilled()
    {
        QRandomGenerator random(seed);
        QList<qint64> lost;
        for (int run = 0; run < runs(); ++run) {
            const int afterMs = random.bounded(20, 900);
            killOnce(afterMs);
            if (QTest::currentTestFailed()) {
                qInfo("run %d, killed after %d ms", run, afterMs);
                return;
            }
            lost.append(m_lostMs);
        }
        std::sort(lost.begin(), lost.end());
        qInfo("%d kills, %d events kept: lost %lld ms at most", runs(), m_last,
              static_cast<long long>(lost.constLast()));
        QVERIFY(m_last > 0);
    }
};

QTEST_GUILESS_MAIN(WalkCrashTest)
#include "tst_walkcrash.moc"
