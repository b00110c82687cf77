#include "documents/inlinescan.h"

#include <QHash>

#include <optional>

namespace recount
{

namespace
{

class Scanner
{
public:
    explicit Scanner(QByteArrayView text) : m_text(text) { findBrackets(); }

    QList<InlinePiece> scan();

private:
    void findBrackets();
    std::optional<InlinePiece> linkAt(qsizetype open) const;
    char byte(qsizetype at) const { return at < m_text.size() ? m_text.at(at) : '\0'; }

    QByteArrayView m_text;
    QHash<qsizetype, qsizetype> m_closing; ///< bracket by bracket, outside of code
};

void Scanner::findBrackets()
{
    QList<qsizetype> open;
    for (qsizetype at = 0; at < m_text.size(); ++at) {
        const char c = m_text.at(at);
        if (c == '\\') {
            ++at;
        } else if (c == '`') {
            at = behindCodeSpan(m_text, at) - 1;
        } else if (c == '[') {
            open.append(at);
        } else if (c == ']' && !open.isEmpty()) {
            m_closing.insert(open.takeLast(), at);
        }
    }
}

std::optional<InlinePiece> Scanner::linkAt(qsizetype open) const
{
    const qsizetype close = m_closing.value(open, -1);
    if (close < 0 || byte(close + 1) != '(')
        return {};
    InlinePiece piece;
    piece.words = {open + 1, close};
    qsizetype at = close + 2;
    const auto skipSpace = [&] {
        while (byte(at) == ' ' || byte(at) == '\t' || byte(at) == '\n' || byte(at) == '\r')
            ++at;
    };
    skipSpace();
    const bool isPointed = byte(at) == '<';
    if (isPointed)
        ++at;
    int depth = 0;
    for (; at < m_text.size(); ++at) {
        char c = m_text.at(at);
        if (c == '\\' && at + 1 < m_text.size()) {
            c = m_text.at(++at);
        } else if (isPointed) {
            if (c == '>')
                break;
            if (c == '\n' || c == '<')
                return {};
        } else if (c == '(') {
            ++depth;
        } else if (c == ')' && depth-- == 0) {
            break;
        } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
            break;
        }
        piece.address += c;
    }
    if (isPointed && at < m_text.size())
        ++at;
    skipSpace();
    // A title.
    const char quote = byte(at) == '(' ? ')' : byte(at);
    if (quote == '"' || quote == '\'' || (quote == ')' && byte(at) == '(')) {
        for (++at; at < m_text.size() && m_text.at(at) != quote; ++at)
            at += m_text.at(at) == '\\' ? 1 : 0;
        ++at;
        skipSpace();
    }
    if (byte(at) != ')')
        return {};
    piece.whole = {open, at + 1};
    return piece;
}

QList<InlinePiece> Scanner::scan()
{
    QList<InlinePiece> pieces;
    for (qsizetype at = 0; at < m_text.size(); ++at) {
        const char c = m_text.at(at);
        if (c == '\\') {
            ++at;
        } else if (c == '`') {
            at = behindCodeSpan(m_text, at) - 1;
        } else if (c == '<' && m_text.sliced(at).startsWith("<!--")) {
            const qsizetype close = m_text.indexOf("-->", at + 4);
            if (close < 0)
                continue;
            pieces.append({InlinePiece::Kind::Comment, {at, close + 3}, {}, {}});
            at = close + 2;
        } else if (c == '[' || (c == '!' && byte(at + 1) == '[')) {
            const bool isImage = c == '!';
            std::optional<InlinePiece> piece = linkAt(isImage ? at + 1 : at);
            if (!piece)
                continue;
            piece->whole.begin = at;
            piece->kind = isImage ? InlinePiece::Kind::Image : InlinePiece::Kind::Link;
            at = piece->whole.end - 1;
            pieces.append(*std::move(piece));
        }
    }
    return pieces;
}

} // namespace

QList<InlinePiece> scanInlines(QByteArrayView text)
{
    return Scanner(text).scan();
}

qsizetype behindCodeSpan(QByteArrayView text, qsizetype at)
{
    const auto isTick = [text](qsizetype place) {
        return place < text.size() && text.at(place) == '`';
    };
    qsizetype begin = at;
    while (isTick(begin))
        ++begin;
    const qsizetype length = begin - at;
    // A text of backticks only would be read again and again.
    constexpr qsizetype farthest = 100'000;
    for (qsizetype end = begin; end < text.size() && end - begin < farthest; ++end) {
        if (!isTick(end))
            continue;
        const qsizetype run = end;
        while (isTick(end))
            ++end;
        if (end - run == length)
            return end;
        --end;
    }
    return begin;
}

} // namespace recount
