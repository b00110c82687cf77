#include "foundation/clock.h"
#include "foundation/datafolder.h"
#include "pulsefixture.h"
#include "storage/storagethread.h"
#include "takebench.h"
#include "takes/mediafactory.h"
#include "takes/recorder.h"
#include "takes/takestore.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace recount;

namespace
{

constexpr int rate = 48000;

} // namespace

/// The recorder with a real sound server: what is in the take's file at the end.
class TstRecordMic : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void takeHoldsEverySample();
    void unpluggedMicrophoneKeepsItsOwnSoundAlone();
    void stallIsNoticed();
    void silenceIsNoticed();
    void goesOnAfterTheServerRestarts();

private:
    void record();
    void stop();
    bool hasNotice(NoticeKind kind) const;
    bool recordsAgain(qint64 afterMs) const;
    Samples saved() const { return TakeBench::read(m_store->filePath(*m_saved)); }

    PulseFixture m_pulse;
    SystemClock m_clock;
    MediaFactory m_media = installedMedia();
    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<StorageThread> m_storage;
    std::unique_ptr<TakeStore> m_store;
    std::unique_ptr<Recorder> m_recorder;
    std::optional<Take> m_saved;
    QElapsedTimer m_since;
};

void TstRecordMic::initTestCase()
{
    if (!PulseFixture::isInstalled()) {
        if (qEnvironmentVariableIsSet("CI"))
            QFAIL("PulseAudio is not installed");
        QSKIP("PulseAudio is not installed");
    }
    QVERIFY(m_pulse.start());
}

void TstRecordMic::init()
{
    m_data = std::make_unique<QTemporaryDir>();
    const DataFolder folder(m_data->path());
    QVERIFY(folder.create());
    m_storage = std::make_unique<StorageThread>();
    m_storage->open(folder, m_clock);
    m_store = std::make_unique<TakeStore>(folder, m_clock, *m_storage);
    m_recorder = std::make_unique<Recorder>(folder, m_clock, m_media, *m_store);
    m_saved.reset();
    connect(m_recorder.get(), &Recorder::takeSaved, this,
            [this](const Take &take) { m_saved = take; });
}

void TstRecordMic::cleanup()
{
    m_recorder.reset();
    m_store.reset();
    m_storage.reset();
}

void TstRecordMic::record()
{
    m_recorder->record({QStringLiteral("quickbite/q1"), QStringLiteral("answer"), {}});
    QTRY_VERIFY(m_recorder->elapsedMs() > 200);
    QCOMPARE(m_recorder->state(), Recorder::State::Recording);
    m_since.start();
}

void TstRecordMic::stop()
{
    m_recorder->stop();
    QTRY_VERIFY(m_saved);
}

bool TstRecordMic::hasNotice(NoticeKind kind) const
{
    const QList<RecorderNotice> notices = m_recorder->notices();
    return std::any_of(notices.begin(), notices.end(),
                       [kind](const RecorderNotice &notice) { return notice.kind == kind; });
}

bool TstRecordMic::recordsAgain(qint64 afterMs) const
{
    return m_recorder->state() == Recorder::State::Recording && m_recorder->elapsedMs() > afterMs;
}

void TstRecordMic::takeHoldsEverySample()
{
    const QByteArray speech = noisePcm(30.0, 815);
    record();
    QProcess *const player = m_pulse.play(speech, QStringLiteral("voice"));
    QTRY_VERIFY_WITH_TIMEOUT(player->state() == QProcess::NotRunning, 40000);
    const qint64 ended = m_recorder->elapsedMs();
    QTRY_VERIFY(m_recorder->elapsedMs() > ended + 800);
    stop();

    const Samples take = saved();
    QCOMPARE(m_saved->frames, qint64(take.size()));
    QVERIFY(m_saved->gaps.isEmpty());
    Samples spoken(speech.size() / qsizetype(sizeof(qint16)));
    std::copy_n(speech.constData(), speech.size(), reinterpret_cast<char *>(spoken.data()));
    const auto from = std::search(take.begin(), take.end(), spoken.begin(), spoken.begin() + 64);
    QVERIFY(take.end() - from >= spoken.size());
    qsizetype same = 0;
    for (qsizetype i = 0; i < spoken.size(); ++i)
        same += spoken[i] == from[i] ? 1 : 0;
    qInfo("%lld of %lld samples of the take are those that were played", qlonglong(same),
          qlonglong(spoken.size()));
    QCOMPARE(same, spoken.size());
}

void TstRecordMic::unpluggedMicrophoneKeepsItsOwnSoundAlone()
{
    m_pulse.addMicrophone(QStringLiteral("other"));
    m_pulse.play(noisePcm(15.0, 1, 1.0), QStringLiteral("other_in"));
    record();
    QTRY_VERIFY(m_recorder->elapsedMs() > 1500);
    m_pulse.unload(m_pulse.micModule());
    m_since.restart();
    QTRY_COMPARE(m_recorder->state(), Recorder::State::Reconnecting);
    qInfo("unplugged: noticed after %lld ms", m_since.elapsed());
    QVERIFY(m_since.elapsed() <= 1500);
    QTRY_VERIFY(hasNotice(NoticeKind::Disconnected));
    QTRY_VERIFY(m_since.elapsed() > 1500);
    stop();
    const Samples take = saved();
    QVERIFY2(take.size() > rate * 14 / 10, qPrintable(QString::number(take.size())));
    QCOMPARE(std::count_if(take.begin(), take.end(), [](qint16 s) { return s != 0; }), 0);

    m_pulse.kill();
    QVERIFY(m_pulse.start());
    const auto answers = [this] {
        m_recorder->requestDevices();
        return m_recorder->devices().size() == 1;
    };
    QTRY_VERIFY(answers());
}

void TstRecordMic::stallIsNoticed()
{
    // Qt's own connection needs up to 3 s after the server was replaced.
    const auto starts = [this] {
        m_recorder->record({QStringLiteral("quickbite/q1"), QStringLiteral("answer"), {}});
        return QTest::qWaitFor([this] { return m_recorder->elapsedMs() > 200; }, 1000);
    };
    QTRY_VERIFY_WITH_TIMEOUT(starts(), 10000);
    m_pulse.pactl({QStringLiteral("suspend-source"), QStringLiteral("mic"), QStringLiteral("1")});
    m_since.restart();
    QTRY_COMPARE(m_recorder->state(), Recorder::State::Reconnecting);
    qInfo("stalled: noticed after %lld ms", m_since.elapsed());
    QVERIFY(m_since.elapsed() <= 1500);
    m_pulse.pactl({QStringLiteral("suspend-source"), QStringLiteral("mic"), QStringLiteral("0")});
    QTRY_VERIFY_WITH_TIMEOUT(recordsAgain(2000), 10000);
    stop();
    QVERIFY(!m_saved->gaps.isEmpty());
}

void TstRecordMic::silenceIsNoticed()
{
    m_pulse.play(noisePcm(8.0, 3, 0.5), QStringLiteral("voice"));
    record();
    QTRY_VERIFY(m_recorder->level().peakDb > -20.0);
    QVERIFY(!hasNotice(NoticeKind::CompleteSilence));
    m_pulse.pactl({QStringLiteral("set-source-mute"), QStringLiteral("mic"), QStringLiteral("1")});
    m_since.restart();
    QTRY_VERIFY(hasNotice(NoticeKind::CompleteSilence));
    qInfo("muted: noticed after %lld ms", m_since.elapsed());
    QVERIFY(m_since.elapsed() <= 2500);
    QCOMPARE(m_recorder->state(), Recorder::State::Recording);
    m_pulse.pactl({QStringLiteral("set-source-mute"), QStringLiteral("mic"), QStringLiteral("0")});
    QTRY_VERIFY(!hasNotice(NoticeKind::CompleteSilence));
    stop();
}

void TstRecordMic::goesOnAfterTheServerRestarts()
{
    record();
    QTRY_VERIFY(m_recorder->elapsedMs() > 1000);
    m_pulse.kill();
    m_since.restart();
    QTRY_COMPARE(m_recorder->state(), Recorder::State::Reconnecting);
    qInfo("server killed: noticed after %lld ms", m_since.elapsed());
    QVERIFY(m_since.elapsed() <= 1500);
    QVERIFY(m_pulse.start());
    m_since.restart();
    QTRY_VERIFY_WITH_TIMEOUT(m_recorder->state() == Recorder::State::Recording, 8000);
    qInfo("server restarted: records again after %lld ms", m_since.elapsed());
    QVERIFY(m_since.elapsed() <= 5000);
    const qint64 resumed = m_recorder->elapsedMs();
    QTRY_VERIFY(recordsAgain(resumed + 500));
    stop();
    QCOMPARE(m_saved->gaps.size(), 1);
    QCOMPARE(m_saved->frames, qint64(saved().size()));
}

QTEST_GUILESS_MAIN(TstRecordMic)
#include "tst_recordmic.moc"
