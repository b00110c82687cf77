#include "documents/textpatch.h"

#include <QRandomGenerator>
#include <QTest>

using namespace recount;

class TextPatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void patchesOfOneDocumentAreIndependent()
    {
        const auto result =
            patched("one two three", {{{8, 13}, "3"}, {{0, 3}, "1"}, {{4, 4}, "<"}, {{4, 4}, "+"}});
        QVERIFY(result);
        QCOMPARE(*result, QByteArray("1 <+two 3"));
        QCOMPARE(*patched("same", {}), QByteArray("same"));
        QCOMPARE(*patched("", {{{0, 0}, "new"}}), QByteArray("new"));
    }

    void whatOverlapsOrLiesOutsideIsRefused()
    {
        QVERIFY(!patched("abcdef", {{{0, 3}, "x"}, {{2, 4}, "y"}}));
        QVERIFY(!patched("abc", {{{2, 9}, "x"}}));
        QVERIFY(!patched("abc", {{{2, 1}, "x"}}));
        QCOMPARE(patched("abc", {{{-1, 1}, "x"}}).error().code, ErrorCode::InvalidData);
        // Side by side is no overlap.
        QCOMPARE(*patched("abcd", {{{0, 2}, "x"}, {{2, 4}, "y"}}), QByteArray("xy"));
    }

    void whatIsTakenOutTwiceIsTakenOutOnce()
    {
        const QList<TextPatch> removals{{{4, 8}, {}}, {{2, 5}, {}}, {{8, 9}, {}}};
        QVERIFY(!patched("0123456789", removals));
        QCOMPARE(*patched("0123456789", withJoinedRemovals(removals)), QByteArray("019"));
        // What is written stays to be told.
        const QList<TextPatch> writes{{{2, 5}, "x"}, {{4, 8}, {}}};
        QCOMPARE(withJoinedRemovals(writes), writes);
        QVERIFY(withJoinedRemovals({}).isEmpty());
    }

    void lineEndsStayApart_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<TextPatch>("patch");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const QByteArray &before, const TextPatch &patch,
                            const QByteArray &after) {
            QTest::newRow(name) << before << patch << after;
        };
        row("LF behind CR", "a\rb", {{2, 2}, "\nx\n"}, "a\r\r\nx\nb");
        row("CR before LF", "a\n\nb", {{2, 2}, "x\r"}, "a\nx\r\n\nb");
        row("taken out between them", "a\rb\n\nc", {{2, 4}, {}}, "a\r\r\nc");
        row("others", "a\r\nb\r\n", {{3, 3}, "x\r\n"}, "a\r\nx\r\nb\r\n");
        row("nothing", "a\r\nb", {{2, 2}, {}}, "a\r\nb");
    }

    void lineEndsStayApart()
    {
        QFETCH(QByteArray, before);
        QFETCH(TextPatch, patch);
        QFETCH(QByteArray, after);
        QCOMPARE(*patched(before, {withLineEndsApart(before, patch)}), after);
    }

    void theSmallestPatchMakesTheOtherText_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QByteArray>("replacement");
        QTest::newRow("same") << QByteArray("abc") << QByteArray("abc") << QByteArray();
        QTest::newRow("middle") << QByteArray("abXcd") << QByteArray("abYcd") << QByteArray("Y");
        QTest::newRow("insert") << QByteArray("aa") << QByteArray("aaa") << QByteArray("a");
        QTest::newRow("all") << QByteArray() << QByteArray("new") << QByteArray("new");
        // é and è begin with the same byte.
        QTest::newRow("letter") << QByteArray("caf\xC3\xA9") << QByteArray("caf\xC3\xA8")
                                << QByteArray("\xC3\xA8");
        QTest::newRow("last byte")
            << QByteArray("\xC3\xA9") << QByteArray("\xC5\xA9") << QByteArray("\xC5\xA9");
        QTest::newRow("line end") << QByteArray("a\nb") << QByteArray("a\r\nb")
                                  << QByteArray("\r\n");
    }

    void theSmallestPatchMakesTheOtherText()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QByteArray, replacement);
        const TextPatch patch = smallestPatch(before, after);
        QCOMPARE(patch.replacement, replacement);
        QCOMPARE(*patched(before, {patch}), after);
    }

    void anyTwoTexts()
    {
        QRandomGenerator chance(5);
        const auto text = [&chance] {
            static const QList<QByteArray> parts{"a",  "b",        "\r\n",
                                                 "\n", "\xC3\xA9", "\xE2\x82\xAC"};
            QByteArray made;
            for (int length = int(chance.bounded(8)); length > 0; --length)
                made += parts.at(chance.bounded(int(parts.size())));
            return made;
        };
        for (int i = 0; i < 20'000; ++i) {
            const QByteArray before = text();
            const QByteArray after = text();
            const TextPatch patch = smallestPatch(before, after);
            const auto made = patched(before, {patch});
            QVERIFY(made);
            QCOMPARE(*made, after);
            QCOMPARE(QString::fromUtf8(patch.replacement).toUtf8(), patch.replacement);
        }
    }
};

QTEST_APPLESS_MAIN(TextPatchTest)
#include "tst_textpatch.moc"
