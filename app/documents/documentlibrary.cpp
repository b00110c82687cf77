#include "documents/documentlibrary.h"

#include "documents/documenthistory.h"
#include "documents/documentindexrepository.h"
#include "foundation/pooljob.h"
#include "storage/storagethread.h"
#include "storage/whendone.h"

#include <QSet>

#include <memory>
#include <utility>

namespace recount
{

namespace
{

/// So many files are shown and stored at once.
constexpr int filesInStep = 100;

} // namespace

DocumentLibrary::DocumentLibrary(const QString &folder, Summaries summaries, StorageThread &storage,
                                 DocumentHistory &history, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_summaries(std::move(summaries))
    , m_storage(storage)
    , m_history(history)
{
    m_watchDelay.setSingleShot(true);
    m_watchDelay.setInterval(watchDelayMs);
    connect(&m_watchDelay, &QTimer::timeout, this, &DocumentLibrary::refresh);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] {
        if (!m_watchDelay.isActive())
            m_watchDelay.start();
    });
    connect(&m_reading, &QFutureWatcherBase::resultReadyAt, this,
            [this](int index) { take(m_reading.resultAt(index)); });
    connect(&m_reading, &QFutureWatcherBase::progressValueChanged, this, [this](int value) {
        if (m_reading.progressMaximum() > 0)
            Q_EMIT progress(value, m_reading.progressMaximum());
    });
    connect(&m_reading, &QFutureWatcherBase::finished, this, &DocumentLibrary::endRefresh);
}

DocumentLibrary::~DocumentLibrary()
{
    m_reading.cancel();
}

std::optional<DocumentEntry> DocumentLibrary::entry(const QString &path) const
{
    const auto found = m_entries.constFind(path);
    return found == m_entries.cend() ? std::nullopt : std::optional(*found);
}

void DocumentLibrary::load()
{
    const auto known =
        m_storage.run([root = folder(), version = m_summaries.version](Database &database) {
            return DocumentIndexRepository(database).all(root, version);
        });
    whenDone(this, known, [this](const Result<QList<DocumentEntry>> &entries) {
        m_isLoaded = true;
        if (entries) {
            for (const DocumentEntry &entry : *entries)
                m_entries.insert(entry.summary.path, entry);
            Q_EMIT listed();
            Q_EMIT changed();
        } else {
            Q_EMIT failed(entries.error());
        }
        // Without a list all files are read.
        refresh();
    });
}

void DocumentLibrary::refresh()
{
    if (!m_isLoaded)
        return; // `load` will do it
    if (m_isRefreshing) {
        m_again = true;
        return;
    }
    m_isRefreshing = true;
    m_wasFailed = false;
    // std::function copies, a promise can't be copied.
    auto steps = std::make_shared<Steps>();
    steps->start();
    m_reading.setFuture(steps->future());
    jobPool().start([steps, folder = m_folder, known = m_entries, make = m_summaries.make] {
        findChanges(*steps, folder, known, make);
        steps->finish();
    });
}

void DocumentLibrary::findChanges(Steps &steps, const DocumentFolder &folder,
                                  const QMap<QString, DocumentEntry> &known, const Summarize &make)
{
    const Result<DocumentFolder::Listing> listing = folder.list();
    if (!listing) {
        steps.addResult(tl::unexpected<Error>(listing.error()));
        return;
    }
    Step step;
    step.folders = listing->folders;
    QSet<QString> there;
    QList<DocumentFolder::Found> unread;
    for (const DocumentFolder::Found &file : listing->files) {
        there.insert(file.path);
        const auto before = known.constFind(file.path);
        // What could not be read may be readable now, though nobody has written it.
        if (before == known.cend() || before->size != file.size ||
            before->modifiedUtc != file.modifiedUtc || !before->error.isEmpty())
            unread.append(file);
    }
    for (const QString &path : known.keys()) {
        if (!there.contains(path))
            step.changes.removed.append(path);
    }
    steps.setProgressRange(0, int(unread.size()));
    for (int i = 0; i < unread.size(); ++i) {
        if (steps.isCanceled())
            return;
        const DocumentEntry entry = folder.read(unread[i], make);
        if (known.value(entry.summary.path) != entry)
            step.changes.read.append(entry);
        steps.setProgressValue(i + 1);
        if (step.changes.read.size() == filesInStep)
            steps.addResult(Result<Step>(std::exchange(step, {})));
    }
    steps.addResult(Result<Step>(std::move(step)));
}

void DocumentLibrary::take(const Result<Step> &step)
{
    if (!step) {
        m_wasFailed = true;
        Q_EMIT failed(step.error());
        return;
    }
    watchFolders(step->folders);
    if (!step->changes.isEmpty())
        applyChanges(step->changes);
}

void DocumentLibrary::applyChanges(const DocumentChanges &changes)
{
    for (const QString &path : changes.removed)
        m_entries.remove(path);
    for (const DocumentEntry &entry : changes.read)
        m_entries.insert(entry.summary.path, entry);
    const auto stored = m_storage.run(
        [root = folder(), version = m_summaries.version, changes](Database &database) {
            return DocumentIndexRepository(database).apply(root, version, changes);
        });
    whenDone(this, stored, [this](const Result<void> &outcome) {
        if (!outcome)
            Q_EMIT failed(outcome.error());
    });
    Q_EMIT changed();
}

void DocumentLibrary::watchFolders(const QStringList &folders)
{
    // Those that are gone are watched no longer by themselves.
    const QStringList before = m_watcher.directories();
    const QSet<QString> watched(before.begin(), before.end());
    QStringList added;
    for (const QString &folder : folders) {
        if (!watched.contains(folder))
            added.append(folder);
    }
    if (!added.isEmpty())
        m_watcher.addPaths(added);
}

void DocumentLibrary::endRefresh()
{
    m_isRefreshing = false;
    if (std::exchange(m_again, false))
        refresh();
    else if (!m_wasFailed)
        Q_EMIT refreshed();
}

QFuture<Result<QString>> DocumentLibrary::changing(QFuture<Result<QString>> future,
                                                   const QString &from)
{
    whenDone(this, future, [this, from](const Result<QString> &path) {
        if (!path) {
            Q_EMIT failed(path.error());
            return;
        }
        if (!from.isEmpty() && *path != from)
            m_history.moveFile(absolute(from), absolute(*path));
        refresh();
    });
    return future;
}

QFuture<Result<QString>> DocumentLibrary::createDocument(const QString &title,
                                                         const QByteArray &bytes,
                                                         const QString &subfolder)
{
    return changing(runInPool([folder = m_folder, title, bytes, subfolder] {
                        return folder.create(title, bytes, subfolder);
                    }),
                    {});
}

QFuture<Result<QString>> DocumentLibrary::renameDocument(const QString &path, const QString &title)
{
    return changing(
        runInPool([folder = m_folder, path, title] { return folder.rename(path, title); }), path);
}

QFuture<Result<QString>> DocumentLibrary::moveToBin(const QString &path, const QDate &day)
{
    return changing(
        runInPool([folder = m_folder, path, day] { return folder.moveToBin(path, day); }), path);
}

QFuture<Result<QString>> DocumentLibrary::restoreFromBin(const QString &binPath,
                                                         const QString &path)
{
    return changing(runInPool([folder = m_folder, binPath, path] {
                        return folder.restoreFromBin(binPath, path);
                    }),
                    binPath);
}

QFuture<Result<QList<BinnedDocument>>> DocumentLibrary::bin()
{
    const auto future =
        runInPool([folder = m_folder, make = m_summaries.make] { return folder.bin(make); });
    whenDone(this, future, [this](const Result<QList<BinnedDocument>> &found) {
        if (!found)
            Q_EMIT failed(found.error());
    });
    return future;
}

QFuture<Result<void>> DocumentLibrary::purge(const QString &binPath)
{
    const auto future = runInPool([folder = m_folder, binPath] { return folder.purge(binPath); });
    whenDone(this, future, [this, binPath](const Result<void> &gone) {
        if (gone)
            m_history.forgetFile(absolute(binPath));
        else
            Q_EMIT failed(gone.error());
    });
    return future;
}

} // namespace recount
