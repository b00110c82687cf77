#include "documents/markdowninsert.h"

#include "documents/plainheadings.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace recount
{

namespace
{

constexpr int mostRounds = 8;

int lastLineOf(const SourceText &source, const ByteRange &range)
{
    return source.lineAt(std::max(range.begin, range.end - 1));
}

/// What would end a code block that begins with `first`; empty when `last` ends it.
QByteArray fenceEnd(const QString &first, const QString &last)
{
    static const QRegularExpression fence(QStringLiteral("^ {0,3}(`{3,}|~{3,})"));
    static const QRegularExpression onlyFence(QStringLiteral("^ {0,3}(`{3,}|~{3,})[ \\t]*$"));
    const QString opened = fence.match(first).captured(1);
    const QString closed = onlyFence.match(last).captured(1);
    const bool isClosed =
        closed.size() >= opened.size() && closed.startsWith(opened.first(qMin(1, opened.size())));
    return isClosed ? QByteArray() : opened.toLatin1();
}

/// The same for HTML. Its other kinds end with a blank line (CommonMark 0.31, section 4.6).
QByteArray htmlEnd(const QString &text)
{
    struct Kind {
        const char *begin;
        const char *end;
    };
    static constexpr std::array<Kind, 8> kinds{{{"<!--", "-->"},
                                                {"<?", "?>"},
                                                {"<![CDATA[", "]]>"},
                                                {"<!", ">"},
                                                {"<script", "</script>"},
                                                {"<pre", "</pre>"},
                                                {"<style", "</style>"},
                                                {"<textarea", "</textarea>"}}};
    const QString html = text.trimmed();
    for (const Kind &kind : kinds) {
        if (html.startsWith(QLatin1String(kind.begin), Qt::CaseInsensitive))
            return html.contains(QLatin1String(kind.end), Qt::CaseInsensitive) ? "" : kind.end;
    }
    return {};
}

QList<MarkdownBlock> outerBlocks(const SourceText &source)
{
    QList<MarkdownBlock> blocks = markdownBlocks(source);
    blocks.removeIf([](const MarkdownBlock &block) { return block.parent >= 0; });
    return blocks;
}

/// A sign before each heading of that level or above, so that it is none.
QList<TextPatch> headingsAsWords(const QByteArray &text, int level)
{
    const SourceText source(text);
    QList<TextPatch> patches;
    for (const MarkdownBlock &block : outerBlocks(source)) {
        if (block.kind != MarkdownBlock::Kind::Heading || block.level > level)
            continue;
        const ByteRange last = source.line(block.lastLine);
        const QByteArray line = source.slice(last).toByteArray();
        const qsizetype indent = line.size() - QByteArray(line + '.').trimmed().size() + 1;
        const qsizetype place =
            text.at(block.range.begin) == '#' ? block.range.begin : last.begin + indent;
        patches.append(TextPatch{{place, place}, "\\"});
    }
    return patches;
}

/// Ends the last block where it would go on without an end.
QList<TextPatch> endOfOpenBlock(const QByteArray &text)
{
    const SourceText source(text);
    const QList<MarkdownBlock> blocks = outerBlocks(source);
    if (blocks.isEmpty())
        return {};
    const MarkdownBlock &last = blocks.constLast();
    const QString first = source.text(source.line(last.firstLine));
    const bool isOneLine = last.firstLine == last.lastLine;
    QByteArray end;
    if (last.kind == MarkdownBlock::Kind::Code)
        end = fenceEnd(first, isOneLine ? QString() : source.text(source.line(last.lastLine)));
    else if (last.kind == MarkdownBlock::Kind::Html)
        end = htmlEnd(source.text(last.range));
    if (end.isEmpty())
        return {};
    const bool isBehindCode = blocks.size() > 1 &&
                              blocks.at(blocks.size() - 2).kind == MarkdownBlock::Kind::Code &&
                              blocks.at(blocks.size() - 2).lastLine + 1 == last.firstLine;
    if (isBehindCode && isOneLine && first.trimmed() == QString::fromLatin1(end))
        return {TextPatch{{source.line(last.firstLine - 1).end, source.size()}, {}}};
    return {TextPatch{{source.size(), source.size()}, '\n' + end}};
}

bool isLineBegin(const SourceText &source, qsizetype place)
{
    return place == 0 || place == source.mark().end || source.bytes().at(place - 1) == '\n' ||
           source.bytes().at(place - 1) == '\r';
}

/// What ends the block that the document leaves open up to its end, and that a place is within;
/// empty when there is none.
QByteArray openBlockEnd(const SourceText &source, const QList<MarkdownBlock> &blocks,
                        qsizetype place)
{
    const auto last = std::find_if(blocks.rbegin(), blocks.rend(),
                                   [](const MarkdownBlock &block) { return block.parent < 0; });
    if (last == blocks.rend() || place <= last->range.begin)
        return {};
    if (last->kind == MarkdownBlock::Kind::Html)
        return htmlEnd(source.text(last->range));
    if (last->kind != MarkdownBlock::Kind::Code)
        return {};
    const bool isOneLine = last->firstLine == last->lastLine;
    return fenceEnd(source.text(source.line(last->firstLine)),
                    isOneLine ? QString() : source.text(source.line(last->lastLine)));
}

/// Whether a heading that is underlined begins with this line, and words right above would become
/// part of it.
bool isUnderlined(const SourceText &source, int line)
{
    static const QRegularExpression underline(QStringLiteral("^ {0,3}(=+|-+)[ \\t]*$"));
    if (isPlainHeading(source, line))
        return false;
    for (++line; line < source.lineCount() && !source.isBlank(line - 1); ++line) {
        if (underline.match(source.text(source.line(line))).hasMatch())
            return true;
    }
    return false;
}

} // namespace

QByteArray withLineEnds(const SourceText &source, const QString &text)
{
    QString lines = text;
    lines.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    return lines.replace(QLatin1String("\n"), QString::fromLatin1(source.lineEnd())).toUtf8();
}

TextPatch paragraphAt(const SourceText &source, qsizetype place, const QByteArray &written)
{
    const QByteArray end = source.lineEnd();
    const int line = source.lineAt(place);
    if (!isLineBegin(source, place)) // the line that is there goes on to end what is written
        return withLineEndsApart(
            source.bytes(),
            {{place, place},
             end + end + written + (isUnderlined(source, line + 1) ? end : QByteArray())});
    QByteArray text;
    if (place > source.mark().end) {
        const int before = place < source.size() ? line - 1 : line;
        if (before >= 0 && !source.isBlank(std::min(before, source.lineCount() - 1)))
            text += end;
    }
    text += written + end;
    if (place < source.size() && !source.isBlank(line))
        text += end;
    return withLineEndsApart(source.bytes(), {{place, place}, text});
}

TextPatch paragraphBehind(const SourceText &source, const QList<MarkdownBlock> &blocks,
                          qsizetype place, const QByteArray &written)
{
    const QByteArray closing = openBlockEnd(source, blocks, place);
    if (closing.isEmpty())
        return paragraphAt(source, place, written);
    const QByteArray end = source.lineEnd();
    const bool atLineBegin = isLineBegin(source, place);
    QByteArray text = (atLineBegin ? QByteArray() : end) + closing + end + end + written;
    if (atLineBegin || place == source.size())
        text += end;
    return withLineEndsApart(source.bytes(), {{place, place}, text});
}

QString withinSection(const QString &words, int level)
{
    // Below a blank line nothing is front matter.
    QByteArray text = '\n' + words.toUtf8();
    // A heading that became words may be underlined by what stands behind it.
    for (int round = 0; round < mostRounds; ++round) {
        const QList<TextPatch> patches = headingsAsWords(text, level);
        if (patches.isEmpty())
            break;
        text = patched(text, patches).value_or(text);
    }
    text = patched(text, endOfOpenBlock(text)).value_or(text);
    return QString::fromUtf8(text.mid(1));
}

TextPatch wordsInstead(const SourceText &source, const ByteRange &range, const QByteArray &written)
{
    const bool isApart = written.isEmpty() || !isUnderlined(source, lastLineOf(source, range) + 1);
    return withLineEndsApart(source.bytes(),
                             {range, isApart ? written : written + source.lineEnd()});
}

TextPatch withoutLines(const SourceText &source, const ByteRange &range)
{
    int first = source.lineAt(range.begin);
    const int last = lastLineOf(source, range);
    int behind = last;
    while (behind + 1 < source.lineCount() && source.isBlank(behind + 1))
        ++behind;
    const bool isBelowBlank = first == 0 || source.isBlank(first - 1);
    if (behind + 1 < source.lineCount())
        return withLineEndsApart(source.bytes(),
                                 {source.lines(first, isBelowBlank ? behind : last), {}});
    // At the end no blank line is left, and the last line ends as the last one did.
    while (first > 0 && source.isBlank(first - 1))
        --first;
    if (first == 0)
        return {source.lines(first, behind), {}};
    const ByteRange above =
        source.endsWithLineEnd() ? source.lineWithEnd(first - 1) : source.line(first - 1);
    return {{above.end, source.size()}, {}};
}

qsizetype lastLineEnd(const SourceText &source, const ByteRange &range)
{
    return source.line(lastLineOf(source, range)).end;
}

qsizetype lastWordsEnd(const SourceText &source, const ByteRange &range)
{
    int line = lastLineOf(source, range);
    while (line > source.lineAt(range.begin) && source.isBlank(line))
        --line;
    return source.line(line).end;
}

} // namespace recount
