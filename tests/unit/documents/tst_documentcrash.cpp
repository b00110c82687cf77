#include "crashruns.h"
#include "documents/documentfile.h"
#include "documents/draftrecovery.h"
#include "foundation/datafolder.h"
#include "typedtext.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace recount;
using namespace Qt::StringLiterals;

/// Recount is killed while a document is being typed and saved. What was typed more than a second
/// before is in the draft or in the file, and neither is ever half a text.
class DocumentCrashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typingOlderThanASecondSurvivesBeingKilled();

private:
    void killOnce(int afterMs, qint64 &lostMs);

    QTemporaryDir m_dir; ///< the same for all runs, as a user's is
    int m_last = 0;      ///< the step that survived
    int m_saves = 0;
};

void DocumentCrashTest::typingOlderThanASecondSurvivesBeingKilled()
{
    const QList<qint64> lost = lostInCrashes(
        600, 2400, [this](int afterMs, qint64 &lostMs) { killOnce(afterMs, lostMs); });
    if (lost.isEmpty())
        return;
    qInfo("%d kills, %d saves: lost %lld ms of typing in the median, %lld ms at most", crashRuns(),
          m_saves, static_cast<long long>(lost[lost.size() / 2]),
          static_cast<long long>(lost.constLast()));
    QVERIFY(m_saves > 0 || crashRuns() < 3);
}

void DocumentCrashTest::killOnce(int afterMs, qint64 &lostMs)
{
    const DataFolder folder(m_dir.filePath(u"data"_s));
    const QString path = m_dir.filePath(u"typed.md"_s);
    const KilledTool tool = killedTool(u"typetool"_s, {folder.root(), path}, "step ", afterMs);
    QVERIFY2(tool.wrong.isEmpty(), qPrintable(tool.wrong));
    m_saves += int(tool.lines.count("saved"));
    QVERIFY(tool.stepMs.size() > 10);
    // It went on with what survived the kill before.
    QCOMPARE(tool.stepMs.begin()->first, m_last + 1);

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

    lostMs = tool.lostMs(m_last);
    QVERIFY2(lostMs <= mostLostMs, qPrintable(u"lost %1 ms"_s.arg(lostMs)));
}

QTEST_GUILESS_MAIN(DocumentCrashTest)
#include "tst_documentcrash.moc"
