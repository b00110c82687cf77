#include "postmortem/ruletexts.h"

#include <QtGlobal>

namespace recount
{

/// What a document needs to be complete and fit to be shown.
QList<RuleText> completenessRuleTexts()
{
    using enum RuleText::Level;
    return {
        {"PM00", Warning, Warning,
         QT_TRANSLATE_NOOP("PostMortemRules", "Hidden findings have a reason and an end"),
         QT_TRANSLATE_NOOP(
             "PostMortemRules",
             "A finding can be hidden by a comment. It says why, by whom and until when, so that "
             "somebody looks again."),
         QT_TRANSLATE_NOOP("PostMortemRules", "our own"),
         QT_TRANSLATE_NOOP("PostMortemRules", "<!-- recount:ignore PM16 -->"),
         QT_TRANSLATE_NOOP("PostMortemRules", "<!-- recount:ignore PM16 until=2026-03-01 by=ana "
                                              "reason=\"the charts are gone\" -->")},
        {"PM01", Error, Error, QT_TRANSLATE_NOOP("PostMortemRules", "One owner of the document"),
         QT_TRANSLATE_NOOP("PostMortemRules", "One person sees to it that the document gets "
                                              "finished. Of two, each leaves it to the other."),
         QT_TRANSLATE_NOOP("PostMortemRules", "Google SRE Workbook, chapter 10"),
         QT_TRANSLATE_NOOP("PostMortemRules", "Owner | Ana, Bo"),
         QT_TRANSLATE_NOOP("PostMortemRules", "Owner | Ana")},
        {"PM39", Warning, Warning,
         QT_TRANSLATE_NOOP("PostMortemRules", "Lessons, with what went well and where luck helped"),
         QT_TRANSLATE_NOOP(
             "PostMortemRules",
             "What worked should be kept, and luck will not be there next time. A lesson says more "
             "than the title of an action."),
         QT_TRANSLATE_NOOP("PostMortemRules", "Google SRE Book, appendix D"),
         QT_TRANSLATE_NOOP("PostMortemRules", "Lessons: add an alert"),
         QT_TRANSLATE_NOOP(
             "PostMortemRules",
             "Went well: the rollback took 2 minutes.\nLucky: it was before the sale.")},
        {"PM40", Hint, Hint, QT_TRANSLATE_NOOP("PostMortemRules", "Short forms are explained"),
         QT_TRANSLATE_NOOP("PostMortemRules",
                           "People from other teams read it, and so will you in a year."),
         QT_TRANSLATE_NOOP("PostMortemRules", "Google SRE Workbook, chapter 10"),
         QT_TRANSLATE_NOOP("PostMortemRules", "The PSP was slow."),
         QT_TRANSLATE_NOOP("PostMortemRules", "The payment service provider (PSP) was slow.")},
        {"PM41", Error, Error, QT_TRANSLATE_NOOP("PostMortemRules", "Nothing left of the template"),
         QT_TRANSLATE_NOOP("PostMortemRules", "An empty row or a “TODO” says that nobody read the "
                                              "document before it was published."),
         QT_TRANSLATE_NOOP("PostMortemRules", "measured: found in published documents"),
         QT_TRANSLATE_NOOP("PostMortemRules", "HH:mm | Short event description"),
         QT_TRANSLATE_NOOP("PostMortemRules", "09:26 | Error-rate alert")},
        {"PM43", Error, Error,
         QT_TRANSLATE_NOOP("PostMortemRules", "No secrets and no internal addresses"),
         QT_TRANSLATE_NOOP(
             "PostMortemRules",
             "The document travels further than expected. Keys, passwords, mail addresses and "
             "internal hosts do not belong in it. Addresses and hosts are warnings."),
         QT_TRANSLATE_NOOP("PostMortemRules", "GitLab, Handbook on incident review"),
         QT_TRANSLATE_NOOP("PostMortemRules", "password=hunter2"),
         QT_TRANSLATE_NOOP("PostMortemRules",
                           "The password of the service account (changed since)")},
        {"PM44", Hint, Hint, QT_TRANSLATE_NOOP("PostMortemRules", "Similar incidents are linked"),
         QT_TRANSLATE_NOOP(
             "PostMortemRules",
             "The same thing twice is another finding: why did the first fix not hold?"),
         QT_TRANSLATE_NOOP("PostMortemRules", "Atlassian, Incident handbook"),
         QT_TRANSLATE_NOOP("PostMortemRules", "Related: none"),
         QT_TRANSLATE_NOOP("PostMortemRules",
                           "Related: [Pool exhausted in 2025](2025-03-15.md), same trigger")},
        {"PM50", Off, Hint, QT_TRANSLATE_NOOP("PostMortemRules", "A decision with its options"),
         QT_TRANSLATE_NOOP(
             "PostMortemRules",
             "In an interview the question is why you did that and not something else."),
         QT_TRANSLATE_NOOP("PostMortemRules", "PagerDuty, Postmortem timeline"),
         QT_TRANSLATE_NOOP("PostMortemRules", "09:40 | Rolled back"),
         QT_TRANSLATE_NOOP("PostMortemRules", "09:40 | decision | Roll back instead of raising the "
                                              "limit: known to work, 2 minutes")},
        {"PM51", Off, Hint, QT_TRANSLATE_NOOP("PostMortemRules", "What was ruled out"),
         QT_TRANSLATE_NOOP("PostMortemRules",
                           "Wrong turns show how you think, and spare others the same way."),
         QT_TRANSLATE_NOOP("PostMortemRules", "Howie, The post-incident guide"),
         QT_TRANSLATE_NOOP("PostMortemRules", "Nothing is said of the first suspicion"),
         QT_TRANSLATE_NOOP("PostMortemRules",
                           "Ruled out: the database, as its own latency was flat (12 minutes)")},
        {"PM53", Off, Warning, QT_TRANSLATE_NOOP("PostMortemRules", "My role and my own decisions"),
         QT_TRANSLATE_NOOP(
             "PostMortemRules",
             "“We” leaves open what you did. Say which part was yours, and what you decided."),
         QT_TRANSLATE_NOOP("PostMortemRules", "interview guides"),
         QT_TRANSLATE_NOOP("PostMortemRules", "We fixed it together."),
         QT_TRANSLATE_NOOP(
             "PostMortemRules",
             "I led the response, and I decided to roll back before we knew the cause.")},
    };
}

} // namespace recount
