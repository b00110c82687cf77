#pragma once

#include "fakecaptureport.h"
#include "faultyfiles.h"
#include "manualclock.h"
#include "storage/storagethread.h"
#include "takes/recorder.h"
#include "takes/takefiles.h"
#include "takes/takerecovery.h"
#include "takes/takestore.h"
#include "testsound.h"

#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace recount
{

/// The whole recorder on a temporary folder: microphones, disk and time are commanded by the test,
/// while its threads, its state machine and the database are the real ones.
class RecorderBench
{
public:
    explicit RecorderBench(RecorderOptions options = {}, int sampleRate = 8000);
    ~RecorderBench();

    /// A sample that `ramp` never gives: what another source says.
    static constexpr qint16 foreign = 31111;

    DataFolder folder() const { return DataFolder(m_dir.path()); }
    TakeFiles names(const Take &take) const { return {folder().takes(), take.id}; }
    int rate() const { return microphones.sampleRate; }

    /// Starts a take and says this at its beginning; false when it does not come to recording.
    bool record(const Samples &first);
    /// Sound arrives, and as much time passes. Every second the writer may catch up, unless its
    /// disk does not let it.
    void speak(const Samples &samples);
    /// Time passes without sound.
    void pass(qint64 ms);
    /// The recorder looks around.
    void look();
    /// Ends the take; false when it is not saved.
    bool stop();

    bool reaches(Recorder::State state);
    bool shows(NoticeKind kind);
    bool hides(NoticeKind kind);
    /// What the notice says now; nothing when it is not shown.
    QString sentence(NoticeKind kind) const;
    QString action(NoticeKind kind) const;
    bool offersCopy(NoticeKind kind) const;

    const Take &saved() const { return takes.constLast(); }
    /// The samples of the take that was saved last.
    Samples sound() const { return sound(saved()); }
    Samples sound(const Take &take) const;
    /// The row of the take that was saved last, as it is in the database.
    Take row(const TakeId &id);
    /// No row can be written from now on.
    void breakDatabase();
    /// Recount ends without a word at this moment; a later start looks for what it left.
    RecoveryReport dieAndRecover();
    /// As a second Recount would, with the disk of this system.
    RecoveryReport recover() const;

    ManualClock clock;
    std::shared_ptr<FaultyFiles> files = std::make_shared<FaultyFiles>();
    FakeMicrophones microphones;
    std::unique_ptr<Recorder> recorder;
    QList<Take> takes; ///< as they were saved
    QList<TakeId> discarded;
    QStringList sentences; ///< all that was ever shown

private:
    void waitForWriter();

    QTemporaryDir m_dir;
    StorageThread m_storage;
    std::unique_ptr<TakeStore> m_store;
};

/// True when `kept` is the beginning of `said` and at most so much shorter.
bool isBeginningOf(const Samples &kept, const Samples &said, qint64 mostMissing);

} // namespace recount
