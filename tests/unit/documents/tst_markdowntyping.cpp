#include "documents/markdownline.h"
#include "documents/markdowntyping.h"

#include <QTest>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// The line after an edit, with the selection as <…> or the cursor as |.
QString shown(QString line, const LineEdit &edit)
{
    line.replace(edit.column, edit.removed, edit.inserted);
    if (edit.selectionBegin == edit.selectionEnd)
        return line.insert(edit.selectionBegin, u'|');
    line.insert(edit.selectionEnd, u'>');
    return line.insert(edit.selectionBegin, u'<');
}

struct Marked {
    QString line;
    int begin = 0;
    int end = 0;
};

/// A line written with | for the cursor, or < > around what is selected.
Marked marked(QString text)
{
    const auto cursor = int(text.indexOf(u'|'));
    if (cursor >= 0)
        return {text.remove(cursor, 1), cursor, cursor};
    const auto begin = int(text.indexOf(u'<'));
    text.remove(begin, 1);
    const auto end = int(text.indexOf(u'>'));
    return {text.remove(end, 1), begin, end};
}

void addRows(const QList<QStringList> &rows)
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    for (const QStringList &row : rows)
        QTest::newRow(qPrintable(row.at(0))) << row.at(0) << row.at(1);
}

} // namespace

class MarkdownTypingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enter_data()
    {
        addRows({{u"words|"_s, u"words\n|"_s},
                 {u"  words|"_s, u"  words\n  |"_s},
                 {u"- one|"_s, u"- one\n- |"_s},
                 {u"* on|e"_s, u"* on\n* |e"_s},
                 {u"|- one"_s, u"\n|- one"_s},
                 {u"  3) one|"_s, u"  3) one\n  4) |"_s},
                 {u"9. nine|"_s, u"9. nine\n10. |"_s},
                 {u"- [x] done|"_s, u"- [x] done\n- [ ] |"_s},
                 {u"- [ ] |"_s, u"|"_s},
                 {u"  - |"_s, u"  |"_s},
                 {u"> quoted|"_s, u"> quoted\n> |"_s},
                 {u"> |"_s, u"|"_s},
                 {u"> - a|"_s, u"> - a\n> - |"_s},
                 {u"> - |"_s, u"> |"_s},
                 {u"- 1. a|"_s, u"- 1. a\n  2. |"_s},
                 {u"---|"_s, u"---\n|"_s}});
    }

    void enter()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        const Marked at = marked(before);
        QCOMPARE(shown(at.line, enterIn(at.line, at.begin, MarkdownLine::plainText)), after);
    }

    void inCodeEnterOnlyKeepsTheIndentation()
    {
        const int fence = readMarkdownLine(u"```", MarkdownLine::plainText).state;
        QCOMPARE(shown(u"  - a"_s, enterIn(u"  - a", 5, fence)), u"  - a\n  |"_s);
        QVERIFY(!itemIndent(u"- a", fence));
    }

    void oneLevelIsAsWideAsTheMarker()
    {
        QCOMPARE(itemIndent(u"- a", 0), 2);
        QCOMPARE(itemIndent(u"  10. a", 0), 4);
        QVERIFY(!itemIndent(u"a", 0));
    }

    void strong_data()
    {
        addRows({{u"a <word> b"_s, u"a **<word>** b"_s},
                 {u"a **<word>** b"_s, u"a <word> b"_s},
                 {u"a <**word**> b"_s, u"a <word> b"_s},
                 {u"a wo|rd b"_s, u"a **wo|rd** b"_s},
                 {u"a **wo|rd** b"_s, u"a wo|rd b"_s},
                 {u"a | b"_s, u"a **|** b"_s},
                 {u"a< word >b"_s, u"a **<word>** b"_s},
                 {u"*<word>*"_s, u"***<word>***"_s},
                 {u"***<word>***"_s, u"*<word>*"_s}});
    }

    void strong()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        const Marked at = marked(before);
        QCOMPARE(shown(at.line, toggledMarks(at.line, at.begin, at.end, u"**"_s)), after);
    }

    void link_data()
    {
        addRows({{u"see <docs> now"_s, u"see [docs](|) now"_s},
                 {u"see do|cs"_s, u"see [docs](|)"_s},
                 {u"a | b"_s, u"a [|]() b"_s},
                 {u"<a[0]>"_s, u"[a\\[0\\]](|)"_s}});
    }

    void link()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        const Marked at = marked(before);
        QCOMPARE(shown(at.line, linkAround(at.line, at.begin, at.end, {})), after);
    }

    void aKnownTargetIsWritten()
    {
        QCOMPARE(shown(u"docs"_s, linkAround(u"docs", 0, 4, u"https://a.b/c"_s)),
                 u"[docs](https://a.b/c)|"_s);
        QCOMPARE(shown(u""_s, linkAround(u"", 0, 0, u"a b(1).png"_s)), u"[|](<a b(1).png>)"_s);
    }
};

QTEST_APPLESS_MAIN(MarkdownTypingTest)
#include "tst_markdowntyping.moc"
