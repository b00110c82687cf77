#include "checks/lexicon.h"

#include "checks/lexiconwords.h"

#include <QHash>
#include <QRegularExpression>

#include <map>

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

using Key = std::pair<WordList, int>;

const QRegularExpression &patternOf(WordList list, Languages languages)
{
    // All patterns are made once; after that they are only read, from whatever thread.
    static const std::map<Key, QRegularExpression> patterns = [] {
        std::map<Key, QStringList> phrases;
        for (const LexiconEntry &entry : lexiconEntries() + instructionLexiconEntries()) {
            const QStringList words = QString::fromUtf8(entry.phrases).split(u';');
            for (const int key : {1, 2, 3}) {
                if (key & int(entry.language))
                    phrases[{entry.list, key}] += words;
            }
        }
        std::map<Key, QRegularExpression> made;
        for (const auto &[key, words] : phrases)
            made[key] = wholeWords(alternatives(words));
        return made;
    }();
    static const QRegularExpression nothing(QStringLiteral("(?!)"));
    const auto found = patterns.find({list, languages.toInt()});
    return found == patterns.end() ? nothing : found->second;
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
