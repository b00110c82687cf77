#include "runbook/runbookparts.h"

#include "documents/listsource.h"
#include "documents/plainheadings.h"
#include "runbook/graphblock.h"
#include "runbook/runbookheadings.h"

#include <QRegularExpression>

#include <algorithm>

namespace recount
{

namespace
{

using Kind = MarkdownBlock::Kind;

} // namespace

// A drawing is made of the steps, and is none of them.
RunbookParts::RunbookParts(const SourceText &text)
    : m_document(text, withoutGraphBlock(text, blocksWithPlainHeadings(text)))
{
    for (int i = 0; i < int(m_document.blocks.size()); ++i) {
        if (block(i).parent < 0)
            m_outer.append(i);
    }
    std::stable_sort(m_outer.begin(), m_outer.end(), [this](int left, int right) {
        return block(left).range.begin < block(right).range.begin;
    });
}

QList<int> RunbookParts::outerBlocks(const ByteRange &range) const
{
    QList<int> found;
    auto at = std::lower_bound(
        m_outer.begin(), m_outer.end(), range.begin,
        [this](int index, qsizetype place) { return block(index).range.begin < place; });
    for (; at != m_outer.end() && block(*at).range.begin < range.end; ++at) {
        if (range.contains(block(*at).range))
            found.append(*at);
    }
    return found;
}

QList<int> RunbookParts::innerBlocks(int outer) const
{
    QList<int> found;
    for (int i = outer + 1; i < int(m_document.blocks.size()) && block(i).parent >= outer; ++i) {
        if (block(i).parent == outer)
            found.append(i);
    }
    return found;
}

QList<ByteRange> RunbookParts::linesOf(int index) const
{
    const MarkdownBlock &found = block(index);
    const QByteArray &bytes = source().bytes();
    QList<ByteRange> lines;
    for (int line = found.firstLine; line <= found.lastLine; ++line) {
        ByteRange range = source().line(line);
        range.begin = std::max(range.begin, found.range.begin);
        range.end = std::min(range.end, found.range.end);
        while (range.begin < range.end &&
               (bytes.at(range.begin) == ' ' || bytes.at(range.begin) == '\t' ||
                (bytes.at(range.begin) == '>' && found.parent >= 0)))
            ++range.begin;
        while (range.end > range.begin &&
               (bytes.at(range.end - 1) == ' ' || bytes.at(range.end - 1) == '\t'))
            --range.end;
        if (range.begin < range.end)
            lines.append(range);
    }
    return lines;
}

ByteRange RunbookParts::part(const ByteRange &range, qsizetype begin, qsizetype length) const
{
    const qsizetype size = length < 0 ? range.size() : length;
    return m_document.trimmed(m_document.part(range, begin, size));
}

std::optional<LabelledLine> readLabelledLine(const RunbookParts &parts, const ByteRange &line)
{
    static const QRegularExpression labelled(QStringLiteral(
        "^(?:[-*+][ \\t]+)?([*_]{0,2}\\p{L}[\\p{L}'’ -]{0,40}?[*_]{0,2})[ \\t\\x{a0}]*:(?!//)"
        "[*_]{0,2}[ \\t\\x{a0}]*"));
    const ByteRange head{line.begin, std::min(line.end, line.begin + 400)};
    const auto match = labelled.match(parts.text(head));
    if (!match.hasMatch())
        return {};
    const QString label = runbookLabelOf(match.captured(1));
    if (label.isEmpty())
        return {};
    const ByteRange value{parts.part(head, match.capturedEnd()).begin, line.end};
    return LabelledLine{label, parts.document().trimmed(value)};
}

QList<ListedWords> readListed(const RunbookParts &parts, const ByteRange &range)
{
    QList<ListedWords> listed;
    QList<ListedWords> paragraphs;
    for (const int index : parts.outerBlocks(range)) {
        const MarkdownBlock &block = parts.block(index);
        if (block.kind == Kind::Paragraph) {
            paragraphs.append({parts.words(block.range), {}, block.range, index});
        } else if (block.kind == Kind::List) {
            const ListSource list(parts.source(), parts.document().blocks, index);
            const QList<int> items = parts.innerBlocks(index);
            for (int item = 0; item < std::min<int>(list.count(), int(items.size())); ++item)
                listed.append({parts.words(list.words(item)), list.isDone(item), list.range(item),
                               items.at(item)});
        }
    }
    return listed.isEmpty() ? paragraphs : listed;
}

Passage firstWords(const RunbookParts &parts, const ByteRange &words)
{
    static const QRegularExpression end(QStringLiteral("(?<=[\\p{L}\\d)`][.!])\\s|\\n"));
    const QString text = parts.text({words.begin, std::min(words.end, words.begin + 400)});
    const auto match = end.match(text);
    return parts.words(match.hasMatch() ? parts.part(words, 0, match.capturedStart()) : words);
}

} // namespace recount
