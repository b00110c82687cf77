#include "documents/textdiff.h"

#include <QRandomGenerator>
#include <QTest>

using namespace recount;

namespace
{

/// One letter is one line.
SourceText lines(const QByteArray &letters)
{
    QByteArray text;
    for (const char letter : letters) {
        text += letter;
        text += '\n';
    }
    return SourceText(text);
}

QByteArray letters(const QByteArray &text)
{
    return QByteArray(text).replace("\n", "");
}

QByteArray randomLetters(QRandomGenerator &chance, int most)
{
    QByteArray made;
    for (int i = int(chance.bounded(most)); i > 0; --i)
        made += char('a' + int(chance.bounded(4)));
    return made;
}

/// The other text, from what is said to differ.
QByteArray applied(const SourceText &before, const SourceText &after,
                   const QList<LineChange> &changes)
{
    QByteArray text;
    int done = 0;
    const auto add = [&text](const SourceText &source, int first, int end) {
        if (first < end)
            text += source.slice(source.lines(first, end - 1));
    };
    for (const LineChange &change : changes) {
        add(before, done, change.beforeFirst);
        add(after, change.afterFirst, change.afterEnd);
        done = change.beforeEnd;
    }
    add(before, done, before.lineCount());
    return text;
}

} // namespace

class TextDiffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatDiffersIsFound()
    {
        QVERIFY(lineChanges(lines("abc"), lines("abc")).isEmpty());
        QCOMPARE(lineChanges(lines("abcd"), lines("aXcd")), (QList<LineChange>{{1, 2, 1, 2}}));
        QCOMPARE(lineChanges(lines("abcd"), lines("bcYd")),
                 (QList<LineChange>{{0, 1, 0, 0}, {3, 3, 2, 3}}));
        QCOMPARE(lineChanges(lines(""), lines("ab")), (QList<LineChange>{{0, 0, 0, 2}}));
        // Another line end is another line.
        QCOMPARE(lineChanges(SourceText("a\nb\n"), SourceText("a\r\nb\n")),
                 (QList<LineChange>{{0, 1, 0, 1}}));
        QCOMPARE(lineChanges(SourceText("a\nb"), SourceText("a\nb\n")),
                 (QList<LineChange>{{1, 2, 1, 2}}));
    }

    void changesMakeTheOtherText()
    {
        QRandomGenerator chance(3);
        for (int i = 0; i < 3000; ++i) {
            const SourceText before = lines(randomLetters(chance, 12));
            const SourceText after = lines(randomLetters(chance, 12));
            QCOMPARE(applied(before, after, lineChanges(before, after)), after.bytes());
        }
    }

    void hugeTextsEndSoon()
    {
        QByteArray one;
        QByteArray two;
        for (int i = 0; i < 200'000; ++i) {
            one += QByteArray::number(i) + '\n';
            two += QByteArray::number(-i) + '\n';
        }
        const SourceText before(one);
        const SourceText after(two);
        const auto changes = lineChanges(before, after);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(applied(before, after, changes), two);
    }

    void bothChangesAreKept_data()
    {
        QTest::addColumn<QByteArray>("base");
        QTest::addColumn<QByteArray>("mine");
        QTest::addColumn<QByteArray>("theirs");
        QTest::addColumn<QByteArray>("result"); // "!" where it is not clean
        const auto row = [](const char *name, const char *base, const char *mine,
                            const char *theirs, const char *result) {
            QTest::newRow(name) << QByteArray(base) << QByteArray(mine) << QByteArray(theirs)
                                << QByteArray(result);
        };
        row("apart", "abcde", "Xbcde", "abcdY", "XbcdY");
        row("one side", "abc", "abc", "aXc", "aXc");
        row("the same", "abc", "aXc", "aXc", "aXc");
        row("same lines", "abc", "aXc", "aYc", "!");
        row("beside", "abcd", "aXcd", "abYd", "!");
        row("both insert", "ab", "aXb", "aYb", "!");
        row("both append", "ab", "abX", "abX", "abX");
        row("deleted and changed", "abcde", "ade", "abXde", "!");
        row("deleted apart", "abcdef", "bcdef", "abcde", "bcde");
        row("from nothing", "", "a", "", "a");
    }

    void bothChangesAreKept()
    {
        QFETCH(QByteArray, base);
        QFETCH(QByteArray, mine);
        QFETCH(QByteArray, theirs);
        QFETCH(QByteArray, result);
        for (int turn = 0; turn < 2; ++turn) {
            const auto made = merged(lines(base), lines(mine), lines(theirs));
            QCOMPARE(made ? letters(*made) : QByteArray("!"), result);
            std::swap(mine, theirs);
        }
    }

    void mergingWithWhatDidNotChangeIsNoChange()
    {
        QRandomGenerator chance(4);
        for (int i = 0; i < 3000; ++i) {
            const SourceText base = lines(randomLetters(chance, 10));
            const SourceText other = lines(randomLetters(chance, 10));
            QCOMPARE(merged(base, other, base), std::optional(other.bytes()));
            QCOMPARE(merged(base, base, other), std::optional(other.bytes()));
            QCOMPARE(merged(base, other, other), std::optional(other.bytes()));
        }
    }

    void theMarkOfWhoeverChangedIt()
    {
        const SourceText plain("a\n");
        const SourceText marked("\xEF\xBB\xBF"
                                "a\n");
        QCOMPARE(merged(plain, marked, plain), std::optional(marked.bytes()));
        QCOMPARE(merged(plain, plain, marked), std::optional(marked.bytes()));
        QCOMPARE(merged(marked, plain, marked), std::optional(plain.bytes()));
    }
};

QTEST_APPLESS_MAIN(TextDiffTest)
#include "tst_textdiff.moc"
