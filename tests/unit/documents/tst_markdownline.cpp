#include "documents/markdownline.h"
#include "randommarkdown.h"

#include <QTest>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// "Strong:word Markup:**" for what a line has.
QString described(const QString &line, const MarkdownLine &read)
{
    static const QStringList names{
        u"HeadingMark"_s, u"Heading"_s,   u"Markup"_s,      u"Strong"_s,         u"Emphasis"_s,
        u"Strike"_s,      u"CodeSpan"_s,  u"Code"_s,        u"Fence"_s,          u"ListMark"_s,
        u"CheckBox"_s,    u"QuoteMark"_s, u"TableBar"_s,    u"LinkText"_s,       u"LinkTarget"_s,
        u"Comment"_s,     u"Html"_s,      u"FrontMatter"_s, u"FrontMatterKey"_s, u"Rule"_s};
    QStringList parts;
    for (const MarkdownSpan &span : read.spans)
        parts << names.at(int(span.kind)) + u'=' + line.mid(span.begin, span.length);
    return parts.join(u'~');
}

} // namespace

class MarkdownLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsOfALine_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("parts");
        const auto row = [](const char *line, const char *parts) {
            QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(parts);
        };
        row("plain words", "");
        row("## A title", "HeadingMark=##~Heading=A title");
        row("#", "HeadingMark=#");
        row("#tag", "");
        row("####### seven", "");
        row("a **b** *c*", "Markup=**~Strong=b~Markup=**~Markup=*~Emphasis=c~Markup=*");
        row("***both***", "Markup=***~Strong=both~Emphasis=both~Markup=***");
        row("**a *b* c**", "Markup=**~Strong=a *b* c~Markup=*~Emphasis=b~Markup=*~Markup=**");
        row("snake_case_name 2 * 3 * 4", "");
        row("_it_ ~~gone~~", "Markup=_~Emphasis=it~Markup=_~Markup=~~~Strike=gone~Markup=~~");
        row("`a *b*` ``c`d``", "CodeSpan=`a *b*`~CodeSpan=``c`d``");
        row("`open", "");
        row("\\*no\\*", "");
        row("- [x] done", "ListMark=- ~CheckBox=[x]");
        row("  12. item", "ListMark=12. ");
        row("> > quote", "QuoteMark=>~QuoteMark=>");
        row("> - a", "QuoteMark=>~ListMark=- ");
        row("-no", "");
        row("---", "Rule=---");
        row("* * *", "Rule=* * *");
        row("| a | `b` |", "CodeSpan=`b`~TableBar=|~TableBar=|~TableBar=|");
        row("| a \\| b |", "TableBar=|~TableBar=|");
        row("a|b", "");
        row("[text](to) ![alt](p.png)",
            "LinkText=text~LinkTarget=(to)~LinkText=alt~LinkTarget=(p.png)");
        row("[a[b]](c(d)e)", "LinkText=a[b]~LinkTarget=(c(d)e)");
        row("[ref]: https://x.y/z", "LinkText=ref~LinkTarget=: https://x.y/z");
        row("[no link] here", "");
        row("see https://a.b/c_d_e.", "LinkTarget=https://a.b/c_d_e");
        row("<https://a.b> <br> 1 < 2", "LinkTarget=<https://a.b>~Html=<br>");
        row("a <!-- c --> *b*", "Comment=<!-- c -->~Markup=*~Emphasis=b~Markup=*");
        row("```bash", "Fence=```bash");
        row("``` a`b", "");
    }

    void partsOfALine()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, parts);
        QCOMPARE(described(line, readMarkdownLine(line, MarkdownLine::plainText)), parts);
    }

    void whatLinesOpenGoesOn()
    {
        const QStringList lines{u"---"_s, u"lang: en"_s,  u"---"_s,      u"a <!-- b"_s,
                                u"c"_s,   u"d --> *e*"_s, u"- ~~~~sh"_s, u"# no"_s,
                                u"~~~"_s, u"  ~~~~"_s,    u"# Title"_s,  u"---"_s};
        const QStringList expected{u"FrontMatter=---"_s,
                                   u"FrontMatter=lang: en~FrontMatterKey=lang"_s,
                                   u"FrontMatter=---"_s,
                                   u"Comment=<!-- b"_s,
                                   u"Comment=c"_s,
                                   u"Comment=d -->~Markup=*~Emphasis=e~Markup=*"_s,
                                   u"ListMark=- ~Fence=~~~~sh"_s,
                                   u"Code=# no"_s,
                                   u"Code=~~~"_s,
                                   u"Fence=  ~~~~"_s,
                                   u"HeadingMark=#~Heading=Title"_s,
                                   u"Rule=---"_s};
        int state = MarkdownLine::documentStart;
        for (int i = 0; i < lines.size(); ++i) {
            const MarkdownLine read = readMarkdownLine(lines.at(i), state);
            QCOMPARE(described(lines.at(i), read), expected.at(i));
            state = read.state;
        }
        QVERIFY(!isInFence(state));
        QVERIFY(!isInFence(MarkdownLine::documentStart));
    }

    void spansLieWithinTheirLine()
    {
        QRandomGenerator chance(5);
        const QString signs = u"*_~`[]()<>!-#|:/ \\ab1.>h\u00E9"_s;
        for (int round = 0; round < 40000; ++round) {
            QString line;
            for (auto count = int(chance.bounded(24)); count > 0; --count)
                line += signs.at(chance.bounded(int(signs.size())));
            const MarkdownLine read = readMarkdownLine(line, MarkdownLine::plainText);
            QVERIFY2(read.contentBegin >= 0 && read.contentBegin <= line.size(), qPrintable(line));
            for (const MarkdownSpan &span : read.spans)
                QVERIFY2(span.begin >= 0 && span.length > 0 && span.end() <= line.size(),
                         qPrintable(line));
        }
    }

    void aLongLineIsReadInNoTime()
    {
        const QString line = u"*a _b [c ` "_s.repeated(100000);
        QBENCHMARK_ONCE
        {
            QVERIFY(readMarkdownLine(line, 0).spans.size() < 4);
        }
        QVERIFY(readMarkdownLine(u"*a _b [c ` "_s.repeated(900), 0).spans.size() < 4000);
    }
};

QTEST_APPLESS_MAIN(MarkdownLineTest)
#include "tst_markdownline.moc"
