#include "documents/markdownlinks.h"

#include <algorithm>

namespace recount
{

namespace
{

// What Markdown allows beyond these is in no document of a person, and takes long to read.
constexpr qsizetype longestTicks = 80;
constexpr int deepestBrackets = 32;

bool isSpace(char character)
{
    return character == ' ' || character == '\t' || character == '\n' || character == '\r';
}

/// Walks over the characters of one block that are neither escaped nor code.
class InlineScan
{
public:
    InlineScan(const SourceText &source, const ByteRange &range, bool isHtml)
        : m_bytes(source.bytes()), m_range(range), m_isHtml(isHtml)
    {
    }

    void run();

    QList<MarkdownLink> links;
    QList<ByteRange> comments;

private:
    qsizetype afterCode(qsizetype place);
    qsizetype afterComment(qsizetype place);
    qsizetype afterLink(qsizetype closing);
    char at(qsizetype place) const { return place < m_range.end ? m_bytes.at(place) : '\0'; }
    qsizetype find(const char *text, qsizetype from) const;

    const QByteArray &m_bytes;
    ByteRange m_range;
    bool m_isHtml;
    QList<qsizetype> m_open;        ///< brackets that are not closed yet
    QList<qsizetype> m_missingRuns; ///< lengths of ticks that nothing closes from here on
    bool m_hasMoreComments = true;
    bool m_hasMoreClosing = true; ///< brackets that close an address
};

void InlineScan::run()
{
    for (qsizetype i = m_range.begin; i < m_range.end;) {
        const char character = m_bytes.at(i);
        if (character == '<') {
            i = afterComment(i);
        } else if (m_isHtml) {
            ++i;
        } else if (character == '\\') {
            i += 2;
        } else if (character == '`') {
            i = afterCode(i);
        } else if (character == '[') {
            m_open.append(i);
            ++i;
        } else if (character == ']') {
            i = afterLink(i);
        } else {
            ++i;
        }
    }
}

qsizetype InlineScan::find(const char *text, qsizetype from) const
{
    return QByteArrayView(m_bytes).first(m_range.end).indexOf(text, from);
}

/// Ticks are code up to as many ticks; without those they are ticks.
qsizetype InlineScan::afterCode(qsizetype place)
{
    const auto runEnd = [this](qsizetype from) {
        while (at(from) == '`')
            ++from;
        return from;
    };
    const qsizetype begin = runEnd(place);
    const qsizetype length = begin - place;
    if (length > longestTicks || m_missingRuns.contains(length))
        return begin;
    for (qsizetype i = begin; i < m_range.end;) {
        if (at(i) != '`') {
            ++i;
            continue;
        }
        const qsizetype end = runEnd(i);
        if (end - i == length)
            return end;
        i = end;
    }
    m_missingRuns.append(length);
    return begin;
}

qsizetype InlineScan::afterComment(qsizetype place)
{
    if (!m_hasMoreComments || !QByteArrayView(m_bytes).sliced(place).startsWith("<!--"))
        return place + 1;
    const qsizetype end = find("-->", place + 4);
    if (end < 0) {
        m_hasMoreComments = false;
        return place + 1;
    }
    comments.append({place, end + 3});
    return end + 3;
}

qsizetype InlineScan::afterLink(qsizetype closing)
{
    if (m_open.isEmpty())
        return closing + 1;
    const qsizetype opening = m_open.takeLast();
    if (at(closing + 1) != '(')
        return closing + 1;
    qsizetype begin = closing + 2;
    while (isSpace(at(begin)))
        ++begin;
    const bool isBracketed = at(begin) == '<';
    if (isBracketed)
        ++begin;
    qsizetype end = begin;
    for (int depth = 0; end < m_range.end; ++end) {
        const char character = at(end);
        if (isBracketed ? character == '>' || character == '\n' : isSpace(character))
            break;
        if (character == '\\')
            ++end;
        else if (!isBracketed && character == '(' && ++depth > deepestBrackets)
            return closing + 1;
        else if (!isBracketed && character == ')' && --depth < 0)
            break;
    }
    end = std::min(end, m_range.end);
    // What is between the address and the bracket is its title.
    const qsizetype close = at(end) == ')' ? end : m_hasMoreClosing ? find(")", end) : -1;
    if (close < 0) {
        m_hasMoreClosing = false;
        return closing + 1;
    }
    const bool isImage = opening > m_range.begin && m_bytes.at(opening - 1) == '!' &&
                         (opening < m_range.begin + 2 || m_bytes.at(opening - 2) != '\\');
    links.append({isImage,
                  {isImage ? opening - 1 : opening, close + 1},
                  {opening + 1, closing},
                  {begin, end}});
    // A link in a link is none, but an image may be.
    if (!isImage)
        m_open.clear();
    return close + 1;
}

template <class Take>
void scan(const SourceText &source, const QList<MarkdownBlock> &blocks, Take take)
{
    for (const MarkdownBlock &block : blocks) {
        using Kind = MarkdownBlock::Kind;
        if (block.kind != Kind::Paragraph && block.kind != Kind::Heading &&
            block.kind != Kind::Table && block.kind != Kind::Html)
            continue;
        InlineScan inlines(source, block.range, block.kind == Kind::Html);
        inlines.run();
        take(inlines);
    }
}

} // namespace

QList<MarkdownLink> markdownLinks(const SourceText &source, const QList<MarkdownBlock> &blocks)
{
    QList<MarkdownLink> links;
    scan(source, blocks, [&links](const InlineScan &inlines) { links += inlines.links; });
    return links;
}

QList<ByteRange> markdownComments(const SourceText &source, const QList<MarkdownBlock> &blocks)
{
    QList<ByteRange> comments;
    scan(source, blocks, [&comments](const InlineScan &inlines) { comments += inlines.comments; });
    return comments;
}

} // namespace recount
