#pragma once

#include "foundation/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace recount
{

/// The text of a document that is not saved yet, named or not.
struct DocumentDraft {
    QString id;   ///< one for each open document
    QString path; ///< of its file; empty while it has none
    QString title;
    QByteArray fileSha256; ///< of the file that the edits began with; empty for a new one
    QDateTime editedUtc;
    QByteArray bytes;
    /// Of an earlier text that the file was being given meanwhile; empty when nothing was saved.
    QByteArray savingSha256 = {};

    friend bool operator==(const DocumentDraft &, const DocumentDraft &) = default;
};

/// Keeps what is being edited, outside the folder of the documents, so that a crash loses no more
/// than the last moment. One file for each document, replaced whole; what can't be read is left
/// where it is.
class DocumentJournal
{
public:
    struct Found {
        QList<DocumentDraft> drafts; ///< last edited first
        QStringList unreadable;      ///< file names
    };

    explicit DocumentJournal(QString folder) : m_folder(std::move(folder)) {}

    /// Errors: DiskFull, PermissionDenied, WriteFailed; the draft before stays.
    Result<void> keep(const DocumentDraft &draft) const;
    /// Once it is saved, or the user wants it no more. A draft that does not exist is no error.
    Result<void> forget(const QString &id) const;
    /// What an earlier run left behind.
    Found find() const;

private:
    QString fileOf(const QString &id) const;

    QString m_folder;
};

} // namespace recount
