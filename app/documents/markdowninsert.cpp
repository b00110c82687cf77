#include "documents/markdowninsert.h"

#include <algorithm>

namespace recount
{

namespace
{

int lastLineOf(const SourceText &source, const ByteRange &range)
{
    return source.lineAt(std::max(range.begin, range.end - 1));
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
    const bool atLineBegin = place == 0 || place == source.mark().end ||
                             source.bytes().at(place - 1) == '\n' ||
                             source.bytes().at(place - 1) == '\r';
    if (!atLineBegin) // the line that is there goes on to end what is written
        return {{place, place}, end + end + written};
    QByteArray text;
    if (place > source.mark().end) {
        const int before = place < source.size() ? line - 1 : line;
        if (before >= 0 && !source.isBlank(std::min(before, source.lineCount() - 1)))
            text += end;
    }
    text += written + end;
    if (place < source.size() && !source.isBlank(line))
        text += end;
    return {{place, place}, text};
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
        return {source.lines(first, isBelowBlank ? behind : last), {}};
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
