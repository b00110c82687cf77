// The 26 failure modes of a recording, one row each. Where a mode is also tried for real (a killed
// process, a sound server) or at every single step, the row names that test, and
// `namesTestsThatExist` holds the names against the files.

#include "recorderfaults.h"

#include <QFile>

#include <iterator>

using namespace recount;

namespace recount
{

void verifySentence(RecorderBench &bench, NoticeKind kind, const char *part)
{
    QVERIFY2(bench.shows(kind), qPrintable(bench.sentences.join(u'\n')));
    const QString text = bench.sentence(kind);
    QVERIFY2(text.contains(QLatin1String(part)), qPrintable(text));
    QVERIFY2(text.count(QLatin1String(". ")) >= 1 && text.endsWith(u'.'), qPrintable(text));
    QVERIFY2(!text.contains(u'%'), qPrintable(text));
}

void verifyWhole(const RecorderBench &bench, const Samples &before, const Samples &after)
{
    const Take &take = bench.saved();
    const Samples sound = bench.sound();
    QCOMPARE(sound.size(), take.frames);
    QCOMPARE(take.gaps.size(), 1);
    QVERIFY(!sound.contains(RecorderBench::foreign));
    QCOMPARE(take.gaps[0].atFrame, before.size());
    QCOMPARE(sound.first(before.size()), before);
    QCOMPARE(sound.mid(before.size(), take.gaps[0].frames), zeros(take.gaps[0].frames));
    QCOMPARE(sound.mid(before.size() + take.gaps[0].frames), after);
}

} // namespace recount

namespace
{

struct Mode {
    int number;
    const char *name;
    RecorderFault happens;
    const char *alsoIn; ///< "file: function", in turn
};

const Mode modes[] = {
    {1, "killed while recording", killedWhileRecording,
     "e2e/tst_crash.cpp: takeSurvivesBeingKilledAtAnyMoment;"
     "unit/takes/tst_takerecovery.cpp: survivesACrashAtEveryStepOfRecording"},
    {2, "crash while completing, renaming or recovering", killedWhileCompleting,
     "unit/takes/tst_takerecovery.cpp: survivesACrashAtEveryStepOfRecording;"
     "unit/takes/tst_takerecovery.cpp: survivesACrashAtEveryStepOfRecovery"},
    {3, "power loss", powerLost,
     "unit/takes/tst_takerecovery.cpp: survivesTruncationAnywhere;"
     "unit/takes/tst_takerecovery.cpp: dropsATailOfZeros;"
     "unit/takes/tst_takewriter.cpp: isReadableAtEveryMoment"},
    {4, "disk full", diskFull, "unit/takes/tst_takewriter.cpp: keepsEverythingUpToAFullDisk"},
    {5, "disk stalls for 20 s", diskStalls,
     "unit/takes/tst_takewriter.cpp: bridgesADiskThatHangs;"
     "unit/takes/tst_recorderwatch.cpp: stopsBeforeSoundIsLost"},
    {6, "write errors", writeErrors,
     "unit/takes/tst_takewriter.cpp: overcomesABurstOfWriteErrors;"
     "unit/takes/tst_takewriter.cpp: endsAfterLastingWriteErrors"},
    {7, "takes folder removed, drive unplugged", folderGone,
     "unit/takes/tst_takewriter.cpp: bringsARemovedFolderBack;"
     "unit/takes/tst_takewriter.cpp: waitsForAnUnpluggedDrive;"
     "unit/takes/tst_recorderwatch.cpp: stopsBeforeSoundIsLost"},
    {8, "microphone unplugged, another one there", unpluggedWithAnotherMicrophone,
     "e2e/tst_recordmic.cpp: unpluggedMicrophoneKeepsItsOwnSoundAlone;"
     "e2e/tst_capturefaults.cpp: unpluggedWithAnotherMicrophone"},
    {9, "last microphone unplugged", lastMicrophoneUnplugged,
     "e2e/tst_capturefaults.cpp: lastMicrophoneUnplugged"},
    {10, "stream killed", streamKilled, "e2e/tst_capturefaults.cpp: allSourcesGone"},
    {11, "stall without a signal", stalled, "e2e/tst_recordmic.cpp: stallIsNoticed"},
    {12, "sound server restarts", soundServerRestarts,
     "e2e/tst_recordmic.cpp: goesOnAfterTheServerRestarts;"
     "e2e/tst_capturefaults.cpp: serverRestarts"},
    {13, "device vanished before start", vanishedBeforeStart,
     "e2e/tst_capturefaults.cpp: vanishedBeforeStart;"
     "e2e/tst_capturefaults.cpp: serverFrozenAtStart"},
    {14, "no sound server", noSoundServer, "e2e/tst_capturefaults.cpp: noServerAtAll"},
    {15, "mute, zeros, privacy silence", muted, "e2e/tst_recordmic.cpp: silenceIsNoticed"},
    {16, "permission denied", permissionDenied, ""},
    {17, "wrong default device", wrongDefault, "e2e/tst_capture.cpp: namesTheDefaultAndFollowsIt"},
    {18, "window blocked for 10 s", windowBlocked, ""},
    {19, "machine overloaded", machineOverloaded,
     "unit/takes/tst_takewriter.cpp: putsSilenceWhereSoundWasLost"},
    {20, "two instances", secondInstance,
     "unit/takes/tst_takerecovery.cpp: leavesALiveTakeAlone;"
     "gui/desktop/tst_singleinstance.cpp: aSecondStartRaisesTheFirstWindow"},
    {21, "corrupt header, torn journal, zero tail", damagedFiles,
     "unit/takes/tst_takerecovery.cpp: survivesDamageAnywhere"},
    {22, "corrupt or stale peaks", damagedPeaks,
     "unit/takes/tst_peaks.cpp: noSingleBitMayBeWrong;"
     "unit/takes/tst_peaks.cpp: aChangedSoundMakesTheCacheStale"},
    {23, "output device removed in playback", outputRemoved,
     "e2e/tst_playback.cpp: failsWhenTheOutputLeaves;"
     "unit/takes/tst_takeplayer.cpp: aLostOutputPausesAtThePlaceAndCanGoOn"},
    {24, "take longer than the longest one", longestTake,
     "unit/takes/tst_takewriter.cpp: startsTheNextTakeWithoutAGap"},
    {25, "clock change, suspend", clockChangesOrComputerSleeps,
     "unit/takes/tst_capturewatchdog.cpp: tellsASleepOnce"},
    {26, "silence alone, or 0.2 s", nothingToHear,
     "unit/takes/tst_takeplayer.cpp: emptyTinyAndSilentTakes"},
};

} // namespace

class RecorderFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coversAllModes();
    void namesTestsThatExist();
    void mode_data();
    void mode();
};

void RecorderFaultsTest::coversAllModes()
{
    QCOMPARE(std::size(modes), size_t(26));
    for (int i = 0; i < 26; ++i)
        QCOMPARE(modes[i].number, i + 1);
}

void RecorderFaultsTest::namesTestsThatExist()
{
    for (const Mode &mode : modes) {
        const QStringList places =
            QString::fromLatin1(mode.alsoIn).split(QLatin1Char(';'), Qt::SkipEmptyParts);
        for (const QString &place : places) {
            QFile file(QStringLiteral(RECOUNT_SOURCE_DIR "/tests/") + place.section(u':', 0, 0));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(place));
            const QString function = place.section(u':', 1).trimmed() + QStringLiteral("()");
            QVERIFY2(file.readAll().contains(function.toLatin1()), qPrintable(place));
        }
    }
}

void RecorderFaultsTest::mode_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(std::size(modes)); ++i)
        QTest::addRow("%02d %s", modes[i].number, modes[i].name) << i;
}

void RecorderFaultsTest::mode()
{
    QFETCH(int, index);
    RecorderBench bench;
    modes[index].happens(bench);
    if (QTest::currentTestFailed())
        qInfo("it said: %s", qPrintable(bench.sentences.join(u'\n')));
}

QTEST_GUILESS_MAIN(RecorderFaultsTest)
#include "tst_recorderfaults.moc"
