#include "takes/pcmreader.h"

#include "takes/wavlayout.h"
#include "testsound.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace recount;

namespace
{

constexpr qsizetype dataSizeAt = 12 + 36 + 24 + 4;

Samples readAll(PcmReader &reader, qint64 from = 0, qint64 chunk = 777)
{
    Samples all;
    Samples part(chunk);
    for (;;) {
        const qint64 got = reader.read(from + all.size(), {part.data(), size_t(part.size())});
        if (got <= 0)
            return all;
        all += part.first(got);
    }
}

} // namespace

class PcmReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_dir.isValid()); }

    void aTakeIsReadAsItWasWritten()
    {
        const Samples samples = ramp(100'000);
        const QString file = path("plain");
        QVERIFY(writeWav(file, samples, 48000));
        const auto reader = openPcm(file);
        QVERIFY(reader);
        QCOMPARE((*reader)->sampleRate(), 48000);
        QCOMPARE((*reader)->frames(), qint64(100'000));
        QCOMPARE(readAll(**reader), samples);
        QCOMPARE(readAll(**reader, 54'321), samples.mid(54'321));
        qint16 sample = 0;
        QCOMPARE((*reader)->read(-1, {&sample, 1}), qint64(0));
        QCOMPARE((*reader)->read(100'000, {&sample, 1}), qint64(0));
        QCOMPARE((*reader)->read(5, {}), qint64(0));
    }

    void anEmptyTakeOpens()
    {
        const QString file = path("empty");
        QVERIFY(writeWav(file, {}, 48000));
        const auto reader = openPcm(file);
        QVERIFY(reader);
        QCOMPARE((*reader)->frames(), qint64(0));
        QVERIFY(readAll(**reader).isEmpty());
    }

    void aHeaderThatWasNeverCompletedIsNoObstacle_data()
    {
        QTest::addColumn<quint32>("dataSize");
        QTest::addColumn<qint64>("frames");
        QTest::newRow("zero") << quint32(0) << qint64(5000);
        QTest::newRow("largest") << quint32(0xffffffff) << qint64(5000);
        QTest::newRow("more than there is") << quint32(1'000'000) << qint64(5000);
        QTest::newRow("last patch") << quint32(4000) << qint64(2000);
    }
    void aHeaderThatWasNeverCompletedIsNoObstacle()
    {
        QFETCH(quint32, dataSize);
        QFETCH(qint64, frames);
        QByteArray bytes = wavBytes(ramp(5000), 48000);
        qToLittleEndian(dataSize, bytes.data() + dataSizeAt);
        bytes.append('\x55'); // half a sample
        const QString file = path("cut");
        QVERIFY(writeFile(file, bytes));
        const auto reader = openPcm(file);
        QVERIFY(reader);
        QCOMPARE((*reader)->frames(), frames);
        QCOMPARE(readAll(**reader), ramp(frames));
    }

    void stereoIsMixedToOneChannel()
    {
        Samples both;
        for (qint16 i = 0; i < 3000; ++i)
            both << i << qint16(-3 * i);
        const QString file = path("stereo");
        QVERIFY(writeWav(file, both, 44100, 2));
        const auto reader = openPcm(file);
        QVERIFY(reader);
        QCOMPARE((*reader)->sampleRate(), 44100);
        QCOMPARE((*reader)->frames(), qint64(3000));
        const Samples mono = readAll(**reader);
        QCOMPARE(mono.size(), 3000);
        for (qint16 i = 0; i < 3000; ++i)
            QCOMPARE(mono[i], qint16(-i));
        QCOMPARE(readAll(**reader, 1234), mono.mid(1234));
    }

    void whatIsNoSoundIsRefusedWithASentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = wavBytes(ramp(10), 48000);
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("this is not a sound at all, but long enough for one");
        QTest::newRow("only the first chunk") << good.first(30);
        QTest::newRow("no data") << good.first(12 + 36 + 24);
        QByteArray noFormat = good;
        noFormat.replace("fmt ", "fmx ");
        QTest::newRow("no format") << noFormat;
    }
    void whatIsNoSoundIsRefusedWithASentence()
    {
        QFETCH(QByteArray, bytes);
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        QVERIFY(!readWavLayout(buffer));
        const QString file = path("bad");
        QVERIFY(writeFile(file, bytes));
        const auto reader = openPcm(file);
        QVERIFY(!reader);
        QCOMPARE(reader.error().code, ErrorCode::Unsupported);
        QVERIFY(reader.error().userText.contains(QStringLiteral("not changed")));
    }

    void aMissingFileIsNotFound()
    {
        const auto reader = openPcm(path("nowhere"));
        QVERIFY(!reader);
        QCOMPARE(reader.error().code, ErrorCode::NotFound);
    }

    void aFileCutWhileOpenJustEnds()
    {
        const QString file = path("shrinking");
        QVERIFY(writeWav(file, ramp(50'000), 48000));
        const auto reader = openPcm(file);
        QVERIFY(reader);
        QVERIFY(QFile::resize(file, 12 + 36 + 24 + 8 + 2 * 20'000));
        QCOMPARE(readAll(**reader).size(), 20'000);
    }

    void damagedHeadersNeverCrash()
    {
        const QByteArray good = wavBytes(ramp(200), 48000);
        for (qsizetype bit = 0; bit < (12 + 36 + 24 + 8) * 8; ++bit) {
            QByteArray bad = good;
            bad[bit / 8] = char(bad[bit / 8] ^ (1 << (bit % 8)));
            QBuffer buffer(&bad);
            QVERIFY(buffer.open(QIODevice::ReadOnly));
            const auto layout = readWavLayout(buffer);
            if (layout) {
                QVERIFY(layout->dataOffset + layout->dataBytes <= bad.size());
                QVERIFY(layout->frames() >= 0);
            }
        }
    }

private:
    QString path(const char *name) const
    {
        return m_dir.filePath(QLatin1String(name) + QStringLiteral(".wav"));
    }

    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(PcmReaderTest)
#include "tst_pcmreader.moc"
