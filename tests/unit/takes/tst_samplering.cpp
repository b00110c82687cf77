#include "takes/samplering.h"
#include "testsound.h"

#include <QTest>

#include <thread>
#include <vector>

using namespace recount;

class SampleRingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsOrderAcrossItsEnd();
    void tellsWhatWasLostAndWhere();
    void countsALossAtTheEnd();
    void losesNothingBetweenTwoThreads();
};

void SampleRingTest::keepsOrderAcrossItsEnd()
{
    SampleRing ring(16);
    const Samples samples = ramp(100);
    std::vector<qint16> out(100);
    qsizetype written = 0;
    qsizetype read = 0;
    while (read < 100) {
        const qsizetype part = std::min<qsizetype>(7, 100 - written);
        ring.write(samples.constData() + written, part);
        written += part;
        read += ring.read(out.data() + read, 16);
    }
    QVERIFY(std::equal(out.begin(), out.end(), samples.begin()));
    QVERIFY(!ring.firstLoss());
}

void SampleRingTest::tellsWhatWasLostAndWhere()
{
    SampleRing ring(16);
    const Samples samples = ramp(30);
    ring.write(samples.constData(), 20); // four too many
    ring.write(samples.constData(), 5);  // all too many
    std::vector<qint16> out(16);
    QCOMPARE(ring.read(out.data(), 10), 10);
    ring.write(samples.constData() + 25, 5);
    const auto loss = ring.firstLoss();
    QVERIFY(loss);
    QCOMPARE(loss->at, 16);
    QCOMPARE(loss->frames, 9);
    ring.removeFirstLoss();
    QVERIFY(!ring.firstLoss());
    QCOMPARE(ring.read(out.data(), 16), 11);
    QCOMPARE(out[5], 15);
    QCOMPARE(out[6], 25);
}

void SampleRingTest::countsALossAtTheEnd()
{
    SampleRing ring(16);
    const Samples samples = ramp(30);
    ring.write(samples.constData(), 30);
    QVERIFY(!ring.firstLoss());
    QCOMPARE(ring.takeOpenLoss(), 14);
    QCOMPARE(ring.takeOpenLoss(), 0);
}

void SampleRingTest::losesNothingBetweenTwoThreads()
{
    constexpr qint64 total = 2'000'000;
    SampleRing ring(1 << 12);
    std::thread producer([&ring] {
        std::vector<qint16> block(480);
        for (qint64 at = 0; at < total;) {
            // A real capture thread never waits; here it does so that nothing may be lost.
            while (ring.capacity() - ring.available() < 480)
                std::this_thread::yield();
            for (size_t i = 0; i < block.size(); ++i)
                block[i] = qint16((at + qint64(i)) % 30000);
            const qsizetype part = qsizetype(std::min<qint64>(480, total - at));
            ring.write(block.data(), part);
            at += part;
        }
    });
    std::vector<qint16> out(1000);
    qint64 at = 0;
    qint64 wrong = 0;
    while (at < total) {
        const qsizetype count = ring.read(out.data(), 1000);
        for (qsizetype i = 0; i < count; ++i)
            wrong += out[size_t(i)] != qint16((at + i) % 30000);
        at += count;
    }
    producer.join();
    QCOMPARE(wrong, 0);
    QVERIFY(!ring.firstLoss());
}

QTEST_GUILESS_MAIN(SampleRingTest)
#include "tst_samplering.moc"
