#pragma once

#include "documents/markdownblocks.h"

namespace recount
{

/// A heading with what follows it.
struct DocumentSection {
    QString title;     ///< without markup
    int level = 0;     ///< of the heading, 1 to 6
    int parent = -1;   ///< index of the section that it is a part of; -1 for the document
    ByteRange heading; ///< its lines, with the line end of the last one
    ByteRange body;    ///< up to the next heading, whatever its level
    ByteRange whole;   ///< heading, body and the sections in it
};

/// The sections of a document in the order of the text. Headings in lists and quotes begin none.
QList<DocumentSection> documentSections(const SourceText &source,
                                        const QList<MarkdownBlock> &blocks);

/// The words of its heading with their marker, without a line below that only underlines them.
ByteRange headingWords(const SourceText &source, const DocumentSection &section);

/// What closes the heading in this line when it has no words, as in "# #": words written behind it
/// would make it one of them. Empty for other lines.
ByteRange closingOfEmptyHeading(const SourceText &source, int line);

/// Where the words of a title stand at the end of its line; their first sign may be escaped. Empty
/// when they are written otherwise than they are read.
ByteRange titleWordsIn(const SourceText &source, const ByteRange &line, const QString &title);

/// What stands before the first section, front matter left out.
ByteRange textBeforeSections(const SourceText &source, const QList<DocumentSection> &sections);

/// The blocks of a range that are not within another block, by their indexes.
QList<int> blocksIn(const ByteRange &range, const QList<MarkdownBlock> &blocks);

} // namespace recount
