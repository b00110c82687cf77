#include "postmortem/checkpostmortem.h"

#include "checks/suppression.h"
#include "postmortem/checkrules.h"
#include "postmortem/postmortemrules.h"

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
    applySuppressions(
        {run.source(), run.blocks(), run.prose(), input.today, input.profile, postMortemRules()},
        run.findings());
    QList<Finding> findings = run.findings();
    sortFindings(findings);
    return findings;
}

} // namespace recount
