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
    QString title; ///< for people, translated; of own ones the first heading
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
    /// The Markdown files of a folder, which may be empty or missing.
    static QList<DocumentTemplate> own(const QString &folder);

    /// The text of a template as a new document: `%DATE%`, `%ZONE%` and `%ID%` are filled in, and
    /// lines of help (`> ...` in a comment) stay for the writer.
    /// Errors: NotFound, ReadFailed, InvalidData when it is no text or too large.
    static Result<QByteArray> begin(const DocumentTemplate &chosen, const QDate &today,
                                    const QByteArray &zone, const QString &id);
};

} // namespace recount
