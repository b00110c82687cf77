#include "runbook/conditionorder.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace recount
{

namespace
{

using Test = BranchCondition::Test;
using Comparison = BranchCondition::Comparison;

constexpr double infinity = std::numeric_limits<double>::infinity();

struct Unit {
    QString kind;
    double factor = 1;
};

Unit unitOf(const QString &words)
{
    static const QHash<QString, Unit> units = [] {
        const QString bytes = QStringLiteral("bytes");
        const QString time = QStringLiteral("time");
        QHash<QString, Unit> all;
        const QStringList prefixes{QString(), QStringLiteral("k"), QStringLiteral("m"),
                                   QStringLiteral("g"), QStringLiteral("t")};
        double decimal = 1;
        double binary = 1;
        for (const QString &prefix : prefixes) {
            for (const char *name : {"b", "o"})
                all.insert(prefix + QLatin1String(name), {bytes, decimal});
            for (const char *name : {"ib", "io", "i"}) {
                if (!prefix.isEmpty())
                    all.insert(prefix + QLatin1String(name), {bytes, binary});
            }
            decimal *= 1000;
            binary *= 1024;
        }
        all.insert(QStringLiteral("ms"), {time, 0.001});
        for (const char *name : {"s", "sec", "secs", "second", "seconds", "seconde", "secondes"})
            all.insert(QLatin1String(name), {time, 1});
        for (const char *name : {"min", "mins", "minute", "minutes"})
            all.insert(QLatin1String(name), {time, 60});
        for (const char *name : {"h", "hour", "hours", "heure", "heures"})
            all.insert(QLatin1String(name), {time, 3600});
        for (const char *name : {"d", "day", "days", "j", "jour", "jours"})
            all.insert(QLatin1String(name), {time, 86400});
        return all;
    }();
    const QString key = words.trimmed().toLower();
    return units.value(key, {key, 1});
}

bool isNumeric(const BranchCondition &condition)
{
    return condition.test == Test::Number || condition.test == Test::LineCount ||
           condition.test == Test::ExitCode || condition.test == Test::MinutesInStep;
}

QString plain(const QString &words)
{
    return words.simplified().toLower();
}

/// A text that an output with the condition is sure to contain.
bool contains(const BranchCondition &condition, const QString &text)
{
    const bool saysText = condition.test == Test::Contains || condition.test == Test::Equals;
    return saysText && condition.text.contains(text);
}

bool isSame(const BranchCondition &a, const BranchCondition &b)
{
    if (a.test != b.test)
        return false;
    switch (a.test) {
    case Test::Words:
        return !plain(a.words.text).isEmpty() && plain(a.words.text) == plain(b.words.text);
    case Test::Contains:
    case Test::NotContains:
    case Test::Matches:
        return a.text == b.text;
    case Test::Equals:
        return a.text.trimmed() == b.text.trimmed();
    case Test::Empty:
    case Test::NotEmpty:
    case Test::Otherwise:
        return true;
    case Test::LineCount:
    case Test::Number:
    case Test::ExitCode:
    case Test::MinutesInStep:
        return measureOf(a) == measureOf(b) && a.comparison == b.comparison &&
               qFuzzyCompare(1 + a.value, 1 + b.value);
    case Test::All:
    case Test::Any:
    case Test::None:
        return a.parts.size() == b.parts.size() &&
               std::equal(a.parts.begin(), a.parts.end(), b.parts.begin(), isSame);
    }
    return false;
}

} // namespace

bool NumberRange::contains(const NumberRange &other) const
{
    const bool below =
        least < other.least || (least == other.least && (withLeast || !other.withLeast));
    const bool above = most > other.most || (most == other.most && (withMost || !other.withMost));
    return below && above;
}

bool NumberRange::meets(const NumberRange &other) const
{
    const double from = std::max(least, other.least);
    const double to = std::min(most, other.most);
    if (from != to)
        return from < to;
    const auto has = [from](const NumberRange &range) {
        return (from > range.least || range.withLeast) && (from < range.most || range.withMost);
    };
    return has(*this) && has(other);
}

std::optional<NumberRange> numberRange(const BranchCondition &condition)
{
    if (!isNumeric(condition))
        return {};
    const double value = condition.value * unitOf(condition.unit).factor;
    switch (condition.comparison) {
    case Comparison::Less:
        return NumberRange{-infinity, value, true, false};
    case Comparison::AtMost:
        return NumberRange{-infinity, value, true, true};
    case Comparison::Equal:
        return NumberRange{value, value, true, true};
    case Comparison::AtLeast:
        return NumberRange{value, infinity, true, true};
    case Comparison::More:
        return NumberRange{value, infinity, false, true};
    case Comparison::NotEqual:
        break;
    }
    return {};
}

QString measureOf(const BranchCondition &condition)
{
    return QStringList{QString::number(int(condition.test)), condition.text,
                       condition.label.simplified().toLower(), unitOf(condition.unit).kind}
        .join(u'\n');
}

bool covers(const BranchCondition &broad, const BranchCondition &narrow)
{
    if (isSame(broad, narrow) || broad.test == Test::Otherwise)
        return true;
    if (narrow.test == Test::All)
        return std::any_of(narrow.parts.begin(), narrow.parts.end(),
                           [&](const BranchCondition &part) { return covers(broad, part); });
    if (narrow.test == Test::Any)
        return !narrow.parts.isEmpty() &&
               std::all_of(narrow.parts.begin(), narrow.parts.end(),
                           [&](const BranchCondition &part) { return covers(broad, part); });
    if (broad.test == Test::Any)
        return std::any_of(broad.parts.begin(), broad.parts.end(),
                           [&](const BranchCondition &part) { return covers(part, narrow); });
    if (broad.test == Test::Contains)
        return !broad.text.isEmpty() && contains(narrow, broad.text);
    if (broad.test == Test::NotEmpty)
        return (narrow.test == Test::Contains || narrow.test == Test::Equals) &&
               !narrow.text.trimmed().isEmpty();
    const auto wide = numberRange(broad);
    const auto small = numberRange(narrow);
    return wide && small && measureOf(broad) == measureOf(narrow) && wide->contains(*small);
}

bool areComplementary(const BranchCondition &one, const BranchCondition &other)
{
    const auto are = [&](Test a, Test b) {
        return (one.test == a && other.test == b) || (one.test == b && other.test == a);
    };
    if (are(Test::Contains, Test::NotContains))
        return one.text == other.text;
    if (are(Test::Empty, Test::NotEmpty))
        return true;
    if (!isNumeric(one) || measureOf(one) != measureOf(other))
        return false;
    const bool areEqualAndNot =
        (one.comparison == Comparison::Equal && other.comparison == Comparison::NotEqual) ||
        (one.comparison == Comparison::NotEqual && other.comparison == Comparison::Equal);
    if (areEqualAndNot)
        return qFuzzyCompare(1 + one.value, 1 + other.value);
    const auto a = numberRange(one);
    const auto b = numberRange(other);
    if (!a || !b)
        return false;
    const NumberRange &low = a->least < b->least ? *a : *b;
    const NumberRange &high = a->least < b->least ? *b : *a;
    const bool touch =
        low.most > high.least || (low.most == high.least && (low.withMost || high.withLeast));
    return low.least == -infinity && high.most == infinity && touch;
}

} // namespace recount
