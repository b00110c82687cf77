#pragma once

#include <QString>

namespace recount
{

/// A reading of the microphone, dBFS; -120 stands for digital silence.
struct MicLevel {
    double peakDb = -120.0;
    double rmsDb = -120.0;
    double noiseFloorDb = -120.0; ///< quiet parts of the last seconds
    bool clipping = false;        ///< three samples in a row at full scale within the last second
};

/// Everything the recorder may have to tell. The sentence for each is in `recordernotices.h`.
enum class NoticeKind {
    NoMicrophone,
    NoSoundService,
    MicrophoneBlocked,
    MicrophoneNotAnswering,
    PermissionDenied,
    CompleteSilence,
    TooQuiet,
    Clipping,
    NoisyRoom,
    MicrophoneReady,
    Disconnected,
    Stalled,
    SoundServiceRestarting,
    SoundServiceRestarted,
    LowSpace,
    DiskFull,
    WriteFailed,
    SlowDisk,
    MemoryFull, ///< the take that ended had to, as its sound could not be written
    FolderGone,
    GapMarked,
    DefaultChanged,
    LongestTake,
    NotListed,  ///< the row of a take could not be saved; its file is safe
    SilentTake, ///< the take that ended holds nothing but digital silence
    ShortTake,  ///< the take that ended is over before a word can be said
    CopyRunning, ///< of a take that can't be saved in its folder
    CopySaved,
    CopyFailed,
};

enum class NoticeLevel { Information, Warning, Problem };

/// One message in the recorder, with what can be done about it.
struct RecorderNotice {
    NoticeKind kind = NoticeKind::NoMicrophone;
    NoticeLevel level = NoticeLevel::Information;
    QString text;   ///< what happened, what is safe, what to do
    QString action; ///< label of the button, empty for none
    bool offersCopy = false; ///< a second button: save the take elsewhere
};

} // namespace recount
