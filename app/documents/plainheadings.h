#pragma once

#include "documents/markdownblocks.h"

namespace recount
{

/// The blocks of a document, as `markdownBlocks`, with headings in capitals that are underlined
/// directly below other text: Markdown takes such a line for a part of that text, and people who
/// write plain text mean a heading.
QList<MarkdownBlock> blocksWithPlainHeadings(const SourceText &source);

/// Whether a line is such a heading, or would be with other text above it.
bool isPlainHeading(const SourceText &source, int line);

} // namespace recount
