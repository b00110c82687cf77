#pragma once

#include "foundation/result.h"

#include <QString>

namespace recount
{

/// Where everything of one user lives: the folder of `--data-dir`, or the platform's own.
class DataFolder
{
public:
    explicit DataFolder(QString root);

    /// The platform's data folder for Recount.
    static DataFolder standard();

    /// Creates the folder and its parts, readable by the user alone (0700).
    /// Errors: PermissionDenied with the path when one can't be created or written.
    Result<void> create() const;

    const QString &root() const { return m_root; }
    QString databaseFile() const;
    QString takes() const;
    QString backups() const;
    QString packs() const;
    /// Of the user's Markdown files, unless another folder was chosen.
    QString postMortems() const;
    QString runbooks() const;
    /// What is being written and not saved yet.
    QString drafts() const;
    /// The same of runbooks, so that each list finds its own again.
    QString runbookDrafts() const;
    /// Of the user's own templates; it is there once it was asked for.
    QString templates() const;
    /// Logs of walks through runbooks.
    QString walks() const;

private:
    QString m_root;
};

} // namespace recount
