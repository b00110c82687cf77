#include "takes/backgroundsync.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace recount
{

struct BackgroundSync::Shared {
    std::shared_ptr<FilePort> files;
    std::mutex mutex;
    std::condition_variable changed;
    std::optional<Request> request; ///< stays until it is done
    std::optional<Done> done;
    bool running = false; ///< there is a thread
    bool quit = false;
};

namespace
{

FileOutcome syncAll(FilePort &files, const BackgroundSync::Request &request)
{
    FileOutcome outcome = request.sound->sync();
    if (request.journal)
        request.journal->sync();
    if (!request.folder.isEmpty())
        files.syncFolder(request.folder);
    return outcome;
}

} // namespace

BackgroundSync::BackgroundSync(std::shared_ptr<FilePort> files)
    : m_shared(std::make_shared<Shared>())
{
    m_shared->files = std::move(files);
}

BackgroundSync::~BackgroundSync()
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->quit = true;
    m_shared->changed.notify_one();
}

bool BackgroundSync::start(Request request)
{
    const std::lock_guard lock(m_shared->mutex);
    if (m_shared->request)
        return false;
    m_shared->request = std::move(request);
    if (m_shared->running) {
        m_shared->changed.notify_one();
        return true;
    }
    m_shared->running = true;
    std::thread([shared = m_shared] { run(shared); }).detach();
    return true;
}

std::optional<BackgroundSync::Done> BackgroundSync::takeDone()
{
    const std::lock_guard lock(m_shared->mutex);
    return std::exchange(m_shared->done, std::nullopt);
}

bool BackgroundSync::isBusy() const
{
    const std::lock_guard lock(m_shared->mutex);
    return m_shared->request.has_value();
}

void BackgroundSync::run(const std::shared_ptr<Shared> &shared)
{
    std::unique_lock lock(shared->mutex);
    for (;;) {
        shared->changed.wait(lock, [&] { return shared->quit || shared->request; });
        if (shared->quit)
            return;
        const Request request = *shared->request;
        lock.unlock();
        const FileOutcome outcome = syncAll(*shared->files, request);
        lock.lock();
        shared->request.reset();
        // A failure that nobody has asked for yet is not forgotten.
        if (!shared->done || shared->done->outcome.ok())
            shared->done = Done{outcome, request.frames};
    }
}

} // namespace recount
