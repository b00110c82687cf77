#include "foundation/text.h"
#include "recorderbench.h"

#include <QTest>

#include <algorithm>

using namespace recount;

using State = Recorder::State;
using Step = FaultyFiles::Step;

namespace
{

/// Speaks on until the recorder stops by itself; returns how much it heard.
qint64 speakUntilStopped(RecorderBench &bench, const Samples &said)
{
    const qint64 portion = bench.rate() / 10;
    qint64 at = 0;
    while (at < said.size() && bench.recorder->state() == State::Recording) {
        bench.microphones.speak(said.mid(at, portion));
        bench.clock.advanceMs(100);
        bench.look();
        at += portion;
    }
    return std::min<qint64>(at, said.size());
}

} // namespace

/// What happens when the writer can't empty the ring.
class RecorderWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stopsBeforeSoundIsLost_data();
    void stopsBeforeSoundIsLost();
    void aTakeThatIsStoppedWaitsForTheDisk();
    void oneCauseIsToldOnce();
};

void RecorderWatchTest::stopsBeforeSoundIsLost_data()
{
    QTest::addColumn<bool>("hangs");
    QTest::newRow("the disk hangs") << true;
    QTest::newRow("the folder is gone") << false;
}

void RecorderWatchTest::stopsBeforeSoundIsLost()
{
    QFETCH(bool, hangs);
    const NoticeKind kind = hangs ? NoticeKind::SlowDisk : NoticeKind::FolderGone;
    RecorderBench bench({}, 48'000);
    const Samples first = ramp(bench.rate());
    const Samples said = ramp(bench.rate() * 60);
    QVERIFY(bench.record(first));
    if (hangs) {
        bench.files->block(Step::Append);
    } else {
        bench.files->fail(Step::Append, FileFault::Missing);
        bench.files->fail(Step::Open, FileFault::Missing);
    }
    const qint64 heard = speakUntilStopped(bench, said);
    const Samples kept = first + said.first(heard);

    // It stops of itself, with nothing lost so far, and says where.
    QCOMPARE(bench.recorder->state(), State::Saving);
    QVERIFY(heard > bench.rate() * 38 && heard < bench.rate() * 44);
    const qint64 lengthMs = kept.size() * 1000 / bench.rate();
    QCOMPARE(bench.recorder->elapsedMs(), lengthMs);
    QVERIFY(!bench.microphones.isOpen());
    QVERIFY(bench.shows(kind));
    const QString text = bench.sentence(kind);
    QVERIFY2(text.contains(QStringLiteral("stopped at ") + formatDuration(lengthMs)),
             qPrintable(text));
    QVERIFY2(text.contains(QLatin1String("is kept")), qPrintable(text));
    QVERIFY2(text.contains(QLatin1String("leave Recount open")), qPrintable(text));
    // However long it takes.
    bench.microphones.speak(Samples(bench.rate() * 10, RecorderBench::foreign));
    bench.pass(60'000);
    QCOMPARE(bench.recorder->state(), State::Saving);
    QCOMPARE(bench.sentence(kind), text);

    if (hangs) {
        bench.files->unblock();
    } else {
        bench.files->heal();
        bench.recorder->act(kind);
    }
    QVERIFY(bench.reaches(State::Idle));
    QTRY_COMPARE(bench.takes.size(), 1);
    QCOMPARE(bench.sound(), kept);
    QVERIFY(bench.saved().gaps.isEmpty());
    QVERIFY(bench.hides(kind));
    const QString after = bench.sentence(NoticeKind::MemoryFull);
    QVERIFY2(after.contains(formatDuration(lengthMs)), qPrintable(after));

    // And the next take works.
    QVERIFY(bench.record(first));
    QVERIFY(bench.hides(NoticeKind::MemoryFull));
    QVERIFY(bench.stop());
    QCOMPARE(bench.sound(), first);
    QVERIFY(bench.sentence(NoticeKind::MemoryFull).isEmpty());
}

void RecorderWatchTest::aTakeThatIsStoppedWaitsForTheDisk()
{
    RecorderBench bench;
    const Samples said = ramp(bench.rate() * 6);
    QVERIFY(bench.record(said.first(bench.rate())));
    bench.files->block(Step::Append);
    bench.speak(said.mid(bench.rate()));
    QVERIFY(
        bench.sentence(NoticeKind::SlowDisk).contains(QLatin1String("New sound waits in memory")));
    bench.recorder->stop();
    bench.look();
    QCOMPARE(bench.recorder->state(), State::Saving);
    const QString text = bench.sentence(NoticeKind::SlowDisk);
    QVERIFY2(text.contains(QLatin1String("end of the take waits in memory")), qPrintable(text));
    bench.files->unblock();
    QTRY_COMPARE(bench.takes.size(), 1);
    QCOMPARE(bench.sound(), said);
    QVERIFY(bench.sentence(NoticeKind::SlowDisk).isEmpty());
    QVERIFY(bench.sentence(NoticeKind::MemoryFull).isEmpty());
}

void RecorderWatchTest::oneCauseIsToldOnce()
{
    RecorderBench bench;
    const Samples said = ramp(bench.rate() * 6);
    QVERIFY(bench.record(said.first(bench.rate())));
    bench.files->fail(Step::Append, FileFault::Missing);
    bench.files->fail(Step::Open, FileFault::Missing);
    bench.speak(said.mid(bench.rate()));
    QVERIFY(!bench.sentence(NoticeKind::FolderGone).isEmpty());
    QVERIFY(bench.sentence(NoticeKind::SlowDisk).isEmpty());
    bench.recorder->stop();
    bench.look();
    const QString text = bench.sentence(NoticeKind::FolderGone);
    QVERIFY2(text.contains(QLatin1String("is kept as long as Recount is open")), qPrintable(text));
    bench.files->heal();
    bench.recorder->act(NoticeKind::FolderGone);
    QTRY_COMPARE(bench.takes.size(), 1);
    QCOMPARE(bench.sound(), said);
}

QTEST_GUILESS_MAIN(RecorderWatchTest)
#include "tst_recorderwatch.moc"
