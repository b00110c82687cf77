#pragma once

#include "recorderbench.h"

#include <QTest>

namespace recount
{

/// What can go wrong with a recording, each played on a fresh bench; the numbers are those of the
/// table in `tst_recorderfaults.cpp`. They check what the recorder says and does, and that the
/// take is whole.
using RecorderFault = void (*)(RecorderBench &bench);

// takefaults.cpp: program, disk and files
void killedWhileRecording(RecorderBench &bench);
void killedWhileCompleting(RecorderBench &bench);
void powerLost(RecorderBench &bench);
void diskFull(RecorderBench &bench);
void diskStalls(RecorderBench &bench);
void writeErrors(RecorderBench &bench);
void folderGone(RecorderBench &bench);
void secondInstance(RecorderBench &bench);
void damagedFiles(RecorderBench &bench);
void damagedPeaks(RecorderBench &bench);
void outputRemoved(RecorderBench &bench);
void longestTake(RecorderBench &bench);
void clockChangesOrComputerSleeps(RecorderBench &bench);
void nothingToHear(RecorderBench &bench);

// microphonefaults.cpp: microphones, sound server, too little time
void unpluggedWithAnotherMicrophone(RecorderBench &bench);
void lastMicrophoneUnplugged(RecorderBench &bench);
void streamKilled(RecorderBench &bench);
void stalled(RecorderBench &bench);
void soundServerRestarts(RecorderBench &bench);
void vanishedBeforeStart(RecorderBench &bench);
void noSoundServer(RecorderBench &bench);
void muted(RecorderBench &bench);
void permissionDenied(RecorderBench &bench);
void wrongDefault(RecorderBench &bench);
void windowBlocked(RecorderBench &bench);
void machineOverloaded(RecorderBench &bench);

inline const CaptureDevice desk{"desk", QStringLiteral("Desk microphone"), true};
inline const CaptureDevice headset{"headset", QStringLiteral("Headset"), false};
inline const TakeSubject question{QStringLiteral("quickbite/q1"), QStringLiteral("answer"), {}};

inline Samples zeros(qint64 frames)
{
    return Samples(frames, 0);
}

inline Samples foreignSound(qint64 frames)
{
    return Samples(frames, RecorderBench::foreign);
}

/// The notice is there: whole sentences that tell what is safe and what to do.
void verifySentence(RecorderBench &bench, NoticeKind kind, const char *part);
/// What was recorded, in one piece, with silence exactly where its one gap is.
void verifyWhole(const RecorderBench &bench, const Samples &before, const Samples &after);

} // namespace recount
