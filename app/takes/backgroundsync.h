#pragma once

#include "takes/fileport.h"

#include <QString>

#include <memory>
#include <optional>

namespace recount
{

/// Brings written files through to the device on a thread of its own: a disk that takes its time
/// with that must not keep new sound in memory, where a crash would lose it.
class BackgroundSync
{
public:
    struct Request {
        std::shared_ptr<FileHandle> sound;
        std::shared_ptr<FileHandle> journal; ///< may be null
        QString folder;                      ///< may be empty
        qint64 frames = 0;                   ///< in the sound now; given back in `Done`
    };
    struct Done {
        FileOutcome outcome; ///< of the sound: recovery can do without the journal
        qint64 frames = 0;
    };

    explicit BackgroundSync(std::shared_ptr<FilePort> files);
    /// Does not wait: a disk that never answers is left behind with its thread.
    ~BackgroundSync();
    BackgroundSync(const BackgroundSync &) = delete;
    BackgroundSync &operator=(const BackgroundSync &) = delete;

    /// False while an earlier request is not done; then this one is not taken.
    bool start(Request request);
    /// The request that was done since this was last asked.
    std::optional<Done> takeDone();
    bool isBusy() const;

private:
    struct Shared;
    static void run(const std::shared_ptr<Shared> &shared);

    std::shared_ptr<Shared> m_shared;
};

} // namespace recount
