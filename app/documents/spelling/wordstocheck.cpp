#include "documents/spelling/wordstocheck.h"

#include <QRegularExpression>

#include <algorithm>

namespace recount
{

namespace
{

constexpr int longestAcronym = 5;

bool isNoText(MarkdownToken kind)
{
    switch (kind) {
    case MarkdownToken::Heading:
    case MarkdownToken::Strong:
    case MarkdownToken::Emphasis:
    case MarkdownToken::Strike:
    case MarkdownToken::LinkText:
        return false;
    default:
        return true;
    }
}

/// The line with spaces where there is no text.
QString textOnly(QStringView line, const MarkdownLine &read)
{
    QString text = line.toString();
    for (const MarkdownSpan &span : read.spans) {
        if (isNoText(span.kind))
            std::fill_n(text.begin() + span.begin, span.length, QChar(u' '));
    }
    static const QRegularExpression entity(QStringLiteral("&(?:[A-Za-z]{2,10}|#\\d{1,6});"));
    for (auto matches = entity.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        std::fill_n(text.begin() + match.capturedStart(), match.capturedLength(), QChar(u' '));
    }
    return text;
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == QChar(0x2019);
}

/// What stands between two spaces, without the signs around it, as a path, an address, a name of a
/// file or of a variable.
bool isNoWords(QStringView chunk)
{
    for (int i = 0; i < chunk.size(); ++i) {
        const QChar c = chunk.at(i);
        if (QStringView(u"/\\@_=$#{}<>:").contains(c) && i + 1 < chunk.size())
            return true;
        const bool isInside = i > 0 && i + 1 < chunk.size() && chunk.at(i - 1).isLetterOrNumber() &&
                              chunk.at(i + 1).isLetterOrNumber();
        if (c == u'.' && isInside)
            return true;
    }
    return false;
}

bool isWorthChecking(QStringView word)
{
    if (word.size() < 2)
        return false;
    int capitals = 0;
    for (const QChar c : word) {
        if (c.isDigit())
            return false;
        if (c.isUpper())
            ++capitals;
    }
    if (capitals == word.size())
        return word.size() > longestAcronym;
    return capitals == 0 || (capitals == 1 && word.front().isUpper()) ||
           // "L'erreur" of French, "O'Neil"
           (capitals == 2 && isApostrophe(word.at(1)));
}

void appendWords(QStringView chunk, int offset, QList<WordPlace> &words)
{
    const auto isPart = [chunk](int i) {
        const QChar c = chunk.at(i);
        return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() ||
               (isApostrophe(c) && i > 0 && i + 1 < chunk.size() && chunk.at(i - 1).isLetter() &&
                chunk.at(i + 1).isLetter());
    };
    for (int i = 0; i < chunk.size();) {
        if (!isPart(i)) {
            ++i;
            continue;
        }
        int end = i;
        while (end < chunk.size() && isPart(end))
            ++end;
        const QStringView word = chunk.sliced(i, end - i);
        const bool hasPicture =
            std::any_of(word.begin(), word.end(), [](QChar c) { return c.isSurrogate(); });
        if (!hasPicture && isWorthChecking(word))
            words.append({offset + i, end - i});
        i = end;
    }
}

} // namespace

QList<WordPlace> wordsToCheck(QStringView line, const MarkdownLine &read)
{
    const QString text = textOnly(line, read);
    QList<WordPlace> words;
    for (int begin = 0; begin < text.size();) {
        if (text.at(begin).isSpace()) {
            ++begin;
            continue;
        }
        int end = begin;
        while (end < text.size() && !text.at(end).isSpace())
            ++end;
        int first = begin;
        int last = end;
        // A path may begin with one of its own signs, a sentence ends with its own.
        while (first < last && QStringView(u"([{\"'*\u00AB\u2018\u201C#").contains(text.at(first)))
            ++first;
        while (last > first &&
               QStringView(u".,;:!?)]}\"'*\u00BB\u2019\u201D\u2026").contains(text.at(last - 1)))
            --last;
        const QStringView chunk = QStringView(text).sliced(first, last - first);
        if (!isNoWords(chunk))
            appendWords(chunk, first, words);
        begin = end;
    }
    return words;
}

} // namespace recount
