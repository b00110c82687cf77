#pragma once

#include "takes/fileport.h"

#include <QMap>
#include <QMutex>
#include <QWaitCondition>

#include <limits>
#include <optional>

namespace recount
{

/// The files of this system, until a test makes an operation fail, wait, or the process "die".
/// Safe to be set from another thread than the one that writes.
class FaultyFiles final : public FilePort
{
public:
    enum class Step { Open, Append, Overwrite, Truncate, Sync, Rename, Remove, Folder, Read };

    FaultyFiles();

    /// Every operation of this kind fails until `heal`, or only so many of them.
    void fail(Step step, FileFault fault, int times = std::numeric_limits<int>::max());
    void heal();
    /// Operations of this kind wait until `unblock`, as on a disk that does not answer.
    void block(Step step);
    void unblock();
    /// As if the process was killed at the n-th change of the disk from now on: that one happens
    /// by half (an append) or not at all, and nothing after it happens. Reads and syncs are not
    /// counted.
    void dieAtStep(int n);
    /// A disk of this size: appending fails with NoSpace when it is used up; the last append
    /// before may be incomplete.
    void setRoom(qint64 bytes);
    void setFreeBytes(qint64 bytes);
    /// Only what lies in this folder is affected from now on, as if it was a drive of its own.
    void onlyUnder(const QString &folder);

    int stepCount() const;
    bool isDead() const;

    std::unique_ptr<FileHandle> open(const QString &path, Open how, FileOutcome &outcome) override;
    FileOutcome rename(const QString &from, const QString &to) override;
    FileOutcome remove(const QString &path) override;
    FileOutcome makeFolder(const QString &folder) override;
    FileOutcome syncFolder(const QString &folder) override;
    bool exists(const QString &path) const override;
    qint64 freeBytes(const QString &folder) const override;

private:
    class Handle;
    struct Rule {
        FileFault fault = FileFault::None;
        int times = 0;
    };
    struct Verdict {
        FileFault fault = FileFault::None;
        qint64 bytes = 0; ///< that an append may still write
    };

    Verdict judge(Step step, const QString &path, qint64 bytes = 0);

    std::shared_ptr<FilePort> m_real = systemFiles();
    mutable QMutex m_mutex;
    QWaitCondition m_unblocked;
    QMap<Step, Rule> m_rules;
    std::optional<Step> m_blocked;
    std::optional<qint64> m_room;
    qint64 m_freeBytes = -1;
    QString m_folder; ///< empty: everywhere
    int m_steps = 0;
    int m_dieAt = -1;
};

} // namespace recount
