#pragma once

#include <QLockFile>
#include <QString>

#include <memory>

namespace recount
{

/// Says that a living Recount is writing this take, so that another one does not recover it. A
/// lock that a crashed process left behind counts for nothing.
class TakeLock
{
public:
    /// Null when a living process holds it, or when it can't be made.
    static std::unique_ptr<TakeLock> take(const QString &path)
    {
        auto lock = std::unique_ptr<TakeLock>(new TakeLock(path));
        return lock->m_file.tryLock(0) ? std::move(lock) : nullptr;
    }

private:
    explicit TakeLock(const QString &path) : m_file(path)
    {
        // Age says nothing: a take may last for hours. Only a dead owner makes it stale.
        m_file.setStaleLockTime(0);
    }

    QLockFile m_file;
};

} // namespace recount
