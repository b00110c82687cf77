// What the fuzzer does, on a set that is the same each time and needs no clang.

#include "documentchecks.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace recount;

namespace
{

QByteArrayList corpus()
{
    QByteArrayList texts;
    for (const char *kind : {"documents", "postmortems", "runbooks"}) {
        const QDir folder(QStringLiteral(RECOUNT_SOURCE_DIR "/tests/data/") + QLatin1String(kind));
        for (const QString &name : folder.entryList(
                 {QStringLiteral("*.md"), QStringLiteral("*.txt")}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                texts.append(file.readAll());
        }
    }
    return texts;
}

/// Bytes changed, taken out, put in and taken from another text.
QByteArray mutated(QByteArray text, const QByteArrayList &others, QRandomGenerator &chance)
{
    static constexpr char bytes[] = "|-[]()<>!`*_#\\\n\r\t &;:+~=x0\x01\xFF\x00\xC3\xEF\xBB\xBF";
    static const QByteArray telling(bytes, sizeof bytes - 1);
    for (int i = int(chance.bounded(1, 12)); i > 0; --i) {
        const qsizetype at = chance.bounded(int(text.size()) + 1);
        const qsizetype length = std::min<qsizetype>(chance.bounded(40), text.size() - at);
        switch (chance.bounded(5)) {
        case 0:
            text.insert(at, telling.at(chance.bounded(int(telling.size()))));
            break;
        case 1:
            text.remove(at, length);
            break;
        case 2:
            text.insert(at, text.mid(at, length));
            break;
        case 3: {
            const QByteArray &other = others.at(chance.bounded(int(others.size())));
            text.insert(at, other.mid(chance.bounded(int(other.size())), chance.bounded(80)));
            break;
        }
        default:
            if (at < text.size())
                text[at] = telling.at(chance.bounded(int(telling.size())));
        }
    }
    return text;
}

} // namespace

class FuzzDocumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCorpusHolds()
    {
        const QByteArrayList texts = corpus();
        QVERIFY(texts.size() >= 5);
        for (const QByteArray &text : texts)
            QCOMPARE(wrongOfDocument(text), QString());
    }

    void whatIsMadeOfTheCorpusHolds()
    {
        const QByteArrayList texts = corpus();
        QRandomGenerator chance(2031);
        for (int i = 0; i < 2000; ++i) {
            const QByteArray text = mutated(texts.at(i % texts.size()), texts, chance);
            const QString wrong = wrongOfDocument(text);
            QVERIFY2(wrong.isEmpty(),
                     qPrintable(QStringLiteral("%1: %2: %3")
                                    .arg(i)
                                    .arg(wrong, QString::fromLatin1(text.toPercentEncoding()))));
        }
    }
};

QTEST_APPLESS_MAIN(FuzzDocumentsTest)
#include "tst_fuzzdocuments.moc"
