#include "context/fixdrill.h"

#include "foundation/text.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <utility>

namespace recount
{

namespace
{

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype shortestWord = 4;

/// Every order is as likely as any other one.
template <class T>
void shuffle(QList<T> &things, const DrillChance &chance)
{
    for (qsizetype i = things.size() - 1; i > 0; --i) {
        const int other = std::clamp(chance(int(i) + 1), 0, int(i));
        if (other != i)
            std::swap(things[i], things[other]);
    }
}

FixDrillItem itemOf(const Fix &fix, FixDrillKind kind, const QString &idStart)
{
    return {kind,         idStart + u'/' + fix.id, fix.id,   fix.incident,
            fix.quickfix, fix.permanentFix,        fix.risk, {}};
}

/// The halves of all fixes, in the groups in which they are shown.
QList<FixDrillItem> sortings(const Pack &pack, const DrillChance &chance, int most)
{
    QList<DrillCard> quickfixes;
    QList<DrillCard> permanent;
    for (const Fix &fix : pack.fixes) {
        // A card that belongs on both piles would be a trap.
        if (fix.permanentFix.isEmpty() ||
            foldForSearch(fix.quickfix) == foldForSearch(fix.permanentFix))
            continue;
        quickfixes.append({fix.id, fix.quickfix, false});
        permanent.append({fix.id, fix.permanentFix, true});
    }
    shuffle(quickfixes, chance);
    shuffle(permanent, chance);
    QList<FixDrillItem> items;
    const qsizetype half = std::max(1, most / 2);
    for (qsizetype begin = 0; begin < quickfixes.size(); begin += half) {
        FixDrillItem item;
        item.kind = FixDrillKind::SortFixes;
        item.id = u"sort-fixes/%1"_s.arg(items.size() + 1);
        item.cards = quickfixes.mid(begin, half) + permanent.mid(begin, half);
        shuffle(item.cards, chance);
        items.append(item);
    }
    return items;
}

/// The words that count, as they are written and as they are compared.
QList<std::pair<QString, QString>> wordsThatCount(const QString &text)
{
    // Names like max_connections, t3.small and AWS keep together what belongs to them.
    static const QRegularExpression shape(u"[\\p{L}\\p{N}]+(?:[._/-][\\p{L}\\p{N}]+)*"_s);
    QList<std::pair<QString, QString>> words;
    QSet<QString> known;
    for (auto match = shape.globalMatch(text); match.hasNext();) {
        const QString word = match.next().captured();
        const bool isName =
            std::any_of(word.cbegin() + 1, word.cend(), [](QChar c) { return c.isUpper(); }) ||
            std::any_of(word.cbegin(), word.cend(),
                        [](QChar c) { return c.isDigit() || c == u'_'; });
        const QString folded = foldForSearch(word);
        if ((!isName && word.size() < shortestWord) || known.contains(folded))
            continue;
        known.insert(folded);
        words.append({word, folded});
    }
    return words;
}

/// Whether two words are forms of one another: restart and restarted, image and images.
bool areForms(const QString &a, const QString &b)
{
    const QString &shorter = a.size() < b.size() ? a : b;
    const QString &longer = a.size() < b.size() ? b : a;
    if (a == b)
        return true;
    return shorter.size() >= shortestWord && longer.size() - shorter.size() <= 3 &&
           longer.startsWith(shorter);
}

} // namespace

QList<FixDrillItem> makeFixDrill(const Pack &pack, const DrillChance &chance, int cards)
{
    QList<FixDrillItem> items;
    for (const Fix &fix : pack.fixes) {
        items.append(itemOf(fix, FixDrillKind::NameFixes, u"name-fixes"_s));
        if (!fix.risk.isEmpty())
            items.append(itemOf(fix, FixDrillKind::NameRisk, u"name-risk"_s));
    }
    items += sortings(pack, chance, cards);
    shuffle(items, chance);
    return items;
}

SortingResult judgeSorting(const FixDrillItem &item, const QList<std::optional<bool>> &permanent)
{
    SortingResult result;
    for (qsizetype i = 0; i < item.cards.size(); ++i) {
        if (permanent.value(i) == std::optional(item.cards.at(i).isPermanent))
            ++result.right;
        else
            result.wrong.append(int(i));
    }
    return result;
}

QStringList wordsMissed(const QString &expected, const QString &answer)
{
    // Short words of the answer matter too: they may be a name written in small letters.
    static const QRegularExpression gaps(u"[^\\p{L}\\p{N}._/-]+"_s);
    const QStringList said = foldForSearch(answer).split(gaps, Qt::SkipEmptyParts);
    QStringList trimmed;
    for (QString word : said) {
        while (!word.isEmpty() && u"._/-"_s.contains(word.back()))
            word.chop(1);
        trimmed << word;
    }
    QStringList missed;
    for (const auto &counted : wordsThatCount(expected)) {
        const bool found = std::any_of(trimmed.cbegin(), trimmed.cend(), [&](const QString &other) {
            return areForms(counted.second, other);
        });
        if (!found)
            missed << counted.first;
    }
    return missed;
}

QStringList wordsSaid(const QString &expected, const QString &answer)
{
    const QStringList missed = wordsMissed(expected, answer);
    QStringList said;
    for (const auto &[word, folded] : wordsThatCount(expected)) {
        if (!missed.contains(word))
            said << word;
    }
    return said;
}

std::optional<double> wordsCovered(const QString &expected, const QString &answer)
{
    const qsizetype all = wordsThatCount(expected).size();
    if (all == 0)
        return std::nullopt;
    return double(all - wordsMissed(expected, answer).size()) / double(all);
}

} // namespace recount
