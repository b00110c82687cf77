#include "documents/inlinescan.h"
#include "documents/markdownexport.h"
#include "documents/plaintextexport.h"
#include "randommarkdown.h"

#include <QElapsedTimer>
#include <QTest>

using namespace recount;

class MarkdownExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aForgeGetsEverythingButTheFrontMatter_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("exported");
        const QByteArray odd("# A\r\n<!-- x -->\r\n\t- [x] b \xFF  \r\n|a|\n|-|\r\nend");
        QTest::newRow("without") << odd << odd;
        QTest::newRow("with") << QByteArray("---\r\nid: 1\r\n---\r\n" + odd) << odd;
        QTest::newRow("mark") << QByteArray("\xEF\xBB\xBF---\nid: 1\n---\n" + odd)
                              << QByteArray("\xEF\xBB\xBF" + odd);
        QTest::newRow("rule") << QByteArray("---\ntext\n") << QByteArray("---\ntext\n");
        QTest::newRow("empty") << QByteArray() << QByteArray();
    }
    void aForgeGetsEverythingButTheFrontMatter()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, exported);
        QCOMPARE(markdownForForge(SourceText(text)), exported);
    }

    void confluence_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("exported");
        const auto row = [](const char *name, const char *text, const char *exported) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(exported);
        };
        row("front matter", "---\nid: 1\n---\n# A\n", "# A\n");
        row("comment on its lines", "# A\n<!-- x\ny -->\n\nb\n", "# A\n\nb\n");
        row("comment in a line", "a <!-- x --> b\n", "a  b\n");
        row("comment before HTML", "<!-- x --> <b>\n\nc\n", " <b>\n\nc\n");
        row("comment in code", "`<!-- x -->`\n\n```\n<!-- y -->\n```\n",
            "`<!-- x -->`\n\n```\n<!-- y -->\n```\n");
        row("tasks", "- [ ] a [x]\n- [x] b\r\n  - [X] c\n- d [ ]\n",
            "- \xE2\x98\x90 a [x]\n- \xE2\x98\x91 b\r\n  - \xE2\x98\x91 c\n- d [ ]\n");
        row("anchors", "See [Step 4](#step-4) and [*b*](<#c> \"t\"), [d](e.md#f).\n",
            "See Step 4 and *b*, [d](e.md#f).\n");
        row("anchor in a heading and a cell", "# [a](#b)\n\n| [c](#d) | `[e](#f)` |\n|---|---|\n",
            "# a\n\n| c | `[e](#f)` |\n|---|---|\n");
        row("images", "![a \"b\"](img/c.png \"t\") ![d](https://x/y.png) ![](e_(1).png)\n",
            "[image: a \"b\"] ![d](https://x/y.png) [image: ]\n");
        row("escaped", "\\[a](#b) \\`[c](#d)\\`\n", "\\[a](#b) \\`c\\`\n");
        row("cell ends code", "| ` | [a](#b) |\n|---|---|\n| ` | [c](#d) |\n",
            "| ` | a |\n|---|---|\n| ` | c |\n");
        row("no link", "[a] (#b) [c](#d e) [f](#g\n", "[a] (#b) [c](#d e) [f](#g\n");
        row("quote, in which the library knows no boxes", "> - [ ] [a](#b) <!-- c -->\n", "> - [ ] a \n");
    }
    void confluence()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, exported);
        QCOMPARE(markdownForConfluence(SourceText(text)), exported);
    }

    void whatNeedsNoChangeStaysByteForByte()
    {
        const QByteArray text("# A\r\n\r\n\tcode [a](#b)\r\n\r\n* x \xFF\r\n[r]: #b\r\nend");
        QCOMPARE(markdownForConfluence(SourceText(text)), text);
        QCOMPARE(markdownForConfluence(SourceText()), QByteArray());
    }

    void anyDocumentIsExported()
    {
        QRandomGenerator chance(8);
        for (int i = 0; i < 5000; ++i) {
            const QByteArray text = randomMarkdown(chance, int(chance.bounded(1, 14)));
            const QByteArray once = markdownForConfluence(SourceText(text));
            QVERIFY(!once.contains("---\nid: x"));
            QVERIFY(once.size() <= text.size() + text.count('['));
            plainTextDocument(SourceText(text));
        }
    }

    void plainText_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("plain");
        const auto row = [](const char *name, const char *text, const char *plain) {
            QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(plain);
        };
        row("headings", "---\nid: 1\n---\n# Down *again*\n## Why\ntext\n",
            "Down again\n==========\n\nWhy\n---\n\ntext\n");
        row("links", "[a](https://x.y) [b](#c) <https://z> ![d *e*](f.png)\n",
            "a (https://x.y) b https://z [image: d e]\n");
        row("lists", "1. a\n2. b\n   - [ ] c\n   - [x] d\n\nend\n",
            "1. a\n2. b\n   - \u2610 c\n   - \u2611 d\n\nend\n");
        row("loose list", "- a\n\n  b\n- c\n", "- a\n\n  b\n\n- c\n");
        row("empty item", "-\n- a\n", "-\n- a\n");
        row("table", "| Time | What |\n|---|--:|\n| 10:02 | it `fell`<br>over |\n|1|2|\n",
            "Time   What\n-----  --------------\n10:02  it fell / over\n1      2\n");
        row("code and quote", "> a\n> b\n\n```\nx\n\n  y\n```\n", "> a\n> b\n\n    x\n\n      y\n");
        row("comments and HTML", "<!-- a -->\n\nb <i>c</i><!-- d -->\n\n---\n",
            "b c\n\n----------\n");
        row("nothing", "", "");
    }
    void plainText()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, plain);
        QCOMPARE(plainTextDocument(SourceText(text)), plain);
    }

    void hostileText_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("quotes") << QByteArray(10'000, '>') + "a";
        QTest::newRow("lists") << QByteArray("- ").repeated(10'000) + "a";
        QTest::newRow("brackets") << QByteArray("[").repeated(200'000);
        QTest::newRow("images") << QByteArray("![[]()").repeated(100'000);
        QTest::newRow("backticks") << QByteArray("` `` ").repeated(20'000);
        QTest::newRow("comments") << QByteArray("a <!-- ").repeated(20'000);
        QTest::newRow("links") << QByteArray("[a](<").repeated(20'000);
        QTest::newRow("table") << "|a|b|\n|-|-|\n" + QByteArray("|\n").repeated(500'000);
    }
    void hostileText()
    {
        QFETCH(QByteArray, text);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(markdownForConfluence(SourceText(text)).size() <= text.size() * 2);
        plainTextDocument(SourceText(text));
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_APPLESS_MAIN(MarkdownExportTest)
#include "tst_markdownexport.moc"
