#include "postmortem/ruletexts.h"

#include <QtGlobal>

namespace recount
{

/// How causes and people are spoken of.
QList<RuleText> languageRuleTexts()
{
    using enum RuleText::Level;
    return {
        {"PM17", Warning, Warning,
         QT_TRANSLATE_NOOP("PostMortemRules", "Facts without conclusions"),
         QT_TRANSLATE_NOOP(
             "PostMortemRules",
             "In “What happened” and the timeline, readers want to see what was there. Reasons and "
             "remedies have sections of their own, where they can be argued about."),
         QT_TRANSLATE_NOOP("PostMortemRules", "PagerDuty, How to write a postmortem"),
         QT_TRANSLATE_NOOP("PostMortemRules",
                           "09:41 | The pool was full because the limit was insufficient"),
         QT_TRANSLATE_NOOP("PostMortemRules",
                           "09:41 | The pool had 100 of 100 connections in use")},
        {"PM18", Warning, Warning, QT_TRANSLATE_NOOP("PostMortemRules", "No words of blame"),
         QT_TRANSLATE_NOOP("PostMortemRules",
                           "Who has to fear blame keeps details back. Say what the system allowed, "
                           "hid or did not "
                           "check. The passive voice is fine and never told here."),
         QT_TRANSLATE_NOOP("PostMortemRules",
                           "Google SRE Workbook, chapter 10; Etsy, Debriefing facilitation guide"),
         QT_TRANSLATE_NOOP("PostMortemRules", "Caused by human error: a careless restart"),
         QT_TRANSLATE_NOOP("PostMortemRules",
                           "The tool restarts all nodes at once and asks nothing")},
        {"PM19", Error, Error, QT_TRANSLATE_NOOP("PostMortemRules", "A cause is no person"),
         QT_TRANSLATE_NOOP("PostMortemRules", "Anyone could have done the same in that place. The "
                                              "cause is what made the act possible "
                                              "or its effect so large."),
         QT_TRANSLATE_NOOP("PostMortemRules", "PagerDuty, Blameless postmortems"),
         QT_TRANSLATE_NOOP("PostMortemRules", "The on-call engineer used the wrong context."),
         QT_TRANSLATE_NOOP("PostMortemRules",
                           "The command line does not show which cluster it talks to.")},
        {"PM20", Warning, Warning, QT_TRANSLATE_NOOP("PostMortemRules", "Roles instead of names"),
         QT_TRANSLATE_NOOP(
             "PostMortemRules",
             "Names help only where somebody owns something. Elsewhere they turn a story about a "
             "system into one about a person."),
         QT_TRANSLATE_NOOP("PostMortemRules", "PagerDuty, Blameless postmortems"),
         QT_TRANSLATE_NOOP("PostMortemRules", "@piotr rolled back"),
         QT_TRANSLATE_NOOP("PostMortemRules", "The payments on-call rolled back")},
        {"PM21", Hint, Hint, QT_TRANSLATE_NOOP("PostMortemRules", "Calm words"),
         QT_TRANSLATE_NOOP(
             "PostMortemRules",
             "Loud words carry a judgement and no fact, and those who were there hear it."),
         QT_TRANSLATE_NOOP("PostMortemRules", "Google SRE Workbook, chapter 10"),
         QT_TRANSLATE_NOOP("PostMortemRules", "A nightmare: the backup was gone, too!!"),
         QT_TRANSLATE_NOOP("PostMortemRules", "The latest backup was 9 days old.")},
        {"PM22", Warning, Warning,
         QT_TRANSLATE_NOOP("PostMortemRules", "What was, not what could have been"),
         QT_TRANSLATE_NOOP("PostMortemRules", "“Should have” describes a world in which one knew "
                                              "the end. Write what people saw then, "
                                              "and what they chose from."),
         QT_TRANSLATE_NOOP("PostMortemRules",
                           "Etsy, Debriefing facilitation guide, after S. Dekker"),
         QT_TRANSLATE_NOOP("PostMortemRules", "The team failed to notice the rising latency."),
         QT_TRANSLATE_NOOP(
             "PostMortemRules",
             "At 09:26 the overview showed the mean, which was normal; the team looked at it.")},
        {"PM48", Hint, Hint,
         QT_TRANSLATE_NOOP("PostMortemRules", "It could happen again, and elsewhere"),
         QT_TRANSLATE_NOOP(
             "PostMortemRules",
             "Who calls it an exception stops to learn from it. Ask where else the same conditions "
             "hold."),
         QT_TRANSLATE_NOOP("PostMortemRules",
                           "Learning from Incidents, Distancing through differencing"),
         QT_TRANSLATE_NOOP("PostMortemRules", "This was a one-off."),
         QT_TRANSLATE_NOOP("PostMortemRules", "Two more services have no limit on this queue.")},
    };
}

} // namespace recount
