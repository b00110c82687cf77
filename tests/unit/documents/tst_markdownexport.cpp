#include "documents/markdownexport.h"
#include "documents/markdownlinks.h"

#include "randommarkdown.h"

#include <QElapsedTimer>
#include <QTest>

using namespace recount;

class TstMarkdownExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostsGetAllButTheFrontMatter_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const QByteArray &before, const QByteArray &after) {
            QTest::newRow(name) << before << after;
        };
        row("front matter", "---\nid: 1\n---\n\n# A\n<!-- x -->\n", "# A\n<!-- x -->\n");
        row("none", "\n# A\r\n\tb \xff", "\n# A\r\n\tb \xff");
        row("CRLF", "---\r\nid: 1\r\n---\r\n# A\r\n", "# A\r\n");
        row("mark", "\xEF\xBB\xBF---\nid: 1\n---\n# A\n", "\xEF\xBB\xBF# A\n");
        row("nothing else", "---\nid: 1\n---\n", "");
        row("no end", "---\nid: 1\n", "---\nid: 1\n");
        row("empty", "", "");
    }

    void hostsGetAllButTheFrontMatter()
    {
        QFETCH(QByteArray, before);
        QTEST(markdownForHosts(SourceText(before)), "after");
    }

    void confluenceGetsWhatItShows_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const QByteArray &before, const QByteArray &after) {
            QTest::newRow(name) << before << after;
        };
        row("front matter", "---\nid: 1\n---\n# A\n", "# A\n");
        row("comment of its own", "# A\n\n<!-- help\n\nmore -->\n\nText\n", "# A\n\nText\n");
        row("comment in a line", "Text <!-- x --> more\n", "Text  more\n");
        row("two comments in a line", "<!-- a --><!-- b -->\n\nText\n", "\n\nText\n");
        row("comment in a cell", "| a | b |\n|---|---|\n| <!-- x --> | 1 |\n",
            "| a | b |\n|---|---|\n|  | 1 |\n");
        row("comment without end", "<!-- x\n", "<!-- x\n");
        row("boxes", "- [ ] one\n- [x] two\n  - [X] three\n1. [ ] four\n- [y] five\n",
            "- ☐ one\n- ☑ two\n  - ☑ three\n1. ☐ four\n- [y] five\n");
        row("anchor", "See [Step 4](#step-4 \"title\") and [B](b.md#c).\n",
            "See Step 4 and [B](b.md#c).\n");
        row("image", "![A chart](img/502.png) ![far](https://example.org/a.png)\n",
            "[image: A chart] ![far](https://example.org/a.png)\n");
        row("image with brackets", "![a (b)](<img/a b.png> 'x')\n", "[image: a (b)]\n");
        row("image in a link", "[![A](a.png)](#b) [![A](a.png)](https://example.org)\n",
            "[image: A] [[image: A]](https://example.org)\n");
        row("code", "`[a](#b)` ``- ` [a](#b)`` `open [a](#b)\n",
            "`[a](#b)` ``- ` [a](#b)`` `open a\n");
        row("block of code", "```\n- [ ] a <!-- x -->\n[a](#b)\n```\n",
            "```\n- [ ] a <!-- x -->\n[a](#b)\n```\n");
        row("escaped", "\\[a](#b) [a\\](#b)\n", "\\[a](#b) [a\\](#b)\n");
        row("CRLF", "<!-- x -->\r\n\r\n- [ ] [a](#b)\r\n", "- ☐ a\r\n");
        row("no UTF-8", "![\xff](a.png) \xfe\n", "[image: \xEF\xBF\xBD] \xfe\n");
    }

    void confluenceGetsWhatItShows()
    {
        QFETCH(QByteArray, before);
        QTEST(markdownForConfluence(SourceText(before)), "after");
    }

    void anyTextLosesItsFrontMatterAlone()
    {
        QRandomGenerator chance(20260201);
        for (int i = 0; i < 500; ++i) {
            const QByteArray text = "# A\n" + randomMarkdown(chance, 1 + i % 40);
            const QByteArray whole = "---\nid: secret-number\n---\n\n" + text;
            QCOMPARE(markdownForHosts(SourceText(whole)), text);
            // Patches that did not fit together would leave everything as it is.
            const QByteArray pasted = markdownForConfluence(SourceText(whole));
            QVERIFY2(!pasted.contains("secret-number"), whole.constData());
            QVERIFY(pasted.startsWith("# A\n"));
        }
    }

    void hostileTextsAreQuick_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("brackets") << QByteArray("[").repeated(500'000);
        QTest::newRow("addresses") << QByteArray("[](").repeated(200'000);
        QTest::newRow("titles") << QByteArray("[](a ").repeated(100'000);
        QTest::newRow("comments") << QByteArray("<!--").repeated(100'000);
        QTest::newRow("boxes and comments") << QByteArray("- [ ] a <!-- b -->\n").repeated(20'000);
        QByteArray ticks;
        for (int length = 1; length < 700; ++length)
            ticks += QByteArray(length, '`') + ' ';
        QTest::newRow("ticks") << ticks;
    }

    void hostileTextsAreQuick()
    {
        QFETCH(QByteArray, text);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!markdownForConfluence(SourceText(text)).isEmpty());
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_APPLESS_MAIN(TstMarkdownExport)
#include "tst_markdownexport.moc"
