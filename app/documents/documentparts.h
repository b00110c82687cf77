#pragma once

#include "documents/passage.h"
#include "documents/sections.h"

namespace recount
{

/// A document taken apart, for those who read values out of it.
struct DocumentParts {
    explicit DocumentParts(const SourceText &text);
    DocumentParts(const SourceText &text, QList<MarkdownBlock> known);

    const SourceText &source;
    QList<MarkdownBlock> blocks;
    QList<DocumentSection> sections;

    /// The blocks of that kind in a range, those within other blocks left out.
    QList<int> blocksOf(MarkdownBlock::Kind kind, const ByteRange &range) const;
    /// A part of a range by characters of its text.
    ByteRange part(const ByteRange &range, qsizetype begin, qsizetype length) const;
    /// Without blank lines and spaces at both ends.
    ByteRange trimmed(ByteRange range) const;
    /// The words of a range, and the range.
    Passage words(const ByteRange &range) const;
};

} // namespace recount
