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
    const int first = source.lineAt(range.begin);
    int last = lastLineOf(source, range);
    while (last + 1 < source.lineCount() && source.isBlank(last + 1))
        ++last;
    return {source.lines(first, last), {}};
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
