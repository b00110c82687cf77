#include "postmortem/ruletexts.h"

#include <QtGlobal>

#define T(text) QT_TRANSLATE_NOOP("PostMortemRules", text)

namespace recount
{

/// How causes and people are spoken of.
QList<RuleText> languageRuleTexts()
{
    using enum RuleText::Level;
    return {
        {"PM17", Warning, Warning, T("Facts without conclusions"),
         T("In “What happened” and the timeline, readers want to see what was there. Reasons and "
           "remedies have sections of their own, where they can be argued about."),
         T("PagerDuty, How to write a postmortem"),
         T("09:41 | The pool was full because the limit was insufficient"),
         T("09:41 | The pool had 100 of 100 connections in use")},
        {"PM18", Warning, Warning, T("No words of blame"),
         T("Who has to fear blame keeps details back. Say what the system allowed, hid or did not "
           "check. The passive voice is fine and never told here."),
         T("Google SRE Workbook, chapter 10; Etsy, Debriefing facilitation guide"),
         T("Caused by human error: a careless restart"),
         T("The tool restarts all nodes at once and asks nothing")},
        {"PM19", Error, Error, T("A cause is no person"),
         T("Anyone could have done the same in that place. The cause is what made the act possible "
           "or its effect so large."),
         T("PagerDuty, Blameless postmortems"), T("The on-call engineer used the wrong context."),
         T("The command line does not show which cluster it talks to.")},
        {"PM20", Warning, Warning, T("Roles instead of names"),
         T("Names help only where somebody owns something. Elsewhere they turn a story about a "
           "system into one about a person."),
         T("PagerDuty, Blameless postmortems"), T("@piotr rolled back"),
         T("The payments on-call rolled back")},
        {"PM21", Hint, Hint, T("Calm words"),
         T("Loud words carry a judgement and no fact, and those who were there hear it."),
         T("Google SRE Workbook, chapter 10"), T("A nightmare: the backup was gone, too!!"),
         T("The latest backup was 9 days old.")},
        {"PM22", Warning, Warning, T("What was, not what could have been"),
         T("“Should have” describes a world in which one knew the end. Write what people saw then, "
           "and what they chose from."),
         T("Etsy, Debriefing facilitation guide, after S. Dekker"),
         T("The team failed to notice the rising latency."),
         T("At 09:26 the overview showed the mean, which was normal; the team looked at it.")},
        {"PM48", Hint, Hint, T("It could happen again, and elsewhere"),
         T("Who calls it an exception stops to learn from it. Ask where else the same conditions "
           "hold."),
         T("Learning from Incidents, Distancing through differencing"), T("This was a one-off."),
         T("Two more services have no limit on this queue.")},
    };
}

} // namespace recount
