#include "documents/markdowntyping.h"

#include "documents/markdownline.h"

#include <algorithm>

namespace recount
{

namespace
{

const MarkdownSpan *lastOf(const MarkdownLine &line, MarkdownToken kind)
{
    const MarkdownSpan *found = nullptr;
    for (const MarkdownSpan &span : line.spans) {
        if (span.kind == kind)
            found = &span;
    }
    return found;
}

int behindSpaces(QStringView line, int at)
{
    while (at < line.size() && (line.at(at) == u' ' || line.at(at) == u'\t'))
        ++at;
    return at;
}

/// The same marker; a number goes on.
QString nextMark(QStringView mark)
{
    qsizetype digits = 0;
    while (digits < mark.size() && mark.at(digits).isDigit())
        ++digits;
    if (digits == 0)
        return mark.toString();
    return QString::number(mark.first(digits).toLongLong() + 1) + mark.sliced(digits).toString();
}

LineEdit newLine(int column, const QString &prefix)
{
    const auto cursor = int(column + 1 + prefix.size());
    return {column, 0, u'\n' + prefix, cursor, cursor};
}

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'\'' || c == QChar(0x2019);
}

void widenToWord(QStringView line, int &begin, int &end)
{
    while (begin > 0 && isWord(line.at(begin - 1)))
        --begin;
    while (end < line.size() && isWord(line.at(end)))
        ++end;
}

} // namespace

LineEdit enterIn(QStringView line, int column, int state)
{
    const MarkdownLine read = readMarkdownLine(line, state);
    const int indent = behindSpaces(line, 0);
    const bool isText = !isInFence(state) &&
                        (state == MarkdownLine::plainText || state == MarkdownLine::documentStart);
    const MarkdownSpan *item = isText ? lastOf(read, MarkdownToken::ListMark) : nullptr;
    const MarkdownSpan *quote = isText ? lastOf(read, MarkdownToken::QuoteMark) : nullptr;
    if (item == nullptr && quote == nullptr)
        return newLine(column, column >= indent ? line.first(indent).toString() : QString());
    if (column < read.contentBegin)
        return newLine(column, {});
    const bool isEmpty = line.sliced(read.contentBegin).trimmed().isEmpty();
    if (item == nullptr || (quote != nullptr && quote->begin > item->begin)) {
        if (isEmpty)
            return {0, int(line.size()), {}, 0, 0};
        return newLine(column, line.first(read.contentBegin).toString());
    }
    if (isEmpty)
        return {item->begin, int(line.size()) - item->begin, {}, item->begin, item->begin};
    // What stands before the marker of this item is repeated, markers of items around it as space.
    QString prefix = line.first(item->begin).toString();
    for (const MarkdownSpan &span : read.spans) {
        if (span.kind == MarkdownToken::ListMark && span.begin < item->begin)
            std::fill_n(prefix.begin() + span.begin, span.length, QChar(u' '));
    }
    prefix += nextMark(line.sliced(item->begin, item->length));
    if (!prefix.endsWith(u' ') && !prefix.endsWith(u'\t'))
        prefix += u' ';
    if (lastOf(read, MarkdownToken::CheckBox) != nullptr)
        prefix += QStringLiteral("[ ] ");
    return newLine(column, prefix);
}

std::optional<int> itemIndent(QStringView line, int state)
{
    if (isInFence(state))
        return std::nullopt;
    const MarkdownLine read = readMarkdownLine(line, state);
    for (const MarkdownSpan &span : read.spans) {
        if (span.kind == MarkdownToken::ListMark)
            return std::max(2, span.length);
    }
    return std::nullopt;
}

LineEdit toggledMarks(QStringView line, int begin, int end, const QString &marks)
{
    const int cursor = begin;
    const bool wasEmpty = begin == end;
    if (wasEmpty)
        widenToWord(line, begin, end);
    // Spaces at the ends would make the signs mere signs.
    while (begin < end && line.at(begin).isSpace())
        ++begin;
    while (end > begin && line.at(end - 1).isSpace())
        --end;
    const auto size = int(marks.size());
    const QChar sign = marks.front();
    const auto runBefore = [&](int at) {
        int count = 0;
        while (at - count > 0 && line.at(at - count - 1) == sign)
            ++count;
        return count;
    };
    const auto runFrom = [&](int at) {
        int count = 0;
        while (at + count < line.size() && line.at(at + count) == sign)
            ++count;
        return count;
    };
    // One sign more or less is another kind of emphasis: *** is both.
    const auto has = [size](int run) { return run == size || run == 3; };
    const QString text = line.sliced(begin, end - begin).toString();
    if (has(runBefore(begin)) && has(runFrom(end))) {
        const int at = wasEmpty ? std::clamp(cursor, begin, end) - size : begin - size;
        const int to = wasEmpty ? at : at + int(text.size());
        return {begin - size, int(text.size()) + 2 * size, text, at, to};
    }
    if (text.size() > 2 * size && text.startsWith(marks) && text.endsWith(marks)) {
        const QString inner = text.mid(size, text.size() - 2 * size);
        return {begin, int(text.size()), inner, begin, begin + int(inner.size())};
    }
    const int at = wasEmpty ? std::clamp(cursor, begin, end) + size : begin + size;
    const int to = wasEmpty ? at : at + int(text.size());
    return {begin, int(text.size()), marks + text + marks, at, to};
}

QString linkTextMarkdown(const QString &text)
{
    QString escaped;
    for (const QChar c : text) {
        if (c == u'[' || c == u']' || c == u'\\')
            escaped += u'\\';
        escaped += c == u'\n' ? QChar(u' ') : c;
    }
    return escaped;
}

QString linkTargetMarkdown(const QString &target)
{
    const bool needsBrackets = std::any_of(target.begin(), target.end(), [](QChar c) {
        return c.isSpace() || c == u'(' || c == u')';
    });
    if (!needsBrackets)
        return target;
    QString escaped = target;
    escaped.replace(u'<', QStringLiteral("%3C")).replace(u'>', QStringLiteral("%3E"));
    return u'<' + escaped + u'>';
}

LineEdit linkAround(QStringView line, int begin, int end, const QString &target)
{
    if (begin == end)
        widenToWord(line, begin, end);
    const QString text = linkTextMarkdown(line.sliced(begin, end - begin).toString());
    const QString address = linkTargetMarkdown(target);
    LineEdit edit{begin, end - begin, u'[' + text + QStringLiteral("](") + address + u')', 0, 0};
    // The text first, when there is none; then the address; else behind the link.
    const int behindText = begin + 1 + int(text.size());
    if (text.isEmpty() && !address.isEmpty())
        edit.selectionBegin = begin + 1;
    else if (address.isEmpty())
        edit.selectionBegin = text.isEmpty() ? begin + 1 : behindText + 2;
    else
        edit.selectionBegin = begin + int(edit.inserted.size());
    edit.selectionEnd = edit.selectionBegin;
    return edit;
}

} // namespace recount
