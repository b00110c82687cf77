#include "postmortem/checkrules.h"
#include "postmortem/suppression.h"

#include <algorithm>

namespace recount
{

namespace
{

using RuleFunction = void (*)(CheckRun &);

constexpr RuleFunction rules[] = {
    pm01, pm02, pm03, pm04, pm05, pm06, pm07, pm08, pm09, pm10, pm11, pm12, pm13, pm14,
    pm15, pm16, pm17, pm18, pm19, pm20, pm21, pm22, pm23, pm24, pm25, pm26, pm27, pm28,
    pm29, pm30, pm31, pm32, pm33, pm34, pm35, pm36, pm37, pm38, pm39, pm40, pm41, pm42,
    pm43, pm44, pm45, pm46, pm47, pm48, pm49, pm50, pm51, pm52, pm53,
};

} // namespace

QList<Finding> checkPostMortem(const CheckInput &input)
{
    return checkPostMortem(input, CheckLimits{});
}

QList<Finding> checkPostMortem(const CheckInput &input, const CheckLimits &limits)
{
    CheckRun run(input, limits);
    for (const RuleFunction rule : rules)
        rule(run);
    applySuppressions(run);
    QList<Finding> findings = run.findings();
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &a, const Finding &b) {
        return std::tie(a.range.begin, a.rule) < std::tie(b.range.begin, b.rule);
    });
    return findings;
}

} // namespace recount
