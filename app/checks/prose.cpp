#include "checks/prose.h"

#include "documents/frontmatter.h"
#include "foundation/text.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace recount
{

namespace
{

void blank(QString &text, qsizetype from, qsizetype to)
{
    for (qsizetype i = from; i < to; ++i) {
        if (text.at(i) != u'\n')
            text[i] = u' ';
    }
}

void blankMatches(QString &text, const QRegularExpression &pattern, const QString &within)
{
    auto matches = pattern.globalMatch(within);
    while (matches.hasNext()) {
        const auto match = matches.next();
        blank(text, match.capturedStart(), match.capturedEnd());
    }
}

QRegularExpression pattern(const char *text)
{
    return QRegularExpression(QString::fromUtf8(text),
                              QRegularExpression::CaseInsensitiveOption |
                                  QRegularExpression::UseUnicodePropertiesOption);
}

struct Decoded {
    char32_t character = 0xFFFD;
    qsizetype size = 1;
};

/// One character of UTF-8; a byte that is none stands for itself.
Decoded decodedAt(const QByteArray &bytes, qsizetype place)
{
    const auto byteAt = [&](qsizetype i) { return uchar(bytes.at(i)); };
    const uchar first = byteAt(place);
    if (first < 0x80)
        return {first, 1};
    const qsizetype size = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || place + size > bytes.size())
        return {};
    char32_t value = first & (0xFF >> (size + 1));
    for (qsizetype i = place + 1; i < place + size; ++i) {
        if ((byteAt(i) & 0xC0) != 0x80)
            return {};
        value = (value << 6) | (byteAt(i) & 0x3F);
    }
    const bool isSurrogate = value >= 0xD800 && value <= 0xDFFF;
    const bool isOverlong = (size == 3 && value < 0x800) || (size == 4 && value < 0x10000);
    if (isSurrogate || isOverlong || value > 0x10FFFF)
        return {};
    return {value, size};
}

const QSet<QString> &emptyWords()
{
    static const QSet<QString> words = [] {
        const QStringList list =
            QStringLiteral("a an the of to in on at for and or with by from as is was "
                           "were are be been it its this that which no not had has have "
                           "into than then le la les un une des de du d l et ou a au aux "
                           "en dans sur par pour avec est etait ete ce cette ces qui que "
                           "se s il elle ne pas son sa ses")
                .split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return words;
}

} // namespace

Prose::Prose(const SourceText &source, const QList<MarkdownBlock> &blocks)
{
    decode(source.bytes());
    m_withoutCode = m_written;
    const auto blankBytes = [this](QString &text, const ByteRange &range) {
        blank(text, index(range.begin), index(range.end));
    };
    if (const auto matter = readFrontMatter(source))
        blankBytes(m_withoutCode, matter->range);
    for (const MarkdownBlock &block : blocks) {
        if (block.kind == MarkdownBlock::Kind::Code)
            blankBytes(m_withoutCode, block.range);
    }
    static const QRegularExpression code =
        pattern("(?<!`)(`++)(?:[^\\n]|\\n(?!\\s*\\n))+?(?<!`)\\1(?!`)");
    blankMatches(m_withoutCode, code, QString(m_withoutCode));

    m_words = m_withoutCode;
    for (const MarkdownBlock &block : blocks) {
        if (block.kind == MarkdownBlock::Kind::Quote)
            blankBytes(m_words, block.range);
    }
    m_words.replace(u'\u2019', u'\'').replace(u'\u00A0', u' ').replace(u'\u202F', u' ');
    static const QList<QRegularExpression> left{
        pattern("<!--.*?-->|<!--(?s:.*?)-->"),
        pattern("</?[a-z][^<>\\n]*>"),
        pattern("(?<=\\])\\([^()\\n]*\\)"),
        pattern("\\b[a-z]+://[^\\s|)]+"),
        pattern("(?<![\\w\"])\"(?! )(?:[^\"\\n]|\\n(?!\\s*\\n)){1,400}\""),
        pattern("\u201C(?:[^\u201D\\n]|\\n(?!\\s*\\n)){1,400}\u201D"),
        pattern("\u00AB(?:[^\u00BB\\n]|\\n(?!\\s*\\n)){1,400}\u00BB"),
        pattern("\\*+|(?<![\\w])_+|_+(?![\\w])"),
    };
    for (const QRegularExpression &what : left)
        blankMatches(m_words, what, QString(m_words));
}

void Prose::decode(const QByteArray &bytes)
{
    m_written.reserve(bytes.size());
    m_places.reserve(bytes.size() + 1);
    for (qsizetype place = 0; place < bytes.size();) {
        const Decoded next = decodedAt(bytes, place);
        for (const QChar unit : QChar::fromUcs4(next.character)) {
            m_written += unit == u'\r' ? QChar(u' ') : unit;
            m_places.append(place);
        }
        place += next.size;
    }
    m_places.append(bytes.size());
}

ByteRange Prose::bytes(qsizetype from, qsizetype length) const
{
    return {m_places.at(from), m_places.at(from + length)};
}

qsizetype Prose::index(qsizetype byte) const
{
    const auto found = std::lower_bound(m_places.begin(), m_places.end(), byte);
    return std::min(qsizetype(found - m_places.begin()), m_written.size());
}

QString Prose::wordsIn(const ByteRange &range) const
{
    const qsizetype from = index(range.begin);
    return m_words.sliced(from, index(range.end) - from);
}

QList<Sentence> sentences(const QString &text)
{
    // A point ends a sentence only before a space, so that 1.5 and pool.max stay whole, and neither
    // in "i.e. this" nor in "3. February".
    static const QRegularExpression end(
        QStringLiteral(
            "(?<!\\bi\\.e)(?<!\\be\\.g)(?<!\\bcf)(?<!\\bvs)(?<!\\bca)(?<!\\bno)[.!?]+"
            "(?=[\\s)]|$)(?! (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*\\b)"
            "|\\n[ \\t]*(?=\\n|[-*+#|>]|\\d+[.)] )|\\||\\x{2026}"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QList<Sentence> found;
    const auto add = [&](qsizetype from, qsizetype to) {
        while (from < to && !text.at(from).isLetterOrNumber())
            ++from;
        while (to > from && text.at(to - 1).isSpace())
            --to;
        if (to > from)
            found.append({from, to - from});
    };
    qsizetype from = 0;
    auto matches = end.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        add(from, match.capturedEnd());
        from = match.capturedEnd();
    }
    add(from, text.size());
    return found;
}

QStringList contentWords(const QString &text)
{
    static const QRegularExpression other(QStringLiteral("[^\\p{L}\\p{N}]+"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    QStringList words;
    for (const QString &word : foldForSearch(text).split(other, Qt::SkipEmptyParts)) {
        if (!emptyWords().contains(word))
            words.append(word);
    }
    return words;
}

WordSet contentWordSet(const QString &text)
{
    WordSet words;
    for (const QString &word : contentWords(text))
        words.append(qHash(word));
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
}

double likeness(const QString &one, const QString &other)
{
    return likeness(contentWordSet(one), contentWordSet(other));
}

double likeness(const WordSet &one, const WordSet &other)
{
    qsizetype common = 0;
    auto mine = one.begin();
    auto theirs = other.begin();
    while (mine != one.end() && theirs != other.end()) {
        if (*mine < *theirs) {
            ++mine;
        } else if (*theirs < *mine) {
            ++theirs;
        } else {
            ++common;
            ++mine;
            ++theirs;
        }
    }
    return common == 0 ? 0 : double(common) / double(one.size() + other.size() - common);
}

} // namespace recount
