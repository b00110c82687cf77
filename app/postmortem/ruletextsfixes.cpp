#include "postmortem/ruletexts.h"

#include <QtGlobal>

namespace recount
{

/// Causes, quickfixes and the actions of the permanent fix.
QList<RuleText> fixRuleTexts()
{
    using enum RuleText::Level;
    return {
        {"PM23", Warning, Warning,
         QT_TRANSLATE_NOOP("PostMortemRules", "The root cause goes beyond the trigger"),
         QT_TRANSLATE_NOOP(
             "PostMortemRules",
             "A deployment or a peak only set it off. The cause is the condition that made the "
             "system fail at that point."),
         QT_TRANSLATE_NOOP("PostMortemRules", "Google SRE Workbook, chapter 10"),
         QT_TRANSLATE_NOOP("PostMortemRules", "Root cause: the deployment of version 4.2."),
         QT_TRANSLATE_NOOP(
             "PostMortemRules",
             "Root cause: settings are not validated, so a pool above the limit of the database is "
             "accepted.")},
        {"PM24", Hint, Hint, QT_TRANSLATE_NOOP("PostMortemRules", "Contributing factors"),
         QT_TRANSLATE_NOOP(
             "PostMortemRules",
             "Failures seldom have one cause. What made it larger, longer or harder to see can be "
             "fixed as well."),
         QT_TRANSLATE_NOOP("PostMortemRules", "VOID report"),
         QT_TRANSLATE_NOOP("PostMortemRules", "Only a root cause"),
         QT_TRANSLATE_NOOP("PostMortemRules",
                           "F1 (config) no upper limit; F2 (monitoring) no alert on connections")},
        {"PM25", Error, Error, QT_TRANSLATE_NOOP("PostMortemRules", "A verified quickfix"),
         QT_TRANSLATE_NOOP(
             "PostMortemRules",
             "Service counts as restored when somebody has looked: at what, and when. A document "
             "that needed none says why."),
         QT_TRANSLATE_NOOP("PostMortemRules", "PagerDuty, Incident response"),
         QT_TRANSLATE_NOOP("PostMortemRules", "Q1: restarted the backend"),
         QT_TRANSLATE_NOOP("PostMortemRules", "Q1: restarted the backend. Verified at 09:55: error "
                                              "rate below 0.1 % for 10 minutes")},
        {"PM26", Warning, Warning, QT_TRANSLATE_NOOP("PostMortemRules", "A quickfix has an end"),
         QT_TRANSLATE_NOOP(
             "PostMortemRules",
             "What was meant for a day stays for years, unless a date or an action removes it."),
         QT_TRANSLATE_NOOP("PostMortemRules", "our own"),
         QT_TRANSLATE_NOOP("PostMortemRules", "In place: yes"),
         QT_TRANSLATE_NOOP("PostMortemRules", "In place: yes. Remove by: 2026-02-01")},
        {"PM27", Error, Error, QT_TRANSLATE_NOOP("PostMortemRules", "A permanent fix"),
         QT_TRANSLATE_NOOP(
             "PostMortemRules",
             "Without one action that prevents the failure or repairs the fault, the next one is "
             "only a question of time. To accept the risk is an answer when it is written down."),
         QT_TRANSLATE_NOOP("PostMortemRules", "Google SRE Workbook, chapter 10"),
         QT_TRANSLATE_NOOP("PostMortemRules", "Actions: look at the logs"),
         QT_TRANSLATE_NOOP("PostMortemRules",
                           "AI-1 Reject pool settings above the limit · prevent")},
        {"PM28", Error, Warning, QT_TRANSLATE_NOOP("PostMortemRules", "One owner for each action"),
         QT_TRANSLATE_NOOP(
             "PostMortemRules",
             "What belongs to a whole team belongs to nobody. One person answers for it, whoever "
             "does the work."),
         QT_TRANSLATE_NOOP("PostMortemRules", "Google SRE Workbook, chapter 10"),
         QT_TRANSLATE_NOOP("PostMortemRules", "owner: the team"),
         QT_TRANSLATE_NOOP("PostMortemRules", "owner: Ana")},
        {"PM29", Error, Error, QT_TRANSLATE_NOOP("PostMortemRules", "A due date for each action"),
         QT_TRANSLATE_NOOP(
             "PostMortemRules",
             "A date turns a wish into a plan. It lies behind the incident and within the limit: "
             "7 days for P0, else 15 days after a P1, 30 after a P2, 8 weeks after others."),
         QT_TRANSLATE_NOOP("PostMortemRules",
                           "PagerDuty, Postmortem process; Atlassian, Incident handbook"),
         QT_TRANSLATE_NOOP("PostMortemRules", "due: soon"),
         QT_TRANSLATE_NOOP("PostMortemRules", "due: 2026-01-28")},
        {"PM30", Warning, Warning,
         QT_TRANSLATE_NOOP("PostMortemRules", "Actions begin with what changes"),
         QT_TRANSLATE_NOOP(
             "PostMortemRules",
             "“Improve” and “look into” are never finished. A verb that ends in something visible "
             "is."),
         QT_TRANSLATE_NOOP("PostMortemRules", "PagerDuty, Effective follow-up actions"),
         QT_TRANSLATE_NOOP("PostMortemRules", "Improve monitoring of the database"),
         QT_TRANSLATE_NOOP("PostMortemRules",
                           "Page when more than 80 % of the connections are in use")},
        {"PM31", Warning, Warning, QT_TRANSLATE_NOOP("PostMortemRules", "When an action is done"),
         QT_TRANSLATE_NOOP(
             "PostMortemRules",
             "A state that somebody else can check ends the discussion whether it is done."),
         QT_TRANSLATE_NOOP("PostMortemRules", "Google SRE Workbook, chapter 10"),
         QT_TRANSLATE_NOOP("PostMortemRules", "Limit the pool"),
         QT_TRANSLATE_NOOP("PostMortemRules",
                           "Limit the pool · done when: a build with 500 connections fails")},
        {"PM32", Warning, Warning,
         QT_TRANSLATE_NOOP("PostMortemRules", "Actions change systems, not people"),
         QT_TRANSLATE_NOOP("PostMortemRules", "Reminders and trainings wear off, and new people "
                                              "were not there. A guard in the system "
                                              "stays."),
         QT_TRANSLATE_NOOP("PostMortemRules", "Google SRE Workbook, chapter 10"),
         QT_TRANSLATE_NOOP("PostMortemRules", "Remind everyone to check the context"),
         QT_TRANSLATE_NOOP(
             "PostMortemRules",
             "Show the cluster name in the prompt, and ask before deleting in production")},
        {"PM33", Warning, Warning, QT_TRANSLATE_NOOP("PostMortemRules", "Priorities that differ"),
         QT_TRANSLATE_NOOP(
             "PostMortemRules",
             "When all is equally important, nothing is first. A P1 has at least one action that "
             "cannot wait."),
         QT_TRANSLATE_NOOP("PostMortemRules", "Google SRE Workbook, chapter 10"),
         QT_TRANSLATE_NOOP("PostMortemRules", "AI-1 P2, AI-2 P2, AI-3 P2"),
         QT_TRANSLATE_NOOP("PostMortemRules", "AI-1 P0, AI-2 P1, AI-3 P3")},
        {"PM34", Warning, Warning, QT_TRANSLATE_NOOP("PostMortemRules", "Prevent, not only soften"),
         QT_TRANSLATE_NOOP(
             "PostMortemRules",
             "Actions that investigate or soften the effect leave the failure where it is. Balance "
             "them with one that prevents it."),
         QT_TRANSLATE_NOOP("PostMortemRules", "Google SRE Workbook, chapter 10"),
         QT_TRANSLATE_NOOP("PostMortemRules", "AI-1 mitigate, AI-2 investigate"),
         QT_TRANSLATE_NOOP("PostMortemRules", "AI-1 mitigate, AI-2 prevent")},
        {"PM35", Warning, Warning,
         QT_TRANSLATE_NOOP("PostMortemRules", "Each factor has an action, each action a factor"),
         QT_TRANSLATE_NOOP("PostMortemRules", "A factor without an action comes back. An action "
                                              "that addresses nothing may be right, "
                                              "but does not belong to this incident."),
         QT_TRANSLATE_NOOP("PostMortemRules", "our own"),
         QT_TRANSLATE_NOOP("PostMortemRules", "F2 has no action"),
         QT_TRANSLATE_NOOP("PostMortemRules", "AI-4 … addresses F2")},
        {"PM36", Hint, Hint, QT_TRANSLATE_NOOP("PostMortemRules", "A list that can be done"),
         QT_TRANSLATE_NOOP(
             "PostMortemRules",
             "Long lists hide the few things that matter: at most 10 open actions, 5 of them with "
             "priority P2 or P3."),
         QT_TRANSLATE_NOOP("PostMortemRules", "PagerDuty, Effective follow-up actions"),
         QT_TRANSLATE_NOOP("PostMortemRules", "14 open actions"),
         QT_TRANSLATE_NOOP("PostMortemRules",
                           "5 open actions, the rest in the backlog of the team")},
        {"PM37", Warning, Warning,
         QT_TRANSLATE_NOOP("PostMortemRules", "Actions say which side they are on"),
         QT_TRANSLATE_NOOP(
             "PostMortemRules",
             "DEVS, DEVOPS or PROCESS: the tag shows when only one side changes although more than "
             "one had a part in it."),
         QT_TRANSLATE_NOOP("PostMortemRules", "our own"),
         QT_TRANSLATE_NOOP("PostMortemRules", "AI-2 Reuse connections"),
         QT_TRANSLATE_NOOP("PostMortemRules", "AI-2 [DEVS] Reuse connections")},
        {"PM38", Warning, Off, QT_TRANSLATE_NOOP("PostMortemRules", "Actions are in the tracker"),
         QT_TRANSLATE_NOOP(
             "PostMortemRules",
             "Work that is only written here is not seen when the next week is planned."),
         QT_TRANSLATE_NOOP("PostMortemRules", "PagerDuty, Effective follow-up actions"),
         QT_TRANSLATE_NOOP("PostMortemRules", "AI-1 … due: 2026-01-28"),
         QT_TRANSLATE_NOOP("PostMortemRules", "AI-1 … due: 2026-01-28 · OPS-412")},
        {"PM46", Warning, Warning, QT_TRANSLATE_NOOP("PostMortemRules", "Actions are followed up"),
         QT_TRANSLATE_NOOP("PostMortemRules", "An action that is overdue needs a new date or an "
                                              "honest “will not be done”; a done one "
                                              "shows when."),
         QT_TRANSLATE_NOOP("PostMortemRules", "incident.io, Follow-ups"),
         QT_TRANSLATE_NOOP("PostMortemRules", "due: 2026-01-28, open in March"),
         QT_TRANSLATE_NOOP("PostMortemRules", "due: 2026-01-28 · done: 2026-01-27")},
        {"PM49", Hint, Hint, QT_TRANSLATE_NOOP("PostMortemRules", "More than a dashboard"),
         QT_TRANSLATE_NOOP(
             "PostMortemRules",
             "Nobody looks at one more chart at night. Decide what it should set off."),
         QT_TRANSLATE_NOOP("PostMortemRules", "Etsy, Debriefing facilitation guide"),
         QT_TRANSLATE_NOOP("PostMortemRules", "Add a dashboard for connections"),
         QT_TRANSLATE_NOOP("PostMortemRules",
                           "Page at 80 % of the connections; the page links to the dashboard")},
        {"PM52", Off, Warning,
         QT_TRANSLATE_NOOP("PostMortemRules", "The story goes on behind “it works again”"),
         QT_TRANSLATE_NOOP(
             "PostMortemRules",
             "In an interview the end is what changed in the system, and how one knows that it "
             "helped."),
         QT_TRANSLATE_NOOP("PostMortemRules", "interview guides"),
         QT_TRANSLATE_NOOP("PostMortemRules", "… and then the service was back."),
         QT_TRANSLATE_NOOP(
             "PostMortemRules",
             "The limit is checked in the pipeline now; a load test with 500 connections fails.")},
    };
}

} // namespace recount
