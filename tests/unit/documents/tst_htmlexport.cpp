#include "documents/frontmatter.h"
#include "documents/htmlexport.h"
#include "documents/htmlparts.h"
#include "randommarkdown.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace recount;

namespace
{

const QByteArray pngBytes = QByteArray::fromBase64(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg"
    "==");

HtmlDocument made(const QByteArray &markdown, const QString &folder = {})
{
    HtmlOptions options;
    options.language = QStringLiteral("en");
    options.folder = folder;
    return htmlDocument(SourceText(markdown), options);
}

QString bodyOf(const QString &html)
{
    const qsizetype begin = html.indexOf(QLatin1String("<main>\n")) + 7;
    return html.mid(begin, html.indexOf(QLatin1String("</main>")) - begin);
}

QString body(const QByteArray &markdown)
{
    return bodyOf(made(markdown).html);
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// The page as XML: tags nest and close. Empty when they do, otherwise what is wrong.
QString wrongNesting(QString html)
{
    // What HTML leaves open and XML does not.
    static const QRegularExpression open(QStringLiteral("<(meta|br|hr|img|input)((?: [^<>]*)?)>"));
    static const QRegularExpression bare(QStringLiteral(" (disabled|checked)(?=[ >/])"));
    html.remove(QLatin1String("<!DOCTYPE html>\n"));
    html.replace(bare, QStringLiteral(" \\1=\"\""));
    html.replace(open, QStringLiteral("<\\1\\2/>"));
    QXmlStreamReader reader(html);
    while (!reader.atEnd())
        reader.readNext();
    return reader.hasError() ? reader.errorString() : QString();
}

} // namespace

class HtmlExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageIsWholeAndNeedsNothing()
    {
        const HtmlDocument page =
            made("---\nid: 1\nsecret: x\n---\n# Checkout \"down\"\n\nText & <more>.\n");
        QVERIFY(page.html.startsWith(QLatin1String("<!DOCTYPE html>\n<html lang=\"en\">\n")));
        QVERIFY(page.html.contains(QLatin1String("<title>Checkout &quot;down&quot;</title>")));
        QCOMPARE(page.title, QStringLiteral("Checkout \"down\""));
        QVERIFY(page.html.contains(QLatin1String("<meta charset=\"utf-8\">")));
        QVERIFY(page.html.contains(QLatin1String("default-src 'none'")));
        QVERIFY(page.html.contains(QLatin1String("img-src data:")));
        QVERIFY(page.html.contains(QLatin1String("@media print")));
        QVERIFY(page.html.contains(QLatin1String("prefers-color-scheme: dark")));
        QVERIFY(!page.html.contains(QLatin1String("secret")));
        QVERIFY(!page.html.contains(QLatin1String("http://")));
        QVERIFY(!page.html.contains(QLatin1String("<script")));
        QCOMPARE(wrongNesting(page.html), QString());
    }

    void titleAndLanguageCanBeGiven()
    {
        HtmlOptions options;
        options.title = QStringLiteral("A <b>");
        const SourceText source("---\nlang: de\n---\nNo heading\n");
        const HtmlDocument page = htmlDocument(source, options);
        QVERIFY(page.html.contains(QLatin1String("<title>A &lt;b&gt;</title>")));
        QVERIFY(page.html.contains(QLatin1String("<html lang=\"de\">")));
        QVERIFY(!htmlDocument(SourceText("text"), {}).title.isEmpty());
    }

    void blocks_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QString>("html");
        const auto row = [](const char *name, const char *markdown, const char *html) {
            QTest::newRow(name) << QByteArray(markdown) << QString::fromUtf8(html);
        };
        row("paragraph", "a *b* **c** ~~d~~ `e<`\nf",
            "<p>a <em>b</em> <strong>c</strong> <s>d</s> <code>e&lt;</code>\nf</p>\n");
        row("headings", "# A b!\n\nC\n---\n\n# A b\n",
            "<h1 id=\"a-b\">A b!</h1>\n<h2 id=\"c\">C</h2>\n<h1 id=\"a-b-1\">A b</h1>\n");
        row("anchor that is taken", "# A\n# A 1\n# A\n",
            "<h1 id=\"a\">A</h1>\n<h1 id=\"a-1\">A 1</h1>\n<h1 id=\"a-2\">A</h1>\n");
        row("heading without letters", "# !\n# !\n",
            "<h1 id=\"section\">!</h1>\n<h1 id=\"section-1\">!</h1>\n");
        row("tight list", "- a\n- b\n  - c\n",
            "<ul>\n<li>a</li>\n<li>b\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>\n");
        row("loose list", "3. a\n\n4. b\n",
            "<ol start=\"3\">\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ol>\n");
        row("tasks", "- [ ] open [x]\n- [x] done\n",
            "<ul>\n<li class=\"task\"><input type=\"checkbox\" disabled aria-label=\"Open\"> "
            "open [x]</li>\n<li class=\"task\"><input type=\"checkbox\" disabled checked "
            "aria-label=\"Done\"> done</li>\n</ul>\n");
        row("tasks behind front matter", "---\na: b\n---\n\n- [ ] x [x]\n",
            "<ul>\n<li class=\"task\"><input type=\"checkbox\" disabled aria-label=\"Open\"> "
            "x [x]</li>\n</ul>\n");
        row("table", "| a | b |\n|---|--:|\n| 1<br>2 | \\| |\n",
            "<table>\n<thead>\n<tr><th>a</th><th style=\"text-align:right\">b</th></tr>\n"
            "</thead>\n<tbody>\n<tr><td>1<br>2</td><td style=\"text-align:right\">|</td></tr>\n"
            "</tbody>\n</table>\n");
        row("table without rows", "| a |\n|---|\n",
            "<table>\n<thead>\n<tr><th>a</th></tr>\n</thead>\n</table>\n");
        row("code", "```sh -x\na < b\n```\n",
            "<pre><code class=\"language-sh\">a &lt; b\n</code></pre>\n");
        row("quote and rule", "> a\n\n---\n", "<blockquote>\n<p>a</p>\n</blockquote>\n<hr>\n");
        row("comment block", "<!-- recount:x\nsecret -->\n\nb\n", "<p>b</p>\n");
        row("comment in a line", "a <!-- x --> b\n", "<p>a  b</p>\n");
        row("HTML block", "<script>\nalert(1)\n</script>\n",
            "<pre><code>&lt;script&gt;\nalert(1)\n&lt;/script&gt;</code></pre>\n");
        row("HTML in a line", "a <img src=x onerror=y>\n",
            "<p>a &lt;img src=x onerror=y&gt;</p>\n");
        row("links", "[a](https://x.y/?a=1&b=2 \"t\") [b](#c) [d](other.md) <m@x.y>\n",
            "<p><a href=\"https://x.y/?a=1&amp;b=2\">a</a> <a href=\"#c\">b</a> "
            "<a href=\"other.md\">d</a> <a href=\"mailto:m@x.y\">m@x.y</a></p>\n");
        row("bare address", "see https://x.y/z.\n",
            "<p>see <a href=\"https://x.y/z\">https://x.y/z</a>.</p>\n");
        row("remote image in a link", "[![alt](https://x/y.png)](https://z)\n",
            "<p><a href=\"https://z\">alt</a></p>\n");
        row("broken UTF-8", "a \xFF b\n", "<p>a \xEF\xBF\xBD b</p>\n");
        row("control character", "a \x1B[1m b\n", "<p>a \xEF\xBF\xBD[1m b</p>\n");
    }
    void blocks()
    {
        QFETCH(QByteArray, markdown);
        QFETCH(QString, html);
        QCOMPARE(body(markdown), html);
        QCOMPARE(wrongNesting(made(markdown).html), QString());
    }

    void nothingThatRunsIsLinked_data()
    {
        QTest::addColumn<QByteArray>("address");
        for (const char *address :
             {"javascript:alert(1)", "JavaScript:alert(1)", "java&#9;script:alert(1)",
              "&#1;javascript:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd",
              "//host/x", "smb://host", "&#x200B;javascript:x"})
            QTest::newRow(address) << QByteArray(address);
    }
    void nothingThatRunsIsLinked()
    {
        QFETCH(QByteArray, address);
        const HtmlDocument page = made("a\n\n[x](<" + address + ">) ![y](<" + address + ">)\n");
        QVERIFY2(!bodyOf(page.html).contains(QLatin1String("href")), qPrintable(page.html));
        QVERIFY(!bodyOf(page.html).contains(QLatin1String("src")));
        QVERIFY(bodyOf(page.html).contains(u'x'));
        QVERIFY(!page.leftOut.isEmpty());
        QCOMPARE(page.leftOut.constFirst().line, 2);
    }

    void imagesOfTheFolderAreInThePage()
    {
        QTemporaryDir folder;
        writeFile(folder.filePath(QStringLiteral("img/a b.png")), pngBytes);
        writeFile(folder.filePath(QStringLiteral("b.svg")), "<svg xmlns='x'/>");
        writeFile(folder.filePath(QStringLiteral("c.jpg")), "\xFF\xD8\xFF\xE0 x");
        writeFile(folder.filePath(QStringLiteral("d.gif")), "GIF89a x");
        writeFile(folder.filePath(QStringLiteral("e.webp")),
                  QByteArray("RIFF\x01\x00\x00\x00WEBPVP8 ", 16));
        const HtmlDocument page =
            made("![alt \"text\"](img/a%20b.png) ![](b.svg) ![](./c.jpg) ![](d.gif) ![](e.webp)\n",
                 folder.path());
        QCOMPARE(page.leftOut.size(), 0);
        QVERIFY(page.html.contains(u"<img src=\"data:image/png;base64," +
                                   QString::fromLatin1(pngBytes.toBase64()) +
                                   u"\" alt=\"alt &quot;text&quot;\">"));
        for (const char *type : {"svg+xml", "jpeg", "gif", "webp"})
            QVERIFY2(page.html.contains(u"\"data:image/" + QLatin1String(type) + u";base64,"),
                     type);
        QCOMPARE(wrongNesting(page.html), QString());
    }

    void noImageFromElsewhere_data()
    {
        QTest::addColumn<QString>("address");
        for (const char *address :
             {"../secret.png", "img/../../secret.png", "%2e%2e/secret.png", "..%2Fsecret.png",
              "/etc/passwd", "link.png", "linked/secret.png", "..\\secret.png", "C:/x.png",
              "missing.png", "text.png", "large.png", "img", "file:///x.png", "data:image/png,x",
              ""})
            QTest::newRow(*address ? address : "nothing") << QString::fromLatin1(address);
    }
    void noImageFromElsewhere()
    {
        QFETCH(QString, address);
        QTemporaryDir outer;
        const QString folder = outer.filePath(QStringLiteral("docs"));
        writeFile(outer.filePath(QStringLiteral("secret.png")), pngBytes);
        writeFile(folder + QStringLiteral("/img/x.png"), pngBytes);
        writeFile(folder + QStringLiteral("/text.png"), "no image");
        writeFile(folder + QStringLiteral("/large.png"),
                  pngBytes + QByteArray(int(DocumentImages::mostBytes), 'x'));
        QVERIFY(QFile::link(outer.filePath(QStringLiteral("secret.png")),
                            folder + QStringLiteral("/link.png")));
        QVERIFY(QFile::link(outer.path(), folder + QStringLiteral("/linked")));
        const HtmlDocument page = made("![what it shows](<" + address.toUtf8() + ">)\n", folder);
        QVERIFY2(!bodyOf(page.html).contains(QLatin1String("<img")), qPrintable(page.html));
        QVERIFY(page.html.contains(QLatin1String("what it shows")));
        QCOMPARE(page.leftOut.size(), 1);
    }

    void aFolderBesideWithALongerNameIsOutside()
    {
        QTemporaryDir outer;
        writeFile(outer.filePath(QStringLiteral("docs/a.png")), pngBytes);
        writeFile(outer.filePath(QStringLiteral("docs2/b.png")), pngBytes);
        const QString folder = outer.filePath(QStringLiteral("docs"));
        QVERIFY(
            QFile::link(outer.filePath(QStringLiteral("docs2")), folder + QStringLiteral("/more")));
        QVERIFY(DocumentImages(folder).load(QStringLiteral("a.png")));
        const auto refused = DocumentImages(folder).load(QStringLiteral("more/b.png"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::PermissionDenied);
    }

    void remoteImagesAreLinks()
    {
        const HtmlDocument page = made("![graph](https://x.y/z.png)\n");
        QCOMPARE(bodyOf(page.html),
                 QStringLiteral("<p><a href=\"https://x.y/z.png\">graph</a></p>\n"));
        QCOMPARE(page.leftOut.size(), 1);
    }

    void allImagesTogetherHaveALimit()
    {
        QTemporaryDir folder;
        writeFile(folder.filePath(QStringLiteral("a.png")), pngBytes);
        HtmlTarget target;
        target.folder = folder.path();
        target.imageAddress = [](const DocumentImage &) { return QStringLiteral("x"); };
        target.mostImageBytes = pngBytes.size() * 2;
        const HtmlDocument text =
            richTextHtml(SourceText("![a](a.png) ![b](a.png) ![c](a.png)"), target);
        QCOMPARE(text.html.count(QLatin1String("<img")), 2);
        QCOMPARE(text.leftOut.size(), 1);
    }

    void richTextHasCharactersForBoxesAndNoMoreCellsThanAsked()
    {
        HtmlTarget target;
        target.mostCells = 6;
        const HtmlDocument text = richTextHtml(
            SourceText("- [x] a\n\n|a|b|\n|-|-|\n|1|2|\n|3|4|\n|5|6|\n\nend\n"), target);
        QVERIFY(text.html.contains(QStringLiteral("\u2611 a")));
        QCOMPARE(text.html.count(QLatin1String("<tr>")), 4);
        QVERIFY(text.html.contains(text.leftOut.constFirst().text));
        QVERIFY(!text.html.contains(u'5'));
        QVERIFY(text.html.contains(QLatin1String("</table>\n<p>end</p>")));
        QCOMPARE(text.leftOut.size(), 1);
        target.isCancelled = [] { return true; };
        QVERIFY(richTextHtml(SourceText("text"), target).html.isEmpty());
    }

    void richTextHasNoEmptyHeads()
    {
        const HtmlDocument facts =
            richTextHtml(SourceText("| | |\n| --- | --- |\n| Severity | P1 |\n"), {});
        QVERIFY(!facts.html.contains(QLatin1String("<th")));
        QCOMPARE(facts.html.count(QLatin1String("<tr")), 1);
        QVERIFY(facts.html.contains(QLatin1String("<tbody>")));
        const HtmlDocument named =
            richTextHtml(SourceText("| | B |\n| --- | --- |\n| Severity | P1 |\n"), {});
        QCOMPARE(named.html.count(QLatin1String("<th>")), 2);
    }

    void anyDocumentMakesAWholePage()
    {
        QRandomGenerator chance(5);
        for (int i = 0; i < 5000; ++i) {
            const QByteArray text = randomMarkdown(chance, int(chance.bounded(1, 14)));
            const HtmlDocument page = made(text);
            QVERIFY2(wrongNesting(page.html).isEmpty(),
                     qPrintable(wrongNesting(page.html) +
                                QString::fromLatin1(text.toPercentEncoding())));
        }
    }

    void hostileText_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("quotes") << QByteArray(10'000, '>') + "a";
        QTest::newRow("many quotes") << QByteArray(QByteArray(10'000, '>') + "a\n\n").repeated(100);
        QTest::newRow("brackets") << QByteArray(10'000, '[');
        QTest::newRow("pairs") << QByteArray("[").repeated(10'000) +
                                      QByteArray("]").repeated(10'000);
        QTest::newRow("images") << QByteArray("![[]()").repeated(200'000);
        QTest::newRow("lists") << QByteArray("- ").repeated(10'000) + "a";
        QTest::newRow("stars") << QByteArray("*a **a ").repeated(50'000);
        QTest::newRow("wide table") << "|" + QByteArray("a|").repeated(5'000) + "\n|" +
                                           QByteArray("-|").repeated(5'000) + "\n" +
                                           QByteArray("|\n").repeated(500'000);
        QTest::newRow("narrow table") << "|a|b|\n|-|-|\n" + QByteArray("|\n").repeated(500'000);
        QTest::newRow("5 MB")
            << QByteArray("Some words with `code` and [a link](#x).\n\n").repeated(120'000);
        QTest::newRow("anchors") << QByteArray("# a\n").repeated(100'000);
        QTest::newRow("code") << QByteArray("`").repeated(1'000'000);
    }
    void hostileText()
    {
        QFETCH(QByteArray, text);
        QElapsedTimer timer;
        timer.start();
        const HtmlDocument page = made(text);
        QCOMPARE(wrongNesting(page.html), QString());
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(page.leftOut.size() <= 200);
    }
};

QTEST_APPLESS_MAIN(HtmlExportTest)
#include "tst_htmlexport.moc"
