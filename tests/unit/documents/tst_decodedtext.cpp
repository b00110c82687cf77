#include "documents/decodedtext.h"
#include "randombytes.h"

#include <QTest>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

class DecodedTextTest : public QObject
{
    Q_OBJECT

    static QString spliced(QString text, const QList<TextSplice> &splices)
    {
        for (auto splice = splices.crbegin(); splice != splices.crend(); ++splice)
            text.replace(splice->position, splice->removed, splice->inserted);
        return text;
    }

    static void compareWhole(const DecodedText &text, const QString &expected)
    {
        const DecodedText fresh(text.bytes());
        QCOMPARE(text.text(), expected);
        QCOMPARE(text.length(), expected.size());
        QCOMPARE(text.lineCount(), expected.count(u'\n') + 1);
        if (fresh.markSize() == text.markSize())
            QCOMPARE(fresh.text(), expected);
        qsizetype last = 0;
        for (qsizetype i = 0; i <= expected.size(); ++i) {
            const qsizetype place = text.bytePlace(i);
            QVERIFY(place >= last);
            last = place;
            const bool isInPair = i > 0 && i < expected.size() && expected.at(i).isLowSurrogate() &&
                                  expected.at(i - 1).isHighSurrogate();
            QCOMPARE(text.textPosition(place), isInPair ? i - 1 : i);
        }
    }

private Q_SLOTS:
    void linesAndWhatIsNoUtf8()
    {
        const DecodedText text("\xEF\xBB\xBF"
                               "a\r\nb\rc\n\xFF\xC3\xA9");
        QCOMPARE(text.text(), u"a\nb\nc\n\uFFFD\u00E9"_s);
        QCOMPARE(text.markSize(), 3);
        QCOMPARE(text.bytePlace(0), 3);
        QCOMPARE(text.bytePlace(2), 6);
        QCOMPARE(text.textPosition(5), 1); // within CRLF
        QCOMPARE(text.textPosition(11), 7);
        QCOMPARE(text.textPosition(12), 7); // within é
        QCOMPARE(text.text(2, 3), u"b\nc"_s);
        QCOMPARE(DecodedText("").text(), QString());
        QCOMPARE(DecodedText("").lineCount(), 1);
    }

    void aNewLineEndsAsThoseAroundIt_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<int>("position");
        QTest::addColumn<int>("removed");
        QTest::addColumn<QString>("inserted");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const char *before, int position, int removed,
                            const char *inserted, const char *after) {
            QTest::newRow(name) << QByteArray(before) << position << removed
                                << QString::fromLatin1(inserted) << QByteArray(after);
        };
        row("of the line", "a\r\nb\n", 1, 0, "\n", "a\r\n\r\nb\n");
        row("of the line before", "a\r\nb", 3, 0, "\nc", "a\r\nb\r\nc");
        row("of none", "a", 1, 0, "\n", "a\n");
        row("a CR stays one", "a\rb\n", 3, 0, "\nc", "a\rb\nc\n");
        row("LF behind CR", "a\r\nb\rc\n", 4, 0, "\n", "a\r\nb\r\r\nc\n");
        row("an emptied line between CR and LF", "a\rb\n", 2, 1, "", "a\r\r\n");
        row("LF at the beginning of a line behind CR", "a\rb\n", 2, 0, "\n", "a\r\r\nb\n");
        row("CR before LF", "a\r\n", 0, 0, "\n", "\r\na\r\n");
        row("joined lines", "a\r\nb\n", 1, 1, "", "ab\n");
    }

    void aNewLineEndsAsThoseAroundIt()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const int, position);
        QFETCH(const int, removed);
        QFETCH(const QString, inserted);
        QFETCH(const QByteArray, after);
        DecodedText text(before);
        QString expected = text.text();
        text.apply(text.patchesFor({{position, removed, inserted}}), text.markSize());
        QCOMPARE(text.bytes(), after);
        compareWhole(text, expected.replace(position, removed, inserted));
    }

    void halfAPairIsNoCharacter()
    {
        DecodedText text("x\xF0\x9F\x98\x80y");
        QCOMPARE(text.text(2, 1).size(), 1);
        QVERIFY(text.text(2, 1).at(0).isLowSurrogate());
        text.apply(text.patchesFor({{2, 1, {}}}), 0);
        QCOMPARE(text.text(), u"x\uFFFDy"_s);
    }

    void smallestSplicesKeepTheLinesBetween()
    {
        const QList<TextSplice> same = smallestSplices(10, u"a\nb\nc\n"_s, u"x\nb\ny\n"_s);
        QCOMPARE(same, (QList<TextSplice>{{10, 1, u"x"_s}, {14, 1, u"y"_s}}));
        const QList<TextSplice> more = smallestSplices(0, u"a\nb\nc\n"_s, u"x\nb\ny\nz\n"_s);
        QCOMPARE(more, (QList<TextSplice>{{0, 1, u"x"_s}, {4, 1, u"y\nz"_s}}));
        QVERIFY(smallestSplices(3, u"a"_s, u"a"_s).isEmpty());
    }

    void patchesOfBytesAndTheTextStayInStep()
    {
        QRandomGenerator chance(3);
        for (int round = 0; round < 4000; ++round) {
            DecodedText text(randomBytes(chance, 12));
            QString expected = text.text();
            compareWhole(text, expected);
            for (int edit = 0; edit < 4; ++edit) {
                QList<TextPatch> patches;
                qsizetype at = 0;
                const auto count = int(chance.bounded(1, 4));
                for (int i = 0; i < count; ++i) {
                    const qsizetype begin = at + chance.bounded(int(text.bytes().size() - at) + 1);
                    const qsizetype end =
                        begin + chance.bounded(std::min(4, int(text.bytes().size() - begin)) + 1);
                    patches.append({{begin, end}, randomBytes(chance, 3)});
                    at = end;
                }
                const QByteArray bytes = *patched(text.bytes(), patches);
                expected = spliced(expected, text.apply(patches));
                QCOMPARE(text.bytes(), bytes);
                QCOMPARE(expected, DecodedText(bytes).text());
                compareWhole(text, expected);
                if (QTest::currentTestFailed()) {
                    qWarning("round %d edit %d %s", round, edit, bytes.toPercentEncoding().data());
                    return;
                }
            }
        }
    }

    void splicesOfTextKeepTheBytesOfOtherLines()
    {
        QRandomGenerator chance(4);
        const QStringList pieces{u"x"_s, u"\n"_s, u"\n\n"_s, u"\U0001F600"_s, u"\u00E9\n"_s, u""_s};
        for (int round = 0; round < 8000; ++round) {
            DecodedText text(randomBytes(chance, 12));
            QString expected = text.text();
            const qsizetype mark = text.markSize();
            for (int edit = 0; edit < 4; ++edit) {
                const auto position = int(chance.bounded(int(text.length()) + 1));
                const auto removed =
                    int(chance.bounded(std::min(4, int(text.length()) - position) + 1));
                const QString inserted = pieces.at(chance.bounded(pieces.size()));
                const QByteArray before = text.bytes();
                const QList<TextPatch> patches = text.patchesFor({{position, removed, inserted}});
                // Whole lines before and behind those that are touched.
                const QString textBefore = expected;
                const qsizetype lineBegin =
                    position == 0 ? 0 : textBefore.lastIndexOf(u'\n', position - 1) + 1;
                const qsizetype lineEnd = textBefore.indexOf(u'\n', position + removed);
                const QByteArray head = before.left(text.bytePlace(lineBegin));
                const QByteArray tail =
                    lineEnd < 0 ? QByteArray() : before.mid(text.bytePlace(lineEnd + 1));
                text.apply(patches, mark);
                QVERIFY(text.bytes().startsWith(head));
                QVERIFY(text.bytes().endsWith(tail));
                // What is left of a pair is U+FFFD in the bytes.
                for (const int cut : {position, position + removed}) {
                    const bool isCut = cut > 0 && cut < expected.size() &&
                                       expected.at(cut).isLowSurrogate() && !patches.isEmpty();
                    if (isCut)
                        expected[cut] = expected[cut - 1] = QChar(0xFFFD);
                }
                expected.replace(position, removed, inserted);
                compareWhole(text, expected);
                if (QTest::currentTestFailed()) {
                    qWarning("round %d edit %d at %d -%d +%s of %s to %s", round, edit, position,
                             removed, qPrintable(inserted.toHtmlEscaped()),
                             before.toPercentEncoding().data(),
                             text.bytes().toPercentEncoding().data());
                    return;
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(DecodedTextTest)
#include "tst_decodedtext.moc"
