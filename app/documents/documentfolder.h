#pragma once

#include "documents/documententry.h"
#include "foundation/result.h"

#include <QDate>
#include <QStringList>

namespace recount
{

/// A file that lies in the bin of its library.
struct BinnedDocument {
    QString binPath; ///< within the library
    QString path;    ///< where it was, and comes back to
    QString title;
    QDate deletedOn;
    qint64 size = 0; ///< bytes
};

/// The folder of a library with its Markdown files, those of its folders included. Paths are
/// within it, with /. Hidden files and folders are left out, the bin among them, and so are
/// links to other folders. Everything here reads and writes the disk: for the thread pool.
class DocumentFolder
{
public:
    /// What is deleted lies here, in the folder of the library, by the day of its deletion.
    static constexpr QLatin1String binName{".bin"};

    explicit DocumentFolder(QString root);

    const QString &root() const { return m_root; }
    /// With the folder of the library before it.
    QString absolute(const QString &path) const;

    /// A file as it is found, unread.
    struct Found {
        QString path;
        qint64 size = 0;
        QDateTime modifiedUtc; ///< to the millisecond
    };
    struct Listing {
        QList<Found> files;  ///< in the order of the paths
        QStringList folders; ///< absolute, that of the library first
    };
    /// A folder that does not exist has no files. Errors: PermissionDenied.
    Result<Listing> list() const;
    /// Reads one file. What can't be read has its error in the entry.
    DocumentEntry read(const Found &file, const Summarize &summarize) const;

    /// A file name for a title that each system takes, without ".md": "checkout-was-slow".
    static QString nameFor(const QString &title);

    /// Writes a new file and answers its path; "-2", "-3", ... come behind names that are taken.
    /// `subfolder` is made when it is missing. Errors: DiskFull, PermissionDenied, WriteFailed.
    Result<QString> create(const QString &title, const QByteArray &bytes,
                           const QString &subfolder = {}) const;
    /// Gives a file the name for another title, in its folder, and answers its path.
    /// Errors: NotFound, PermissionDenied, WriteFailed.
    Result<QString> rename(const QString &path, const QString &title) const;
    /// Answers the path in the bin: ".bin/2026-01-14/checkout.md". Errors as for `rename`.
    Result<QString> moveToBin(const QString &path, const QDate &day) const;
    /// Brings a file of the bin back to where it was, or beside what is there now.
    Result<QString> restoreFromBin(const QString &binPath, const QString &path) const;
    /// What was deleted last comes first. Errors: PermissionDenied.
    Result<QList<BinnedDocument>> bin(const Summarize &summarize) const;
    /// Deletes a file of the bin, which does not come back. Errors: NotFound, also for a path that
    /// is not in the bin, and WriteFailed.
    Result<void> purge(const QString &binPath) const;

private:
    void removeEmptyBinFolders(const QString &binPath) const;
    Result<QString> move(const QString &from, const QString &to) const;

    QString m_root;
};

} // namespace recount
