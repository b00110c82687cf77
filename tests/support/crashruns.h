#pragma once

#include <QByteArrayList>
#include <QRandomGenerator>
#include <QStringList>
#include <QTest>

#include <algorithm>
#include <functional>
#include <map>

namespace recount
{

/// Older than this, nothing may be missing after a crash.
constexpr qint64 mostLostMs = 1000;

/// What a tool of this folder told until it was killed.
struct KilledTool {
    QByteArrayList lines;         ///< the last one may be cut off and is not among them
    std::map<int, qint64> stepMs; ///< when each step was made, of lines `step NUMBER TIME`
    qint64 killedMs = 0;          ///< by the same clock
    QString wrong;                ///< why it was no such run; empty if it was one

    /// The age of the first step behind `last` when the tool was killed; 0 if there is none.
    qint64 lostMs(int last) const;
};

/// Starts a tool that lies beside the test, waits until it tells `awaited` and kills it `afterMs`
/// later.
KilledTool killedTool(const QString &name, const QStringList &arguments, const QByteArray &awaited,
                      int afterMs);

/// How often a tool is killed: RECOUNT_CRASH_RUNS times, or 8.
int crashRuns();

/// Calls `killOnce` with a time between the two and a place for what was lost, until a check in it
/// fails. Answers what was lost in each run, the least first; empty if a check has failed.
inline QList<qint64> lostInCrashes(int fromMs, int toMs,
                                   const std::function<void(int afterMs, qint64 &lostMs)> &killOnce)
{
    QRandomGenerator random(20260315);
    QList<qint64> lost;
    for (int run = 0; run < crashRuns(); ++run) {
        const int afterMs = random.bounded(fromMs, toMs);
        qint64 lostMs = 0;
        killOnce(afterMs, lostMs);
        if (QTest::currentTestFailed()) {
            qInfo("run %d, killed after %d ms", run, afterMs);
            return {};
        }
        lost.append(lostMs);
    }
    std::sort(lost.begin(), lost.end());
    return lost;
}

} // namespace recount
