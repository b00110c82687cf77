#include "checks/lexicon.h"

#include "checks/lexiconwords.h"
#include "checks/wordlists.h"

#include <QHash>
#include <QRegularExpression>

#include <array>
#include <atomic>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

namespace recount
{

namespace
{

constexpr auto options =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

/// As one pattern: the phrases of a table, a space in them being any space or one line break.
QString alternatives(const QStringList &phrases)
{
    QString all = phrases.join(u'|');
    all.replace(u' ', QLatin1String("(?:[ \\t]+|[ \\t]*\\n[ \\t]*)"));
    return QLatin1String("(?:") + all + u')';
}

QRegularExpression wholeWords(const QString &phrases)
{
    return QRegularExpression(QLatin1String("(?<![\\p{L}\\p{N}_-])") + phrases +
                                  QLatin1String("(?:(?<=')|(?![\\p{L}\\p{N}_]|-\\p{L}))"),
                              options);
}

/// What a user writes, as a pattern: * is any rest of a word.
QString patternOfPhrase(const QString &phrase)
{
    QString plain = phrase;
    plain.replace(u'\u2019', u'\'');
    return QRegularExpression::escape(plain)
        .replace(QStringLiteral("\\*"), QStringLiteral("[\\p{L}\\p{N}]*"))
        .replace(QStringLiteral("\\ "), QStringLiteral(" "));
}

/// In front of a list: what begins with one of these is passed over, an article before it or not.
QString unlessOneOf(const QStringList &phrases)
{
    if (phrases.isEmpty())
        return {};
    return QString(QLatin1String("(?!(?:(?:an?|the|une?|les?|la|des)\\s+)?") +
                   alternatives(phrases) + QLatin1String("(?![\\p{L}\\p{N}_]))"));
}

/// All patterns, made once; after that they are only read, from whatever thread.
class Lexicon
{
public:
    explicit Lexicon(WordLists own);

    const WordLists &own() const { return m_own; }
    const QRegularExpression &pattern(WordList list, Languages languages) const
    {
        static const QRegularExpression nothing(QStringLiteral("(?!)"));
        const auto found = m_patterns.find({list, languages.toInt()});
        return found == m_patterns.end() ? nothing : found->second;
    }

private:
    using Key = std::pair<WordList, int>;

    WordLists m_own;
    std::map<Key, QRegularExpression> m_patterns;
};

Lexicon::Lexicon(WordLists own) : m_own(std::move(own))
{
    constexpr std::array both{1, 2, 3}; // flags of the languages
    std::map<Key, QStringList> phrases;
    std::map<Key, QStringList> removed;
    for (const LexiconEntry &entry : lexiconEntries() + instructionLexiconEntries()) {
        const QStringList words = QString::fromUtf8(entry.phrases).split(u';');
        for (const int key : both) {
            if (key & int(entry.language))
                phrases[{entry.list, key}] += words;
        }
    }
    const auto &changes = m_own.changes();
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        const auto &[list, language] = change.key();
        for (const int key : both) {
            if (!(key & int(language)))
                continue;
            for (const QString &phrase : change->add)
                phrases[{list, key}].append(patternOfPhrase(phrase));
            for (const QString &phrase : change->remove)
                removed[{list, key}].append(patternOfPhrase(phrase));
        }
    }
    for (const auto &[key, words] : phrases) {
        const auto unless = removed.find(key);
        m_patterns[key] = wholeWords(
            unless == removed.end() ? alternatives(words)
                                    : QString(unlessOneOf(unless->second) + alternatives(words)));
    }
}

std::atomic<const Lexicon *> lexiconInUse{nullptr};

/// Keeps every lexicon that was ever used: a check in another thread may be in the middle of it. A
/// user's file is read once for each start, so they are few.
void put(std::unique_ptr<const Lexicon> lexicon)
{
    static std::vector<std::unique_ptr<const Lexicon>> kept;
    lexiconInUse = lexicon.get();
    kept.push_back(std::move(lexicon));
}

std::mutex &lexiconMutex()
{
    static std::mutex mutex;
    return mutex;
}

const Lexicon &lexicon()
{
    if (const Lexicon *const ready = lexiconInUse)
        return *ready;
    const std::lock_guard lock(lexiconMutex());
    if (!lexiconInUse)
        put(std::make_unique<const Lexicon>(WordLists()));
    return *lexiconInUse;
}

const QRegularExpression &patternOf(WordList list, Languages languages)
{
    return lexicon().pattern(list, languages);
}

bool isDenied(const QString &text, qsizetype place)
{
    static const QRegularExpression denial(
        QStringLiteral("(?:\\b(?:no|not|never|without|nobody|none|neither|nor|pas|aucune?|sans|"
                       "jamais|ni|plutôt)\\b|n't\\b)[^.;:!?\\n|]{0,25}$"),
        options);
    const qsizetype from = std::max<qsizetype>(0, place - 40);
    return denial.match(text.sliced(from, place - from)).hasMatch();
}

QList<WordMatch> matchesOf(const QRegularExpression &pattern, const QString &text)
{
    QList<WordMatch> found;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        found.append(
            {match.capturedStart(), match.capturedLength(), match.captured().simplified()});
    }
    return found;
}

} // namespace

void useWordLists(const WordLists &own)
{
    const std::lock_guard lock(lexiconMutex());
    const Lexicon *const before = lexiconInUse;
    if (before ? before->own() == own : own == WordLists())
        return;
    put(std::make_unique<const Lexicon>(own));
}

QList<WordMatch> wordMatches(WordList list, Languages languages, const QString &text,
                             bool unlessDenied)
{
    QList<WordMatch> found = matchesOf(patternOf(list, languages), text);
    if (unlessDenied)
        found.removeIf([&](const WordMatch &match) { return isDenied(text, match.from); });
    return found;
}

bool hasWords(WordList list, Languages languages, const QString &text)
{
    return patternOf(list, languages).match(text).hasMatch();
}

bool beginsWith(WordList list, Languages languages, const QString &text)
{
    static const QRegularExpression opening(
        QStringLiteral(
            "^\\W*(?:(?:we|on|nous|il)\\s+(?:should|must|need to|will|have to|doit|devons|"
            "faut|va|allons)\\s+(?:also\\s+)?)?"),
        options);
    const qsizetype begin = opening.match(text).capturedLength();
    return patternOf(list, languages)
        .match(text, begin, QRegularExpression::NormalMatch,
               QRegularExpression::AnchorAtOffsetMatchOption)
        .hasMatch();
}

QList<WordMatch> personActs(Languages languages, const QString &text)
{
    static const QRegularExpression english =
        wholeWords(alternatives({QString::fromUtf8(englishPeople)}) +
                   QLatin1String("(?:\\s+(?:who|then|also|accidentally|mistakenly|manually|wrongly|"
                                 "incorrectly|had|has|have|by mistake)){0,2}\\s+") +
                   alternatives({QString::fromUtf8(englishActs)}));
    static const QRegularExpression french =
        wholeWords(alternatives({QString::fromUtf8(frenchPeople)}) +
                   QLatin1String("(?:\\s+qui)?(?:\\s+(?:n')?(?:a|ont|avait|avaient)|\\s+n'a)"
                                 "(?:\\s+(?:pas|par erreur|mal|accidentellement|manuellement|"
                                 "alors)){0,2}\\s+") +
                   alternatives({QString::fromUtf8(frenchActs)}));
    QList<WordMatch> found;
    if (languages.testFlag(Language::English))
        found += matchesOf(english, text);
    if (languages.testFlag(Language::French))
        found += matchesOf(french, text);
    return found;
}

QList<WordMatch> personNames(const QString &text)
{
    static const QRegularExpression handle(
        QStringLiteral("(?<![\\p{L}\\p{N}_.@/-])@(?!(?:here|channel|everyone|all|latest|next|"
                       "override|transactional|autowired|param|return|deprecated|bean|test)\\b)"
                       "[A-Za-z][\\w-]{1,38}(?![\\w/@]|\\.\\w)"),
        options);
    // Case matters: a name begins with a capital letter.
    static const QRegularExpression name(
        QLatin1String("(?<![\\p{L}\\p{N}_.-])(?:") + QString::fromUtf8(givenNames) +
            QLatin1String(")(?:[ \\t]+(?:\\p{Lu}\\.[ \\t]*)?\\p{Lu}[\\p{Ll}'-]+\\p{L}*)?"
                          "(?![\\p{L}\\p{N}_])"),
        QRegularExpression::UseUnicodePropertiesOption);
    return matchesOf(handle, text) + matchesOf(name, text);
}

Languages languagesOf(const QString &tag, const QString &text)
{
    if (tag.startsWith(QLatin1String("fr"), Qt::CaseInsensitive))
        return Language::French;
    if (tag.startsWith(QLatin1String("en"), Qt::CaseInsensitive))
        return Language::English;
    static const QRegularExpression english = wholeWords(
        QStringLiteral("(?:the|and|was|were|of|to|with|that|is|has|for|been|not|which|by)"));
    static const QRegularExpression french = wholeWords(
        QStringLiteral("(?:le|la|les|des|du|une|est|était|dans|pour|qui|que|sur|avec|été|pas)"));
    const QString beginning = text.left(20000);
    const auto ofEnglish = matchesOf(english, beginning).size();
    const auto ofFrench = matchesOf(french, beginning).size();
    if (ofEnglish > 2 * ofFrench)
        return Language::English;
    if (ofFrench > 2 * ofEnglish)
        return Language::French;
    return Language::English | Language::French;
}

} // namespace recount
