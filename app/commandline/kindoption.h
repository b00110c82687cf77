#pragma once

#include "commandline/commandparser.h"
#include "commandline/documentkind.h"

namespace recount
{

// `--kind`, for files that do not say what they are.

void addKindOption(CommandParser &parser);
/// What is wrong with it; nothing when it was not given, or is one of the kinds.
std::optional<CommandOutput> wrongKind(const CommandParser &parser);
/// Nothing when it was not given.
std::optional<DocumentKind> askedKind(const CommandParser &parser);
/// As it was asked for, else as the document looks.
DocumentKind kindOf(const CommandParser &parser, const SourceText &source);

} // namespace recount
