#include "context/view/companyparts.h"

#include "context/view/companyforms.h"
#include "context/view/companypage.h"
#include "packs/packthings.h"

#include <QCoreApplication>

namespace recount
{

namespace
{

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CompanySections)
};

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

bool sameChanges(const Pack &before, const Pack &now)
{
    if (before.arrivalPriority != now.arrivalPriority || before.weakPoints != now.weakPoints ||
        before.improvements != now.improvements)
        return false;
    if (before.phases == now.phases)
        return true;
    for (const Improvement &improvement : now.improvements) {
        for (const QString &id : improvement.entries) {
            const TimelineEntry *then = entryWithId(before, id);
            const TimelineEntry *entry = entryWithId(now, id);
            if (!then != !entry ||
                (entry && (then->what != entry->what || then->month != entry->month ||
                           then->kind != entry->kind)))
                return false;
        }
    }
    return true;
}

bool samePhases(const Pack &before, const Pack &now)
{
    if (before.phases.size() != now.phases.size())
        return false;
    for (qsizetype i = 0; i < now.phases.size(); ++i) {
        const Phase &then = before.phases.at(i);
        const Phase &phase = now.phases.at(i);
        if (then.id != phase.id || then.title != phase.title || then.summary != phase.summary ||
            then.firstMonth != phase.firstMonth || then.lastMonth != phase.lastMonth ||
            then.entries.size() != phase.entries.size())
            return false;
    }
    return true;
}

SectionParts overview()
{
    SectionParts parts;
    parts.name = CompanyPage::tr("Overview");
    parts.toolTip = CompanyPage::tr("What it does, its teams, your role and the stack");
    parts.headingRole = TextLabel::Role::Title;
    parts.heading = [](const Pack &pack) {
        return isBlank(pack.company.name) ? Words::tr("Company without a name yet")
                                          : pack.company.name;
    };
    parts.prompt = Words::tr("What does the company do, how large is it, what did you do there, "
                             "and what is it all made of? Most interviews begin here.");
    parts.isEmpty = [](const Pack &pack) {
        Company unnamed = pack.company;
        unnamed.name.clear();
        return unnamed == Company() && pack.stack.isEmpty();
    };
    parts.same = [](const Pack &before, const Pack &now) {
        return before.company == now.company && before.stack == now.stack;
    };
    parts.read = [](const Timeline &timeline) { return makeFactsSection(*timeline.pack()); };
    parts.edit = makeFactsForm;
    return parts;
}

SectionParts changes(const CompanyLinks &links)
{
    SectionParts parts;
    parts.name = CompanyPage::tr("Before and after");
    parts.toolTip = CompanyPage::tr("What you found, and what you left");
    parts.heading = [](const Pack &) { return Words::tr("On arrival and at the end"); };
    parts.prompt = Words::tr("What was weak when you came, and what became of it? Write down one "
                             "weak point and what is better now.");
    parts.isEmpty = [](const Pack &pack) {
        return isBlank(pack.arrivalPriority) && pack.weakPoints.isEmpty();
    };
    parts.same = sameChanges;
    parts.read = [links](const Timeline &timeline) { return makeChangesSection(timeline, links); };
    parts.edit = makeChangesForm;
    return parts;
}

SectionParts phases(const CompanyLinks &links)
{
    SectionParts parts;
    parts.name = CompanyPage::tr("Phases");
    parts.toolTip = CompanyPage::tr("The timeline in short");
    parts.heading = [](const Pack &) { return Words::tr("The phases"); };
    parts.prompt = Words::tr("The timeline needs a phase before anything can happen in it: a few "
                             "months with a title.");
    parts.isEmpty = [](const Pack &pack) { return pack.phases.isEmpty(); };
    parts.same = samePhases;
    parts.read = [links](const Timeline &timeline) {
        return makePhasesSection(*timeline.pack(), links);
    };
    parts.edit = makePhasesForm;
    return parts;
}

SectionParts responsibilities()
{
    SectionParts parts;
    parts.name = CompanyPage::tr("Responsibilities");
    parts.toolTip = CompanyPage::tr("Who answers for what");
    parts.heading = [](const Pack &) { return Words::tr("Who answers for what"); };
    parts.prompt = Words::tr("Which duties were yours, and which were the developers’? Knowing "
                             "the line between them is asked for often.");
    parts.isEmpty = [](const Pack &pack) { return pack.responsibilities.isEmpty(); };
    parts.same = [](const Pack &before, const Pack &now) {
        return before.responsibilities == now.responsibilities;
    };
    parts.read = [](const Timeline &timeline) {
        return makeResponsibilitiesSection(*timeline.pack());
    };
    parts.edit = makeResponsibilitiesForm;
    return parts;
}

SectionParts communication(Dialogs &dialogs)
{
    SectionParts parts;
    parts.name = CompanyPage::tr("Communication");
    parts.toolTip = CompanyPage::tr("What to say in an incident, and when");
    parts.heading = [](const Pack &) { return Words::tr("How to communicate in an incident"); };
    parts.prompt = Words::tr("Whom did you tell first when something broke, and in which words? "
                             "Write down the steps in their order.");
    parts.isEmpty = [](const Pack &pack) {
        return pack.communication.isEmpty() && isBlank(pack.communicationIntroduction);
    };
    parts.same = [](const Pack &before, const Pack &now) {
        return before.communication == now.communication &&
               before.communicationIntroduction == now.communicationIntroduction;
    };
    parts.read = [&dialogs](const Timeline &timeline) {
        return makeCommunicationSection(*timeline.pack(), dialogs);
    };
    parts.edit = makeCommunicationForm;
    return parts;
}

SectionParts about(Dialogs &dialogs)
{
    SectionParts parts;
    parts.name = CompanyPage::tr("About this pack");
    parts.toolTip = CompanyPage::tr("What it is for, and how to use it honestly");
    parts.heading = [](const Pack &) { return Words::tr("About this pack"); };
    parts.prompt = Words::tr("Notes to yourself: what of this is true as it stands, and what you "
                             "would say about it when somebody asks.");
    parts.isEmpty = [](const Pack &pack) { return isBlank(pack.introduction); };
    parts.same = [](const Pack &before, const Pack &now) {
        return before.title == now.title && before.introduction == now.introduction;
    };
    parts.read = [&dialogs](const Timeline &timeline) {
        return makeAboutSection(*timeline.pack(), dialogs);
    };
    parts.edit = makeAboutForm;
    return parts;
}

} // namespace

QList<SectionParts> companyParts(Dialogs &dialogs, const CompanyLinks &links)
{
    return {overview(),         changes(links),         phases(links),
            responsibilities(), communication(dialogs), about(dialogs)};
}

std::optional<CompanyPart> companyPartOf(const QString &path)
{
    const QString section = path.section(u'/', 1, 1);
    if (section == "company"_L1 || section == "stack"_L1 || section == "title"_L1)
        return CompanyPart::Overview;
    if (section == "arrivalPriority"_L1 || section == "weakPoints"_L1 ||
        section == "improvements"_L1)
        return CompanyPart::Changes;
    if (section == "phases"_L1)
        return CompanyPart::Phases;
    if (section == "responsibilities"_L1)
        return CompanyPart::Responsibilities;
    if (section == "communication"_L1 || section == "communicationIntroduction"_L1)
        return CompanyPart::Communication;
    if (section == "introduction"_L1)
        return CompanyPart::About;
    return std::nullopt;
}

} // namespace recount
