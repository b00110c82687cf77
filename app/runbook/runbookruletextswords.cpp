#include "runbook/runbookruletexts.h"

#include <QtGlobal>

namespace recount
{

// Placeholders and words.
QList<RuleText> wordsRuleTextsOfRunbooks()
{
    using enum RuleText::Level;
    return {
        {"RB26", Error, Error, QT_TRANSLATE_NOOP("RunbookRules", "Placeholders are explained"),
         QT_TRANSLATE_NOOP(
             "RunbookRules",
             "A name without an explanation is looked for in the middle of the incident."),
         QT_TRANSLATE_NOOP("RunbookRules", "our own"),
         QT_TRANSLATE_NOOP("RunbookRules", "psql -h \"${RDS_ENDPOINT:?}\""),
         QT_TRANSLATE_NOOP("RunbookRules",
                           "RDS_ENDPOINT: address of the database; AWS console → RDS")},
        {"RB27", Hint, Hint, QT_TRANSLATE_NOOP("RunbookRules", "No placeholder is left over"),
         QT_TRANSLATE_NOOP("RunbookRules", "What is explained and not used was meant for a command "
                                           "that is gone, or is written differently there."),
         QT_TRANSLATE_NOOP("RunbookRules", "our own"),
         QT_TRANSLATE_NOOP("RunbookRules", "REGION, and no command uses it"),
         QT_TRANSLATE_NOOP("RunbookRules", "aws --region \"${REGION:?}\" …")},
        {"RB28", Warning, Warning,
         QT_TRANSLATE_NOOP("RunbookRules", "Placeholders that the shell understands"),
         QT_TRANSLATE_NOOP("RunbookRules", "In a shell, < and > read and write files. `${NAME:?}` "
                                           "stops with a message until it is set."),
         QT_TRANSLATE_NOOP("RunbookRules", "GitHub Docs, style guide"),
         QT_TRANSLATE_NOOP("RunbookRules", "`kubectl logs <pod>`"),
         QT_TRANSLATE_NOOP("RunbookRules", "`kubectl logs \"${POD:?}\"`")},
        {"RB29", Hint, Hint, QT_TRANSLATE_NOOP("RunbookRules", "One way to write placeholders"),
         QT_TRANSLATE_NOOP("RunbookRules", "Two styles look like two things."),
         QT_TRANSLATE_NOOP("RunbookRules", "Google developer documentation style guide"),
         QT_TRANSLATE_NOOP("RunbookRules", "`<pod>` and `$NAMESPACE`"),
         QT_TRANSLATE_NOOP("RunbookRules", "`${POD:?}` and `${NAMESPACE:?}`")},
        {"RB30", Error, Error,
         QT_TRANSLATE_NOOP("RunbookRules", "Values are found before they are used"),
         QT_TRANSLATE_NOOP(
             "RunbookRules",
             "A value that step 3 finds is missing on the way that leaves step 3 out."),
         QT_TRANSLATE_NOOP("RunbookRules", "our own"),
         QT_TRANSLATE_NOOP("RunbookRules", "Step 2 → Step 4, which needs LEADER of Step 3"),
         QT_TRANSLATE_NOOP("RunbookRules", "Step 2 → Step 3 → Step 4")},
        {"RB36", Warning, Warning, QT_TRANSLATE_NOOP("RunbookRules", "Instructions say how"),
         QT_TRANSLATE_NOOP(
             "RunbookRules",
             "“Check the logs” is no instruction: which logs, with which command, for what?"),
         QT_TRANSLATE_NOOP("RunbookRules", "our own"),
         QT_TRANSLATE_NOOP("RunbookRules", "Check the logs if needed."),
         QT_TRANSLATE_NOOP("RunbookRules",
                           "docker logs backend --tail 50: look for `too many connections`")},
        {"RB37", Hint, Hint, QT_TRANSLATE_NOOP("RunbookRules", "Titles are instructions"),
         QT_TRANSLATE_NOOP("RunbookRules", "One reads only the titles when there is no time."),
         QT_TRANSLATE_NOOP("RunbookRules", "Google developer documentation style guide"),
         QT_TRANSLATE_NOOP("RunbookRules", "Backend logs"),
         QT_TRANSLATE_NOOP("RunbookRules", "Read the log of the backend")},
    };
}

} // namespace recount
