#include "postmortem/errorbudget.h"

#include "postmortem/impactreader.h"

#include <QRegularExpression>

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

void readWindow(const QString &words, ServiceObjective &objective)
{
    static const QRegularExpression window = pattern(
        u"(?<!\\d)(\\d{1,4})[- \\x{a0}]?(days?|jours?|d|j|weeks?|semaines?|months?|mois)(?!\\w)");
    const auto match = window.match(words);
    if (!match.hasMatch())
        return;
    const QString unit = match.captured(2).toLower();
    const int daysOfUnit = unit.startsWith(u'w') || unit.startsWith(u's') ? 7
                           : unit.startsWith(u'm')                        ? 30
                                                                          : 1;
    const int days = match.captured(1).toInt() * daysOfUnit;
    if (days > 0)
        objective.windowDays = days;
}

void readCounts(const QString &words, ServiceObjective &objective)
{
    static const QRegularExpression counts =
        pattern(u"(?<![\\w.,])(NUMBER)([kM](?!\\w))?(?:\\s+[\\p{L}]+){0,3}\\s+(?:of|out "
                u"of|sur|/)\\s+(NUMBER)([kM](?!\\w))?(?!\\s*%)");
    const auto match = counts.match(words);
    if (!match.hasMatch())
        return;
    const double bad = writtenNumber(match.captured(1) + match.captured(2));
    const double total = writtenNumber(match.captured(3) + match.captured(4));
    if (total <= 0 || bad > total)
        return;
    objective.bad = bad;
    objective.total = total;
}

} // namespace

std::optional<ServiceObjective> readServiceObjective(const PostMortem &document)
{
    static const QRegularExpression target(QStringLiteral("(\\d{1,3}(?:[.,]\\d+)?)\\s*%"));
    const Passage words = document.header.value(QStringLiteral("slo"));
    const auto match = target.match(words.text);
    if (!match.hasMatch())
        return {};
    ServiceObjective objective;
    objective.words = words;
    const double percent = match.captured(1).replace(u',', u'.').toDouble();
    if (percent <= 0 || percent >= 100)
        return {};
    objective.targetPercent = percent;
    static const QRegularExpression edges(QStringLiteral("^[\\s,;:·–—-]+|[\\s,;:·–—-]+$"));
    objective.name = words.text.left(match.capturedStart()).remove(edges);
    const QString behind = words.text.mid(match.capturedEnd());
    readWindow(behind, objective);
    readCounts(behind, objective);
    return objective;
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
