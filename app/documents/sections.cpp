#include "documents/sections.h"

#include "documents/frontmatter.h"

#include <QRegularExpression>

#include <algorithm>

namespace recount
{

QList<DocumentSection> documentSections(const SourceText &source,
                                        const QList<MarkdownBlock> &blocks)
{
    QList<DocumentSection> sections;
    QList<int> open;
    const auto closeFrom = [&](int level, qsizetype place) {
        while (!open.isEmpty() && sections.at(open.constLast()).level >= level)
            sections[open.takeLast()].whole.end = place;
    };
    for (const MarkdownBlock &block : blocks) {
        if (block.kind != MarkdownBlock::Kind::Heading || block.parent >= 0)
            continue;
        DocumentSection section;
        section.title = block.text;
        section.level = block.level;
        section.heading = source.lines(block.firstLine, block.lastLine);
        section.body = {section.heading.end, source.size()};
        section.whole = {section.heading.begin, source.size()};
        if (!sections.isEmpty())
            sections.last().body.end = section.heading.begin;
        closeFrom(section.level, section.heading.begin);
        section.parent = open.isEmpty() ? -1 : open.constLast();
        open.append(int(sections.size()));
        sections.append(section);
    }
    return sections;
}

ByteRange headingWords(const SourceText &source, const DocumentSection &section)
{
    const int first = source.lineAt(section.heading.begin);
    const int last = source.lineAt(std::max(section.heading.begin, section.heading.end - 1));
    return {source.line(first).begin, source.line(std::max(first, last - 1)).end};
}

ByteRange closingOfEmptyHeading(const SourceText &source, int line)
{
    static const QRegularExpression onlyMarks(QStringLiteral("^\\s{0,3}#{1,6}[ \\t]+(#+)[ \\t]*$"));
    const ByteRange range = source.line(line);
    const auto match = onlyMarks.match(source.text(range));
    return match.hasMatch() ? source.part(range, match.capturedStart(1), match.capturedLength(1))
                            : ByteRange{};
}

ByteRange titleWordsIn(const SourceText &source, const ByteRange &line, const QString &title)
{
    const QString text = source.text(line);
    qsizetype begin = text.lastIndexOf(title);
    if (begin < 0)
        return {line.end, line.end};
    qsizetype length = title.size();
    for (; begin > 0 && text.at(begin - 1) == u'\\'; --begin)
        ++length;
    return source.part(line, begin, length);
}

ByteRange textBeforeSections(const SourceText &source, const QList<DocumentSection> &sections)
{
    const auto matter = readFrontMatter(source);
    const qsizetype begin = matter ? matter->range.end : source.mark().end;
    return {begin, sections.isEmpty() ? source.size() : sections.constFirst().heading.begin};
}

QList<int> blocksIn(const ByteRange &range, const QList<MarkdownBlock> &blocks)
{
    QList<int> found;
    for (int i = 0; i < int(blocks.size()); ++i) {
        if (blocks.at(i).parent < 0 && range.contains(blocks.at(i).range))
            found.append(i);
    }
    return found;
}

} // namespace recount
