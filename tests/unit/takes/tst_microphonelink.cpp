#include "takes/microphonelink.h"

#include "fakecaptureport.h"
#include "manualclock.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace recount;
using Start = FakeMicrophones::Start;

/// The hold on the microphones, without a recorder.
class MicrophoneLinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void opensTheDefaultAndSaysWhereItsSoundBegins();
    void findsAChosenDeviceByItsNameToo();
    void offersAnotherDeviceTheDefaultFirst();
    void asksForTheListTwiceASecond();
    void givesUpAfterThreeSeconds();
    void anotherDeviceThanTheWantedOneIsNotLetIn();
    void letsNothingInAfterItsEnd();
    void aLostDeviceIsDoubtedSinceTheLastAnswer();
    void reportsOfAClosedMicrophoneAreOld();
    void aMissingPluginIsAFailureAndCanBeTriedAgain();
    void endsWhileThePortReports();

private:
    void open();
    void pass(qint64 ms)
    {
        m_clock.advanceMs(ms);
        m_link->tick();
        QCoreApplication::processEvents();
    }

    ManualClock m_clock;
    std::unique_ptr<FakeMicrophones> m_microphones;
    std::unique_ptr<MicrophoneLink> m_link;
};

void MicrophoneLinkTest::init()
{
    m_microphones = std::make_unique<FakeMicrophones>();
    m_link = std::make_unique<MicrophoneLink>(m_clock, m_microphones->factory());
}

void MicrophoneLinkTest::cleanup()
{
    m_link.reset();
    QCOMPARE(m_microphones->ports, 0);
}

void MicrophoneLinkTest::open()
{
    m_link->requestDevices();
    m_link->open();
    QTRY_VERIFY(m_link->isOpen());
}

void MicrophoneLinkTest::opensTheDefaultAndSaysWhereItsSoundBegins()
{
    QSignalSpy active(m_link.get(), &MicrophoneLink::activeDeviceChanged);
    open();
    QCOMPARE(m_microphones->starts, QList<QByteArray>{QByteArray()});
    QCOMPARE(m_link->activeDevice()->id, QByteArray("desk"));
    QCOMPARE(m_link->sampleRate(), 48000);
    QCOMPARE(m_link->startPosition(), 0);
    QVERIFY(!active.isEmpty());
    m_microphones->speak(ramp(4800));
    QCOMPARE(m_link->ring()->produced(), 4800);
    QCOMPARE(m_link->arrivedFrames(), 4800);
    QCOMPARE(m_link->close(), 4800);
    m_link->open();
    QTRY_VERIFY(m_link->isOpen());
    QCOMPARE(m_link->startPosition(), 4800);
}

void MicrophoneLinkTest::findsAChosenDeviceByItsNameToo()
{
    m_link->requestDevices();
    QTRY_COMPARE(m_link->devices().size(), 2);
    QVERIFY(m_link->followsDefault());
    m_link->choose("old-id", QStringLiteral("Headset"));
    QVERIFY(!m_link->followsDefault());
    QCOMPARE(m_link->activeDevice()->id, QByteArray("headset"));
    m_link->choose("old-id", QStringLiteral("Nowhere"));
    QVERIFY(!m_link->activeDevice());
    m_link->open();
    QCOMPARE(m_microphones->starts.constLast(), QByteArray("old-id")); // and no other
}

void MicrophoneLinkTest::offersAnotherDeviceTheDefaultFirst()
{
    m_microphones->connectDevices({{"a", QStringLiteral("A"), false},
                                   {"b", QStringLiteral("B"), false},
                                   {"c", QStringLiteral("C"), true}});
    m_link->requestDevices();
    QTRY_COMPARE(m_link->devices().size(), 3);
    QCOMPARE(m_link->otherThan("a")->id, QByteArray("c"));
    QCOMPARE(m_link->otherThan("c")->id, QByteArray("a"));
    QVERIFY(m_link->isListed("b"));
    m_microphones->connectDevices({{"a", QStringLiteral("A"), true}});
    QTRY_VERIFY(!m_link->otherThan("a"));
    QVERIFY(!m_link->isListed("b"));
}

void MicrophoneLinkTest::asksForTheListTwiceASecond()
{
    open();
    QSignalSpy changed(m_link.get(), &MicrophoneLink::devicesChanged);
    m_microphones->reconnectQuietly({{"desk", QStringLiteral("Desk microphone"), true}});
    pass(400);
    QVERIFY(changed.isEmpty());
    pass(100);
    QTRY_COMPARE(changed.size(), 1);
    pass(500);
    pass(500);
    QCOMPARE(changed.size(), 1); // only what is new is told
}

void MicrophoneLinkTest::givesUpAfterThreeSeconds()
{
    QSignalSpy failed(m_link.get(), &MicrophoneLink::failed);
    QSignalSpy opened(m_link.get(), &MicrophoneLink::opened);
    m_microphones->start = Start::Hang;
    m_link->open();
    QVERIFY(m_link->isOpening());
    pass(2999);
    QVERIFY(failed.isEmpty());
    pass(1);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].value<CaptureFault>(), CaptureFault::NotAnswering);
    QVERIFY(!m_link->isOpening());
    m_microphones->answerLate();
    m_microphones->speak(ramp(4800));
    QCoreApplication::processEvents();
    QVERIFY(opened.isEmpty());
    QCOMPARE(m_link->ring()->produced(), 0);
}

void MicrophoneLinkTest::anotherDeviceThanTheWantedOneIsNotLetIn()
{
    m_microphones->start = Start::Hang;
    m_link->open("desk"); // starts to open and hangs
    m_link->open("headset");
    QCOMPARE(m_microphones->starts.size(), 2);
    m_microphones->connectDevices({{"desk", QStringLiteral("Desk microphone"), true}});
    m_microphones->answerAs({"desk", QStringLiteral("Desk microphone"), true});
    m_microphones->speak(ramp(4800));
    QCoreApplication::processEvents();
    QVERIFY(!m_link->isOpen());
    QCOMPARE(m_link->ring()->produced(), 0);
}

void MicrophoneLinkTest::letsNothingInAfterItsEnd()
{
    open();
    m_microphones->speakPaced();
    QTRY_VERIFY(m_link->ring()->produced() > 960);
    const qint64 end = m_link->close();
    QCOMPARE(m_link->ring()->produced(), end);
    m_microphones->stopPaced();
    QCOMPARE(m_link->ring()->produced(), end);
    QCOMPARE(m_microphones->stops, 1);
}

void MicrophoneLinkTest::aLostDeviceIsDoubtedSinceTheLastAnswer()
{
    open();
    QSignalSpy gone(m_link.get(), &MicrophoneLink::deviceGone);
    for (int second = 0; second < 4; ++second) {
        m_microphones->speak(ramp(24'000));
        pass(500);
        m_microphones->speak(ramp(24'000));
        pass(500);
    }
    m_microphones->reconnectQuietly({});
    m_microphones->speak(ramp(24'000));
    pass(500);
    QTRY_COMPARE(gone.size(), 1);
    const qint64 from = gone[0][1].toLongLong();
    const qint64 to = gone[0][2].toLongLong();
    QCOMPARE(to, 48'000 * 9 / 2);
    // No sound after the loss is vouched for, and not much before it is doubted.
    QVERIFY2(from <= 48'000 * 4 && from >= 48'000 * 3, qPrintable(QString::number(from)));
    QVERIFY(!m_link->isOpen());
}

void MicrophoneLinkTest::reportsOfAClosedMicrophoneAreOld()
{
    open();
    QSignalSpy failed(m_link.get(), &MicrophoneLink::failed);
    m_microphones->breakOff();
    m_link->close(); // before the report was read
    QCoreApplication::processEvents();
    QVERIFY(failed.isEmpty());
}

void MicrophoneLinkTest::aMissingPluginIsAFailureAndCanBeTriedAgain()
{
    bool missing = true;
    MicrophoneLink link(m_clock, [&]() -> Result<MediaPlugin *> {
        if (missing)
            return fail(ErrorCode::NotFound, QStringLiteral("text"), QStringLiteral("no file"));
        return m_microphones->factory()();
    });
    QSignalSpy failed(&link, &MicrophoneLink::failed);
    link.open();
    QVERIFY(failed.isEmpty()); // never from within the call
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed[0][1].toString(), QStringLiteral("no file"));
    QVERIFY(!link.isOpening());
    missing = false;
    link.open();
    QTRY_VERIFY(link.isOpen());
}

void MicrophoneLinkTest::endsWhileThePortReports()
{
    open();
    m_microphones->speakPaced();
    QTRY_VERIFY(m_link->ring()->produced() > 960);
    m_microphones->list();
    m_microphones->breakOff();
    m_link.reset();
    QCoreApplication::processEvents();
    QVERIFY(m_microphones->stopPaced() > 0);
}

QTEST_GUILESS_MAIN(MicrophoneLinkTest)
#include "tst_microphonelink.moc"
