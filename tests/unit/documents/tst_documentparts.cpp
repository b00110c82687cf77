// Parts of a range are counted in characters, whatever its bytes are.

#include "documents/documentparts.h"
#include "documents/utf8walk.h"

#include <QRandomGenerator>
#include <QTest>

namespace recount
{

class DocumentPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsOfBytesThatAreNoUtf8()
    {
        const SourceText source(QByteArray("a\xFF\xC3 step 12 \xE2\x82 caf\xC3\xA9\n"));
        const DocumentParts parts(source);
        const ByteRange line = source.line(0);
        const QString text = source.text(line);
        for (const QString &word :
             {QStringLiteral("step"), QStringLiteral("12"), QStringLiteral("caf\u00e9")}) {
            const ByteRange found = parts.part(line, text.indexOf(word), word.size());
            QCOMPARE(source.text(found), word);
        }
        QCOMPARE(parts.part(line, 0, text.size()), line);
        QCOMPARE(parts.part(line, text.size(), 5), (ByteRange{line.end, line.end}));
    }

    void anyBytes()
    {
        QRandomGenerator random(3);
        static const QList<QByteArray> pieces{
            "a",    " ",        "\xC3\xA9",     "\xE2\x82\xAC", "\xF0\x9F\x98\x80", "\xFF",
            "\x80", "\xE2\x82", "\xED\xA0\x80", "\xC0\xAF",     "\xEF\xBB\xBF",     "\xF4\x90"};
        for (int round = 0; round < 3000; ++round) {
            QByteArray bytes = "x";
            for (int piece = random.bounded(12); piece > 0; --piece)
                bytes += pieces.at(random.bounded(int(pieces.size())));
            const SourceText source(bytes);
            const ByteRange begin{random.bounded(2) == 0 ? 0 : 1, bytes.size()};
            const QString text = source.text(begin);
            if (text.isEmpty())
                continue;
            // All of it is all of it, and both halves of a cut say what the text says.
            QCOMPARE(bytesOfUnits(source.slice(begin), text.size()), begin.size());
            const qsizetype cut = random.bounded(int(text.size()) + 1);
            if (cut < text.size() && text.at(cut).isLowSurrogate())
                continue;
            const DocumentParts parts(source);
            const ByteRange left = parts.part(begin, 0, cut);
            QCOMPARE(source.text(left), text.left(cut));
            const ByteRange right = parts.part(begin, cut, text.size() - cut);
            QCOMPARE(right.begin, left.end);
            QCOMPARE(right.end, begin.end);
        }
    }
};

} // namespace recount

QTEST_APPLESS_MAIN(recount::DocumentPartsTest)
#include "tst_documentparts.moc"
