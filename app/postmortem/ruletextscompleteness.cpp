#include "postmortem/ruletexts.h"

#include <QtGlobal>

#define T(text) QT_TRANSLATE_NOOP("PostMortemRules", text)

namespace recount
{

/// What a document needs to be complete and fit to be shown.
QList<RuleText> completenessRuleTexts()
{
    using enum RuleText::Level;
    return {
        {"PM00", Warning, Warning, T("Hidden findings have a reason and an end"),
         T("A finding can be hidden by a comment. It says why, by whom and until when, so that "
           "somebody looks again."),
         T("our own"), T("<!-- recount:ignore PM16 -->"),
         T("<!-- recount:ignore PM16 until=2026-03-01 by=ana reason=\"the charts are gone\" -->")},
        {"PM01", Error, Error, T("One owner of the document"),
         T("One person sees to it that the document gets finished. Two think of each other."),
         T("Google SRE Workbook, chapter 10"), T("Owner | Ana, Bo"), T("Owner | Ana")},
        {"PM39", Warning, Warning, T("Lessons, with what went well and where luck helped"),
         T("What worked should be kept, and luck will not be there next time. A lesson says more "
           "than the title of an action."),
         T("Google SRE Book, appendix D"), T("Lessons: add an alert"),
         T("Went well: the rollback took 2 minutes.\nLucky: it was before the sale.")},
        {"PM40", Hint, Hint, T("Short forms are explained"),
         T("People from other teams read it, and so will you in a year."),
         T("Google SRE Workbook, chapter 10"), T("The PSP was slow."),
         T("The payment service provider (PSP) was slow.")},
        {"PM41", Error, Error, T("Nothing left of the template"),
         T("An empty row or a “TODO” says that nobody read the document before it was published."),
         T("measured: found in published documents"), T("HH:mm | Short event description"),
         T("09:26 | Error-rate alert")},
        {"PM43", Error, Error, T("No secrets and no internal addresses"),
         T("The document travels further than expected. Keys, passwords, mail addresses and "
           "internal hosts do not belong in it. Addresses and hosts are warnings."),
         T("GitLab, Handbook on incident review"), T("password=hunter2"),
         T("The password of the service account (changed since)")},
        {"PM44", Hint, Hint, T("Similar incidents are linked"),
         T("The same thing twice is another finding: why did the first fix not hold?"),
         T("Atlassian, Incident handbook"), T("Related: none"),
         T("Related: [Pool exhausted in 2025](2025-03-15.md), same trigger")},
        {"PM50", Off, Hint, T("A decision with its options"),
         T("In an interview the question is why you did that and not something else."),
         T("PagerDuty, Postmortem timeline"), T("09:40 | Rolled back"),
         T("09:40 | decision | Roll back instead of raising the limit: known to work, 2 minutes")},
        {"PM51", Off, Hint, T("What was ruled out"),
         T("Wrong turns show how you think, and spare others the same way."),
         T("Howie, The post-incident guide"), T("Nothing is said of the first suspicion"),
         T("Ruled out: the database, as its own latency was flat (12 minutes)")},
        {"PM53", Off, Warning, T("My role and my own decisions"),
         T("“We” leaves open what you did. Say which part was yours, and what you decided."),
         T("interview guides"), T("We fixed it together."),
         T("I led the response, and I decided to roll back before we knew the cause.")},
    };
}

} // namespace recount
