#include "runbook/runbookruletexts.h"

#include <QtGlobal>

namespace recount
{

// The ways through a runbook.
QList<RuleText> graphRuleTextsOfRunbooks()
{
    using enum RuleText::Level;
    return {
        {"RB00", Warning, Warning,
         QT_TRANSLATE_NOOP("RunbookRules", "Hidden findings have a reason"),
         QT_TRANSLATE_NOOP("RunbookRules",
                           "A finding that does not fit can be hidden in its section, with a "
                           "reason, a name and a last day. Then it comes back."),
         QT_TRANSLATE_NOOP("RunbookRules", "our own"),
         QT_TRANSLATE_NOOP("RunbookRules", "`<!-- recount:ignore RB33 -->`"),
         QT_TRANSLATE_NOOP(
             "RunbookRules",
             "`<!-- recount:ignore RB33 until=2026-12-31 by=ana reason=\"only one host\" -->`")},
        {"RB01", Error, Error, QT_TRANSLATE_NOOP("RunbookRules", "Every branch leads somewhere"),
         QT_TRANSLATE_NOOP(
             "RunbookRules",
             "Who follows a branch to a step that is not there stands alone with the incident."),
         QT_TRANSLATE_NOOP("RunbookRules", "our own"),
         QT_TRANSLATE_NOOP("RunbookRules", "go to Step 9 (there are 6 steps)"),
         QT_TRANSLATE_NOOP("RunbookRules", "go to Step 6")},
        {"RB02", Error, Error, QT_TRANSLATE_NOOP("RunbookRules", "Every step can be reached"),
         QT_TRANSLATE_NOOP("RunbookRules", "A step that no branch leads to is never done. Either a "
                                           "branch is missing, or the step is left over."),
         QT_TRANSLATE_NOOP("RunbookRules", "Grafana OnCall, issue 934; our own"),
         QT_TRANSLATE_NOOP("RunbookRules", "Step 5, and nothing leads to it"),
         QT_TRANSLATE_NOOP("RunbookRules", "Step 4: anything else → go to Step 5")},
        {"RB03", Error, Error, QT_TRANSLATE_NOOP("RunbookRules", "Every circle has a way out"),
         QT_TRANSLATE_NOOP("RunbookRules", "Steps that only lead to each other never end."),
         QT_TRANSLATE_NOOP("RunbookRules", "our own"),
         QT_TRANSLATE_NOOP("RunbookRules", "Step 2 → Step 3 → Step 2"),
         QT_TRANSLATE_NOOP("RunbookRules", "Step 3: third time → escalate E1")},
        {"RB04", Warning, Warning, QT_TRANSLATE_NOOP("RunbookRules", "Circles have a bound"),
         QT_TRANSLATE_NOOP(
             "RunbookRules",
             "“Repeat until it works” needs a number or a time, or nobody knows when to stop."),
         QT_TRANSLATE_NOOP("RunbookRules", "Grafana OnCall, issue 3760"),
         QT_TRANSLATE_NOOP("RunbookRules", "anything else → go to Step 2"),
         QT_TRANSLATE_NOOP("RunbookRules",
                           "*check · at most 3 times*, anything else → go to Step 2")},
        {"RB05", Error, Error, QT_TRANSLATE_NOOP("RunbookRules", "No dead ends"),
         QT_TRANSLATE_NOOP(
             "RunbookRules",
             "Every way ends with “resolved”, a false alarm, or somebody who goes on."),
         QT_TRANSLATE_NOOP("RunbookRules", "our own"),
         QT_TRANSLATE_NOOP("RunbookRules", "Step 6, the last one, without a branch"),
         QT_TRANSLATE_NOOP("RunbookRules", "anything else → escalate E1")},
        {"RB06", Error, Error, QT_TRANSLATE_NOOP("RunbookRules", "A branch for everything else"),
         QT_TRANSLATE_NOOP("RunbookRules", "A check whose branches do not fit leaves the reader "
                                           "with nothing, in the worst minute."),
         QT_TRANSLATE_NOOP("RunbookRules", "our own"),
         QT_TRANSLATE_NOOP("RunbookRules", "contains `timeout` → go to Step 4"),
         QT_TRANSLATE_NOOP("RunbookRules",
                           "contains `timeout` → go to Step 4; anything else → go to Step 3")},
        {"RB07", Warning, Warning, QT_TRANSLATE_NOOP("RunbookRules", "Every branch can be taken"),
         QT_TRANSLATE_NOOP(
             "RunbookRules",
             "Branches are tried from the top. A broad one before a narrow one hides it."),
         QT_TRANSLATE_NOOP("RunbookRules", "our own"),
         QT_TRANSLATE_NOOP("RunbookRules", "contains `error`; contains `error 28`"),
         QT_TRANSLATE_NOOP("RunbookRules", "contains `error 28`; contains `error`")},
        {"RB08", Warning, Warning,
         QT_TRANSLATE_NOOP("RunbookRules", "Numbers without gaps and overlaps"),
         QT_TRANSLATE_NOOP("RunbookRules",
                           "Between “above 90” and “below 80” nobody knows what to do."),
         QT_TRANSLATE_NOOP("RunbookRules", "our own"),
         QT_TRANSLATE_NOOP("RunbookRules", "More than 90 → Q1; less than 80 → resolved"),
         QT_TRANSLATE_NOOP("RunbookRules", "More than 90 → Q1; at most 90 → resolved")},
        {"RB09", Error, Error, QT_TRANSLATE_NOOP("RunbookRules", "Numbers, words and links agree"),
         QT_TRANSLATE_NOOP("RunbookRules", "A copied line that says step 4 and links to step 3 "
                                           "sends half of the readers to each."),
         QT_TRANSLATE_NOOP("RunbookRules", "our own"),
         QT_TRANSLATE_NOOP("RunbookRules", "`[Step 4](#step-3-read-the-log)`"),
         QT_TRANSLATE_NOOP("RunbookRules", "`[Step 4](#step-4-count-the-connections)`")},
        {"RB40", Warning, Warning,
         QT_TRANSLATE_NOOP("RunbookRules", "What is repeated can be repeated"),
         QT_TRANSLATE_NOOP("RunbookRules", "A step in a circle is done more than once. If that "
                                           "does harm, the runbook has to say so."),
         QT_TRANSLATE_NOOP("RunbookRules", "Google SRE Workbook, chapter on data processing"),
         QT_TRANSLATE_NOOP("RunbookRules", "Step 3: start the import, then back to Step 2"),
         QT_TRANSLATE_NOOP("RunbookRules",
                           "Step 3 (idempotent): start the import, then back to Step 2")},
        {"RB44", Hint, Hint, QT_TRANSLATE_NOOP("RunbookRules", "Judgement, or a script"),
         QT_TRANSLATE_NOOP(
             "RunbookRules",
             "Commands in a row that leave nothing to decide are work for a machine."),
         QT_TRANSLATE_NOOP("RunbookRules", "Google SRE Workbook, chapter 8"),
         QT_TRANSLATE_NOOP("RunbookRules", "Step 1 … Step 5, no branches"),
         QT_TRANSLATE_NOOP("RunbookRules", "one script, and a runbook for what it cannot decide")},
        {"RB45", Warning, Warning, QT_TRANSLATE_NOOP("RunbookRules", "Stop the damage first"),
         QT_TRANSLATE_NOOP("RunbookRules", "Users wait while the cause is looked for. What helps "
                                           "them comes within 5 minutes, or 6 steps."),
         QT_TRANSLATE_NOOP("RunbookRules", "Google SRE Book, chapter 12"),
         QT_TRANSLATE_NOOP("RunbookRules", "eight checks before the first quickfix"),
         QT_TRANSLATE_NOOP("RunbookRules", "a quickfix behind the second check")},
        {"RB46", Hint, Hint, QT_TRANSLATE_NOOP("RunbookRules", "A size that can be kept in mind"),
         QT_TRANSLATE_NOOP("RunbookRules", "More than 25 steps, ways of more than 10 steps or 200 "
                                           "ways through can’t be tested by anybody."),
         QT_TRANSLATE_NOOP("RunbookRules", "Braintree, Runbook"),
         QT_TRANSLATE_NOOP("RunbookRules", "31 steps"),
         QT_TRANSLATE_NOOP("RunbookRules", "12 steps, and a runbook for the replicas")},
    };
}

} // namespace recount
