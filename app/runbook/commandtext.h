#pragma once

#include "documents/markdownblocks.h"

#include <QString>

namespace recount::commandtext
{

/// Whether the language of a code block is a shell's, or none is named.
bool isShell(const QString &lang);
bool isSql(const QString &lang);

/// The lines of a fenced block between the fences; all of an indented one.
ByteRange insideFences(const SourceText &source, const MarkdownBlock &code);
bool isFenced(const SourceText &source, const MarkdownBlock &code);

/// How many characters the prompt of a line has: "$ ", "root@host:~# ", "> " is none. 0 without.
qsizetype promptLength(const QString &line);

/// The commands of a block: where lines begin with prompts, those lines without the prompts and
/// what they go on with; else all of it but tables that a command has written, as `kubectl get`.
QString withoutPrompts(const QString &text);

} // namespace recount::commandtext
