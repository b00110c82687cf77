#pragma once

#include "postmortem/view/formcard.h"

namespace recount
{

/// A card that the form has only while the document says something of it, or once it was added.
struct OptionalCard {
    QString name;
    FormCard::Condition isUsed;
    QList<SectionKind> sections; ///< that are written in it
    std::function<FormCard *(OpenPostMortem &document, QWidget *parent)> make;
};

/// A card with the text of one section.
OptionalCard sectionCard(SectionKind kind, const QString &prompt);

OptionalCard factorsCard();
OptionalCard whysCard();
OptionalCard decisionsCard();
OptionalCard severityCard();
OptionalCard objectiveCard();
OptionalCard costCard();
OptionalCard messagesCard();
OptionalCard linksCard();
OptionalCard reviewCard();
OptionalCard natureCard();

} // namespace recount
