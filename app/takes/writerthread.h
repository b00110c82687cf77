#pragma once

#include "takes/takewriter.h"

#include <memory>
#include <thread>

namespace recount
{

/// Runs a `TakeWriter` every 25 ms while there is something to do.
class WriterThread
{
public:
    explicit WriterThread(std::shared_ptr<TakeWriter> writer);
    ~WriterThread();
    WriterThread(const WriterThread &) = delete;
    WriterThread &operator=(const WriterThread &) = delete;

    /// Keeps running while the microphone is open.
    void setListening(bool listening);
    /// To be called after a command.
    void wake();
    /// Does what was asked for and ends. When the disk does not let it within the time it gives
    /// up; false when it does not even answer. Then the thread is left alone with what it holds,
    /// and recovery completes its take.
    bool finish(int timeoutMs);

private:
    struct Shared;

    static void run(const std::shared_ptr<Shared> &shared);

    std::shared_ptr<Shared> m_shared;
    std::thread m_thread;
};

} // namespace recount
