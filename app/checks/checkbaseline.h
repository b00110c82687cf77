#pragma once

#include "checks/acceptedfindings.h"
#include "foundation/result.h"

namespace recount
{

/// A file with what was accepted in several documents, so that old ones do not drown what is new.
/// The window and `recount check` read and write the same one. Documents are named from the folder
/// of the file.
class CheckBaseline
{
public:
    explicit CheckBaseline(QString path) : m_path(std::move(path)) {}

    /// What the window calls the file.
    static QString fileName();
    /// The one that counts for a document: the nearest in its folder or above, up to that of a
    /// repository. Where there is none, the one to be made: in the library, or beside a document
    /// from elsewhere. Looks at the disk. Paths are absolute.
    static QString pathFor(const QString &document, const QString &library);

    /// Errors: those of a file, and InvalidData when it is no baseline.
    static Result<CheckBaseline> read(const QString &path);
    /// Of one document; nothing without a file. Errors: as `read`, but for NotFound.
    static Result<AcceptedFindings> acceptedIn(const QString &path, const QString &document);
    /// Replaces what was accepted of one document, and keeps what another program writes meanwhile.
    /// Errors: as `read` and `write`.
    static Result<void> change(const QString &path, const QString &document,
                               const AcceptedFindings &accepted);
    /// What was accepted of a document goes with its new name. Errors: as `change`.
    static Result<void> rename(const QString &from, const QString &to, const QString &library);

    AcceptedFindings accepted(const QString &document) const;
    /// Replaces what was accepted of it; nothing takes it out.
    void accept(const QString &document, const AcceptedFindings &accepted);
    /// Replaces an older baseline. Errors: those of a file, and Conflict when it is another file.
    Result<void> write() const;

    int size() const;

private:
    QString keyOf(const QString &document) const;
    QByteArray bytes() const;

    QString m_path;
    QMap<QString, AcceptedFindings> m_accepted; ///< by document
};

} // namespace recount
