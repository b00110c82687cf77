#include "runbook/sampleoutput.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace recount
{

namespace
{

using namespace Qt::StringLiterals;
using Test = BranchCondition::Test;
using Comparison = BranchCondition::Comparison;

constexpr int mostLines = 200;

struct SampleOutputs {
    Q_DECLARE_TR_FUNCTIONS(SampleOutputs)
};

BranchCondition otherwiseCondition()
{
    BranchCondition condition;
    condition.test = Test::Otherwise;
    return condition;
}

/// A number for which the comparison holds: a little beyond the limit, as real ones are.
double numberFor(Comparison comparison, double limit)
{
    const double step = std::max(1.0, std::round(std::abs(limit) * 0.08));
    switch (comparison) {
    case Comparison::Less:
        return limit > 0 && limit <= step ? limit / 2 : limit - step;
    case Comparison::More:
    case Comparison::NotEqual:
        return limit + step;
    case Comparison::AtMost:
    case Comparison::AtLeast:
    case Comparison::Equal:
        return limit;
    }
    return limit;
}

/// Counts are whole and not below zero.
int countFor(Comparison comparison, double limit)
{
    switch (comparison) {
    case Comparison::Less:
        return std::max(0, int(std::ceil(limit)) - 1);
    case Comparison::AtMost:
    case Comparison::Equal:
        return std::max(0, int(std::floor(limit)));
    case Comparison::AtLeast:
        return std::max(0, int(std::ceil(limit)));
    case Comparison::More:
    case Comparison::NotEqual:
        return std::max(0, int(std::floor(limit)) + 1);
    }
    return 0;
}

QString numberText(const BranchCondition &condition)
{
    const double number = numberFor(condition.comparison, condition.value);
    QString text = QString::number(number, 'g', 12);
    if (condition.unit == u"%"_s)
        text += condition.unit;
    else if (!condition.unit.isEmpty())
        text += QString(u' ' + condition.unit);
    return condition.label.isEmpty() ? text : QString(condition.label + u": "_s + text);
}

/// The plainest text that an expression may stand for: its first alternative without its marks.
/// Empty when that is not matched.
QString plainMatch(const QString &pattern)
{
    QString text = pattern.section(u'|', 0, 0);
    static const QRegularExpression marks(u"\\\\[bBAzZ]|[\\^$()?*+]|\\[|\\]"_s);
    text.replace(u"\\d"_s, u"4"_s).replace(u"\\s"_s, u" "_s).replace(u"\\."_s, u"."_s);
    text.remove(marks);
    const QRegularExpression expression(u"(*LIMIT_MATCH=200000)"_s + pattern);
    return expression.isValid() && expression.match(text).hasMatch() ? text : QString();
}

void join(SampleOutput &all, const SampleOutput &part)
{
    if (!part.output.text.isEmpty())
        all.output.text +=
            all.output.text.isEmpty() ? part.output.text : QString(u'\n' + part.output.text);
    if (part.output.exitCode)
        all.output.exitCode = part.output.exitCode;
    all.output.minutesInStep = std::max(all.output.minutesInStep, part.output.minutesInStep);
    if (!part.seen.isEmpty())
        all.seen += all.seen.isEmpty() ? part.seen : QString(u"; "_s + part.seen);
}

} // namespace

SampleOutput sampleFor(const BranchCondition &condition)
{
    SampleOutput sample;
    switch (condition.test) {
    case Test::Contains:
    case Test::Equals:
        sample.output.text = condition.text;
        break;
    case Test::Matches:
        sample.output.text = plainMatch(condition.text);
        if (sample.output.text.isEmpty())
            sample.seen = condition.words.text;
        break;
    case Test::LineCount: {
        const int count = std::min(mostLines, countFor(condition.comparison, condition.value));
        QStringList lines;
        for (int line = 1; line <= count; ++line)
            lines.append(SampleOutputs::tr("row %1").arg(line));
        sample.output.text = lines.join(u'\n');
        break;
    }
    case Test::Number:
        sample.output.text = numberText(condition);
        break;
    case Test::ExitCode:
        sample.output.exitCode = std::min(255, countFor(condition.comparison, condition.value));
        break;
    case Test::MinutesInStep:
        sample.output.minutesInStep = numberFor(condition.comparison, condition.value);
        sample.seen = condition.words.text;
        break;
    case Test::Empty:
        break;
    case Test::NotContains:
    case Test::NotEmpty:
    case Test::None:
    case Test::Otherwise:
        sample.output.text = SampleOutputs::tr("nothing unusual");
        break;
    case Test::All:
        for (const BranchCondition &part : condition.parts)
            join(sample, sampleFor(part));
        break;
    case Test::Any:
        if (!condition.parts.isEmpty())
            sample = sampleFor(condition.parts.constFirst());
        break;
    case Test::Words:
        sample.seen = condition.words.text;
        break;
    }
    return sample;
}

SampleOutput sampleOutput(const RunbookStep &step, int branch)
{
    SampleOutput sample;
    if (branch >= 0 && branch < step.branches.size()) {
        const RunbookBranch &taken = step.branches.at(branch);
        if (taken.sample.isEmpty())
            return sampleFor(taken.condition);
        sample.output.text = taken.sample;
        return sample;
    }
    if (step.otherwise && !step.otherwise->sample.isEmpty())
        sample.output.text = step.otherwise->sample;
    else if (!step.expected.sample.isEmpty())
        sample.output.text = step.expected.sample;
    else
        sample = sampleFor(otherwiseCondition());
    return sample;
}

} // namespace recount
