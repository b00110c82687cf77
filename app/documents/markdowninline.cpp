#include "documents/markdowninline.h"

namespace recount
{

namespace
{

// Nobody reads such a line, and reading it takes the square of its length.
constexpr int longestLine = 10000;

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

class InlineReader
{
public:
    InlineReader(QStringView line, QList<MarkdownSpan> &spans) : m_line(line), m_spans(spans) {}

    bool read(int begin, int end)
    {
        for (int at = begin; at < end;)
            at = readAt(at, end);
        return m_isCommentOpen;
    }
    void readBars(int begin)
    {
        const bool isRow = begin < m_line.size() && m_line.at(begin) == u'|';
        const bool hasBar = m_line.sliced(begin).contains(u" | ");
        if (!isRow && !hasBar)
            return;
        for (int at = begin; at < m_line.size(); ++at) {
            const bool isEscaped = at > begin && m_line.at(at - 1) == u'\\';
            if (m_line.at(at) == u'|' && !isEscaped)
                m_spans.append({at, 1, MarkdownToken::TableBar});
        }
    }

private:
    void add(int begin, int end, MarkdownToken kind)
    {
        if (end > begin)
            m_spans.append({begin, end - begin, kind});
    }

    /// Answers where to read on.
    int readAt(int at, int end)
    {
        switch (m_line.at(at).unicode()) {
        case u'\\':
            return at + 2;
        case u'`':
            return readCode(at, end);
        case u'<':
            return readTag(at, end);
        case u'!':
        case u'[':
            return readLink(at, end);
        case u'*':
        case u'_':
        case u'~':
            return readEmphasis(at, end);
        case u'h':
            return readUrl(at, end);
        default:
            return at + 1;
        }
    }

    int run(int at, int end) const
    {
        int behind = at;
        while (behind < end && m_line.at(behind) == m_line.at(at))
            ++behind;
        return behind - at;
    }

    int readCode(int at, int end)
    {
        const int length = run(at, end);
        for (int close = at + length; close < end; ++close) {
            if (m_line.at(close) != u'`')
                continue;
            const int other = run(close, end);
            if (other == length) {
                add(at, close + length, MarkdownToken::CodeSpan);
                return close + length;
            }
            close += other - 1;
        }
        return at + length;
    }

    int readTag(int at, int end)
    {
        const QStringView rest = m_line.sliced(at, end - at);
        if (rest.startsWith(u"<!--")) {
            const auto close = int(rest.indexOf(u"-->", 4));
            m_isCommentOpen = close < 0;
            const int behind = close < 0 ? end : at + close + 3;
            add(at, behind, MarkdownToken::Comment);
            return behind;
        }
        const auto close = int(rest.indexOf(u'>'));
        if (close < 2)
            return at + 1;
        const QStringView inner = rest.sliced(1, close - 1);
        const QChar first = inner.front();
        if (!first.isLetter() && first != u'/')
            return at + 1;
        const bool isLink =
            inner.contains(u"://") || (inner.contains(u'@') && !inner.contains(u' '));
        add(at, at + close + 1, isLink ? MarkdownToken::LinkTarget : MarkdownToken::Html);
        return at + close + 1;
    }

    /// The bracket that closes the one at `at`; -1 when there is none.
    int closing(int at, int end, QChar open, QChar close) const
    {
        int depth = 0;
        for (int i = at; i < end; ++i) {
            const QChar c = m_line.at(i);
            if (c == u'\\')
                ++i;
            else if (c == open)
                ++depth;
            else if (c == close && --depth == 0)
                return i;
        }
        return -1;
    }

    int readLink(int at, int end)
    {
        const int open = m_line.at(at) == u'!' ? at + 1 : at;
        if (open >= end || m_line.at(open) != u'[')
            return at + 1;
        const int close = closing(open, end, u'[', u']');
        if (close < 0 || close + 1 >= end)
            return open + 1;
        const QChar next = m_line.at(close + 1);
        int behind = -1;
        if (next == u'(')
            behind = closing(close + 1, end, u'(', u')') + 1;
        else if (next == u'[')
            behind = closing(close + 1, end, u'[', u']') + 1;
        else if (next == u':' && m_line.sliced(0, open).trimmed().isEmpty())
            behind = end; // a definition
        if (behind <= 0)
            return open + 1;
        add(open + 1, close, MarkdownToken::LinkText);
        read(open + 1, close);
        add(close + 1, behind, MarkdownToken::LinkTarget);
        return behind;
    }

    int readUrl(int at, int end)
    {
        const QStringView rest = m_line.sliced(at, end - at);
        const bool isUrl = rest.startsWith(u"http://") || rest.startsWith(u"https://");
        if (!isUrl || (at > 0 && isWord(m_line.at(at - 1))))
            return at + 1;
        int behind = at;
        while (behind < end && !m_line.at(behind).isSpace() &&
               !QStringView(u"<>|").contains(m_line.at(behind)))
            ++behind;
        while (behind > at && QStringView(u".,;:!?)'\"*_").contains(m_line.at(behind - 1)))
            --behind;
        add(at, behind, MarkdownToken::LinkTarget);
        return behind;
    }

    int readEmphasis(int at, int end)
    {
        const QChar sign = m_line.at(at);
        const int length = run(at, end);
        const int behind = at + length;
        const bool opens = behind < end && !m_line.at(behind).isSpace() && length <= 3 &&
                           (sign != u'~' || length == 2) &&
                           (sign != u'_' || at == 0 || !isWord(m_line.at(at - 1)));
        if (!opens)
            return behind;
        for (int close = behind + 1; close + length <= end; ++close) {
            if (m_line.at(close) == u'\\') {
                ++close;
                continue;
            }
            if (m_line.at(close) != sign)
                continue;
            const int other = run(close, end);
            const bool closes = other == length && !m_line.at(close - 1).isSpace() &&
                                (sign != u'_' || close + length >= m_line.size() ||
                                 !isWord(m_line.at(close + length)));
            if (!closes) {
                close += other - 1;
                continue;
            }
            add(at, behind, MarkdownToken::Markup);
            if (sign == u'~')
                add(behind, close, MarkdownToken::Strike);
            if (sign != u'~' && length >= 2)
                add(behind, close, MarkdownToken::Strong);
            if (sign != u'~' && length != 2)
                add(behind, close, MarkdownToken::Emphasis);
            read(behind, close);
            add(close, close + length, MarkdownToken::Markup);
            return close + length;
        }
        return behind;
    }

    QStringView m_line;
    QList<MarkdownSpan> &m_spans;
    bool m_isCommentOpen = false;
};

} // namespace

bool readMarkdownInline(QStringView line, int begin, QList<MarkdownSpan> &spans)
{
    if (line.size() > longestLine)
        return false;
    InlineReader reader(line, spans);
    const bool isOpen = reader.read(begin, int(line.size()));
    reader.readBars(begin);
    return isOpen;
}

} // namespace recount
