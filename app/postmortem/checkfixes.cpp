#include "postmortem/checkrules.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace recount
{

namespace
{

using Kind = SectionKind;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PostMortemChecks)
};

bool isVerified(const Quickfix &quickfix)
{
    return quickfix.verifiedAt.isKnown() || !quickfix.verifiedHow.isEmpty();
}

QList<ActionType> typesOf(const CheckRun &run)
{
    QList<ActionType> types;
    for (const ActionItem &action : run.document().actions) {
        if (CheckRun::counts(action) && action.type != ActionType::None)
            types.append(action.type);
    }
    return types;
}

bool acceptsRisk(const CheckRun &run)
{
    return hasWords(WordList::AcceptedRisk, run.languages(), run.wordsOf({Kind::Actions}));
}

/// The row that reads as if it made the service usable again, before all was over; null without
/// one.
const TimelineEvent *eventThatHelped(const CheckRun &run)
{
    static const QRegularExpression other(
        QStringLiteral("\\b(?:attempt\\w*|tried|failed to|not possible|long-term|permanent\\w*|"
                       "sandbox|staging|tent(?:é|ative)\\w*|échou\\w*|définiti\\w*|durable\\w*)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const ByteRange mitigated = run.document().milestonePlaces.value(Milestone::Mitigated);
    const ByteRange resolved = run.document().milestonePlaces.value(Milestone::Resolved);
    const TimelineEvent *first = nullptr;
    for (const TimelineEvent &event : run.document().timeline) {
        if (!resolved.isEmpty() && event.range.begin > resolved.begin)
            break;
        if (!mitigated.isEmpty() && event.range == mitigated)
            return first ? first : &event;
        const QString &words = event.text.text;
        if (!first && !other.match(words).hasMatch() &&
            !wordMatches(WordList::Restored, run.languages(), words, true).isEmpty())
            first = &event;
    }
    return first;
}

} // namespace

void pm25(CheckRun &run)
{
    const PostMortem &document = run.document();
    if (!run.isIncident())
        return;
    const QString rule = QStringLiteral("PM25");
    const QString words = run.wordsOf({Kind::Quickfix});
    const QList<WordMatch> none = wordMatches(WordList::NoneNeeded, run.languages(), words);
    if (!none.isEmpty()) {
        if (!hasWords(WordList::Reason, run.languages(), words.sliced(none.constFirst().from)))
            run.tell(rule, run.heading(Kind::Quickfix),
                     Texts::tr("No quickfix was needed: say why, in a sentence with “because”."));
        return;
    }
    const QList<Quickfix> &fixes = document.quickfixes;
    if (fixes.isEmpty()) {
        const TimelineEvent *const helped = eventThatHelped(run);
        if (helped && !document.isOngoing)
            run.tell(
                rule, helped->range,
                Texts::tr("The row of %1 tells what may have helped, and there is no “Quickfix "
                          "applied”. Add it, and when somebody saw that it worked.")
                    .arg(helped->time.text));
        else if (!document.isOngoing)
            run.tell(rule, run.heading(Kind::Quickfix),
                     Texts::tr("There is no “Quickfix applied”. Say there what made the service "
                               "usable again, or “none needed because …”."));
        return;
    }
    if (std::none_of(fixes.begin(), fixes.end(), isVerified)) {
        run.tell(
            rule, CheckRun::firstOf({fixes.constFirst().what.range, fixes.constFirst().range}),
            Texts::tr("%1 is not verified. Say when somebody looked and what they saw, such as "
                      "“verified: 09:55, error rate below 0.1 %”.")
                .arg(CheckRun::nameOf(fixes.constFirst())));
        return;
    }
    for (const Quickfix &fix : fixes) {
        if (fix.id.isEmpty())
            continue; // one line of several that were verified together
        const ByteRange place = CheckRun::firstOf({fix.what.range, fix.range});
        if (!isVerified(fix))
            run.tellAs(Finding::Severity::Warning, rule, place,
                       Texts::tr("%1 is not verified. Say when somebody looked and what they saw.")
                           .arg(CheckRun::nameOf(fix)));
        else if (!fix.verifiedAt.isKnown())
            run.tellAs(
                Finding::Severity::Warning, rule,
                CheckRun::firstOf({fix.fields.value(QStringLiteral("verified")).range, place}),
                Texts::tr("The verification of %1 has no time. Add when somebody looked.")
                    .arg(CheckRun::nameOf(fix)));
    }
}

void pm26(CheckRun &run)
{
    for (const Quickfix &fix : run.document().quickfixes) {
        if (!fix.isInPlace.value_or(false))
            continue;
        const ByteRange place = CheckRun::firstOf(
            {fix.fields.value(QStringLiteral("in place")).range, fix.what.range, fix.range});
        const QList<ActionItem> &actions = run.document().actions;
        const bool isAddressed =
            !fix.id.isEmpty() &&
            std::any_of(actions.begin(), actions.end(), [&](const auto &action) {
                return CheckRun::counts(action) &&
                       action.addresses.contains(fix.id, Qt::CaseInsensitive);
            });
        if (!fix.removeBy.isValid() && !isAddressed)
            run.tell(QStringLiteral("PM26"), place,
                     Texts::tr("%1 is still in place and nothing ends it. Add “remove by” with a "
                               "date, or an action that addresses it.")
                         .arg(CheckRun::nameOf(fix)));
        else if (fix.removeBy.isValid() && run.today().isValid() && fix.removeBy < run.today())
            run.tell(
                QStringLiteral("PM26"), place,
                Texts::tr("%1 was to be removed by %2 and is still in place. Remove it, or set "
                          "another date.")
                    .arg(CheckRun::nameOf(fix), fix.removeBy.toString(Qt::ISODate)));
    }
}

void pm27(CheckRun &run)
{
    if (run.hasActionOfType({ActionType::Prevent, ActionType::Repair}) || acceptsRisk(run))
        return;
    const PostMortem &document = run.document();
    const ByteRange place = run.heading(Kind::Actions);
    const bool anyUntyped =
        std::any_of(document.actions.begin(), document.actions.end(), [](const auto &action) {
            return CheckRun::counts(action) && action.type == ActionType::None;
        });
    if (anyUntyped)
        run.tellAs(Finding::Severity::Warning, QStringLiteral("PM27"), place,
                   Texts::tr("No action is marked as the one that prevents the failure or repairs "
                             "the fault. Add the type “prevent” or “repair” to it."));
    else
        run.tell(QStringLiteral("PM27"), place,
                 Texts::tr("There is no permanent fix. Add an action of the type “prevent” or "
                           "“repair”, or write why the risk is accepted."));
}

void pm34(CheckRun &run)
{
    const QList<ActionType> types = typesOf(run);
    if (types.isEmpty() || types.contains(ActionType::Prevent) || acceptsRisk(run))
        return;
    const bool onlySoft = std::all_of(types.begin(), types.end(), [](ActionType type) {
        return type == ActionType::Mitigate || type == ActionType::Investigate;
    });
    run.tell(QStringLiteral("PM34"), run.heading(Kind::Actions),
             onlySoft ? Texts::tr("The actions only soften the effect or investigate. Add one that "
                                  "prevents the failure.")
                      : Texts::tr("No action prevents the same failure. Add one of the type "
                                  "“prevent”."));
}

void pm52(CheckRun &run)
{
    const QList<ActionItem> &actions = run.document().actions;
    const auto changesSystem = [](const ActionItem &action) {
        return CheckRun::counts(action) && action.type != ActionType::Process &&
               action.type != ActionType::Investigate &&
               !action.tags.contains(QLatin1String("PROCESS"));
    };
    if (std::none_of(actions.begin(), actions.end(), changesSystem)) {
        run.tell(QStringLiteral("PM52"), run.heading(Kind::Actions),
                 Texts::tr("The story ends with the service restored. Say what changed in the "
                           "system afterwards."));
        return;
    }
    static const QRegularExpression digit(QStringLiteral("\\d"));
    const bool hasMeasured =
        std::any_of(actions.begin(), actions.end(),
                    [&](const ActionItem &action) {
                        return changesSystem(action) && action.doneWhen.contains(digit);
                    }) ||
        hasWords(WordList::Effect, run.languages(),
                 run.wordsOf(
                     {Kind::Actions, Kind::Lessons, Kind::WentWell, Kind::Learned, Kind::MyRole}));
    if (!hasMeasured)
        run.tell(
            QStringLiteral("PM52"), run.heading(Kind::Actions),
            Texts::tr("Nothing shows that the change helped. Add a number to a “done when”, or "
                      "what you measured since then."));
}

} // namespace recount
