#pragma once

#include "documents/markdownblocks.h"
#include "documents/textpatch.h"

namespace recount
{

/// `patches`, which change words of headings and move none, and with them the addresses of all
/// links that lead to those headings.
QList<TextPatch> withHeadingLinks(const SourceText &source, const QList<MarkdownBlock> &blocks,
                                  const QList<TextPatch> &patches);

/// The addresses of links that lead to a heading which has another one now. `order`: for each
/// heading of `after`, in their order, the one of `source` that it was; -1 for a new one.
QList<TextPatch> headingLinkPatches(const SourceText &source, const QList<MarkdownBlock> &blocks,
                                    const SourceText &after, const QList<int> &order);

} // namespace recount
