#include "runbook/checkrunbook.h"

#include "checks/suppression.h"
#include "runbook/runbookcheckrules.h"
#include "runbook/runbookrules.h"

namespace recount
{

namespace
{

using RuleFunction = void (*)(RunbookCheckRun &);

constexpr RuleFunction rules[] = {
    rb01, rb02, rb03, rb04, rb05, rb06, rb07, rb08, rb09, rb10, rb11, rb12, rb13,
    rb14, rb15, rb16, rb17, rb18, rb19, rb20, rb21, rb22, rb23, rb24, rb25, rb26,
    rb27, rb28, rb29, rb30, rb31, rb32, rb33, rb34, rb35, rb36, rb37, rb38, rb39,
    rb40, rb41, rb42, rb43, rb44, rb45, rb46, rb47, rb48, rb49, rb50,
};

} // namespace

QList<Finding> checkRunbook(const RunbookCheckInput &input)
{
    return checkRunbook(input, RunbookLimits{});
}

QList<Finding> checkRunbook(const RunbookCheckInput &input, const RunbookLimits &limits)
{
    RunbookCheckRun run(input, limits);
    for (const RuleFunction rule : rules)
        rule(run);
    applySuppressions(
        {run.source(), run.blocks(), run.prose(), input.today, input.profile, runbookRules()},
        run.findings());
    QList<Finding> findings = run.findings();
    sortFindings(findings);
    return findings;
}

} // namespace recount
