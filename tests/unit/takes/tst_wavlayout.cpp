#include "takes/wavheader.h"
#include "takes/wavlayout.h"
#include "testsound.h"

#include <QBuffer>
#include <QTest>
#include <QtEndian>

using namespace recount;

namespace
{

std::optional<WavLayout> layoutOf(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readWavLayout(buffer);
}

QByteArray little(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

QByteArray chunk(const char *name, const QByteArray &content)
{
    return QByteArray(name) + little(quint32(content.size())) + content +
           QByteArray(content.size() % 2, '\0');
}

QByteArray format(int channels, int bits)
{
    QByteArray bytes = QByteArray::fromHex("0100") + char(channels) + '\0' + little(44100) +
                       little(quint32(44100 * channels * bits / 8));
    bytes += QByteArray{} + char(channels * bits / 8) + '\0' + char(bits) + '\0';
    return bytes;
}

QByteArray riff(const QByteArray &chunks)
{
    return "RIFF" + little(quint32(4 + chunks.size())) + "WAVE" + chunks;
}

} // namespace

class WavLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatTheRecorderWrites();
    void trustsTheFileMoreThanTheHeader();
    void walksForeignChunks();
    void knowsOtherFormats();
    void refusesWhatIsNoSound_data();
    void refusesWhatIsNoSound();
};

void WavLayoutTest::readsWhatTheRecorderWrites()
{
    const auto layout = layoutOf(WavHeader::make(16000, 400) + QByteArray(400, 'x'));
    QVERIFY(layout);
    QVERIFY(layout->isMono16());
    QCOMPARE(layout->sampleRate, 16000);
    QCOMPARE(layout->dataOffset, WavHeader::bytes);
    QCOMPARE(layout->frames(), 200);
    // Those of the test's own writer, which wrote it independently.
    QCOMPARE(layoutOf(wavBytes(ramp(77), 8000))->frames(), 77);
}

void WavLayoutTest::trustsTheFileMoreThanTheHeader()
{
    const QByteArray body(401, 'x'); // half a frame at its end
    QCOMPARE(layoutOf(WavHeader::make(16000, 4000) + body)->frames(), 200);      // cut off
    QCOMPARE(layoutOf(WavHeader::make(16000, 0) + body)->frames(), 200);         // never completed
    QCOMPARE(layoutOf(WavHeader::make(16000, 1LL << 40) + body)->frames(), 200); // clamped
    QCOMPARE(layoutOf(WavHeader::make(16000, 100) + body)->frames(), 50); // something follows
    QCOMPARE(layoutOf(WavHeader::make(16000, 0))->frames(), 0);
}

void WavLayoutTest::walksForeignChunks()
{
    const QByteArray bytes =
        riff(chunk("LIST", "odd") + chunk("fmt ", format(1, 16) + "more") + chunk("fact", "1234") +
             chunk("data", QByteArray(10, 'x')) + chunk("LIST", "at the end"));
    const auto layout = layoutOf(bytes);
    QVERIFY(layout);
    QCOMPARE(layout->frames(), 5);
    QCOMPARE(bytes.mid(layout->dataOffset, 10), QByteArray(10, 'x'));
}

void WavLayoutTest::knowsOtherFormats()
{
    const auto layout =
        layoutOf(riff(chunk("fmt ", format(2, 24)) + chunk("data", QByteArray(65, 'x'))));
    QVERIFY(layout);
    QVERIFY(!layout->isMono16());
    QCOMPARE(layout->channels, 2);
    QCOMPARE(layout->bitsPerSample, 24);
    QCOMPARE(layout->frames(), 10);
}

void WavLayoutTest::refusesWhatIsNoSound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray data = chunk("data", QByteArray(10, 'x'));
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("RIFF and some words that go on");
    QTest::newRow("other family") << QByteArray(riff(data)).replace("WAVE", "AVI ");
    QTest::newRow("no format") << riff(data);
    QTest::newRow("short format") << riff(chunk("fmt ", "short") + data);
    QTest::newRow("no channel") << riff(chunk("fmt ", format(0, 16)) + data);
    QTest::newRow("no bits") << riff(chunk("fmt ", format(1, 0)) + data);
    QTest::newRow("no data") << riff(chunk("fmt ", format(1, 16)));
    QTest::newRow("torn chunk") << riff(chunk("fmt ", format(1, 16))) + "dat";
    QTest::newRow("endless chunk")
        << riff("LIST" + little(0xffffffff) + chunk("fmt ", format(1, 16)));
}

void WavLayoutTest::refusesWhatIsNoSound()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!layoutOf(bytes));
}

QTEST_GUILESS_MAIN(WavLayoutTest)
#include "tst_wavlayout.moc"
