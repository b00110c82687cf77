#include "documents/markdownline.h"

#include "documents/markdowninline.h"

#include <algorithm>

namespace recount
{

namespace
{

constexpr int frontMatterState = 1;
constexpr int commentState = 2;
constexpr int fenceBit = 4;
constexpr int tildeBit = 8;
constexpr int lengthShift = 4;
constexpr int longestFence = 1000;

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t';
}

int behindSpaces(QStringView line, int at)
{
    while (at < line.size() && isSpace(line.at(at)))
        ++at;
    return at;
}

int runLength(QStringView line, int at)
{
    int end = at;
    while (end < line.size() && line.at(end) == line.at(at))
        ++end;
    return end - at;
}

/// The state that a fence here opens; 0 when there is none.
int openedFence(QStringView line, int at)
{
    if (at >= line.size() || (line.at(at) != u'`' && line.at(at) != u'~'))
        return 0;
    const int length = runLength(line, at);
    const bool isTilde = line.at(at) == u'~';
    if (length < 3 || (!isTilde && line.sliced(at + length).contains(u'`')))
        return 0;
    return fenceBit | (isTilde ? tildeBit : 0) | (std::min(length, longestFence) << lengthShift);
}

bool closesFence(QStringView line, int state)
{
    int at = 0;
    while (at < line.size() && (isSpace(line.at(at)) || line.at(at) == u'>'))
        ++at;
    const QChar sign = (state & tildeBit) != 0 ? u'~' : u'`';
    if (at >= line.size() || line.at(at) != sign)
        return false;
    const int length = runLength(line, at);
    return length >= state >> lengthShift && behindSpaces(line, at + length) == line.size();
}

bool isRule(QStringView line, int at)
{
    if (at >= line.size() || !QStringView(u"-*_").contains(line.at(at)))
        return false;
    const QChar sign = line.at(at);
    const auto isPart = [sign](QChar c) { return c == sign || isSpace(c); };
    return std::all_of(line.begin() + at, line.end(), isPart) && line.count(sign) >= 3;
}

/// The length of a list marker with the space behind it; 0 when there is none.
int listMarkLength(QStringView line, int at)
{
    int end = at;
    while (end < line.size() && end - at < 9 && line.at(end) >= u'0' && line.at(end) <= u'9')
        ++end;
    const QStringView signs = end > at ? QStringView(u".)") : QStringView(u"-+*");
    if (end >= line.size() || !signs.contains(line.at(end)))
        return 0;
    ++end;
    if (end < line.size() && !isSpace(line.at(end)))
        return 0;
    return std::min(int(line.size()), end + 1) - at;
}

bool hasCheckBox(QStringView line, int at)
{
    return at + 2 < line.size() && line.at(at) == u'[' && line.at(at + 2) == u']' &&
           QStringView(u" xX").contains(line.at(at + 1)) &&
           (at + 3 == line.size() || isSpace(line.at(at + 3)));
}

MarkdownLine whole(QStringView line, MarkdownToken kind, int state)
{
    MarkdownLine result;
    result.state = state;
    if (!line.isEmpty())
        result.spans.append({0, int(line.size()), kind});
    return result;
}

MarkdownLine frontMatterLine(QStringView line)
{
    const bool isEnd = line.startsWith(u"---") && line.trimmed().size() == 3;
    MarkdownLine result =
        whole(line, MarkdownToken::FrontMatter, isEnd ? MarkdownLine::plainText : frontMatterState);
    if (const auto colon = int(line.indexOf(u':')); !isEnd && colon > 0)
        result.spans.append({0, colon, MarkdownToken::FrontMatterKey});
    return result;
}

/// Quote marks, list markers and a checkbox, as far as there are some. Answers where the content
/// begins.
int readMarks(QStringView line, QList<MarkdownSpan> &spans)
{
    int at = 0;
    for (;;) {
        const int mark = behindSpaces(line, at);
        if (mark < line.size() && line.at(mark) == u'>') {
            spans.append({mark, 1, MarkdownToken::QuoteMark});
            at = mark + 1;
            continue;
        }
        const int length = isRule(line, mark) ? 0 : listMarkLength(line, mark);
        if (length == 0)
            return mark;
        spans.append({mark, length, MarkdownToken::ListMark});
        at = mark + length;
        const int box = behindSpaces(line, at);
        if (hasCheckBox(line, box)) {
            spans.append({box, 3, MarkdownToken::CheckBox});
            return behindSpaces(line, box + 3);
        }
    }
}

} // namespace

bool isInFence(int state)
{
    return state > 0 && (state & fenceBit) != 0;
}

MarkdownLine readMarkdownLine(QStringView line, int state)
{
    if (state == MarkdownLine::documentStart && line.startsWith(u"---") &&
        line.trimmed().size() == 3)
        return whole(line, MarkdownToken::FrontMatter, frontMatterState);
    if (state == frontMatterState)
        return frontMatterLine(line);
    if (isInFence(state)) {
        const bool closes = closesFence(line, state);
        return whole(line, closes ? MarkdownToken::Fence : MarkdownToken::Code,
                     closes ? MarkdownLine::plainText : state);
    }
    MarkdownLine result;
    int at = 0;
    if (state == commentState) {
        const auto end = int(line.indexOf(u"-->"));
        if (end < 0)
            return whole(line, MarkdownToken::Comment, commentState);
        at = end + 3;
        result.spans.append({0, at, MarkdownToken::Comment});
    } else {
        at = readMarks(line, result.spans);
    }
    result.contentBegin = at;
    if (const int fence = openedFence(line, at); fence != 0) {
        result.spans.append({at, int(line.size()) - at, MarkdownToken::Fence});
        result.state = fence;
        return result;
    }
    if (isRule(line, at)) {
        result.spans.append({at, int(line.size()) - at, MarkdownToken::Rule});
        return result;
    }
    if (at < line.size() && line.at(at) == u'#') {
        const int level = runLength(line, at);
        const int text = behindSpaces(line, at + level);
        if (level <= 6 && (text > at + level || text == line.size())) {
            result.spans.append({at, level, MarkdownToken::HeadingMark});
            if (text < line.size())
                result.spans.append({text, int(line.size()) - text, MarkdownToken::Heading});
            at = text;
        }
    }
    if (readMarkdownInline(line, at, result.spans))
        result.state = commentState;
    return result;
}

} // namespace recount
