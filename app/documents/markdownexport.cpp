#include "documents/markdownexport.h"

#include "documents/frontmatter.h"
#include "documents/markdownlinks.h"
#include "documents/textpatch.h"

#include <QCoreApplication>

#include <algorithm>

namespace recount
{

namespace
{

struct MarkdownExport {
    Q_DECLARE_TR_FUNCTIONS(MarkdownExport)
};

/// Where what is shown begins: behind the front matter and the blank lines after it.
qsizetype contentBegin(const SourceText &source)
{
    const auto matter = readFrontMatter(source);
    if (!matter)
        return source.mark().end;
    int line = matter->lastLine + 1;
    while (line < source.lineCount() && source.isBlank(line))
        ++line;
    return line < source.lineCount() ? source.line(line).begin : source.size();
}

/// A comment alone in its lines goes with them, and with the blank line behind it.
ByteRange commentRange(const SourceText &source, const ByteRange &comment)
{
    const int first = source.lineAt(comment.begin);
    const int last = source.lineAt(comment.end);
    const auto isSpace = [&source](const ByteRange &range) {
        return source.slice(range).trimmed().isEmpty();
    };
    if (!isSpace({source.line(first).begin, comment.begin}) ||
        !isSpace({comment.end, std::max(comment.end, source.line(last).end)}))
        return comment;
    int behind = last + 1;
    if (behind < source.lineCount() && source.isBlank(behind) &&
        (first == 0 || source.isBlank(first - 1)))
        ++behind;
    return source.lines(first, behind - 1);
}

TextPatch boxPatch(const SourceText &source, const MarkdownBlock &item)
{
    const QByteArrayView words = source.slice(item.range);
    const qsizetype open = words.indexOf('[');
    if (open < 0 || open + 2 >= words.size() || words.at(open + 2) != ']')
        return {};
    const ByteRange box{item.range.begin + open, item.range.begin + open + 3};
    return {box, item.isDone.value_or(false) ? QByteArray("☑") : QByteArray("☐")};
}

bool isRelative(const QByteArray &address)
{
    const qsizetype colon = address.indexOf(':');
    const qsizetype slash = address.indexOf('/');
    return !address.startsWith("//") && (colon < 0 || (slash >= 0 && slash < colon));
}

/// The front matter and the comments, in their order.
QList<TextPatch> removals(const SourceText &source, const QList<MarkdownBlock> &blocks)
{
    QList<TextPatch> patches{{{0, contentBegin(source)}, {}}};
    for (const ByteRange &comment : markdownComments(source, blocks)) {
        const ByteRange range = commentRange(source, comment);
        const qsizetype taken = patches.constLast().range.end;
        // Two comments may share a line.
        if (range.begin >= taken)
            patches.append({range, {}});
        else if (comment.begin >= taken)
            patches.append({comment, {}});
    }
    return patches;
}

} // namespace

QByteArray markdownForHosts(const SourceText &source)
{
    return source.bytes().first(source.mark().end) + source.bytes().sliced(contentBegin(source));
}

QByteArray markdownForConfluence(const SourceText &source)
{
    const QList<MarkdownBlock> blocks = markdownBlocks(source);
    const QList<TextPatch> removed = removals(source, blocks);
    QList<TextPatch> patches = removed;
    const auto add = [&](const TextPatch &patch) {
        const auto next = std::upper_bound(
            removed.begin(), removed.end(), patch.range.begin,
            [](qsizetype place, const TextPatch &other) { return place < other.range.end; });
        if (!patch.range.isEmpty() &&
            (next == removed.end() || next->range.begin >= patch.range.end))
            patches.append(patch);
    };
    for (const MarkdownBlock &block : blocks) {
        if (block.kind == MarkdownBlock::Kind::Item && block.isDone)
            add(boxPatch(source, block));
    }
    qsizetype taken = 0; // an image may be in a link, and a link in the description of an image
    for (const MarkdownLink &link : markdownLinks(source, blocks)) {
        const QByteArray address = source.slice(link.address).toByteArray();
        if (link.isImage && isRelative(address) && link.range.begin >= taken) {
            const QString text = MarkdownExport::tr("image: %1").arg(source.text(link.words));
            add({link.range, '[' + text.toUtf8() + ']'});
            taken = link.range.end;
        } else if (!link.isImage && address.startsWith('#')) {
            add({{link.range.begin, link.words.begin}, {}});
            add({{link.words.end, link.range.end}, {}});
            taken = link.range.end;
        }
    }
    return patched(source.bytes(), patches).value_or(source.bytes());
}

} // namespace recount
