#include "takes/levelmeter.h"
#include "takes/miccheck.h"
#include "testsound.h"

#include <QTest>

#include <cmath>

using namespace recount;

namespace
{

std::span<const qint16> all(const Samples &samples)
{
    return {samples.constData(), size_t(samples.size())};
}

} // namespace

class LevelMeterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measuresATone();
    void findsTheNoiseFloorBetweenWords();
    void seesClippingForOneSecond();
    void countsDigitalSilence();
    void judgesTheCheck_data();
    void judgesTheCheck();
};

void LevelMeterTest::measuresATone()
{
    LevelMeter meter(48000);
    meter.add(all(sine(440, 1.0, 48000, 0.5)));
    const MicLevel level = meter.level();
    QVERIFY2(std::abs(level.peakDb - -6.02) < 0.1, qPrintable(QString::number(level.peakDb)));
    QVERIFY2(std::abs(level.rmsDb - -9.03) < 0.1, qPrintable(QString::number(level.rmsDb)));
    QVERIFY(!level.clipping);
}

void LevelMeterTest::findsTheNoiseFloorBetweenWords()
{
    LevelMeter meter(48000);
    for (int word = 0; word < 3; ++word) {
        meter.add(all(sine(300, 0.7, 48000, 0.3)));
        meter.add(all(noise(14400, 7, 0.001)));
    }
    const double floor = meter.level().noiseFloorDb;
    QVERIFY2(floor < -60.0 && floor > -75.0, qPrintable(QString::number(floor)));
    QVERIFY(meter.loudDb() > -15.0);
}

void LevelMeterTest::seesClippingForOneSecond()
{
    LevelMeter meter(48000);
    // Two full samples are no clipping, three are.
    meter.add(all({32767, 32767, 0, 100}));
    QVERIFY(!meter.level().clipping);
    meter.add(all({-32768, -32768, -32768, 0}));
    QVERIFY(meter.level().clipping);
    meter.add(all(sine(440, 0.9, 48000, 0.1)));
    QVERIFY(meter.level().clipping);
    meter.add(all(sine(440, 0.2, 48000, 0.1)));
    QVERIFY(!meter.level().clipping);
}

void LevelMeterTest::countsDigitalSilence()
{
    LevelMeter meter(16000);
    meter.add(all(Samples(16000, 0)));
    QCOMPARE(meter.zeroRun(), 16000);
    QCOMPARE(meter.level().peakDb, -120.0);
    meter.add(all({1}));
    QCOMPARE(meter.zeroRun(), 0);
}

void LevelMeterTest::judgesTheCheck_data()
{
    QTest::addColumn<Samples>("heard");
    QTest::addColumn<NoticeKind>("verdict");
    QTest::newRow("nothing") << Samples() << NoticeKind::MicrophoneNotAnswering;
    QTest::newRow("zeros") << Samples(144000, 0) << NoticeKind::CompleteSilence;
    QTest::newRow("whisper") << noise(144000, 1, 0.001) << NoticeKind::TooQuiet;
    QTest::newRow("fan") << noise(144000, 1, 0.1) << NoticeKind::NoisyRoom;
    QTest::newRow("too loud") << Samples(144000, 32767) << NoticeKind::Clipping;
    QTest::newRow("speech") << sine(200, 1.0, 48000, 0.2) + noise(48000, 1, 0.001) +
                                   sine(200, 1.0, 48000, 0.2)
                            << NoticeKind::MicrophoneReady;
}

void LevelMeterTest::judgesTheCheck()
{
    QFETCH(Samples, heard);
    LevelMeter meter(48000);
    meter.add(all(heard));
    const MicCheck check{meter.level(), meter.loudDb(), meter.frames(), meter.zeroRun(),
                         meter.level().clipping};
    QTEST(check.verdict(), "verdict");
}

QTEST_GUILESS_MAIN(LevelMeterTest)
#include "tst_levelmeter.moc"
