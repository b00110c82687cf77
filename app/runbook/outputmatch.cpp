#include "runbook/outputmatch.h"

#include "runbook/outputnumbers.h"

#include <QElapsedTimer>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace recount
{

namespace
{

using Test = BranchCondition::Test;

constexpr int mostDepth = 40;         ///< of conditions in conditions
constexpr qsizetype mostLine = 2'000; ///< characters that an expression sees at once
constexpr qsizetype mostWhole = 8'000;
constexpr int mostMilliseconds = 40;

MatchResult resultOf(bool isMet)
{
    return isMet ? MatchResult::Yes : MatchResult::No;
}

bool compares(double found, BranchCondition::Comparison comparison, double value)
{
    const bool isSame = std::abs(found - value) <= 1e-9 * std::max(1.0, std::abs(value));
    switch (comparison) {
    case BranchCondition::Comparison::Less:
        return found < value && !isSame;
    case BranchCondition::Comparison::AtMost:
        return found < value || isSame;
    case BranchCondition::Comparison::Equal:
        return isSame;
    case BranchCondition::Comparison::NotEqual:
        return !isSame;
    case BranchCondition::Comparison::AtLeast:
        return found > value || isSame;
    case BranchCondition::Comparison::More:
        return found > value && !isSame;
    }
    return false;
}

/// Line by line, as an output is looked at; as a whole when the expression speaks of line ends. The
/// limit stops what would try too many ways, the clock what has too many lines.
struct Expression {
    explicit Expression(const QString &pattern)
        : regex(QStringLiteral("(*LIMIT_MATCH=20000)") + pattern,
                QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption)
        , isWhole(pattern.contains(QLatin1String("\\n")) ||
                  pattern.contains(QLatin1String("(?s")) ||
                  pattern.contains(QLatin1String("\\A")) || pattern.contains(QLatin1String("\\Z")))
    {
    }

    /// The group 1, or all of it, of the first match in `captured`.
    MatchResult matchIn(const QString &text, QString *captured = nullptr) const
    {
        if (!regex.isValid() || regex.pattern().size() > mostLine)
            return MatchResult::Undecided;
        QElapsedTimer timer;
        timer.start();
        bool isSeen = true;
        const qsizetype most = isWhole ? mostWhole : mostLine;
        for (qsizetype begin = 0; begin <= text.size();) {
            qsizetype end = isWhole ? -1 : text.indexOf(u'\n', begin);
            if (end < 0)
                end = text.size();
            const QString part = text.mid(begin, std::min(end - begin, most));
            isSeen = isSeen && part.size() == end - begin;
            const QRegularExpressionMatch match = regex.match(part);
            // What ends where the part was cut may only seem to match.
            const bool isCut = part.size() < end - begin;
            if (match.hasMatch() && isCut && match.capturedEnd() == part.size())
                return MatchResult::Undecided;
            if (match.hasMatch()) {
                if (captured)
                    *captured =
                        match.lastCapturedIndex() > 0 ? match.captured(1) : match.captured(0);
                return MatchResult::Yes;
            }
            if (!match.isValid() || timer.elapsed() > mostMilliseconds)
                return MatchResult::Undecided;
            begin = end + 1;
        }
        return isSeen ? MatchResult::No : MatchResult::Undecided;
    }

    QRegularExpression regex;
    bool isWhole;
};

int lineCount(const QString &text)
{
    int count = 0;
    for (const QStringView line : QStringView(text).split(u'\n'))
        count += line.trimmed().isEmpty() ? 0 : 1;
    return count;
}

MatchResult numberMatches(const BranchCondition &condition, const QString &text)
{
    QString part = text;
    if (!condition.text.isEmpty()) {
        const MatchResult found = Expression(condition.text).matchIn(text, &part);
        if (found != MatchResult::Yes)
            return MatchResult::Undecided;
    }
    const QList<double> numbers = numbersInOutput(
        part, condition.text.isEmpty() ? condition.label : QString(), condition.unit);
    if (numbers.isEmpty())
        return MatchResult::Undecided;
    const double value = condition.value * measureUnit(condition.unit).factor;
    return resultOf(std::any_of(numbers.cbegin(), numbers.cend(), [&](double number) {
        return compares(number, condition.comparison, value);
    }));
}

MatchResult matchesAt(const BranchCondition &condition, const StepOutput &output, int depth)
{
    if (depth > mostDepth)
        return MatchResult::Undecided;
    const auto isContained = [&] {
        return output.text.contains(condition.text, Qt::CaseInsensitive);
    };
    switch (condition.test) {
    case Test::Words:
        return MatchResult::Undecided;
    case Test::Contains:
        return resultOf(isContained());
    case Test::NotContains:
        return resultOf(!isContained());
    case Test::Matches:
        return Expression(condition.text).matchIn(output.text);
    case Test::Equals:
        return resultOf(output.text.trimmed() == condition.text.trimmed());
    case Test::LineCount:
        return resultOf(compares(lineCount(output.text), condition.comparison, condition.value));
    case Test::Number:
        return numberMatches(condition, output.text);
    case Test::ExitCode:
        return output.exitCode
                   ? resultOf(compares(*output.exitCode, condition.comparison, condition.value))
                   : MatchResult::Undecided;
    case Test::Empty:
        return resultOf(output.text.trimmed().isEmpty());
    case Test::NotEmpty:
        return resultOf(!output.text.trimmed().isEmpty());
    case Test::MinutesInStep:
        return resultOf(compares(output.minutesInStep, condition.comparison, condition.value));
    case Test::Otherwise:
        return MatchResult::Yes;
    case Test::All:
    case Test::Any:
    case Test::None:
        break;
    }
    const MatchResult decisive = condition.test == Test::All ? MatchResult::No : MatchResult::Yes;
    bool isUndecided = false;
    for (const BranchCondition &part : condition.parts) {
        const MatchResult found = matchesAt(part, output, depth + 1);
        if (found == decisive)
            return resultOf(condition.test == Test::Any);
        isUndecided = isUndecided || found == MatchResult::Undecided;
    }
    return isUndecided ? MatchResult::Undecided : resultOf(condition.test != Test::Any);
}

} // namespace

MatchResult matches(const BranchCondition &condition, const StepOutput &output)
{
    return matchesAt(condition, output, 0);
}

ProposedBranch proposedBranch(const RunbookStep &step, const StepOutput &output)
{
    bool isCertain = true;
    for (int i = 0; i < int(step.branches.size()); ++i) {
        const MatchResult found = matches(step.branches.at(i).condition, output);
        if (found == MatchResult::Yes)
            return {i, isCertain};
        isCertain = isCertain && found == MatchResult::No;
    }
    if (!isCertain || !step.otherwise)
        return {};
    return {-1, true};
}

} // namespace recount
