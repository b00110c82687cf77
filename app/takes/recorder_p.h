#pragma once

#include "takes/capturewatchdog.h"
#include "takes/microphonelink.h"
#include "takes/reconnectplan.h"
#include "takes/recorder.h"
#include "takes/recordernotices.h"
#include "takes/takewriter.h"
#include "takes/writerthread.h"

#include <QMutex>
#include <QSet>
#include <QTimer>

namespace recount
{

/// Where the writer puts its reports. It outlives the recorder when a disk hangs for ever.
struct ReportBox {
    QMutex mutex;
    std::function<void()> wake;
    std::vector<WriterReport> reports;
};

/// The recorder's state machine. What it decides is carried out by the parts it holds.
class Recorder::Private
{
public:
    Private(Recorder *recorder, DataFolder folder, const Clock &clock, MediaFactory media,
            TakeStore &store, const RecorderOptions &options);
    ~Private();

    // recorder.cpp: what the user does
    void startCheck();
    void stopCheck();
    void record(const TakeSubject &subject);
    void setPaused(bool paused);
    void stop();
    void act(NoticeKind notice);
    void saveCopy(const QString &path);
    void copyEnded(const TakeId &of, const Result<TakeCopy> &copy);
    qint64 elapsedMs() const;

    // recorderstream.cpp: the microphone comes and goes
    void streamOpened();
    void streamFailed(CaptureFault fault);
    void deviceGone(const CaptureDevice &device, qint64 from, qint64 to);
    void soundArrived();
    void devicesChanged();
    void loseStream(qint64 at, qint64 sinceMs, const QString &cause, ReconnectPlan::Mode mode);
    /// While reconnecting: the sound up to there belongs to an attempt that came to nothing.
    void dropUpTo(qint64 at);
    void reconnectTo(const QByteArray &deviceId);
    void attemptFailed(CaptureFault fault);
    void goOn();
    std::optional<CaptureDevice> candidate() const;
    void showDisconnected();
    void showFault(CaptureFault fault);

    // recordertakes.cpp: takes begin, end and get their rows
    void beginTake(qint64 at, const QString &note);
    void endTake(qint64 at);
    void rollOver();
    void readReports();
    void takeEnded(const writerreport::Ended &ended);
    void takeNotBegun(const writerreport::NotBegun &report);
    void gapAdded(const writerreport::Gap &report);
    void saveRow(const Take &take, bool intoBin);

    // recorderwatch.cpp: many times a second while the microphone is open
    void tick();
    void watchStream();
    void watchWriter(const WriterStatus &status);
    void watchDisk(const WriterStatus &status);
    /// Ends the take before sound is lost, when the writer can't empty the ring.
    void watchMemory();
    /// Sound the ring takes in before it counts as full.
    qint64 roomFrames() const;
    void watchCheck(const WriterStatus &status);
    bool meterIsLate() const;
    /// The first seconds of a take that was begun without a check.
    void watchFirstSeconds(const WriterStatus &status, NoticeFacts about);
    CaptureWatchdog::Reading reading(const WriterStatus &status) const;
    NoticeFacts facts() const;

    void setState(State next);
    void goIdle();
    /// Closes the microphone and lets the writer look at everything that is left.
    void closeMicrophone();
    void ensureWriter();
    bool inTake() const { return take.has_value(); }

    Recorder *q;
    DataFolder folder;
    const Clock &clock;
    TakeStore &store;
    RecorderOptions options;
    MicrophoneLink link;
    std::shared_ptr<TakeWriter> writer;
    std::optional<WriterThread> thread;
    std::shared_ptr<ReportBox> box;
    QTimer timer;

    State state = State::Idle;
    TakeSubject subject;
    std::optional<Take> take;
    qint64 countsFrom = 0; ///< position in the ring where sound began to count, or again
    qint64 frozenMs = 0;   ///< length up to there; while nothing counts, the length
    QSet<QString> toDiscard;

    NoticeBoard board;
    CaptureWatchdog watchdog;
    qint64 openedMs = 0;
    CaptureDevice openDevice;
    bool checkDone = false;
    bool clippedInCheck = false;
    bool roomKnown = false; ///< noise in the room was judged for this take
    QByteArray defaultAtStart;
    qint64 lostMsInTake = 0;
    int gapsInTake = 0;
    /// When the ring was seen full, and how much waited in it.
    struct FullRing {
        qint64 sinceMs = 0;
        qint64 waiting = 0;
    };
    std::optional<FullRing> fullRing;
    bool memoryFull = false; ///< the take had to end for it
    bool copying = false;    ///< the take that can't be saved, to elsewhere
    bool copied = false;
    QString copyPath;

    // While reconnecting
    ReconnectPlan plan;
    CaptureDevice lostDevice;
    QString lossCause;
    qint64 lossSinceMs = 0;
    qint64 brokeOffAt = 0; ///< position in the ring
    bool pausedBefore = false;
    std::optional<qint64> lastStallMs;
};

} // namespace recount
