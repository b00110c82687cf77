#pragma once

#include "foundation/clock.h"
#include "takes/fileport.h"
#include "takes/levelmeter.h"
#include "takes/micstatus.h"
#include "takes/runningtake.h"
#include "takes/samplering.h"
#include "takes/take.h"
#include "takes/takeremains.h"

#include <QList>
#include <QMutex>

#include <atomic>
#include <deque>
#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace recount
{

/// What the writer did. Given on its thread.
namespace writerreport
{
/// Sound waits behind the hold.
struct SoundWaits {
};
struct NotBegun {
    TakeId take;
    FileOutcome outcome;
};
struct Gap {
    TakeId take;
    TakeGap gap;
};
struct Ended {
    enum class Cause { Asked, DiskFull, WriteFailed };
    Take take;
    Cause cause = Cause::Asked;
    bool complete = true; ///< false: the file waits under its temporary name for recovery
    bool silent = false;  ///< nothing but digital zeros was kept
    FileOutcome outcome;
};
} // namespace writerreport
using WriterReport = std::variant<writerreport::SoundWaits, writerreport::NotBegun,
                                  writerreport::Gap, writerreport::Ended>;

/// A look at the writer from outside.
struct WriterStatus {
    MicLevel level;
    double loudDb = -120.0;
    qint64 meteredFrames = 0;
    qint64 zeroFrames = 0; ///< digital silence at the end
    qint64 freeBytes = -1; ///< on the volume of the takes; -1 when unknown
    RunningTake::Health health = RunningTake::Health::Fine;
};

/// Takes the sound out of the ring: measures it and, while there is a take, writes it. What is to
/// be done at a place of the sound is a command with that position. `step` belongs to the writer
/// thread, everything else may be called from any.
class TakeWriter
{
public:
    TakeWriter(std::shared_ptr<FilePort> files, const Clock &clock,
               std::shared_ptr<SampleRing> ring, QString folder,
               std::function<void(WriterReport)> report);

    /// The sound after this position has this rate.
    void setRate(qint64 at, int sampleRate);
    /// Nothing after this position is looked at until `release`; the first sound that waits is
    /// reported once.
    void holdAt(qint64 at);
    void release();

    void begin(qint64 at, const Take &take);
    void setPaused(qint64 at, bool paused);
    void gap(qint64 at, qint64 frames, const QString &cause);
    void device(qint64 at, const QString &name);
    void marker(const TakeMarker &marker);
    /// What arrived between the two positions is not kept, though it may be in the file already.
    void cut(qint64 from, qint64 to);
    void end(qint64 at);
    void retryNow();

    /// How much of the sound before a position of the ring is in the take that was begun last.
    struct Kept {
        qint64 frames = 0;
        qint64 upTo = -1; ///< -1: the take has still to begin
    };
    Kept kept() const;
    WriterStatus status() const;
    /// The sound of the take beside a disk that does not accept it; only while nothing more
    /// arrives in the ring. Nothing when there is no take, or none of its sound.
    std::optional<TakeRemains> remains() const;

    /// Does what can be done now; returns whether there is anything left to do later.
    bool step();
    /// Ends for good: what can't be completed stays for recovery.
    void giveUp();

private:
    struct SetRate {
        int sampleRate;
    };
    struct Begin {
        Take take;
    };
    struct Pause {
        bool paused;
    };
    struct Gap {
        qint64 frames;
        QString cause;
    };
    struct Device {
        QString name;
    };
    struct Marker {
        TakeMarker marker;
    };
    struct Cut {
        qint64 to;
    };
    struct End {
    };
    struct Retry {
    };
    using Action = std::variant<SetRate, Begin, Pause, Gap, Device, Marker, Cut, End, Retry>;
    struct Command {
        qint64 at;
        Action action;
    };
    /// Where the sound of the ring went in the take, so that a cut finds its place.
    struct Anchor {
        qint64 stream;
        qint64 kept;
        bool keeping;
    };

    static void follow(RemainsPlan &plan, const Command &command);
    void post(qint64 at, Action action);
    void collectCommands();
    bool consume();
    /// False: not done yet, to be tried again.
    bool apply(const Command &command);
    bool applyBegin(qint64 at, const Take &take);
    void applyGap(qint64 frames, const QString &cause);
    void applyCut(qint64 from, qint64 to);
    bool applyEnd();
    void checkHealth();
    void ended(writerreport::Ended::Cause cause, bool complete);
    void anchor();
    void noteKept();
    void noteWritten();
    void finishCommand();
    qint64 keptAt(qint64 stream) const;
    void publish();

    std::shared_ptr<FilePort> m_files;
    const Clock &m_clock;
    std::shared_ptr<SampleRing> m_ring;
    QString m_folder;
    std::function<void(WriterReport)> m_report;

    mutable QMutex m_mutex;
    std::vector<Command> m_inbox;
    WriterStatus m_status;
    Kept m_kept;
    int m_toBegin = 0; ///< takes that were asked for
    int m_begun = 0;
    // What is to be done, and what was done since everything was written the last time. Changed
    // by the writer alone, and under the lock, as others look at it.
    std::deque<Command> m_commands;
    std::deque<Command> m_sinceWritten;
    std::optional<RemainsPlan::Written> m_written;
    int m_sampleRate = 0; ///< of the take

    static constexpr qint64 noHold = std::numeric_limits<qint64>::max();
    std::atomic<qint64> m_hold = noHold;
    std::atomic<bool> m_holdReported = false;

    std::unique_ptr<RunningTake> m_take;
    bool m_keeping = false;
    bool m_ending = false;
    bool m_silent = true;
    qint64 m_dropUntil = 0;
    std::vector<Anchor> m_anchors;
    LevelMeter m_meter;
    std::vector<qint16> m_buffer;
    qint64 m_freeBytes = -1;
    std::optional<qint64> m_spaceCheckedMs;
};

} // namespace recount
