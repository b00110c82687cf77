#include "context/figures.h"

#include "foundation/text.h"
#include "packs/packtexts.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace recount
{

namespace
{

using namespace Qt::Literals::StringLiterals;

struct Unit {
    QString name;
    double factor = 1;
};

/// Units by their folded words. "m" is left out: it may be minutes, metres or millions.
const QHash<QString, Unit> &units()
{
    static const QHash<QString, Unit> known = [] {
        QHash<QString, Unit> all;
        const auto add = [&](const QStringList &words, const QString &name, double factor) {
            for (const QString &word : words)
                all.insert(word, {name, factor});
        };
        add({u"ms"_s, u"millisecond"_s, u"milliseconds"_s, u"milliseconde"_s, u"millisecondes"_s},
            u"s"_s, 0.001);
        add({u"s"_s, u"sec"_s, u"second"_s, u"seconds"_s, u"seconde"_s, u"secondes"_s}, u"s"_s, 1);
        add({u"min"_s, u"mins"_s, u"minute"_s, u"minutes"_s}, u"s"_s, 60);
        add({u"h"_s, u"hour"_s, u"hours"_s, u"heure"_s, u"heures"_s}, u"s"_s, 3600);
        add({u"day"_s, u"days"_s, u"jour"_s, u"jours"_s}, u"s"_s, 86'400);
        add({u"week"_s, u"weeks"_s, u"semaine"_s, u"semaines"_s}, u"s"_s, 604'800);
        // Of no fixed length in seconds: comparable among themselves alone.
        add({u"month"_s, u"months"_s, u"mois"_s}, u"month"_s, 1);
        add({u"year"_s, u"years"_s, u"an"_s, u"ans"_s, u"annee"_s, u"annees"_s}, u"month"_s, 12);
        add({u"×"_s, u"x"_s, u"times"_s, u"fois"_s}, u"×"_s, 1);
        add({u"%"_s, u"percent"_s, u"pourcent"_s}, u"%"_s, 1);
        add({u"€"_s, u"euro"_s, u"euros"_s, u"eur"_s}, u"€"_s, 1);
        add({u"$"_s, u"dollar"_s, u"dollars"_s, u"usd"_s}, u"$"_s, 1);
        add({u"£"_s, u"pound"_s, u"pounds"_s}, u"£"_s, 1);
        add({u"kb"_s, u"ko"_s}, u"B"_s, 1e3);
        add({u"mb"_s, u"mo"_s}, u"B"_s, 1e6);
        add({u"gb"_s, u"go"_s}, u"B"_s, 1e9);
        add({u"tb"_s, u"to"_s}, u"B"_s, 1e12);
        return all;
    }();
    return known;
}

/// Empty for a word that is no unit. "Go" is one and "go" is none, "to" neither.
Unit unitOf(const QString &word)
{
    const Unit unit = units().value(foldForSearch(word));
    return unit.name == u"B" && word.at(0).isLower() && word.at(0) != u'k' ? Unit() : unit;
}

double numberWord(const QString &folded)
{
    static const QHash<QString, double> known{
        {u"two"_s, 2},     {u"three"_s, 3},   {u"four"_s, 4},   {u"five"_s, 5},  {u"six"_s, 6},
        {u"seven"_s, 7},   {u"eight"_s, 8},   {u"nine"_s, 9},   {u"ten"_s, 10},  {u"twelve"_s, 12},
        {u"twenty"_s, 20}, {u"thirty"_s, 30}, {u"deux"_s, 2},   {u"trois"_s, 3}, {u"quatre"_s, 4},
        {u"cinq"_s, 5},    {u"sept"_s, 7},    {u"huit"_s, 8},   {u"neuf"_s, 9},  {u"dix"_s, 10},
        {u"douze"_s, 12},  {u"vingt"_s, 20},  {u"trente"_s, 30}};
    return known.value(folded, 0);
}

/// Code has numbers, but they are no claims; their places keep their length.
QString withoutCode(const QString &text)
{
    static const QRegularExpression code(u"```.*?(?:```|\\z)|~~~.*?(?:~~~|\\z)|`[^`\\n]+`"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    QString plain = text;
    auto matches = code.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        plain.replace(match.capturedStart(), match.capturedLength(),
                      QString(match.capturedLength(), u'`'));
    }
    // So that the expressions need not look for halves of pairs anew with each match.
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const bool isPair = plain.at(i).isHighSurrogate() && i + 1 < plain.size() &&
                            plain.at(i + 1).isLowSurrogate();
        if (isPair)
            ++i;
        else if (plain.at(i).isSurrogate())
            plain[i] = u'`';
    }
    return plain;
}

/// "1 200", "1,200" and "1.200" part thousands when three digits follow each mark; any other mark
/// is the decimal one.
double amountOf(QString digits)
{
    static const QRegularExpression thousands(u"\\A\\d{1,3}([ \\x{a0}\\x{202f}.,]\\d{3})+\\z"_s);
    static const QRegularExpression marks(u"[ \\x{a0}\\x{202f}.,]"_s);
    if (thousands.match(digits).hasMatch())
        return digits.remove(marks).toDouble();
    return digits.replace(u',', u'.').toDouble();
}

const QString monthNames =
    u"january|february|march|april|may|june|july|august|september|october|november|december|"
    "janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre"_s;

/// What may stand before a number that names something instead of counting it.
bool namesSomething(const QString &text, qsizetype begin)
{
    static const QRegularExpression name(
        u"(?:\\b(?:month|mois|question|step|etape|http|code|error|erreur|port|line|ligne|version|"
        "page|week|semaine|phase|part|partie|route|n°|no|"_s +
        monthNames + u")s?|#)[ \\x{a0}]*(?:\\d+[ \\x{a0}]*(?:-|–|to|a|and|et|,)[ \\x{a0}]*)*\\z"_s);
    constexpr qsizetype looked = 40;
    const qsizetype from = std::max<qsizetype>(0, begin - looked);
    return name.match(foldForSearch(text.mid(from, begin - from))).hasMatch();
}

/// "15 March", "502s", "3 h du matin"
bool namesWithWhatFollows(const QString &text, qsizetype numberEnd, const QString &number,
                          const QString &gap, const QString &word)
{
    static const QRegularExpression month(u"\\A(?:"_s + monthNames + u")\\z"_s);
    static const QRegularExpression timeOfDay(
        u"\\A[ \\x{a0}\\x{202f}]?h(?: \\d\\d)? (?:du matin|du soir|de l.apres-midi)"_s);
    const bool httpCode = gap.isEmpty() && word == u"s" && number.size() == 3 &&
                          number.at(0) >= u'1' && number.at(0) <= u'5';
    return httpCode || month.match(foldForSearch(word)).hasMatch() ||
           timeOfDay.match(foldForSearch(text.mid(numberEnd, 30))).hasMatch();
}

/// "1. " and "2) " at the beginning of a line.
bool numbersList(const QString &text, qsizetype begin, qsizetype end)
{
    const QChar after = end < text.size() ? text.at(end) : QChar();
    const bool spaceFollows = end + 1 >= text.size() || text.at(end + 1).isSpace();
    if ((after != u'.' && after != u')') || !spaceFollows)
        return false;
    qsizetype before = begin;
    while (before > 0 && text.at(before - 1) == u' ')
        --before;
    return before == 0 || text.at(before - 1) == u'\n';
}

const QString numberShape = u"\\d{1,3}(?:[ \\x{a0}\\x{202f},.]\\d{3})+(?!\\d)|\\d+(?:[.,]\\d+)?"_s;

Figure figureAt(const QString &text, qsizetype begin, qsizetype end, double amount,
                const QString &unit)
{
    return {text.mid(begin, end - begin), begin, amount, unit};
}

/// A word as what is counted: "orders" and "order" are the same.
QString counted(const QString &word)
{
    QString folded = foldForSearch(word);
    if (folded.size() > 4 && folded.endsWith("ies"_L1))
        return folded.chopped(3) + u'y';
    if (folded.size() > 3 && folded.endsWith(u's') && !folded.endsWith("ss"_L1))
        folded.chop(1);
    return folded;
}

bool isWordBefore(const QString &text, qsizetype at)
{
    if (at == 0)
        return false;
    const QChar before = text.at(at - 1);
    const bool mark = before == u'.' || before == u':' || before == u'-' || before == u'/' ||
                      before == u'_' || before == u',';
    return before.isLetterOrNumber() || (mark && at > 1 && text.at(at - 2).isLetterOrNumber());
}

/// The minutes in "2 h 10" and "2 h 10 min"; moves `end` behind them.
double minutesAfterHours(const QString &text, qsizetype &end)
{
    static const QRegularExpression rest(
        u"\\A[ \\x{a0}\\x{202f}]?([0-5]?\\d)(?!\\d|[.,:]\\d)(?:[ \\x{a0}\\x{202f}]?(?:min\\b|mins\\b|minutes?\\b))?"_s);
    const auto match = rest.match(text.mid(end, 20));
    if (!match.hasMatch())
        return 0;
    end += match.capturedEnd();
    return match.capturedView(1).toDouble();
}

} // namespace

QList<Figure> figuresIn(const QString &text)
{
    static const QRegularExpression shape(
        u"(?<sign>[×x€$£][ \\x{a0}]?)?(?<number>"_s + numberShape +
            u")(?<gap>[ \\x{a0}\\x{202f}-]?)(?<unit>[×%€$£]|[\\p{L}]+)?|"
            "\\b(?<word>[\\p{L}]{3,6})[ \\x{a0}](?<wordunit>[\\p{L}]+)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression notCounting(
        u"\\A(?:am|pm|a|an|unless|until|when|if|as|all|only|before|after|it|we|they|he|she|se|qui|"
        u"que|sont|"
        "ont|dont|go|mo|and|at|in|of|on|or|the|to|is|are|was|were|for|from|with|by|but|then|"
        "et|ou|a|au|aux|de|des|du|en|est|le|la|les|pour|par|puis|sur|avec|dans|st|nd|rd|th|er|e|"
        "eme)\\z"_s);
    QList<Figure> figures;
    const QString plain = withoutCode(text);
    qsizetype from = 0;
    for (;;) {
        const auto match = shape.match(plain, from, QRegularExpression::NormalMatch,
                                       QRegularExpression::DontCheckSubjectStringMatchOption);
        if (!match.hasMatch())
            return figures;
        const qsizetype begin = match.capturedStart();
        from = match.capturedEnd();
        if (match.capturedLength(u"word"_s) > 0) {
            const double amount = numberWord(foldForSearch(match.captured(u"word"_s)));
            const Unit unit = units().value(foldForSearch(match.captured(u"wordunit"_s)));
            if (amount > 0 && !isWordBefore(plain, begin) &&
                (unit.name == u"s" || unit.name == u"month" || unit.name == u"×"))
                figures.append(figureAt(text, begin, from, amount * unit.factor, unit.name));
            else
                from = match.capturedEnd(u"word"_s); // the second word may begin another
            continue;
        }
        const qsizetype numberBegin = match.capturedStart(u"number"_s);
        const qsizetype numberEnd = match.capturedEnd(u"number"_s);
        const QString sign = match.captured(u"sign"_s).trimmed();
        const QChar after = numberEnd < plain.size() ? plain.at(numberEnd) : QChar();
        const QChar next = numberEnd + 1 < plain.size() ? plain.at(numberEnd + 1) : QChar();
        // 14:20, 1.2.3, 2025-03-15, 1/2
        const bool goesOn =
            (after == u':' || after == u'.' || after == u'/' || after == u'-') && next.isDigit();
        if (isWordBefore(plain, begin) || goesOn || numbersList(plain, numberBegin, numberEnd) ||
            namesSomething(plain, numberBegin) ||
            namesWithWhatFollows(plain, numberEnd, match.captured(u"number"_s),
                                 match.captured(u"gap"_s), match.captured(u"unit"_s))) {
            from = numberEnd;
            while (from < plain.size() &&
                   (plain.at(from).isLetterOrNumber() || (goesOn && plain.at(from) == after)))
                ++from;
            continue;
        }
        double amount = amountOf(match.captured(u"number"_s));
        const QString word = match.captured(u"unit"_s);
        const QString folded = foldForSearch(word);
        if (!sign.isEmpty()) {
            const Unit unit = units().value(sign);
            from = numberEnd;
            figures.append(figureAt(text, begin, from, amount, unit.name));
        } else if (const Unit unit = unitOf(word); !unit.name.isEmpty()) {
            amount *= unit.factor;
            if (folded == u"h" || folded.startsWith("hour"_L1) || folded.startsWith("heure"_L1))
                amount += 60 * minutesAfterHours(plain, from);
            figures.append(figureAt(text, begin, from, amount, unit.name));
        } else if (word.size() > 1 && !notCounting.match(folded).hasMatch() &&
                   match.capturedLength(u"gap"_s) > 0) {
            figures.append(figureAt(text, begin, from, amount, counted(word)));
        } else {
            // A number alone: "max_connections to 300".
            from = numberEnd;
            const bool gluedWord = after.isLetter();
            const bool timeOfDay = folded == u"am" || folded == u"pm";
            if (!gluedWord && !timeOfDay)
                figures.append(figureAt(text, begin, from, amount, {}));
        }
    }
}

QList<PlacedFigure> figuresOf(const Pack &pack)
{
    constexpr qsizetype around = 30;
    QList<PlacedFigure> placed;
    for (const PackText &text : packTexts(pack)) {
        if (text.path.startsWith("/claims/"_L1))
            continue;
        for (const Figure &figure : figuresIn(text.text)) {
            const qsizetype begin = std::max<qsizetype>(0, figure.at - around);
            const qsizetype end =
                std::min(text.text.size(), figure.at + figure.text.size() + around);
            placed.append({figure, text.path, text.name,
                           (begin > 0 ? u"…"_s : QString()) +
                               text.text.mid(begin, end - begin).simplified() +
                               (end < text.text.size() ? u"…"_s : QString())});
        }
    }
    return placed;
}

bool comparable(const Figure &a, const Figure &b)
{
    return a.unit == b.unit;
}

bool sayTheSame(const Figure &a, const Figure &b)
{
    static const QStringList measures{u"s"_s, u"month"_s, u"×"_s, u"%"_s,
                                      u"€"_s, u"$"_s,     u"£"_s, u"B"_s};
    // "850 lost orders" are "850 orders": what is counted may stand further on.
    const bool counts = !measures.contains(a.unit) && !measures.contains(b.unit);
    return (counts || comparable(a, b)) &&
           std::abs(a.amount - b.amount) <= 1e-9 * std::max(std::abs(a.amount), std::abs(b.amount));
}

} // namespace recount
