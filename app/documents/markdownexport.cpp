#include "documents/markdownexport.h"

#include "documents/documentimages.h"
#include "documents/frontmatter.h"
#include "documents/inlinescan.h"
#include "documents/markdownblocks.h"
#include "documents/textpatch.h"

#include <QCoreApplication>

#include <algorithm>

namespace recount
{

namespace
{

using Kind = MarkdownBlock::Kind;

struct MarkdownExport {
    Q_DECLARE_TR_FUNCTIONS(MarkdownExport)
};

class Confluence
{
public:
    explicit Confluence(const SourceText &source) : m_source(source) {}

    QByteArray write();

private:
    void takeBox(const MarkdownBlock &item);
    void takeInlines(const ByteRange &range);
    void takeComments(const ByteRange &range);
    void removeComment(const ByteRange &comment);

    const SourceText &m_source;
    QList<TextPatch> m_patches;
};

QByteArray Confluence::write()
{
    if (const auto matter = readFrontMatter(m_source))
        m_patches.append({matter->range, {}});
    for (const MarkdownBlock &block : markdownBlocks(m_source)) {
        if (block.kind == Kind::Item && block.isDone) {
            takeBox(block);
        } else if (block.kind == Kind::Html) {
            takeComments(block.range);
        } else if (block.kind == Kind::Paragraph || block.kind == Kind::Heading) {
            takeInlines(block.range);
        } else if (block.kind == Kind::Table) {
            // Nothing goes on from one row to the next.
            for (int line = block.firstLine; line <= block.lastLine; ++line)
                takeInlines({std::max(block.range.begin, m_source.line(line).begin),
                             m_source.line(line).end});
        }
    }
    // Blocks never overlap, but what the library says of their places need not be exact.
    std::stable_sort(
        m_patches.begin(), m_patches.end(),
        [](const TextPatch &a, const TextPatch &b) { return a.range.begin < b.range.begin; });
    QList<TextPatch> apart;
    for (const TextPatch &patch : std::as_const(m_patches)) {
        if (apart.isEmpty() || patch.range.begin >= apart.constLast().range.end)
            apart.append(patch);
    }
    return patched(m_source.bytes(), apart).value_or(m_source.bytes());
}

void Confluence::takeBox(const MarkdownBlock &item)
{
    const qsizetype open = m_source.bytes().indexOf('[', item.range.begin);
    if (open >= 0 && open + 3 <= item.range.end)
        m_patches.append({{open, open + 3}, *item.isDone ? "\u2611" : "\u2610"});
}

void Confluence::takeInlines(const ByteRange &range)
{
    for (const InlinePiece &piece : scanInlines(m_source.slice(range))) {
        const ByteRange whole{range.begin + piece.whole.begin, range.begin + piece.whole.end};
        const QByteArray words =
            m_source.slice({range.begin + piece.words.begin, range.begin + piece.words.end})
                .toByteArray();
        const QString address = QString::fromUtf8(piece.address);
        if (piece.kind == InlinePiece::Kind::Comment)
            removeComment(whole);
        else if (piece.kind == InlinePiece::Kind::Link && address.startsWith(u'#'))
            m_patches.append({whole, words});
        else if (piece.kind == InlinePiece::Kind::Image && schemeOf(address).isEmpty() &&
                 !isRemoteAddress(address))
            m_patches.append(
                {whole, MarkdownExport::tr("[image: %1]").arg(QString::fromUtf8(words)).toUtf8()});
    }
}

void Confluence::takeComments(const ByteRange &range)
{
    const QByteArrayView html = m_source.slice(range);
    for (qsizetype at = 0; (at = html.indexOf("<!--", at)) >= 0;) {
        const qsizetype close = html.indexOf("-->", at + 4);
        const qsizetype end = close < 0 ? html.size() : close + 3;
        removeComment({range.begin + at, range.begin + end});
        at = end;
    }
}

/// With the lines that only it is on.
void Confluence::removeComment(const ByteRange &comment)
{
    const ByteRange lines =
        m_source.lines(m_source.lineAt(comment.begin), m_source.lineAt(comment.end));
    const auto isBlank = [this](const ByteRange &range) {
        return m_source.slice(range).trimmed().isEmpty();
    };
    const bool isAlone = isBlank({lines.begin, comment.begin}) && isBlank({comment.end, lines.end});
    m_patches.append({isAlone ? lines : comment, {}});
}

} // namespace

QByteArray markdownForForge(const SourceText &source)
{
    const auto matter = readFrontMatter(source);
    if (!matter)
        return source.bytes();
    return patched(source.bytes(), {{matter->range, {}}}).value_or(source.bytes());
}

QByteArray markdownForConfluence(const SourceText &source)
{
    return Confluence(source).write();
}

} // namespace recount
