#include "postmortem/errorbudget.h"

#include "postmortem/impactreader.h"

#include <QRegularExpression>

#include <algorithm>

namespace recount
{

namespace
{

constexpr double minutesOfDay = 24 * 60;

/// A number with spaces, points or commas between its thousands.
constexpr char16_t numberPattern[] =
    u"\\d{1,3}(?:[ ,.\\x{a0}\\x{202f}]\\d{3})+(?!\\d)|\\d+(?:[.,]\\d+)?";

QRegularExpression pattern(QStringView text)
{
    return QRegularExpression(
        text.toString().replace(QStringLiteral("NUMBER"), QString::fromUtf16(numberPattern)),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

/// Where a part stands: what it says, and that with the words that only belong to it.
struct PartPlace {
    qsizetype begin = -1;
    qsizetype length = 0;
    qsizetype wholeBegin = -1;
    qsizetype wholeLength = 0;

    bool isThere() const { return begin >= 0; }
    qsizetype wholeEnd() const { return wholeBegin + wholeLength; }
};

PartPlace placeIn(const QRegularExpressionMatch &match)
{
    if (!match.hasMatch())
        return {};
    return {match.capturedStart(1), match.capturedLength(1), match.capturedStart(),
            match.capturedLength()};
}

const QRegularExpression &targetPattern()
{
    static const QRegularExpression target(QStringLiteral("(\\d{1,3}(?:[.,]\\d+)?)\\s*%"));
    return target;
}

const QRegularExpression &windowPattern()
{
    static const QRegularExpression window = pattern(
        u"(?:(?<!\\w)(?:over|in|per|within|sur|en)\\s+)?(?<!\\d)((\\d{1,4})[- \\x{a0}]?(days?|"
        u"jours?|d|j|weeks?|semaines?|months?|mois))(?!\\w)");
    return window;
}

const QRegularExpression &countsPattern()
{
    static const QRegularExpression counts =
        pattern(u"(?<![\\w.,])((NUMBER)([kM](?!\\w))?(?:\\s+[\\p{L}]+){0,3}\\s+(?:of|out "
                u"of|sur|/)\\s+(NUMBER)([kM](?!\\w))?)(?!\\s*%)");
    return counts;
}

struct ObjectivePlaces {
    PartPlace name;
    PartPlace target;
    PartPlace window;
    PartPlace counts;

    const PartPlace &of(ObjectivePart part) const
    {
        switch (part) {
        case ObjectivePart::Name:
            return name;
        case ObjectivePart::Target:
            return target;
        case ObjectivePart::Window:
            return window;
        case ObjectivePart::Counts:
            break;
        }
        return counts;
    }
};

ObjectivePlaces placesIn(const QString &line)
{
    static const QRegularExpression name(QStringLiteral("^[\\s,;:·–—-]*(.*?)[\\s,;:·–—-]*$"));
    ObjectivePlaces places;
    places.target = placeIn(targetPattern().match(line));
    const qsizetype behind = places.target.isThere() ? places.target.wholeEnd() : 0;
    places.window = placeIn(windowPattern().match(line, behind));
    places.counts = placeIn(countsPattern().match(line, behind));
    qsizetype end = line.size();
    for (const PartPlace &place : {places.target, places.window, places.counts}) {
        if (place.isThere())
            end = std::min(end, place.wholeBegin);
    }
    const PartPlace before = placeIn(name.match(line.left(end)));
    if (before.length > 0)
        places.name = before;
    return places;
}

std::optional<int> daysOf(const QString &window)
{
    const auto match = windowPattern().match(window);
    if (!match.hasMatch())
        return {};
    const QString unit = match.captured(3).toLower();
    const int daysOfUnit = unit.startsWith(u'w') || unit.startsWith(u's') ? 7
                           : unit.startsWith(u'm')                        ? 30
                                                                          : 1;
    const int days = match.captured(2).toInt() * daysOfUnit;
    return days > 0 ? std::optional(days) : std::nullopt;
}

/// Bad ones and all.
std::optional<std::pair<double, double>> countsOf(const QString &words)
{
    const auto match = countsPattern().match(words);
    if (!match.hasMatch())
        return {};
    const double bad = writtenNumber(match.captured(2) + match.captured(3));
    const double total = writtenNumber(match.captured(4) + match.captured(5));
    if (total <= 0 || bad > total)
        return {};
    return std::pair(bad, total);
}

std::optional<double> percentOf(const QString &target)
{
    bool isNumber = false;
    const double percent = QString(target).replace(u',', u'.').toDouble(&isNumber);
    return isNumber && percent > 0 && percent < 100 ? std::optional(percent) : std::nullopt;
}

/// How a part is written where there was none; nothing when the value makes no sense.
QString partWords(ObjectivePart part, const QString &value, const QString &lang)
{
    const bool isFrench = lang == u"fr";
    switch (part) {
    case ObjectivePart::Name:
        return targetPattern().match(value).hasMatch() ? QString() : value;
    case ObjectivePart::Target: {
        const QString number = QString(value).remove(u'%').trimmed();
        return percentOf(number) ? number : QString();
    }
    case ObjectivePart::Window: {
        bool isNumber = false;
        value.toInt(&isNumber);
        const QString words =
            isNumber ? value + (isFrench ? QStringLiteral(" jours") : QStringLiteral(" days"))
                     : value;
        const PartPlace whole = placeIn(windowPattern().match(words));
        return daysOf(words) && whole.wholeBegin == 0 && whole.wholeLength == words.size()
                   ? words.mid(whole.begin, whole.length)
                   : QString();
    }
    case ObjectivePart::Counts: {
        const PartPlace whole = placeIn(countsPattern().match(value));
        return countsOf(value) && whole.length == value.size() ? value : QString();
    }
    }
    return {};
}

} // namespace

std::optional<ServiceObjective> readServiceObjective(const PostMortem &document)
{
    ServiceObjective objective;
    objective.words = document.header.value(QStringLiteral("slo"));
    const QString &line = objective.words.text;
    const auto percent = percentOf(objectivePart(line, ObjectivePart::Target));
    if (!percent)
        return {};
    objective.targetPercent = percent;
    objective.name = objectivePart(line, ObjectivePart::Name);
    objective.windowDays = daysOf(objectivePart(line, ObjectivePart::Window));
    if (const auto counts = countsOf(objectivePart(line, ObjectivePart::Counts))) {
        objective.bad = counts->first;
        objective.total = counts->second;
    }
    return objective;
}

QString objectivePart(const QString &line, ObjectivePart part)
{
    const PartPlace place = placesIn(line).of(part);
    return place.isThere() ? line.mid(place.begin, place.length) : QString();
}

QString objectiveWith(const QString &line, ObjectivePart part, const QString &value,
                      const QString &lang)
{
    const QString words = value.simplified();
    const QString written = words.isEmpty() ? QString() : partWords(part, words, lang);
    if (written.isEmpty() && !words.isEmpty())
        return line;
    const ObjectivePlaces places = placesIn(line);
    const PartPlace place = places.of(part);
    QString text = line;
    if (place.isThere() && !written.isEmpty())
        return text.replace(place.begin, place.length, written);
    if (place.isThere()) {
        static const QRegularExpression loose(
            QStringLiteral("^[\\s,;]+|[\\s,;]+$|\\s+(?=[,;])|(?<=\\s)\\s+|([,;])\\s*(?=[,;])"));
        return text.remove(place.wholeBegin, place.wholeLength).remove(loose);
    }
    if (written.isEmpty())
        return line;
    const bool isFrench = lang == u"fr";
    const QString whole = part == ObjectivePart::Target ? QString(written + QStringLiteral(" %"))
                          : part == ObjectivePart::Window
                              ? QString((isFrench ? u"sur " : u"over ") + written)
                              : written;
    // Behind the last of the parts that come before it.
    qsizetype at = 0;
    for (const ObjectivePart before :
         {ObjectivePart::Name, ObjectivePart::Target, ObjectivePart::Window}) {
        if (before < part && places.of(before).isThere())
            at = before == ObjectivePart::Name ? places.name.begin + places.name.length
                                               : std::max(at, places.of(before).wholeEnd());
    }
    const QString divider =
        part == ObjectivePart::Counts ? QStringLiteral(", ") : QStringLiteral(" ");
    text.insert(at, at == 0 ? QString(whole + u' ') : QString(divider + whole));
    return text.trimmed();
}

std::optional<BudgetBurned> budgetBurned(const ServiceObjective &objective,
                                         const std::optional<double> &weightedMinutes)
{
    if (!objective.targetPercent)
        return {};
    const double allowed = 1 - *objective.targetPercent / 100;
    if (objective.bad && objective.total)
        return BudgetBurned{*objective.bad / (*objective.total * allowed),
                            BudgetBurned::Basis::Counts};
    if (!objective.windowDays || !weightedMinutes || *weightedMinutes < 0)
        return {};
    return BudgetBurned{*weightedMinutes / (*objective.windowDays * minutesOfDay * allowed),
                        BudgetBurned::Basis::Time};
}

} // namespace recount
