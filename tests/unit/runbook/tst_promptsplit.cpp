#include "runbook/promptsplit.h"

#include "runbook/commandtext.h"

#include <QTest>

using namespace recount;

class PromptSplitTest : public QObject
{
    Q_OBJECT

    /// The document with the first block of code split; empty when nothing is offered.
    static QByteArray split(const QByteArray &text)
    {
        const SourceText source(text);
        for (const MarkdownBlock &block : markdownBlocks(source)) {
            if (block.kind != MarkdownBlock::Kind::Code)
                continue;
            const QList<TextPatch> patches = PromptSplit(source, block).patches();
            return patches.isEmpty() ? QByteArray() : patched(text, patches).value_or("failed");
        }
        return {};
    }

private Q_SLOTS:
    void blocksAreSplit_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const char *before, const char *after) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(after);
        };
        row("no prompt", "```sh\nls\n```\n", "");
        row("prompts", "```sh\n$ ls\n$ id\n```\n", "```sh\nls\nid\n```\n");
        row("continued", "```\n$ ls \\\n  -l\n```\n", "```\nls \\\n  -l\n```\n");
        row("root", "```sh\n[root@db ~]# ls\n```\n", "```sh\nls\n```\n");
        row("output", "a\n\n```console\n$ ls\nx  y\n\nz\n$ id\n0\n```\n\nb\n",
            "a\n\n```sh\nls\n```\n\n```text\nx  "
            "y\n\nz\n```\n\n```sh\nid\n```\n\n```text\n0\n```\n\nb\n");
        row("long fence", "````sh\n$ echo '```'\n```\n````\n",
            "````sh\necho '```'\n````\n\n````text\n```\n````\n");
        row("line ends", "```sh\r\n$ ls\r\nx\r\n```\r\n",
            "```sh\r\nls\r\n```\r\n\r\n```text\r\nx\r\n```\r\n");
        row("never closed", "```sh\n$ ls\n", "```sh\nls\n");
        row("table", "```sh\nmailctl ls\n\nNAME   AGE\neast   4d\n```\n",
            "```sh\nmailctl ls\n```\n\n```text\nNAME   AGE\neast   4d\n```\n");
        row("left out", "```sh\nmailctl ls\n...\n```\n",
            "```sh\nmailctl ls\n```\n\n```text\n...\n```\n");
        row("in a list", "- a\n  ```sh\n  $ ls\n  x\n  ```\n", "");
        row("indented", "    $ ls\n    x\n", "");
        row("variable", "```sh\n$HOME/run\n```\n", "");
        row("mail", "```sh\nscp a@b:/c .\n```\n", "");
    }

    void blocksAreSplit()
    {
        QFETCH(const QByteArray, before);
        QTEST(split(before), "after");
    }

    void promptsAreLeftOut()
    {
        QCOMPARE(commandtext::withoutPrompts(QStringLiteral("$ ls\nx\nroot@a:~# id \\\n -u\ny")),
                 QStringLiteral("ls\nid \\\n -u"));
        QCOMPARE(commandtext::withoutPrompts(QStringLiteral("ls\n# x")), QStringLiteral("ls\n# x"));
        QCOMPARE(commandtext::withoutPrompts(
                     QStringLiteral("kubectl get pods\n\nNAME      READY  STATUS\nrm -rf 1  0/1    "
                                    "Error\n\nls")),
                 QStringLiteral("kubectl get pods\n\n\nls"));
    }
};

QTEST_APPLESS_MAIN(PromptSplitTest)
#include "tst_promptsplit.moc"
