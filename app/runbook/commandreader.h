#pragma once

#include "runbook/runbook.h"
#include "runbook/runbookparts.h"

#include <QSet>

namespace recount
{

/// A code block as what is to be run; nothing when it shows output or a file.
std::optional<RunbookCommand> readCommandBlock(const RunbookParts &parts, int block,
                                               const QSet<QString> &defined);

/// `$ docker ps  # a remark` as a line of plain text; nothing when it does not begin with a prompt.
std::optional<RunbookCommand> readCommandLine(const RunbookParts &parts, const ByteRange &line,
                                              const QSet<QString> &defined);

/// Commands between ticks within words, as "Check it with `kubectl get pods`".
QList<RunbookCommand> readInlineCommands(const RunbookParts &parts, const ByteRange &words,
                                         const QSet<QString> &defined);

/// What is between the fences, or the whole of an indented block.
ByteRange codeOf(const SourceText &source, const MarkdownBlock &block);

} // namespace recount
