#include "faultyfiles.h"

#include <QMutexLocker>

#include <algorithm>

namespace recount
{

class FaultyFiles::Handle final : public FileHandle
{
public:
    Handle(FaultyFiles &files, QString path, std::unique_ptr<FileHandle> real)
        : m_files(files), m_path(std::move(path)), m_real(std::move(real))
    {
    }

    FileOutcome append(QByteArrayView bytes) override
    {
        const Verdict verdict = m_files.judge(Step::Append, m_path, bytes.size());
        const qint64 allowed = std::min<qint64>(verdict.bytes, bytes.size());
        FileOutcome outcome;
        if (allowed > 0)
            outcome = m_real->append(bytes.first(allowed));
        if (verdict.fault != FileFault::None)
            outcome = {verdict.fault, QStringLiteral("injected"), allowed};
        return outcome;
    }

    FileOutcome overwrite(qint64 offset, QByteArrayView bytes) override
    {
        return guarded(Step::Overwrite, [&] { return m_real->overwrite(offset, bytes); });
    }

    FileOutcome truncate(qint64 bytes) override
    {
        return guarded(Step::Truncate, [&] { return m_real->truncate(bytes); });
    }

    FileOutcome sync() override
    {
        return guarded(Step::Sync, [&] { return m_real->sync(); });
    }

    qint64 size() const override { return m_real->size(); }
    QByteArray read(qint64 offset, qint64 bytes) override
    {
        return m_files.judge(Step::Read, m_path).fault == FileFault::None
                   ? m_real->read(offset, bytes)
                   : QByteArray();
    }

private:
    template <class Action>
    FileOutcome guarded(Step step, Action action)
    {
        const FileFault fault = m_files.judge(step, m_path).fault;
        if (fault != FileFault::None)
            return {fault, QStringLiteral("injected")};
        return action();
    }

    FaultyFiles &m_files;
    QString m_path;
    std::unique_ptr<FileHandle> m_real;
};

FaultyFiles::FaultyFiles() = default;

void FaultyFiles::fail(Step step, FileFault fault, int times)
{
    const QMutexLocker lock(&m_mutex);
    m_rules.insert(step, {fault, times});
}

void FaultyFiles::heal()
{
    const QMutexLocker lock(&m_mutex);
    m_rules.clear();
    m_room.reset();
}

void FaultyFiles::block(Step step)
{
    const QMutexLocker lock(&m_mutex);
    m_blocked = step;
}

void FaultyFiles::unblock()
{
    const QMutexLocker lock(&m_mutex);
    m_blocked.reset();
    m_unblocked.wakeAll();
}

void FaultyFiles::dieAtStep(int n)
{
    const QMutexLocker lock(&m_mutex);
    m_dieAt = m_steps + n;
}

void FaultyFiles::setRoom(qint64 bytes)
{
    const QMutexLocker lock(&m_mutex);
    m_room = bytes;
}

void FaultyFiles::setFreeBytes(qint64 bytes)
{
    const QMutexLocker lock(&m_mutex);
    m_freeBytes = bytes;
}

void FaultyFiles::onlyUnder(const QString &folder)
{
    const QMutexLocker lock(&m_mutex);
    m_folder = folder;
}

int FaultyFiles::stepCount() const
{
    const QMutexLocker lock(&m_mutex);
    return m_steps;
}

bool FaultyFiles::isDead() const
{
    const QMutexLocker lock(&m_mutex);
    return m_dieAt >= 0 && m_steps >= m_dieAt;
}

FaultyFiles::Verdict FaultyFiles::judge(Step step, const QString &path, qint64 bytes)
{
    QMutexLocker lock(&m_mutex);
    if (!path.startsWith(m_folder))
        return {FileFault::None, bytes};
    while (m_blocked == step)
        m_unblocked.wait(&m_mutex);
    const bool alreadyDead = m_dieAt >= 0 && m_steps >= m_dieAt;
    // Reads and syncs change nothing that a killed process leaves behind, and syncs come from a
    // thread of their own: counted, they would let the death fall on another change in every run.
    if (step != Step::Sync && step != Step::Read)
        ++m_steps;
    if (m_dieAt >= 0 && m_steps >= m_dieAt)
        return {FileFault::Failed, alreadyDead ? 0 : bytes / 2};
    if (const auto rule = m_rules.find(step); rule != m_rules.end() && rule->times > 0) {
        --rule->times;
        return {rule->fault, 0};
    }
    if (step == Step::Append && m_room) {
        const qint64 allowed = std::min(bytes, *m_room);
        *m_room -= allowed;
        return {allowed < bytes ? FileFault::NoSpace : FileFault::None, allowed};
    }
    return {FileFault::None, bytes};
}

std::unique_ptr<FileHandle> FaultyFiles::open(const QString &path, Open how, FileOutcome &outcome)
{
    const FileFault fault = judge(Step::Open, path).fault;
    if (fault != FileFault::None) {
        outcome = {fault, QStringLiteral("injected")};
        return nullptr;
    }
    auto real = m_real->open(path, how, outcome);
    return real ? std::make_unique<Handle>(*this, path, std::move(real)) : nullptr;
}

FileOutcome FaultyFiles::rename(const QString &from, const QString &to)
{
    const FileFault fault = judge(Step::Rename, from).fault;
    return fault == FileFault::None ? m_real->rename(from, to)
                                    : FileOutcome{fault, QStringLiteral("injected")};
}

FileOutcome FaultyFiles::remove(const QString &path)
{
    const FileFault fault = judge(Step::Remove, path).fault;
    return fault == FileFault::None ? m_real->remove(path)
                                    : FileOutcome{fault, QStringLiteral("injected")};
}

FileOutcome FaultyFiles::makeFolder(const QString &folder)
{
    const FileFault fault = judge(Step::Folder, folder).fault;
    return fault == FileFault::None ? m_real->makeFolder(folder)
                                    : FileOutcome{fault, QStringLiteral("injected")};
}

FileOutcome FaultyFiles::syncFolder(const QString &folder)
{
    const FileFault fault = judge(Step::Sync, folder).fault;
    return fault == FileFault::None ? m_real->syncFolder(folder)
                                    : FileOutcome{fault, QStringLiteral("injected")};
}

bool FaultyFiles::exists(const QString &path) const
{
    return m_real->exists(path);
}

qint64 FaultyFiles::freeBytes(const QString &folder) const
{
    const QMutexLocker lock(&m_mutex);
    return m_freeBytes >= 0 ? m_freeBytes : m_real->freeBytes(folder);
}

} // namespace recount
