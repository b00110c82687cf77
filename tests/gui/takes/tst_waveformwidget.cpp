#include "takes/view/waveformwidget.h"
#include "testsound.h"

#include <QAccessible>
#include <QImage>
#include <QSignalSpy>
#include <QTest>

using namespace recount;

class WaveformWidgetTest : public QObject
{
    Q_OBJECT

    static constexpr int rate = 16000;
    static constexpr int width = 601;
    std::unique_ptr<WaveformWidget> m_waveform;
    std::unique_ptr<QSignalSpy> m_seeks;

    static Take take()
    {
        Take made;
        made.id = TakeId(QStringLiteral("t"));
        made.sampleRate = rate;
        made.frames = 60 * rate;
        return made;
    }
    static SharedPeaks peaks(double loudness)
    {
        PeakBuilder builder(rate);
        Samples sound = sine(200.0, 30.0, rate, loudness);
        sound += Samples(30 * rate, 0);
        builder.append(std::span(sound.constData(), size_t(sound.size())));
        return std::make_shared<PeakPyramid>(builder.build());
    }
    qint64 lastSeek() const { return m_seeks->last().first().toLongLong(); }
    QPoint at(qint64 ms) const { return {m_waveform->xOf(ms), 60}; }

private Q_SLOTS:
    void init()
    {
        m_waveform = std::make_unique<WaveformWidget>();
        m_waveform->resize(width, 112);
        m_waveform->show();
        m_waveform->showReading(take());
        m_waveform->showPeaks(peaks(0.5));
        m_seeks = std::make_unique<QSignalSpy>(m_waveform.get(), &WaveformWidget::seekRequested);
    }

    void aClickGoesToItsPlace()
    {
        QTest::mouseClick(m_waveform.get(), Qt::LeftButton, {}, QPoint(300, 60));
        QCOMPARE(m_seeks->count(), 1);
        QCOMPARE(lastSeek(), qint64(30'000));
        QTest::mouseClick(m_waveform.get(), Qt::LeftButton, {}, QPoint(0, 60));
        QCOMPARE(lastSeek(), qint64(0));
        QTest::mouseClick(m_waveform.get(), Qt::LeftButton, {}, QPoint(width - 1, 60));
        QCOMPARE(lastSeek(), qint64(60'000));
        QTest::mouseClick(m_waveform.get(), Qt::RightButton, {}, QPoint(100, 60));
        QCOMPARE(m_seeks->count(), 3);
    }

    void draggingFollows()
    {
        QTest::mousePress(m_waveform.get(), Qt::LeftButton, {}, QPoint(100, 60));
        QTest::mouseMove(m_waveform.get(), QPoint(200, 60));
        QCOMPARE(lastSeek(), qint64(20'000));
        QTest::mouseRelease(m_waveform.get(), Qt::LeftButton, {}, QPoint(200, 60));
    }

    void theKeysGoInSteps()
    {
        const auto key = [this](Qt::Key k, Qt::KeyboardModifiers m = Qt::NoModifier) {
            QTest::keyClick(m_waveform.get(), k, m);
            return lastSeek();
        };
        m_waveform->setPositionMs(20'000);
        QCOMPARE(key(Qt::Key_Right), qint64(25'000));
        QCOMPARE(key(Qt::Key_Left, Qt::ShiftModifier), qint64(24'000));
        QCOMPARE(key(Qt::Key_PageDown), qint64(30'000));
        QCOMPARE(key(Qt::Key_PageUp), qint64(24'000));
        QCOMPARE(key(Qt::Key_End), qint64(60'000));
        QCOMPARE(key(Qt::Key_Right), qint64(60'000));
        QCOMPARE(key(Qt::Key_Home), qint64(0));
        QCOMPARE(key(Qt::Key_Left), qint64(0));
    }

    void lookingCloserKeepsThePlaceAndTurnsThePage()
    {
        m_waveform->setPositionMs(30'000);
        QTest::keyClick(m_waveform.get(), Qt::Key_Plus);
        QTest::keyClick(m_waveform.get(), Qt::Key_Plus);
        QCOMPARE(m_waveform->zoom(), 4.0);
        QVERIFY(std::abs(m_waveform->xOf(30'000) - 300) <= 1);
        m_waveform->setPositionMs(50'000);
        QVERIFY(m_waveform->xOf(50'000) >= 0 && m_waveform->xOf(50'000) < width);
        QTest::keyClick(m_waveform.get(), Qt::Key_Minus);
        QCOMPARE(m_waveform->zoom(), 2.0);
        QTest::keyClick(m_waveform.get(), Qt::Key_0);
        QCOMPARE(m_waveform->zoom(), 1.0);
        // Not closer than there is something to see.
        for (int i = 0; i < 30; ++i)
            QTest::keyClick(m_waveform.get(), Qt::Key_Plus);
        QVERIFY(m_waveform->zoom() < 100.0);
    }

    void aPressOnAFlagGoesToItsMarker()
    {
        m_waveform->setMarkers({{QStringLiteral("m"), 42'500, QStringLiteral("here")}});
        QTest::mouseClick(m_waveform.get(), Qt::LeftButton, {},
                          QPoint(m_waveform->xOf(42'500) + 5, 5));
        QCOMPARE(lastSeek(), qint64(42'500));
    }

    void aScreenReaderKnowsThePlaceAndCanChangeIt()
    {
        m_waveform->setPositionMs(47'000);
        QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(m_waveform.get());
        QVERIFY(reader);
        QCOMPARE(reader->role(), QAccessible::Slider);
        QCOMPARE(reader->text(QAccessible::Name), QStringLiteral("Waveform"));
        QCOMPARE(reader->text(QAccessible::Value), QStringLiteral("0:47 of 1:00"));
        QAccessibleValueInterface *value = reader->valueInterface();
        QVERIFY(value);
        QCOMPARE(value->currentValue().toLongLong(), qint64(47'000));
        QCOMPARE(value->maximumValue().toLongLong(), qint64(60'000));
        value->setCurrentValue(10'000);
        QCOMPARE(lastSeek(), qint64(10'000));
    }

    void soundAndSilenceLookDifferent()
    {
        const QImage image = m_waveform->grab().toImage();
        const QColor ground = m_waveform->palette().color(QPalette::Base);
        const auto inked = [&](int x) {
            int pixels = 0;
            for (int y = 4; y < 80; ++y)
                pixels += image.pixelColor(x, y) != ground ? 1 : 0;
            return pixels;
        };
        QVERIFY(inked(150) > 20);
        QVERIFY(inked(450) < 5);
    }

    void withoutATakeNothingCanBeSought()
    {
        m_waveform->clear();
        QTest::mouseClick(m_waveform.get(), Qt::LeftButton, {}, QPoint(300, 60));
        QTest::keyClick(m_waveform.get(), Qt::Key_Right);
        QCOMPARE(m_seeks->count(), 0);
        QVERIFY(!m_waveform->hasWaveform());
        m_waveform->grab();
    }

    void whatCanNotBeReadIsSaid()
    {
        m_waveform->showFailure(QStringLiteral("The sound is not there."));
        QCOMPARE(m_waveform->accessibleDescription(), QStringLiteral("The sound is not there."));
        m_waveform->grab();
    }
};

QTEST_MAIN(WaveformWidgetTest)
#include "tst_waveformwidget.moc"
