#include "crashruns.h"
#include "runbook/walklog.h"

#include <QTemporaryDir>
#include <QTest>

using namespace recount;
using namespace Qt::StringLiterals;

/// Recount is killed during a walk. What happened more than a second before is in the log, in its
/// order and without a gap, and the next run goes on behind it.
class WalkCrashTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_last = 0; ///< the step that survived

    void killOnce(int afterMs, qint64 &lostMs)
    {
        const KilledTool tool = killedTool(u"walktool"_s, {m_dir.path()}, "step ", afterMs);
        QVERIFY2(tool.wrong.isEmpty(), qPrintable(tool.wrong));
        QCOMPARE(tool.stepMs.begin()->first, m_last + 1);

        const QList<KeptWalk> kept = keptWalks(m_dir.path());
        m_last = 0;
        if (!kept.isEmpty()) {
            QCOMPARE(kept.size(), 1);
            const auto log = readWalkLog(kept[0].path);
            QVERIFY(log);
            for (const WalkEvent &event : log->events)
                QCOMPARE(event.name.toInt(), ++m_last);
        }
        lostMs = tool.lostMs(m_last);
        QVERIFY2(lostMs <= mostLostMs, qPrintable(u"lost %1 ms"_s.arg(lostMs)));
    }

private Q_SLOTS:
    void aWalkSurvivesBeingKilled()
    {
        const QList<qint64> lost = lostInCrashes(
            20, 900, [this](int afterMs, qint64 &lostMs) { killOnce(afterMs, lostMs); });
        if (lost.isEmpty())
            return;
        qInfo("%d kills, %d events kept: lost %lld ms at most", crashRuns(), m_last,
              static_cast<long long>(lost.constLast()));
        QVERIFY(m_last > 0);
    }
};

QTEST_GUILESS_MAIN(WalkCrashTest)
#include "tst_walkcrash.moc"
