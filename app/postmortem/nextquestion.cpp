#include "postmortem/nextquestion.h"

#include <algorithm>

namespace recount
{

QList<NextQuestion> NextQuestions::of(const PostMortem &document)
{
    using Place = NextQuestion::Place;
    QList<NextQuestion> questions;
    const auto ask = [&questions](bool isMissing, Place place, const QString &text,
                                  const QString &header = {},
                                  SectionKind section = SectionKind::Other) {
        if (isMissing)
            questions.append({text, place, header, section});
    };
    const auto saysNothing = [&document](SectionKind kind) {
        return document.passage(kind).isEmpty();
    };
    const auto hasNoTime = [&document](Milestone milestone) {
        return !document.milestone(milestone).hasTime();
    };
    const bool isIncident = document.kind == IncidentKind::Incident;
    const QList<Quickfix> &fixes = document.quickfixes;
    const QList<ActionItem> &actions = document.actions;

    ask(document.title.isEmpty(), Place::Title, tr("What failed, and for how long?"));
    ask(isIncident && document.severity.words.isEmpty(), Place::Header, tr("How severe was it?"),
        QStringLiteral("severity"));
    ask(saysNothing(SectionKind::WhatHappened) && saysNothing(SectionKind::Summary), Place::Section,
        tr("What happened?"), {}, SectionKind::WhatHappened);
    ask(hasNoTime(Milestone::Started), Place::Timeline, tr("When did it start?"));
    ask(hasNoTime(Milestone::Detected), Place::Timeline, tr("When was it detected?"));
    ask(document.detection == DetectionMethod::None, Place::Section, tr("How was it detected?"), {},
        SectionKind::Detection);
    ask(isIncident && hasNoTime(Milestone::Mitigated) && hasNoTime(Milestone::Resolved) &&
            !document.isOngoing,
        Place::Timeline, tr("When was the service back?"));
    ask(isIncident && document.measures.isEmpty(), Place::Section,
        tr("How many users, orders or requests did it hit?"), {}, SectionKind::Impact);
    ask(saysNothing(SectionKind::RootCause), Place::Section,
        tr("What in the system made it possible?"), {}, SectionKind::RootCause);
    ask(isIncident && fixes.isEmpty(), Place::Quickfixes,
        tr("What made the service usable again?"));
    ask(std::any_of(fixes.begin(), fixes.end(),
                    [](const Quickfix &fix) { return fix.verifiedHow.isEmpty(); }),
        Place::Quickfixes, tr("How did you see that the quickfix worked?"));
    ask(actions.isEmpty(), Place::Actions, tr("What keeps it from happening again?"));
    ask(std::any_of(actions.begin(), actions.end(),
                    [](const ActionItem &action) { return action.owner.isEmpty(); }),
        Place::Actions, tr("Who does it?"));
    ask(std::any_of(actions.begin(), actions.end(),
                    [](const ActionItem &action) {
                        return !action.due.isValid() && !action.doneAt.isValid();
                    }),
        Place::Actions, tr("Until when?"));
    ask(saysNothing(SectionKind::Lessons) && saysNothing(SectionKind::WentWell) &&
            saysNothing(SectionKind::WentWrong) && saysNothing(SectionKind::Lucky),
        Place::Section, tr("What did you not know before?"), {}, SectionKind::Lessons);
    ask(document.owners.isEmpty(), Place::Header, tr("Who sees to it that this gets finished?"),
        QStringLiteral("owner"));
    return questions;
}

} // namespace recount
