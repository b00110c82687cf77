#include "postmortem/checkrules.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace recount
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PostMortemChecks)
};

/// What to write instead of a vague beginning.
QString adviceFor(WordList list)
{
    switch (list) {
    case WordList::VagueBetter:
        return Texts::tr(
            "%1 begins with “%2”, which has no end. Say what will be different: “Reject "
            "…”, “Page when …”, “Limit … to …”.");
    case WordList::VagueLook:
        return Texts::tr("%1 begins with “%2”. Write the question, the time you give it and where "
                         "the answer will stand, or the change itself.");
    case WordList::VagueThink:
        return Texts::tr(
            "%1 begins with “%2”. Write who decides by when, and between which options.");
    case WordList::VagueEnsure:
        return Texts::tr(
            "%1 begins with “%2”. Say what will check it: a test, a limit or an alert.");
    default:
        return Texts::tr(
            "%1 begins with “%2”, which changes nothing. Say what in the system will be "
            "different.");
    }
}

/// The first word of the title with what belongs to it, as "look into", for the text of a finding.
QString beginningOf(const QString &title)
{
    static const QRegularExpression pair(
        QStringLiteral(
            "^\\W*(\\p{L}+ (?:into|at|out|up|on|about|sure|aware|that|if|whether|à|en))\\b"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (const auto match = pair.match(title.simplified()); match.hasMatch())
        return match.captured(1);
    return title.simplified().section(u' ', 0, 0);
}

} // namespace

void pm30(CheckRun &run)
{
    static constexpr std::array lists{WordList::VagueBetter, WordList::VagueLook,
                                      WordList::VagueThink, WordList::VagueEnsure,
                                      WordList::VagueAware};
    for (const ActionItem &action : run.document().actions) {
        if (!CheckRun::isOpen(action))
            continue;
        const QString &title = action.title.text;
        for (const WordList list : lists) {
            if (!beginsWith(list, run.languages(), title))
                continue;
            // To look into something until an answer is written down has an end.
            const bool isBounded = list == WordList::VagueLook &&
                                   action.type == ActionType::Investigate &&
                                   !action.doneWhen.isEmpty();
            const bool isAboutPeople = beginsWith(WordList::People, run.languages(), title);
            if (!isBounded && !isAboutPeople)
                run.tell(QStringLiteral("PM30"), run.placeOf(action),
                         adviceFor(list).arg(CheckRun::nameOf(action), beginningOf(title)));
            break;
        }
    }
}

void pm32(CheckRun &run)
{
    for (const ActionItem &action : run.document().actions) {
        if (CheckRun::counts(action) &&
            beginsWith(WordList::People, run.languages(), action.title.text))
            run.tell(QStringLiteral("PM32"), run.placeOf(action),
                     Texts::tr("%1 asks people to act differently. Add a guard in the system that "
                               "holds when nobody thinks of it.")
                         .arg(CheckRun::nameOf(action)));
    }
}

void pm49(CheckRun &run)
{
    constexpr qsizetype shortTitle = 9; // words of content
    for (const ActionItem &action : run.document().actions) {
        const QString &title = action.title.text;
        if (CheckRun::isOpen(action) && hasWords(WordList::Dashboard, run.languages(), title) &&
            !hasWords(WordList::Alert, run.languages(), title + u' ' + action.doneWhen) &&
            contentWords(title).size() <= shortTitle)
            run.tell(QStringLiteral("PM49"), run.placeOf(action),
                     Texts::tr("%1 only adds something to look at. Say what it should set off, and "
                               "for whom.")
                         .arg(CheckRun::nameOf(action)));
    }
}

} // namespace recount
