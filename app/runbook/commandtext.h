#pragma once

#include "documents/markdownblocks.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace recount::commandtext
{

/// Whether the language of a code block is a shell's, or none is named.
bool isShell(const QString &lang);
bool isSql(const QString &lang);

/// The lines of a fenced block between the fences; all of an indented one.
ByteRange insideFences(const SourceText &source, const MarkdownBlock &code);
bool isFenced(const SourceText &source, const MarkdownBlock &code);
/// Whether a fence ends it, rather than the document or what it stands in.
bool isClosed(const SourceText &source, const MarkdownBlock &code);

/// How many characters the prompt of a line has: "$ ", "root@host:~# ", "> " is none. 0 without.
qsizetype promptLength(const QString &line);

/// What a line of a block of commands is. What follows a prompt is a command; without any prompt
/// all is but tables that a command has written, as `kubectl get` does, and what is left out with
/// "...".
enum class CommandLine { Command, Output, Blank };
QList<CommandLine> commandLines(const QStringList &lines);

/// The commands of a block: where lines begin with prompts, those lines without the prompts and
/// what they go on with; else all of it but tables that a command has written, as `kubectl get`.
QString withoutPrompts(const QString &text);

} // namespace recount::commandtext
