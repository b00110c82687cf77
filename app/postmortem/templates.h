#pragma once

#include "foundation/result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QDate>
#include <QList>
#include <QString>

namespace recount
{

/// What a new post-mortem begins with.
struct PostMortemTemplate {
    QString name;  ///< "standard", "full", "five-minutes", "near-miss", "drill", or a file's
    QString title; ///< for people, translated; of own ones the first heading
    QString hint;  ///< when to take it
    QString path;  ///< of an own one, or within the program
    bool isOwn = false;
};

class PostMortemTemplates
{
    Q_DECLARE_TR_FUNCTIONS(PostMortemTemplates)

public:
    /// `ownFolder` may be empty or missing; its Markdown files are templates.
    static QList<PostMortemTemplate> all(const QString &lang, const QString &ownFolder = {});

    /// The text of a template as a new document: `%DATE%`, `%ZONE%` and `%ID%` are filled in, and
    /// lines of help (`> ...` in a comment) stay for the writer.
    /// Errors: NotFound, ReadFailed, InvalidData when it is no text or too large.
    static Result<QByteArray> begin(const PostMortemTemplate &chosen, const QString &lang,
                                    const QDate &today, const QByteArray &zone, const QString &id);
};

} // namespace recount
