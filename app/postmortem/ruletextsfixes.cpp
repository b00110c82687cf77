#include "postmortem/ruletexts.h"

#include <QtGlobal>

#define T(text) QT_TRANSLATE_NOOP("PostMortemRules", text)

namespace recount
{

/// Causes, quickfixes and the actions of the permanent fix.
QList<RuleText> fixRuleTexts()
{
    using enum RuleText::Level;
    return {
        {"PM23", Warning, Warning, T("The root cause goes beyond the trigger"),
         T("A deployment or a peak only set it off. The cause is the condition that made the "
           "system fail at that point."),
         T("Google SRE Workbook, chapter 10"), T("Root cause: the deployment of version 4.2."),
         T("Root cause: settings are not validated, so a pool above the limit of the database is "
           "accepted.")},
        {"PM24", Hint, Hint, T("Contributing factors"),
         T("Failures seldom have one cause. What made it larger, longer or harder to see can be "
           "fixed as well."),
         T("VOID report"), T("Only a root cause"),
         T("F1 (config) no upper limit; F2 (monitoring) no alert on connections")},
        {"PM25", Error, Error, T("A verified quickfix"),
         T("Service counts as restored when somebody has looked: at what, and when. A document "
           "that needed none says why."),
         T("PagerDuty, Incident response"), T("Q1: restarted the backend"),
         T("Q1: restarted the backend. Verified at 09:55: error rate below 0.1 % for 10 minutes")},
        {"PM26", Warning, Warning, T("A quickfix has an end"),
         T("What was meant for a day stays for years, unless a date or an action removes it."),
         T("our own"), T("In place: yes"), T("In place: yes. Remove by: 2026-02-01")},
        {"PM27", Error, Error, T("A permanent fix"),
         T("Without one action that prevents the failure or repairs the fault, the next one is "
           "only a question of time. To accept the risk is an answer when it is written down."),
         T("Google SRE Workbook, chapter 10"), T("Actions: look at the logs"),
         T("AI-1 Reject pool settings above the limit · prevent")},
        {"PM28", Error, Warning, T("One owner for each action"),
         T("What belongs to a whole team belongs to nobody. One person answers for it, whoever "
           "does the work."),
         T("Google SRE Workbook, chapter 10"), T("owner: the team"), T("owner: Ana")},
        {"PM29", Error, Error, T("A due date for each action"),
         T("A date turns a wish into a plan. It lies behind the incident and within the limit: "
           "7 days for P0, else 15 days after a P1, 30 after a P2, 8 weeks after others."),
         T("PagerDuty, Postmortem process; Atlassian, Incident handbook"), T("due: soon"),
         T("due: 2026-01-28")},
        {"PM30", Warning, Warning, T("Actions begin with what changes"),
         T("“Improve” and “look into” are never finished. A verb that ends in something visible "
           "is."),
         T("PagerDuty, Effective follow-up actions"), T("Improve monitoring of the database"),
         T("Page when more than 80 % of the connections are in use")},
        {"PM31", Warning, Warning, T("When an action is done"),
         T("A state that somebody else can check ends the discussion whether it is done."),
         T("Google SRE Workbook, chapter 10"), T("Limit the pool"),
         T("Limit the pool · done when: a build with 500 connections fails")},
        {"PM32", Warning, Warning, T("Actions change systems, not people"),
         T("Reminders and trainings wear off, and new people were not there. A guard in the system "
           "stays."),
         T("Google SRE Workbook, chapter 10"), T("Remind everyone to check the context"),
         T("Show the cluster name in the prompt, and ask before deleting in production")},
        {"PM33", Warning, Warning, T("Priorities that differ"),
         T("When all is equally important, nothing is first. A P1 has at least one action that "
           "cannot wait."),
         T("Google SRE Workbook, chapter 10"), T("AI-1 P2, AI-2 P2, AI-3 P2"),
         T("AI-1 P0, AI-2 P1, AI-3 P3")},
        {"PM34", Warning, Warning, T("Prevent, not only soften"),
         T("Actions that investigate or soften the effect leave the failure where it is. Balance "
           "them with one that prevents it."),
         T("Google SRE Workbook, chapter 10"), T("AI-1 mitigate, AI-2 investigate"),
         T("AI-1 mitigate, AI-2 prevent")},
        {"PM35", Warning, Warning, T("Each factor has an action, each action a factor"),
         T("A factor without an action comes back. An action that addresses nothing may be right, "
           "but does not belong to this incident."),
         T("our own"), T("F2 has no action"), T("AI-4 … addresses F2")},
        {"PM36", Hint, Hint, T("A list that can be done"),
         T("Long lists hide the few things that matter: at most 10 open actions, 5 of them with "
           "priority P2 or P3."),
         T("PagerDuty, Effective follow-up actions"), T("14 open actions"),
         T("5 open actions, the rest in the backlog of the team")},
        {"PM37", Warning, Warning, T("Actions say which side they are on"),
         T("DEVS, DEVOPS or PROCESS: the tag shows when only one side changes although more than "
           "one had a part in it."),
         T("our own"), T("AI-2 Reuse connections"), T("AI-2 [DEVS] Reuse connections")},
        {"PM38", Warning, Off, T("Actions are in the tracker"),
         T("Work that is only written here is not seen when the next week is planned."),
         T("PagerDuty, Effective follow-up actions"), T("AI-1 … due: 2026-01-28"),
         T("AI-1 … due: 2026-01-28 · OPS-412")},
        {"PM46", Warning, Warning, T("Actions are followed up"),
         T("An action that is overdue needs a new date or an honest “will not be done”; a done one "
           "shows when."),
         T("incident.io, Follow-ups"), T("due: 2026-01-28, open in March"),
         T("due: 2026-01-28 · done: 2026-01-27")},
        {"PM49", Hint, Hint, T("More than a dashboard"),
         T("Nobody looks at one more chart at night. Decide what it should set off."),
         T("Etsy, Debriefing facilitation guide"), T("Add a dashboard for connections"),
         T("Page at 80 % of the connections; the page links to the dashboard")},
        {"PM52", Off, Warning, T("The story goes on behind “it works again”"),
         T("In an interview the end is what changed in the system, and how one knows that it "
           "helped."),
         T("interview guides"), T("… and then the service was back."),
         T("The limit is checked in the pipeline now; a load test with 500 connections fails.")},
    };
}

} // namespace recount
