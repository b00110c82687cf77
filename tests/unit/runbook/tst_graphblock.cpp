// The drawing that a runbook carries for those who read it elsewhere.

#include "documents/plainheadings.h"
#include "runbook/graphblock.h"
#include "runbook/runbookreader.h"
#include "runbook/steporderedits.h"

#include <QFile>
#include <QTest>

namespace recount
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray example()
{
    QFile file(QStringLiteral(RECOUNT_SOURCE_DIR
                              "/resources/examples/en/runbook-database-not-responding.md"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::optional<GraphBlock> blockOf(const QByteArray &bytes)
{
    const SourceText source(bytes);
    return findGraphBlock(source, blocksWithPlainHeadings(source));
}

QByteArray drawn(const QByteArray &bytes, bool replaceEdited = false)
{
    const SourceText source(bytes);
    return patched(bytes, graphBlockPatches(source, readRunbook(source), replaceEdited))
        .value_or("overlap");
}

QByteArray without(const QByteArray &bytes)
{
    return patched(bytes, removeGraphBlock(SourceText(bytes))).value_or("overlap");
}

} // namespace

class GraphBlockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWrittenAboveTheStepsAndTakenOutAgain_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QByteArray crlf = example();
        crlf.replace("\n", "\r\n");
        QFile plain(QStringLiteral(RECOUNT_SOURCE_DIR "/tests/data/runbooks/plain.txt"));
        QVERIFY(plain.open(QIODevice::ReadOnly));
        QTest::newRow("plain text") << plain.readAll();
        QTest::newRow("headings") << example();
        QTest::newRow("CRLF and mark") << QByteArray("\xEF\xBB\xBF" + crlf);
        QTest::newRow("no last line end") << QByteArray(example().chopped(1));
        QTest::newRow("a list") << QByteArray("# Runbook: X\n\n## Diagnosis\n\n1. Look\n2. Act\n");
    }
    void isWrittenAboveTheStepsAndTakenOutAgain()
    {
        QFETCH(QByteArray, bytes);
        const QByteArray after = drawn(bytes);
        const auto block = blockOf(after);
        QVERIFY(block.has_value());
        QVERIFY(!block->isEditedByHand);
        QVERIFY(block->flowchart.startsWith(u"flowchart TD\n"_s));
        QVERIFY(block->flowchart.size() <= 1900);
        QCOMPARE(after.contains("\r\n"), bytes.contains("\r\n"));
        if (after.contains("\r\n"))
            QCOMPARE(after.count('\n'), after.count("\r\n"));
        // It is there for people: the runbook is read as before.
        const Runbook before = readRunbook(SourceText(bytes));
        const Runbook now = readRunbook(SourceText(after));
        QCOMPARE(now.steps.size(), before.steps.size());
        for (int i = 0; i < now.steps.size(); ++i) {
            QCOMPARE(now.steps.at(i).title.text, before.steps.at(i).title.text);
            QCOMPARE(now.steps.at(i).expected.sample, before.steps.at(i).expected.sample);
            QCOMPARE(now.steps.at(i).text, before.steps.at(i).text);
            QVERIFY(block->range.end <= now.steps.at(i).range.begin);
        }
        QCOMPARE(drawn(after), after);
        // A list that stood right below its heading has a blank line above it then.
        QCOMPARE(without(after).replace("-\n\n1.", "-\n1."), bytes);
        QCOMPARE(without(bytes), bytes);
    }

    void followsTheSteps()
    {
        const QByteArray before = drawn(example());
        const SourceText source(before);
        const Runbook runbook = readRunbook(source);
        const QByteArray moved = *patched(before, StepOrderEdits(source, runbook).moveStep(0, 2));
        // Moved steps leave it where it is, and it is drawn anew.
        QCOMPARE(blockOf(moved)->range, blockOf(before)->range);
        QVERIFY(!blockOf(moved)->isEditedByHand);
        const QByteArray anew = drawn(moved);
        QVERIFY(anew != moved);
        QVERIFY(blockOf(anew)->flowchart.contains(u"1 Read the log of the backend"_s));
        QCOMPARE(without(anew), without(moved));
    }

    void belongsToWhoEditedIt()
    {
        QByteArray edited = drawn(example());
        edited.replace("flowchart TD", "flowchart LR");
        QVERIFY(blockOf(edited)->isEditedByHand);
        QCOMPARE(drawn(edited), edited);
        QCOMPARE(drawn(edited, true), drawn(example()));
        QCOMPARE(without(edited), example());
        // Without its fence it is nobody's drawing, and is no step either.
        QByteArray odd = drawn(example());
        odd.replace("```mermaid\n", "").replace("```\n<!-- /", "<!-- /");
        QVERIFY(blockOf(odd)->isEditedByHand);
        QCOMPARE(readRunbook(SourceText(odd)).steps.size(), 8);
    }

    void oneThatNeverEndsIsNone()
    {
        QByteArray open = drawn(example());
        open.replace("<!-- /recount:graph -->\n", "");
        QVERIFY(!blockOf(open));
        QCOMPARE(readRunbook(SourceText(open)).steps.size(), 8);
        QVERIFY(!blockOf("<!-- /recount:graph -->\n\n<!-- recount:graph sha=00 -->\n"));
        QVERIFY(!blockOf("```\n<!-- recount:graph sha=00 -->\n<!-- /recount:graph -->\n```\n"));
        QVERIFY(drawn("# Runbook: X\n") == "# Runbook: X\n");
    }
};

} // namespace recount

QTEST_GUILESS_MAIN(recount::GraphBlockTest)
#include "tst_graphblock.moc"
