#include "postmortem/ruletexts.h"

#include <QtGlobal>

#define T(text) QT_TRANSLATE_NOOP("PostMortemRules", text)

namespace recount
{

/// Severity, times, impact and detection.
QList<RuleText> factRuleTexts()
{
    using enum RuleText::Level;
    return {
        {"PM02", Warning, Warning, T("Severity on a scale"),
         T("A level tells readers how hard it was without reading on, and lets incidents be "
           "compared. When the level changed, the timeline shows the moment."),
         T("PagerDuty, Severity levels"), T("Severity | rather bad"),
         T("Severity | P1 (peak P1, final P2), and a row “10:40 | status | Lowered to P2”")},
        {"PM03", Error, Error, T("Start and end"),
         T("Every length of time in the document follows from these two moments. An incident that "
           "goes on says so."),
         T("Google SRE Book, appendix D"), T("The shop was slow this morning."),
         T("09:12 | symptom, started | …\n11:40 | status, resolved | …")},
        {"PM04", Error, Error, T("Moments in an order that can be"),
         T("Nobody acknowledges what is not detected yet. Such a row is nearly always a slip in a "
           "date or an hour. Only the diagnosis may come after the mitigation, as a rollback "
           "often comes first."),
         T("FireHydrant, Milestones"), T("started 09:12, detected 08:26"),
         T("started 09:12, detected 09:26")},
        {"PM05", Error, Error, T("One stated time zone"),
         T("Logs, charts and chats show times in different zones. A reader can only put them in "
           "order when the document names its zone and keeps to it."),
         T("PagerDuty, Postmortem timeline"), T("09:12 | Errors rise"),
         T("All times in UTC.\n\n09:12 | Errors rise")},
        {"PM06", Warning, Warning, T("Typed lengths equal the timeline"),
         T("A length that was typed once does not follow when a row is corrected later. Two "
           "answers to “how long?” cost more trust than none."),
         T("measured: about one of seven public documents differs from its own timeline"),
         T("Duration | 30 min, from rows 09:12 to 09:53"), T("Duration | 41 min")},
        {"PM07", Error, Error, T("A number in the impact"),
         T("Without a size nobody can weigh the follow-up against other work. A range with the way "
           "it was estimated is fine. For P3 and lower this is a warning."),
         T("Google SRE Workbook, chapter 10"), T("Customers had problems with checkout."),
         T("1,200 to 1,500 customers could not pay (estimated from failed requests).")},
        {"PM08", Warning, Warning, T("Unknown, and why"),
         T("Not to know is a fair answer when it comes with the reason and with somebody who will "
           "find out. Alone it stays unknown for ever."),
         T("Google SRE Workbook, chapter 10"), T("Lost orders: unknown."),
         T("Lost orders: unknown, because the gateway keeps no failed carts. Finance asks the "
           "payment provider by Friday.")},
        {"PM09", Warning, Warning, T("Impact on users and on the business"),
         T("What users felt and what it cost are two things: a short failure can be dear, and a "
           "long one can go unnoticed."),
         T("Google SRE Workbook, chapter 10"), T("5 % of requests failed."),
         T("5 % of requests failed; about 300 orders and 6 engineer hours were lost.")},
        {"PM10", Warning, Warning, T("Outage only when all was down"),
         T("When part of the traffic was served, a word for complete failure makes the incident "
           "larger than it was, and true outages smaller."),
         T("PagerDuty, How to write a postmortem"), T("Outage of the search (8 % of requests)"),
         T("Degradation of the search (8 % of requests)")},
        {"PM11", Warning, Warning, T("A short summary: when, how long, who"),
         T("Many readers see nothing else. Three sentences are enough for the time, the length and "
           "those who were hit."),
         T("Atlassian, Incident handbook"), T("There was a problem with the database."),
         T("On 14 January from 09:12 UTC, for 41 minutes, 8 % of the customers could not pay.")},
        {"PM12", Error, Error, T("How it was detected"),
         T("An alert, a colleague, a customer or luck: the answer decides whether monitoring is a "
           "part of the fix."),
         T("Atlassian, Incident handbook"), T("We saw that the site was slow."),
         T("Detection: alert “error rate above 5 %” at 09:26.")},
        {"PM13", Warning, Warning, T("A gap in detection is closed"),
         T("When customers noticed first, or the alert took long, one action should make the next "
           "detection faster. Limits: 10 minutes for P1, 30 else, half of the time to mitigate."),
         T("Atlassian, Incident handbook; limits are our own"),
         T("Detected by customers after 25 min; no action about alerts"),
         T("AI-3 Page on failed payments above 2 % · detect")},
        {"PM14", Warning, Warning, T("The timeline begins before the detection"),
         T("The reason lies in what happened earlier: a change, a job, a rise of traffic. Whoever "
           "begins with the alert leaves that out."),
         T("PagerDuty, Postmortem timeline"), T("First row: 09:26 alert"),
         T("First row: 09:05 lead-up, pool settings rolled out")},
        {"PM15", Hint, Hint, T("No long gap while users feel it"),
         T("More than 20 minutes without a row mean that something was tried, awaited or not "
           "written down. Ask those who were there."),
         T("Etsy, Debriefing facilitation guide"), T("09:30, then 10:25"),
         T("09:30, 09:41 (waited for the backup to finish), 10:25")},
        {"PM16", Hint, Hint, T("Facts have evidence"),
         T("A chart, a log or a link to the chat lets others check a row, and keeps it true when "
           "memories fade."),
         T("PagerDuty, Postmortem timeline"), T("09:12 | symptom | 502 rate above 5 % |"),
         T("09:12 | symptom | 502 rate above 5 % | [chart](502.png)")},
        {"PM42", Hint, Off, T("Published while it is fresh"),
         T("People remember details for days, not for weeks: 3 days for P1, 5 working days else."),
         T("PagerDuty, Postmortem process"), T("resolved 14 January, published 20 February"),
         T("resolved 14 January, published 16 January")},
        {"PM45", Hint, Hint, T("Numbers instead of “some” and “many”"),
         T("Such words mean something else to each reader. A rough number with its source says "
           "more."),
         T("Google SRE Workbook, chapter 10"), T("Many users were logged out."),
         T("About 2,000 of 16,000 users were logged out.")},
        {"PM47", Warning, Warning, T("A large part of the error budget needs a P0 action"),
         T("An incident that burns more than a fifth of the budget of a whole period may not be "
           "followed by work that can wait."),
         T("Google SRE Workbook, example error budget policy"),
         T("34 % of the error budget is gone; highest priority is P2"),
         T("34 % of the error budget is gone; AI-1 is P0")},
    };
}

} // namespace recount
