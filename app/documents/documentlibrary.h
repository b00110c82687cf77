#pragma once

#include "documents/documentfolder.h"

#include <QFileSystemWatcher>
#include <QFuture>
#include <QFutureWatcher>
#include <QMap>
#include <QObject>
#include <QPromise>
#include <QTimer>

#include <optional>

namespace recount
{

class DocumentHistory;
class StorageThread;

/// The Markdown files of one folder, with a list of them in the database so that they are shown
/// before the files are read. Lives on the GUI thread, which never waits for a disk.
///
/// Some drives tell nothing of what other programs do, and none tells of a file that is written in
/// place: call `refresh` as well when the window gets the focus.
class DocumentLibrary : public QObject
{
    Q_OBJECT

public:
    /// What others do to the folder is looked at this much later, for it goes in several steps.
    static constexpr int watchDelayMs = 200;

    /// How summaries are made. With another version all files are read again.
    struct Summaries {
        Summarize make;
        int version = 1;
    };

    /// Storage and history outlive this object.
    DocumentLibrary(const QString &folder, Summaries summaries, StorageThread &storage,
                    DocumentHistory &history, QObject *parent = nullptr);
    /// What is being read is given up.
    ~DocumentLibrary() override;

    const QString &folder() const { return m_folder.root(); }
    QString absolute(const QString &path) const { return m_folder.absolute(path); }

    /// Lists what the database knows (`listed`), then looks at the files (`refreshed`).
    void load();
    /// Reads the files that are new or were written since, and leaves out those that are gone.
    void refresh();
    bool isRefreshing() const { return m_isRefreshing; }

    /// In the order of the paths.
    QList<DocumentEntry> entries() const { return m_entries.values(); }
    std::optional<DocumentEntry> entry(const QString &path) const;

    // Paths are within the library. Each answers the path of the file, once it is there; the list
    // has it with the next `changed`. See DocumentFolder for errors, which `failed` tells too.
    QFuture<Result<QString>> createDocument(const QString &title, const QByteArray &bytes,
                                            const QString &subfolder = {});
    /// Gives the file the name for this title; the history goes with it.
    QFuture<Result<QString>> renameDocument(const QString &path, const QString &title);
    /// Answers the path in the bin, for `restoreFromBin`.
    QFuture<Result<QString>> moveToBin(const QString &path, const QDate &day);
    /// Where it was, or beside what has that name now.
    QFuture<Result<QString>> restoreFromBin(const QString &binPath, const QString &path);
    QFuture<Result<QList<BinnedDocument>>> bin();
    /// Out of the bin for good, with its earlier versions.
    QFuture<Result<void>> purge(const QString &binPath);

Q_SIGNALS:
    void listed();
    /// The list is another one.
    void changed();
    /// Files read of those that have to be read.
    void progress(int done, int total);
    /// The list is as the files were just now.
    void refreshed();
    void failed(const recount::Error &error);

private:
    /// Some of what was found; the folders come first.
    struct Step {
        DocumentChanges changes;
        QStringList folders;
    };
    using Steps = QPromise<Result<Step>>;

    static void findChanges(Steps &steps, const DocumentFolder &folder,
                            const QMap<QString, DocumentEntry> &known, const Summarize &make);
    void take(const Result<Step> &step);
    void applyChanges(const DocumentChanges &changes);
    void watchFolders(const QStringList &folders);
    void endRefresh();
    QFuture<Result<QString>> changing(QFuture<Result<QString>> future, const QString &from);

    const DocumentFolder m_folder;
    const Summaries m_summaries;
    StorageThread &m_storage;
    DocumentHistory &m_history;
    QMap<QString, DocumentEntry> m_entries;
    bool m_isLoaded = false;
    bool m_isRefreshing = false;
    bool m_again = false;     ///< something changed while refreshing
    bool m_wasFailed = false; ///< the list is not as the files are
    QFutureWatcher<Result<Step>> m_reading;
    QFileSystemWatcher m_watcher;
    QTimer m_watchDelay;
};

} // namespace recount
