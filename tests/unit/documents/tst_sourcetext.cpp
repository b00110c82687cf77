#include "documents/sourcetext.h"

#include <QTest>

using namespace recount;

class SourceTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesEndWithWhateverEndsThem()
    {
        const SourceText source("one\ntwo\r\nthree\rfour");
        QCOMPARE(source.lineCount(), 4);
        QCOMPARE(source.text(source.line(0)), QStringLiteral("one"));
        QCOMPARE(source.slice(source.lineWithEnd(1)), QByteArrayView("two\r\n"));
        QCOMPARE(source.slice(source.lineWithEnd(2)), QByteArrayView("three\r"));
        QCOMPARE(source.slice(source.lines(1, 3)), QByteArrayView("two\r\nthree\rfour"));
        QVERIFY(!source.endsWithLineEnd());
        QCOMPARE(source.lineEnd(), QByteArray("\n"));
        QCOMPARE(SourceText("a\r\nb\r\nc\n").lineEnd(), QByteArray("\r\n"));
        QCOMPARE(SourceText("a\rb\rc").lineEnd(), QByteArray("\r"));
    }

    void anEmptyDocumentHasNoLine()
    {
        const SourceText empty;
        QCOMPARE(empty.lineCount(), 0);
        QCOMPARE(empty.lineAt(0), 0);
        QVERIFY(empty.endsWithLineEnd());
        QCOMPARE(empty.lineEnd(), QByteArray("\n"));
        QCOMPARE(SourceText("\n").lineCount(), 1);
        QCOMPARE(SourceText("\xEF\xBB\xBF").lineCount(), 0);
    }

    void theMarkIsNotInTheFirstLine()
    {
        const SourceText source("\xEF\xBB\xBF# Title\n");
        QCOMPARE(source.mark(), (ByteRange{0, 3}));
        QCOMPARE(source.text(source.line(0)), QStringLiteral("# Title"));
    }

    void everyPlaceHasItsLine()
    {
        const SourceText source("a\r\nbc\n\nd");
        const QList<int> lines{0, 0, 0, 1, 1, 1, 2, 3, 3, 3};
        for (int place = 0; place < lines.size(); ++place)
            QCOMPARE(source.lineAt(place), lines.at(place));
        QVERIFY(source.isBlank(2));
        QVERIFY(!source.isBlank(3));
        QVERIFY(SourceText(" \t \n").isBlank(0));
    }

    void whatIsOutsideIsEmpty()
    {
        const SourceText source("abc");
        QVERIFY(source.slice({-1, 2}).isEmpty());
        QVERIFY(source.slice({2, 1}).isEmpty());
        QVERIFY(source.slice({1, 4}).isEmpty());
        QCOMPARE(SourceText("a\xFFz").text({0, 3}), QStringLiteral("a\uFFFDz"));
    }

    void partsAreCountedInCharacters()
    {
        const SourceText source("x: \xFF\xFE \xC3\xA9t\xC3\xA9 \xF0\x9F\x94\xA5 end");
        const ByteRange line{3, source.size()};
        const QString text = source.text(line);
        for (const char *words : {"\xC3\xA9t\xC3\xA9", "\xF0\x9F\x94\xA5", "end"}) {
            const QString written = QString::fromUtf8(words);
            const ByteRange part = source.part(line, text.indexOf(written), written.size());
            QCOMPARE(source.slice(part), QByteArrayView(words));
        }
        QCOMPARE(source.slice(source.part(line, text.indexOf(u'e'))), QByteArrayView("end"));
        QCOMPARE(source.part(line, 0), line);
        QCOMPARE(source.part(line, 1000, 1000), (ByteRange{line.end, line.end}));
    }
};

QTEST_APPLESS_MAIN(SourceTextTest)
#include "tst_sourcetext.moc"
