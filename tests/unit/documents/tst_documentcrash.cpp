#include "documents/documentfile.h"
#include "documents/draftrecovery.h"
#include "foundation/clock.h"
#include "foundation/datafolder.h"
#include "typedtext.h"

#include <QCoreApplication>
#include <QFile>
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

/// Recount is killed while a document is being typed and saved. What was typed more than a second
/// before is in the draft or in the file, and neither is ever half a text.
class DocumentCrashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typingOlderThanASecondSurvivesBeingKilled();

private:
    void killOnce(int afterMs);

    QTemporaryDir m_dir; ///< the same for all runs, as a user's is
    qint64 m_lostMs = 0;
    int m_last = 0; ///< the step that survived
    int m_saves = 0;
};

void DocumentCrashTest::typingOlderThanASecondSurvivesBeingKilled()
{
    QRandomGenerator random(seed);
    QList<qint64> lost;
    for (int run = 0; run < runs(); ++run) {
        const int afterMs = random.bounded(600, 2400);
        killOnce(afterMs);
        if (QTest::currentTestFailed()) {
            qInfo("run %d, killed after %d ms", run, afterMs);
            return;
        }
        lost.append(m_lostMs);
    }
    std::sort(lost.begin(), lost.end());
    qInfo("%d kills, %d saves: lost %lld ms of typing in the median, %lld ms at most", runs(),
          m_saves, static_cast<long long>(lost[lost.size() / 2]),
          static_cast<long long>(lost.constLast()));
    QVERIFY(m_saves > 0 || runs() < 3);
}

void DocumentCrashTest::killOnce(int afterMs)
{
    const SystemClock clock;
    const DataFolder folder(m_dir.filePath(u"data"_s));
    const QString path = m_dir.filePath(u"typed.md"_s);
    QProcess tool;
    tool.start(QCoreApplication::applicationDirPath() + u"/typetool"_s, {folder.root(), path});
    QVERIFY(tool.waitForStarted());
    QByteArray told;
    const auto types = [&] {
        told += tool.readAllStandardOutput();
        return told.contains("step ");
    };
    QTRY_VERIFY_WITH_TIMEOUT(types(), 20000);
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
        if (words.size() == 3 && words[0] == "step")
            stepMs[words[1].toInt()] = words[2].toLongLong();
    }
    m_saves += int(lines.count("saved"));
    QVERIFY(stepMs.size() > 10);
    // It went on with what survived the kill before.
    QCOMPARE(stepMs.begin()->first, m_last + 1);

    m_last = 0;
    if (QFile::exists(path)) {
        const auto content = DocumentFile(path).read();
        QVERIFY(content);
        m_last = typedSteps(content->bytes);
        QVERIFY2(m_last >= 0, "the file is not whole");
    }
    const DocumentJournal::Found found = findUnsaved(DocumentJournal(folder.drafts()));
    QCOMPARE(found.unreadable, QStringList());
    QVERIFY(found.drafts.size() <= 1);
    if (!found.drafts.isEmpty()) {
        const int steps = typedSteps(found.drafts[0].bytes);
        QVERIFY2(steps >= 0, "the draft is not whole");
        // It is what is recovered, so it is never older than the file.
        QVERIFY2(steps >= m_last, qPrintable(u"draft %1, file %2"_s.arg(steps).arg(m_last)));
        m_last = steps;
    }

    m_lostMs = 0;
    for (const auto &[number, atMs] : stepMs) {
        if (number > m_last) {
            m_lostMs = killedMs - atMs;
            break;
        }
    }
    QVERIFY2(m_lostMs <= mostLostMs, qPrintable(u"lost %1 ms"_s.arg(m_lostMs)));
}

QTEST_GUILESS_MAIN(DocumentCrashTest)
#include "tst_documentcrash.moc"
