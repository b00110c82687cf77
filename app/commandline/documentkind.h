#pragma once

#include "documents/sourcetext.h"

#include <QString>

#include <optional>

namespace recount
{

enum class DocumentKind { PostMortem, Runbook };

/// "postmortem", "runbook", as the front matter and the commands have it.
QString nameOf(DocumentKind kind);
std::optional<DocumentKind> documentKindOf(const QString &name);

/// What a document is: what its front matter says, else what its title is called, else the one
/// whose headings it has more of.
struct GuessedKind {
    DocumentKind kind = DocumentKind::PostMortem;
    bool isSure = false; ///< more than a guess from a few headings
};
GuessedKind guessKind(const SourceText &source);

/// The kind that the front matter names; nothing when it names none, and none of ours when it is
/// the kind of another document.
struct StatedKind {
    QString words; ///< empty when nothing is said
    std::optional<DocumentKind> kind;
};
StatedKind statedKind(const SourceText &source);

} // namespace recount
