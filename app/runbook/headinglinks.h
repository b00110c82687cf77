#pragma once

#include "documents/markdownblocks.h"
#include "documents/textpatch.h"

#include <functional>

namespace recount
{

/// `patches`, which change words of headings and move none, and with them the addresses of all
/// links that lead to those headings.
QList<TextPatch> withHeadingLinks(const SourceText &source, const QList<MarkdownBlock> &blocks,
                                  const QList<TextPatch> &patches);

/// The addresses of links that lead to a heading which has another one in `after`. `placeOf` gives
/// where a byte of `source` is there, -1 when it is gone: then the address is `#step-0`, which
/// leads nowhere whatever other headings are called.
QList<TextPatch> headingLinkPatches(const SourceText &source, const QList<MarkdownBlock> &blocks,
                                    const SourceText &after,
                                    const std::function<qsizetype(qsizetype)> &placeOf);

} // namespace recount
