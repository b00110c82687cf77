#include "crashruns.h"

#include "foundation/clock.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QProcess>

#include <utility>

namespace recount
{

qint64 KilledTool::lostMs(int last) const
{
    const auto lost = stepMs.upper_bound(last);
    return lost == stepMs.end() ? 0 : killedMs - lost->second;
}

KilledTool killedTool(const QString &name, const QStringList &arguments, const QByteArray &awaited,
                      int afterMs)
{
    const SystemClock clock;
    KilledTool killed;
    QProcess tool;
    tool.start(QCoreApplication::applicationDirPath() + u'/' + name, arguments);
    QByteArray told;
    const QDeadlineTimer deadline(20000);
    while (!told.contains(awaited)) {
        if (!tool.waitForReadyRead(int(deadline.remainingTime()))) {
            killed.wrong = u"it never begins: " + tool.errorString();
            tool.kill();
            tool.waitForFinished();
            return killed;
        }
        told += tool.readAllStandardOutput();
    }
    const bool isOver = tool.waitForFinished(afterMs);
    killed.killedMs = clock.monotonicMs();
    tool.kill();
    if (isOver || !tool.waitForFinished())
        killed.wrong = QStringLiteral("it was not killed");
    told += tool.readAllStandardOutput();
    killed.lines = told.split('\n');
    killed.lines.removeLast();
    for (const QByteArray &line : std::as_const(killed.lines)) {
        if (line.contains("failed"))
            killed.wrong += QString::fromUtf8(line) + u'\n';
    }
    for (const QByteArray &line : killed.lines) {
        const QByteArrayList words = line.split(' ');
        if (words.size() == 3 && words[0] == "step")
            killed.stepMs[words[1].toInt()] = words[2].toLongLong();
    }
    if (killed.wrong.isEmpty() && killed.stepMs.empty())
        killed.wrong = QStringLiteral("it tells no step");
    return killed;
}

int crashRuns()
{
    bool isGiven = false;
    const int count = qEnvironmentVariableIntValue("RECOUNT_CRASH_RUNS", &isGiven);
    return isGiven ? count : 8;
}

} // namespace recount
