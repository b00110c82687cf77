#pragma once

#include "documents/markdownblocks.h"
#include "documents/textpatch.h"

namespace recount
{

/// A table of keys and values with this one in the head of a document that has none: below its
/// first heading when that is the title, else above it. `blocks` are those of the document.
TextPatch newHeaderTable(const SourceText &source, const QList<MarkdownBlock> &blocks,
                         bool hasTitle, const QString &key, const QString &value);

} // namespace recount
