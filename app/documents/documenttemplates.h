#pragma once

#include "foundation/result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QDate>
#include <QList>
#include <QString>

namespace recount
{

/// What a new document begins with.
struct DocumentTemplate {
    QString name;  ///< "standard", "full", ..., or a file's
    QString title; ///< for people, translated; of own ones the first heading, or the file's name
    QString hint;  ///< when to take it
    QString path;  ///< of an own one, or within the program
    bool isOwn = false;
};

class DocumentTemplates
{
    Q_DECLARE_TR_FUNCTIONS(DocumentTemplates)

public:
    /// One of those within the program: `kind` is "post-mortem" or "runbook".
    static DocumentTemplate shipped(const char *kind, const char *name, const QString &lang,
                                    const QString &title, const QString &hint);
    /// The Markdown files of a folder, which may be empty or missing. Those whose front matter
    /// names another kind of document, as `recount: runbook/1`, are left out; `kind` is as it
    /// stands there, "postmortem" or "runbook".
    static QList<DocumentTemplate> own(const QString &folder, const QString &kind);

    /// The text of a template as a new document: `%DATE%`, `%ZONE%` and `%ID%` are filled in, and
    /// lines of help (`> ...` in a comment) stay for the writer.
    /// Errors: NotFound, ReadFailed, InvalidData when it is no text or too large.
    static Result<QByteArray> begin(const DocumentTemplate &chosen, const QDate &today,
                                    const QByteArray &zone, const QString &id);
};

} // namespace recount
