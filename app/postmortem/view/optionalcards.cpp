#include "postmortem/view/optionalcards.h"

#include "postmortem/computed.h"
#include "postmortem/errorbudget.h"
#include "postmortem/followup.h"
#include "postmortem/incidentcost.h"
#include "postmortem/severity.h"
#include "postmortem/view/extrarows.h"
#include "postmortem/view/fixrows.h"
#include "postmortem/view/headerfields.h"
#include "postmortem/view/messagescard.h"
#include "postmortem/view/postmortemwords.h"
#include "postmortem/view/whyscard.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace recount
{

namespace
{

struct OptionalCards {
    Q_DECLARE_TR_FUNCTIONS(OptionalCards)
};

FormCard::Condition hasAnyOf(const QList<SectionKind> &kinds)
{
    return [kinds](const PostMortem &values) {
        return std::any_of(kinds.begin(), kinds.end(),
                           [&values](SectionKind kind) { return values.has(kind); });
    };
}

FormCard::Condition saysAny(const QStringList &keys)
{
    return [keys](const PostMortem &values) { return saysAnyOf(values, keys); };
}

QString burnedText(const PostMortem &values)
{
    const auto objective = readServiceObjective(values);
    if (!objective)
        return {};
    const auto burned = budgetBurned(*objective, computedValues(values).weightedMinutes);
    if (!burned)
        return {};
    const QString percent =
        QLocale().toString(burned->share * 100, 'f', burned->share < 0.1 ? 1 : 0);
    const QString basis = burned->basis == BudgetBurned::Basis::Counts
                              ? OptionalCards::tr("%1 %, by what failed").arg(percent)
                              : OptionalCards::tr("%1 %, by the time of the impact").arg(percent);
    return burned->share > 1 ? OptionalCards::tr("%1: overdrawn").arg(basis) : basis;
}

QString costText(const PostMortem &values)
{
    const auto cost = incidentCost(readCost(values));
    if (!cost)
        return {};
    const QLocale locale;
    const QString hours =
        OptionalCards::tr("%1 person-hours").arg(locale.toString(cost->personHours, 'g', 6));
    return cost->money ? QString(hours + QStringLiteral(" · ") +
                                 locale.toString(*cost->money, 'f', 0) + u' ' + cost->currency)
                       : hours;
}

QString publicationText(const PostMortem &values)
{
    const auto lag = publicationLag(values);
    return lag ? OptionalCards::tr("%n day(s) after the end, %1 of them working days", nullptr,
                                   lag->days)
                     .arg(lag->businessDays)
               : QString();
}

QString imagesText(const PostMortem &values)
{
    int images = 0;
    int silent = 0;
    for (const Attachment &attachment : values.attachments) {
        images += attachment.isImage ? 1 : 0;
        silent += attachment.isImage && attachment.text.isEmpty() ? 1 : 0;
    }
    if (images == 0)
        return {};
    const QString count = OptionalCards::tr("%n image(s)", nullptr, images);
    return silent == 0
               ? count
               : OptionalCards::tr("%1, %2 of them without a description").arg(count).arg(silent);
}

} // namespace

OptionalCard sectionCard(SectionKind kind, const QString &prompt)
{
    return {sectionWord(kind),
            hasAnyOf({kind}),
            {kind},
            [kind, prompt](OpenPostMortem &document, QWidget *parent) {
                auto *card = new FormCard(document, sectionWord(kind), parent);
                card->addSection(kind, prompt);
                return card;
            }};
}

OptionalCard factorsCard()
{
    return {sectionWord(SectionKind::Factors),
            hasAnyOf({SectionKind::Factors}),
            {SectionKind::Factors},
            [](OpenPostMortem &document, QWidget *parent) {
                auto *card = new FormCard(document, sectionWord(SectionKind::Factors), parent);
                card->addRows(factorRows());
                card->addComputed(
                    OptionalCards::tr("With an action"), [](const PostMortem &values) {
                        const Coverage covered = coverage(values);
                        return covered.factors > 0 ? OptionalCards::tr("%1 of %2")
                                                         .arg(covered.factorsWithAction)
                                                         .arg(covered.factors)
                                                   : QString();
                    });
                return card;
            }};
}

OptionalCard whysCard()
{
    return {
        sectionWord(SectionKind::Whys),
        hasAnyOf({SectionKind::Whys}),
        {SectionKind::Whys},
        [](OpenPostMortem &document, QWidget *parent) { return new WhysCard(document, parent); }};
}

OptionalCard decisionsCard()
{
    return {sectionWord(SectionKind::Decisions),
            hasAnyOf({SectionKind::Decisions}),
            {SectionKind::Decisions},
            [](OpenPostMortem &document, QWidget *parent) {
                auto *card = new FormCard(document, sectionWord(SectionKind::Decisions), parent);
                card->addRows(decisionRows());
                return card;
            }};
}

OptionalCard severityCard()
{
    const QString name = OptionalCards::tr("Changes of severity");
    return {name,
            [](const PostMortem &values) {
                const QString words = values.severity.words.text;
                return !severityAt(words, SeverityStage::Initial).isEmpty() ||
                       !severityAt(words, SeverityStage::Peak).isEmpty() ||
                       !severityAt(words, SeverityStage::Final).isEmpty();
            },
            {},
            [name](OpenPostMortem &document, QWidget *parent) {
                auto *card = new FormCard(document, name, parent);
                card->addGrid(severityStageFields());
                return card;
            }};
}

OptionalCard objectiveCard()
{
    const QString name = OptionalCards::tr("SLO and error budget");
    return {name,
            saysAny({QStringLiteral("slo")}),
            {},
            [name](OpenPostMortem &document, QWidget *parent) {
                auto *card = new FormCard(document, name, parent);
                card->addGrid(objectiveFields());
                card->addComputed(OptionalCards::tr("Error budget used"), burnedText);
                return card;
            }};
}

OptionalCard costCard()
{
    const QString name = OptionalCards::tr("Cost");
    return {name,
            saysAny({QStringLiteral("cost")}),
            {},
            [name](OpenPostMortem &document, QWidget *parent) {
                auto *card = new FormCard(document, name, parent);
                card->addRows(costRows());
                card->addComputed(OptionalCards::tr("Together"), costText);
                return card;
            }};
}

OptionalCard messagesCard()
{
    const QList<SectionKind> kinds = {SectionKind::Messages, SectionKind::InternalMessage,
                                      SectionKind::ExternalMessage};
    return {sectionWord(SectionKind::Messages), hasAnyOf(kinds), kinds,
            [](OpenPostMortem &document, QWidget *parent) {
                return new MessagesCard(document, parent);
            }};
}

OptionalCard linksCard()
{
    const QString name = OptionalCards::tr("Attachments and links");
    const QList<SectionKind> kinds = {SectionKind::Attachments, SectionKind::Related,
                                      SectionKind::Runbooks};
    return {name, hasAnyOf(kinds), kinds, [name](OpenPostMortem &document, QWidget *parent) {
                auto *card = new FormCard(document, name, parent);
                card->addRows(attachmentRows());
                card->addComputed(OptionalCards::tr("In the text"), imagesText);
                card->addSection(SectionKind::Related,
                                 OptionalCards::tr("Earlier incidents with the same cause, trigger "
                                                   "or symptom."),
                                 sectionWord(SectionKind::Related));
                card->addSection(SectionKind::Runbooks,
                                 OptionalCards::tr("Which were used, which were missing."),
                                 sectionWord(SectionKind::Runbooks));
                return card;
            }};
}

OptionalCard reviewCard()
{
    const QString name = OptionalCards::tr("Review");
    const QStringList keys = {QStringLiteral("authors"), QStringLiteral("reviewers"),
                              QStringLiteral("review due"), QStringLiteral("meeting"),
                              QStringLiteral("published")};
    return {name,
            [keys](const PostMortem &values) {
                return values.has(SectionKind::Attendees) || saysAnyOf(values, keys);
            },
            {SectionKind::Attendees},
            [name, keys](OpenPostMortem &document, QWidget *parent) {
                auto *card = new FormCard(document, name, parent);
                const QString day = QStringLiteral("2026-01-20");
                card->addGrid({headerField(keys.at(0), OptionalCards::tr("Authors"),
                                           OptionalCards::tr("With commas between them")),
                               headerField(keys.at(1), OptionalCards::tr("Reviewers"),
                                           OptionalCards::tr("With commas between them")),
                               headerField(keys.at(2), OptionalCards::tr("Review due"), day),
                               headerField(keys.at(3), OptionalCards::tr("Meeting"),
                                           OptionalCards::tr("When and where")),
                               headerField(keys.at(4), OptionalCards::tr("Published"), day)});
                card->addComputed(OptionalCards::tr("Published after"), publicationText);
                card->addSection(SectionKind::Attendees,
                                 OptionalCards::tr("Who was there, by role."),
                                 sectionWord(SectionKind::Attendees));
                return card;
            }};
}

OptionalCard natureCard()
{
    const QString name = OptionalCards::tr("Kind, category and tags");
    const QStringList keys = {QStringLiteral("kind"),     QStringLiteral("category"),
                              QStringLiteral("incident"), QStringLiteral("environments"),
                              QStringLiteral("regions"),  QStringLiteral("tags")};
    return {
        name, saysAny(keys), {}, [name, keys](OpenPostMortem &document, QWidget *parent) {
            auto *card = new FormCard(document, name, parent);
            card->addGrid(
                {kindField(),
                 headerField(keys.at(1), OptionalCards::tr("Category"),
                             OptionalCards::tr("Deploy, capacity, expiry…")),
                 headerField(keys.at(2), OptionalCards::tr("Incident"), QStringLiteral("INC-118")),
                 headerField(keys.at(3), OptionalCards::tr("Environments"),
                             OptionalCards::tr("production")),
                 headerField(keys.at(4), OptionalCards::tr("Regions"), QStringLiteral("eu-west-3")),
                 headerField(keys.at(5), OptionalCards::tr("Tags"),
                             OptionalCards::tr("With commas between them"))});
            return card;
        }};
}

} // namespace recount
