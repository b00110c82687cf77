#pragma once

#include "foundation/clock.h"
#include "foundation/datafolder.h"
#include "foundation/result.h"
#include "takes/captureport.h"
#include "takes/mediafactory.h"
#include "takes/micstatus.h"
#include "takes/take.h"

#include <QObject>

#include <memory>
#include <optional>

namespace recount
{

class FilePort;
class TakeStore;

/// What tests and tools may set otherwise.
struct RecorderOptions {
    std::shared_ptr<FilePort> files; ///< null: the files of this system
    qint64 longestTakeMs = 6 * 60 * 60 * 1000;
    int saveTimeoutMs = 8'000; ///< how long the destructor may wait for the disk
    int lookEveryMs = 40;       ///< at microphone and disk; 0: whenever events are processed
};

/// Records takes. Lives on the GUI thread and never blocks it: sound goes from the port into a
/// ring, and from there to the disk on a writer thread. What a take holds is on the disk within
/// moments of being heard, and is found again by `TakeRecovery` after a crash.
class Recorder : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle,
        Checking,  ///< the microphone is open for its level, nothing is kept
        Starting,  ///< the device is being opened for a take
        Recording,
        Paused,
        Reconnecting, ///< the sound service or device went away; the take waits for it
        Saving,
    };
    Q_ENUM(State)

    Recorder(DataFolder folder, const Clock &clock, MediaFactory media, TakeStore &store,
             QObject *parent = nullptr);
    Recorder(DataFolder folder, const Clock &clock, MediaFactory media, TakeStore &store,
             const RecorderOptions &options, QObject *parent = nullptr);
    /// Ends and saves a running take.
    ~Recorder() override;

    State state() const;

    /// Asks for the list; loads the sound plugin. Answered by `devicesChanged`.
    void requestDevices();
    QList<CaptureDevice> devices() const;
    /// Empty id: whatever the system's default is when recording starts. A device that is not
    /// there is searched by its description, as ids may change between sessions.
    void chooseDevice(const QByteArray &id, const QString &description);
    /// The device that is or would be used; nothing when none is known yet.
    std::optional<CaptureDevice> activeDevice() const;

    /// Opens the microphone to look at its level; after 3 s a notice says what was found.
    void startCheck();
    void stopCheck();

    void record(const TakeSubject &subject);
    void pause();
    void resume();
    void stop();
    /// Ends the take and puts it into the bin, from where it can be brought back.
    void discard();
    /// Does what the notice's button says.
    void act(NoticeKind notice);
    /// Writes all of a take that can't be saved in its folder to this WAV file, while `Saving`;
    /// notices tell how it went. The take goes on waiting for its folder.
    void saveCopy(const QString &path);
    /// A copy of all of the take that is being saved was written.
    bool isCopied() const;

    /// Length of the running take from its samples, ms; 0 without one.
    qint64 elapsedMs() const;
    std::optional<Take> currentTake() const;
    MicLevel level() const;
    /// Marks the present place in the running take.
    void addMarker(const QString &label);
    QList<RecorderNotice> notices() const;

Q_SIGNALS:
    void stateChanged(recount::Recorder::State state);
    void devicesChanged();
    void activeDeviceChanged();
    /// At most 25 times a second while the microphone is open.
    void levelChanged();
    void noticesChanged();
    void takeStarted(const recount::Take &take);
    void takeSaved(const recount::Take &take);
    void takeDiscarded(const recount::TakeId &id);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace recount
