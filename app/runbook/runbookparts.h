#pragma once

#include "documents/documentparts.h"

#include <QSet>
#include <QStringList>

namespace recount
{

/// A runbook taken apart, for its readers: blocks of a place without a look at all of them.
class RunbookParts
{
public:
    explicit RunbookParts(const SourceText &text);

    const DocumentParts &document() const { return m_document; }
    const SourceText &source() const { return m_document.source; }
    const MarkdownBlock &block(int index) const { return m_document.blocks.at(index); }

    /// The blocks of a range that are not within another block, by their indexes.
    QList<int> outerBlocks(const ByteRange &range) const;
    /// The blocks directly within a block.
    QList<int> innerBlocks(int block) const;
    /// The lines of a block, without indentation, quote marks and spaces at the end; not empty.
    QList<ByteRange> linesOf(int block) const;
    QString text(const ByteRange &range) const { return m_document.source.text(range); }
    /// A part of a range by characters of its text, spaces at both ends left out.
    ByteRange part(const ByteRange &range, qsizetype begin, qsizetype length = -1) const;
    Passage words(const ByteRange &range) const { return m_document.words(range); }

private:
    DocumentParts m_document;
    QList<int> m_outer; ///< by where they begin
};

/// One "Key: words" line.
struct LabelledLine {
    QString label; ///< as `runbookLabelOf` gives it
    ByteRange value;
};
/// Nothing when the line begins with no known label. Bold labels and list markers are fine.
std::optional<LabelledLine> readLabelledLine(const RunbookParts &parts, const ByteRange &line);

/// The items of all lists in a range, or its paragraphs when there is no list: their words and, for
/// items, their boxes.
struct ListedWords {
    Passage words;
    std::optional<bool> isDone;
    ByteRange range;
    int block = -1; ///< the item or paragraph
};
QList<ListedWords> readListed(const RunbookParts &parts, const ByteRange &range);

/// Words up to the first line end or the end of the first sentence.
Passage firstWords(const RunbookParts &parts, const ByteRange &words);

} // namespace recount
