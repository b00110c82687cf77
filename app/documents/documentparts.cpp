#include "documents/documentparts.h"

#include "documents/plainheadings.h"
#include "documents/plainwords.h"

namespace recount
{

DocumentParts::DocumentParts(const SourceText &text)
    : DocumentParts(text, blocksWithPlainHeadings(text))
{
}

DocumentParts::DocumentParts(const SourceText &text, QList<MarkdownBlock> known)
    : source(text), blocks(std::move(known)), sections(documentSections(text, blocks))
{
}

QList<int> DocumentParts::blocksOf(MarkdownBlock::Kind kind, const ByteRange &range) const
{
    QList<int> found;
    for (const int index : blocksIn(range, blocks)) {
        if (blocks.at(index).kind == kind)
            found.append(index);
    }
    return found;
}

ByteRange DocumentParts::part(const ByteRange &range, qsizetype begin, qsizetype length) const
{
    return source.part(range, begin, length);
}

ByteRange DocumentParts::trimmed(ByteRange range) const
{
    const auto isSpace = [this](qsizetype place) {
        const char byte = source.bytes().at(place);
        return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
    };
    while (range.begin < range.end && isSpace(range.begin))
        ++range.begin;
    while (range.end > range.begin && isSpace(range.end - 1))
        --range.end;
    return range;
}

Passage DocumentParts::words(const ByteRange &range) const
{
    const ByteRange inner = trimmed(range);
    return {plainWords(source.text(inner)), inner};
}

} // namespace recount
