#include "runbook/runbookruletexts.h"

#include <QtGlobal>

namespace recount
{

// What it is about, escalation, and what comes afterwards.
QList<RuleText> aboutRuleTextsOfRunbooks()
{
    using enum RuleText::Level;
    return {
        {"RB10", Error, Error, QT_TRANSLATE_NOOP("RunbookRules", "Which incident it is for"),
         QT_TRANSLATE_NOOP("RunbookRules",
                           "Who is paged has to see in one look whether this is the right page."),
         QT_TRANSLATE_NOOP("RunbookRules", "prometheus-operator, Runbook template"),
         QT_TRANSLATE_NOOP("RunbookRules", "a runbook that begins with commands"),
         QT_TRANSLATE_NOOP("RunbookRules",
                           "Symptoms: alert CheckoutErrors; the log says `too many connections`")},
        {"RB11", Warning, Warning, QT_TRANSLATE_NOOP("RunbookRules", "Symptoms can be tested"),
         QT_TRANSLATE_NOOP("RunbookRules",
                           "“Slow” is different for everybody; a number or a message is not."),
         QT_TRANSLATE_NOOP("RunbookRules", "prometheus-operator, Runbook template"),
         QT_TRANSLATE_NOOP("RunbookRules", "The site is slow"),
         QT_TRANSLATE_NOOP("RunbookRules", "95 % of the requests take more than 2 s")},
        {"RB12", Warning, Warning, QT_TRANSLATE_NOOP("RunbookRules", "An owner"),
         QT_TRANSLATE_NOOP("RunbookRules", "What nobody owns is wrong after the next change."),
         QT_TRANSLATE_NOOP("RunbookRules", "runbook-lint"),
         QT_TRANSLATE_NOOP("RunbookRules", "Owner: TBD"),
         QT_TRANSLATE_NOOP("RunbookRules", "Owner: payments team")},
        {"RB13", Warning, Warning, QT_TRANSLATE_NOOP("RunbookRules", "Tested not long ago"),
         QT_TRANSLATE_NOOP("RunbookRules",
                           "Details of a runbook age as fast as the system. A test shows which."),
         QT_TRANSLATE_NOOP("RunbookRules", "Google SRE Workbook, chapter 8"),
         QT_TRANSLATE_NOOP("RunbookRules", "Last tested: 2023-02-01"),
         QT_TRANSLATE_NOOP("RunbookRules", "Last tested: 2026-01-10, staging, passed")},
        {"RB14", Error, Error, QT_TRANSLATE_NOOP("RunbookRules", "Somebody to call"),
         QT_TRANSLATE_NOOP(
             "RunbookRules",
             "When the steps do not help, the next move is a person, and not a search for one."),
         QT_TRANSLATE_NOOP("RunbookRules", "runbook-lint"),
         QT_TRANSLATE_NOOP("RunbookRules", "no section about escalation"),
         QT_TRANSLATE_NOOP("RunbookRules", "After 30 min: lead developer, #incidents")},
        {"RB15", Warning, Warning,
         QT_TRANSLATE_NOOP("RunbookRules", "Escalation that works at night"),
         QT_TRANSLATE_NOOP(
             "RunbookRules",
             "Each level has a later time, a way to be reached, what to tell them, and somebody "
             "behind the last one. The first one comes within 30 minutes, or 15 for a P1."),
         QT_TRANSLATE_NOOP("RunbookRules", "PagerDuty, Incident response"),
         QT_TRANSLATE_NOOP("RunbookRules", "30 min lead, 20 min CTO"),
         QT_TRANSLATE_NOOP("RunbookRules",
                           "20 min lead (pager), 40 min CTO (phone; else the head of operations)")},
        {"RB16", Warning, Warning,
         QT_TRANSLATE_NOOP("RunbookRules", "Help before the time is over"),
         QT_TRANSLATE_NOOP("RunbookRules",
                           "When the way to the first quickfix is longer than the time until help "
                           "is called, a step on it has to say so."),
         QT_TRANSLATE_NOOP("RunbookRules", "our own"),
         QT_TRANSLATE_NOOP("RunbookRules", "40 minutes of checks, escalation after 15"),
         QT_TRANSLATE_NOOP("RunbookRules", "Step 4: longer than 10 min → escalate E1")},
        {"RB17", Hint, Hint, QT_TRANSLATE_NOOP("RunbookRules", "More than a phone number"),
         QT_TRANSLATE_NOOP("RunbookRules",
                           "If all it says is whom to call, the alert can call them."),
         QT_TRANSLATE_NOOP("RunbookRules", "PagerDuty, Alerting principles"),
         QT_TRANSLATE_NOOP("RunbookRules", "Call the database team."),
         QT_TRANSLATE_NOOP("RunbookRules", "the alert goes to the database team")},
        {"RB42", Warning, Warning, QT_TRANSLATE_NOOP("RunbookRules", "Users are told"),
         QT_TRANSLATE_NOOP("RunbookRules",
                           "What they notice, they ask about. A message saves many calls."),
         QT_TRANSLATE_NOOP("RunbookRules", "PagerDuty, Incident response"),
         QT_TRANSLATE_NOOP("RunbookRules", "Symptoms: customers see errors"),
         QT_TRANSLATE_NOOP("RunbookRules", "Step 2 (notify): entry on the status page")},
        {"RB43", Warning, Warning, QT_TRANSLATE_NOOP("RunbookRules", "What comes afterwards"),
         QT_TRANSLATE_NOOP("RunbookRules", "The post-mortem, tickets and corrections are forgotten "
                                           "the next morning unless they are written down here."),
         QT_TRANSLATE_NOOP("RunbookRules", "PagerDuty, After an incident"),
         QT_TRANSLATE_NOOP("RunbookRules", "the last section is “Escalation”"),
         QT_TRANSLATE_NOOP("RunbookRules",
                           "After the incident: write the post-mortem, lift the silences")},
        {"RB47", Hint, Hint, QT_TRANSLATE_NOOP("RunbookRules", "Links say what is there"),
         QT_TRANSLATE_NOOP("RunbookRules",
                           "Addresses move, and rights are missing at night. A sentence remains."),
         QT_TRANSLATE_NOOP("RunbookRules", "prometheus-operator, issue 48"),
         QT_TRANSLATE_NOOP("RunbookRules", "`See [here](https://grafana.example/d/abc)`"),
         QT_TRANSLATE_NOOP(
             "RunbookRules",
             "`[Connections in use](https://grafana.example/d/abc)`: above 90 is too many")},
        {"RB48", Error, Error, QT_TRANSLATE_NOOP("RunbookRules", "When it is over"),
         QT_TRANSLATE_NOOP("RunbookRules", "Without a criterion one stops when it looks better."),
         QT_TRANSLATE_NOOP("RunbookRules", "runbook-lint"),
         QT_TRANSLATE_NOOP("RunbookRules", "no section “Resolved when”"),
         QT_TRANSLATE_NOOP("RunbookRules", "Resolved when: errors below 0.1 % for 10 minutes")},
        {"RB49", Warning, Warning, QT_TRANSLATE_NOOP("RunbookRules", "What to do while waiting"),
         QT_TRANSLATE_NOOP("RunbookRules", "Between the call and the answer lie minutes in which "
                                           "something can be collected or tried."),
         QT_TRANSLATE_NOOP("RunbookRules", "our own"),
         QT_TRANSLATE_NOOP("RunbookRules", "anything else → escalate E1"),
         QT_TRANSLATE_NOOP("RunbookRules",
                           "Escalation: while waiting, save the logs of the last hour")},
        {"RB50", Hint, Hint, QT_TRANSLATE_NOOP("RunbookRules", "A false alarm corrects the alert"),
         QT_TRANSLATE_NOOP("RunbookRules", "Alerts that are wrong once are ignored the next time."),
         QT_TRANSLATE_NOOP("RunbookRules", "PagerDuty, Alerting principles"),
         QT_TRANSLATE_NOOP("RunbookRules", "below 1 % → false alarm"),
         QT_TRANSLATE_NOOP("RunbookRules",
                           "After a false alarm: raise the threshold of the alert")},
    };
}

} // namespace recount
