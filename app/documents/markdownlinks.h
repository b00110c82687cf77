#pragma once

#include "documents/markdownblocks.h"

namespace recount
{

/// `[words](address "title")`, or an image with a mark of exclamation before it.
struct MarkdownLink {
    bool isImage = false;
    ByteRange range;
    ByteRange words;
    ByteRange address; ///< without brackets around it
};

/// The links of that form in the order in which they end. None in code or comments; of links in
/// each other the inner one.
QList<MarkdownLink> markdownLinks(const SourceText &source, const QList<MarkdownBlock> &blocks);

/// The comments of a document, those in code left out; one that is never closed is none.
QList<ByteRange> markdownComments(const SourceText &source, const QList<MarkdownBlock> &blocks);

} // namespace recount
