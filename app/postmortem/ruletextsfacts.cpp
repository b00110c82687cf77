#include "postmortem/ruletexts.h"

#include <QtGlobal>

namespace recount
{

/// Severity, times, impact and detection.
QList<RuleText> factRuleTexts()
{
    using enum RuleText::Level;
    return {
        {"PM02", Warning, Warning, QT_TRANSLATE_NOOP("PostMortemRules", "Severity on a scale"),
         QT_TRANSLATE_NOOP(
             "PostMortemRules",
             "A level tells readers how hard it was without reading on, and lets incidents be "
             "compared. When the level changed, the timeline shows the moment."),
         QT_TRANSLATE_NOOP("PostMortemRules", "PagerDuty, Severity levels"),
         QT_TRANSLATE_NOOP("PostMortemRules", "Severity | rather bad"),
         QT_TRANSLATE_NOOP(
             "PostMortemRules",
             "Severity | P1 (peak P1, final P2), and a row “10:40 | status | Lowered to P2”")},
        {"PM03", Error, Error, QT_TRANSLATE_NOOP("PostMortemRules", "Start and end"),
         QT_TRANSLATE_NOOP("PostMortemRules", "Every length of time in the document follows from "
                                              "these two moments. An incident that "
                                              "goes on says so."),
         QT_TRANSLATE_NOOP("PostMortemRules", "Google SRE Book, appendix D"),
         QT_TRANSLATE_NOOP("PostMortemRules", "The shop was slow this morning."),
         QT_TRANSLATE_NOOP("PostMortemRules",
                           "09:12 | symptom, started | …\n11:40 | status, resolved | …")},
        {"PM04", Error, Error,
         QT_TRANSLATE_NOOP("PostMortemRules", "Moments in an order that can be"),
         QT_TRANSLATE_NOOP(
             "PostMortemRules",
             "Nobody acknowledges what is not detected yet. Such a row is nearly always a slip in "
             "a "
             "date or an hour. Only the diagnosis may come after the mitigation, as a rollback "
             "often comes first."),
         QT_TRANSLATE_NOOP("PostMortemRules", "FireHydrant, Milestones"),
         QT_TRANSLATE_NOOP("PostMortemRules", "started 09:12, detected 08:26"),
         QT_TRANSLATE_NOOP("PostMortemRules", "started 09:12, detected 09:26")},
        {"PM05", Error, Error, QT_TRANSLATE_NOOP("PostMortemRules", "One stated time zone"),
         QT_TRANSLATE_NOOP(
             "PostMortemRules",
             "Logs, charts and chats show times in different zones. A reader can only put them in "
             "order when the document names its zone and keeps to it."),
         QT_TRANSLATE_NOOP("PostMortemRules", "PagerDuty, Postmortem timeline"),
         QT_TRANSLATE_NOOP("PostMortemRules", "09:12 | Errors rise"),
         QT_TRANSLATE_NOOP("PostMortemRules", "All times in UTC.\n\n09:12 | Errors rise")},
        {"PM06", Warning, Warning,
         QT_TRANSLATE_NOOP("PostMortemRules", "Typed lengths equal the timeline"),
         QT_TRANSLATE_NOOP(
             "PostMortemRules",
             "A length that was typed once does not follow when a row is corrected later. Two "
             "answers to “how long?” cost more trust than none."),
         QT_TRANSLATE_NOOP(
             "PostMortemRules",
             "measured: about one of seven public documents differs from its own timeline"),
         QT_TRANSLATE_NOOP("PostMortemRules", "Duration | 30 min, from rows 09:12 to 09:53"),
         QT_TRANSLATE_NOOP("PostMortemRules", "Duration | 41 min")},
        {"PM07", Error, Error, QT_TRANSLATE_NOOP("PostMortemRules", "A number in the impact"),
         QT_TRANSLATE_NOOP("PostMortemRules",
                           "Without a size nobody can weigh the follow-up against other work. A "
                           "range with the way "
                           "it was estimated is fine. For P3 and lower this is a warning."),
         QT_TRANSLATE_NOOP("PostMortemRules", "Google SRE Workbook, chapter 10"),
         QT_TRANSLATE_NOOP("PostMortemRules", "Customers had problems with checkout."),
         QT_TRANSLATE_NOOP(
             "PostMortemRules",
             "1,200 to 1,500 customers could not pay (estimated from failed requests).")},
        {"PM08", Warning, Warning, QT_TRANSLATE_NOOP("PostMortemRules", "Unknown, and why"),
         QT_TRANSLATE_NOOP("PostMortemRules", "Not to know is a fair answer when it comes with the "
                                              "reason and with somebody who will "
                                              "find out. Alone it stays unknown for ever."),
         QT_TRANSLATE_NOOP("PostMortemRules", "Google SRE Workbook, chapter 10"),
         QT_TRANSLATE_NOOP("PostMortemRules", "Lost orders: unknown."),
         QT_TRANSLATE_NOOP(
             "PostMortemRules",
             "Lost orders: unknown, because the gateway keeps no failed carts. Finance asks the "
             "payment provider by Friday.")},
        {"PM09", Warning, Warning,
         QT_TRANSLATE_NOOP("PostMortemRules", "Impact on users and on the business"),
         QT_TRANSLATE_NOOP(
             "PostMortemRules",
             "What users felt and what it cost are two things: a short failure can be dear, and a "
             "long one can go unnoticed."),
         QT_TRANSLATE_NOOP("PostMortemRules", "Google SRE Workbook, chapter 10"),
         QT_TRANSLATE_NOOP("PostMortemRules", "5 % of requests failed."),
         QT_TRANSLATE_NOOP(
             "PostMortemRules",
             "5 % of requests failed; about 300 orders and 6 engineer hours were lost.")},
        {"PM10", Warning, Warning,
         QT_TRANSLATE_NOOP("PostMortemRules", "Outage only when all was down"),
         QT_TRANSLATE_NOOP(
             "PostMortemRules",
             "When part of the traffic was served, a word for complete failure makes the incident "
             "larger than it was, and true outages smaller."),
         QT_TRANSLATE_NOOP("PostMortemRules", "PagerDuty, How to write a postmortem"),
         QT_TRANSLATE_NOOP("PostMortemRules", "Outage of the search (8 % of requests)"),
         QT_TRANSLATE_NOOP("PostMortemRules", "Degradation of the search (8 % of requests)")},
        {"PM11", Warning, Warning,
         QT_TRANSLATE_NOOP("PostMortemRules", "A short summary: when, how long, who"),
         QT_TRANSLATE_NOOP("PostMortemRules", "Many readers see nothing else. Three sentences are "
                                              "enough for the time, the length and "
                                              "those who were hit."),
         QT_TRANSLATE_NOOP("PostMortemRules", "Atlassian, Incident handbook"),
         QT_TRANSLATE_NOOP("PostMortemRules", "There was a problem with the database."),
         QT_TRANSLATE_NOOP(
             "PostMortemRules",
             "On 14 January from 09:12 UTC, for 41 minutes, 8 % of the customers could not pay.")},
        {"PM12", Error, Error, QT_TRANSLATE_NOOP("PostMortemRules", "How it was detected"),
         QT_TRANSLATE_NOOP("PostMortemRules", "An alert, a colleague, a customer or luck: the "
                                              "answer decides whether monitoring is a "
                                              "part of the fix."),
         QT_TRANSLATE_NOOP("PostMortemRules", "Atlassian, Incident handbook"),
         QT_TRANSLATE_NOOP("PostMortemRules", "We saw that the site was slow."),
         QT_TRANSLATE_NOOP("PostMortemRules", "Detection: alert “error rate above 5 %” at 09:26.")},
        {"PM13", Warning, Warning,
         QT_TRANSLATE_NOOP("PostMortemRules", "A gap in detection is closed"),
         QT_TRANSLATE_NOOP(
             "PostMortemRules",
             "When customers noticed first, or the alert took long, one action should make the "
             "next "
             "detection faster. Limits: 10 minutes for P1, 30 else, half of the time to mitigate."),
         QT_TRANSLATE_NOOP("PostMortemRules", "Atlassian, Incident handbook; limits are our own"),
         QT_TRANSLATE_NOOP("PostMortemRules",
                           "Detected by customers after 25 min; no action about alerts"),
         QT_TRANSLATE_NOOP("PostMortemRules", "AI-3 Page on failed payments above 2 % · detect")},
        {"PM14", Warning, Warning,
         QT_TRANSLATE_NOOP("PostMortemRules", "The timeline begins before the detection"),
         QT_TRANSLATE_NOOP("PostMortemRules", "The reason lies in what happened earlier: a change, "
                                              "a job, a rise of traffic. Whoever "
                                              "begins with the alert leaves that out."),
         QT_TRANSLATE_NOOP("PostMortemRules", "PagerDuty, Postmortem timeline"),
         QT_TRANSLATE_NOOP("PostMortemRules", "First row: 09:26 alert"),
         QT_TRANSLATE_NOOP("PostMortemRules",
                           "First row: 09:05 lead-up, pool settings rolled out")},
        {"PM15", Hint, Hint,
         QT_TRANSLATE_NOOP("PostMortemRules", "No long gap while users feel it"),
         QT_TRANSLATE_NOOP(
             "PostMortemRules",
             "More than 20 minutes without a row mean that something was tried, awaited or not "
             "written down. Ask those who were there."),
         QT_TRANSLATE_NOOP("PostMortemRules", "Etsy, Debriefing facilitation guide"),
         QT_TRANSLATE_NOOP("PostMortemRules", "09:30, then 10:25"),
         QT_TRANSLATE_NOOP("PostMortemRules",
                           "09:30, 09:41 (waited for the backup to finish), 10:25")},
        {"PM16", Hint, Hint, QT_TRANSLATE_NOOP("PostMortemRules", "Facts have evidence"),
         QT_TRANSLATE_NOOP(
             "PostMortemRules",
             "A chart, a log or a link to the chat lets others check a row, and keeps it true when "
             "memories fade."),
         QT_TRANSLATE_NOOP("PostMortemRules", "PagerDuty, Postmortem timeline"),
         QT_TRANSLATE_NOOP("PostMortemRules", "09:12 | symptom | 502 rate above 5 % |"),
         QT_TRANSLATE_NOOP("PostMortemRules",
                           "09:12 | symptom | 502 rate above 5 % | [chart](502.png)")},
        {"PM42", Hint, Off, QT_TRANSLATE_NOOP("PostMortemRules", "Published while it is fresh"),
         QT_TRANSLATE_NOOP("PostMortemRules", "People remember details for days, not for weeks: 3 "
                                              "days for P1, 5 working days else."),
         QT_TRANSLATE_NOOP("PostMortemRules", "PagerDuty, Postmortem process"),
         QT_TRANSLATE_NOOP("PostMortemRules", "resolved 14 January, published 20 February"),
         QT_TRANSLATE_NOOP("PostMortemRules", "resolved 14 January, published 16 January")},
        {"PM45", Hint, Hint,
         QT_TRANSLATE_NOOP("PostMortemRules", "Numbers instead of “some” and “many”"),
         QT_TRANSLATE_NOOP(
             "PostMortemRules",
             "Such words mean something else to each reader. A rough number with its source says "
             "more."),
         QT_TRANSLATE_NOOP("PostMortemRules", "Google SRE Workbook, chapter 10"),
         QT_TRANSLATE_NOOP("PostMortemRules", "Many users were logged out."),
         QT_TRANSLATE_NOOP("PostMortemRules", "About 2,000 of 16,000 users were logged out.")},
        {"PM47", Warning, Warning,
         QT_TRANSLATE_NOOP("PostMortemRules", "A large part of the error budget needs a P0 action"),
         QT_TRANSLATE_NOOP(
             "PostMortemRules",
             "An incident that burns more than a fifth of the budget of a whole period may not be "
             "followed by work that can wait."),
         QT_TRANSLATE_NOOP("PostMortemRules", "Google SRE Workbook, example error budget policy"),
         QT_TRANSLATE_NOOP("PostMortemRules",
                           "34 % of the error budget is gone; highest priority is P2"),
         QT_TRANSLATE_NOOP("PostMortemRules", "34 % of the error budget is gone; AI-1 is P0")},
    };
}

} // namespace recount
