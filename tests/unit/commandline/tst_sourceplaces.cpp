#include "commandline/sourceplaces.h"

#include <QTest>

using namespace recount;

namespace
{

QString placeOf(const QByteArray &bytes, qsizetype byte)
{
    const SourceText source(bytes);
    SourcePlaces places(source);
    const SourcePlace place = places.at(byte);
    return QStringLiteral("%1:%2").arg(place.line).arg(place.column);
}

} // namespace

class TstSourcePlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsCountCharacters_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("byte");
        QTest::addColumn<QString>("place");
        QTest::newRow("nothing") << QByteArray() << 0 << "1:1";
        QTest::newRow("beginning") << QByteArray("abc") << 0 << "1:1";
        QTest::newRow("behind accents") << QByteArray("é€𝄞x") << 9 << "1:4";
        QTest::newRow("CRLF") << QByteArray("a\r\nbc") << 4 << "2:2";
        QTest::newRow("in a line end") << QByteArray("a\r\nbc") << 2 << "1:2";
        QTest::newRow("behind the mark") << QByteArray("\xEF\xBB\xBF"
                                                       "ab")
                                         << 4 << "1:2";
        QTest::newRow("behind the end") << QByteArray("a\nb") << 99 << "2:2";
        QTest::newRow("no UTF-8") << QByteArray("\xff\xfe"
                                                "a")
                                  << 2 << "1:3";
    }

    void columnsCountCharacters()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, byte);
        QTEST(placeOf(bytes, byte), "place");
    }

    void anyOrderGivesTheSame()
    {
        const QByteArray bytes("aé\nüb\nc");
        const SourceText source(bytes);
        SourcePlaces places(source);
        for (const qsizetype byte : {7, 3, 0, 4, 6, 1, 8, 2}) {
            const SourcePlace place = places.at(byte);
            QCOMPARE(QStringLiteral("%1:%2").arg(place.line).arg(place.column),
                     placeOf(bytes, byte));
        }
    }

    /// One line of 20 MB with many places must not be counted anew for each.
    void aLongLineIsCountedOnce()
    {
        const SourceText source(QByteArray(20'000'000, 'a'));
        SourcePlaces places(source);
        qsizetype column = 0;
        for (qsizetype byte = 0; byte < source.size(); byte += 1000)
            column = places.at(byte).column;
        QCOMPARE(column, 19'999'001);
    }
};

QTEST_APPLESS_MAIN(TstSourcePlaces)
#include "tst_sourceplaces.moc"
