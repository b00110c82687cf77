#include "runbook/view/runbookfields.h"

#include "runbook/runbookjson.h"
#include "runbook/runbookwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace recount
{

namespace
{

using TargetKind = BranchTarget::Kind;

struct RunbookFields {
    Q_DECLARE_TR_FUNCTIONS(RunbookFields)
};

BranchTarget targetOf(TargetKind kind, int number)
{
    BranchTarget target;
    target.kind = kind;
    target.number = number;
    return target;
}

BranchTarget endOf(BranchTarget::Outcome outcome)
{
    BranchTarget target;
    target.kind = TargetKind::End;
    target.outcome = outcome;
    return target;
}

QString titleOf(const Runbook &runbook, const BranchTarget &target)
{
    switch (target.kind) {
    case TargetKind::Step:
        return runbook.steps.value(runbook.stepAt(target.number)).title.text;
    case TargetKind::Quickfix:
        return runbook.quickfixes.value(runbook.quickfixAt(target.number)).title.text;
    case TargetKind::PermanentFix:
        return runbook.permanentFixes.value(runbook.permanentFixAt(target.number)).title.text;
    case TargetKind::Escalation:
    case TargetKind::Runbook:
    case TargetKind::End:
    case TargetKind::NotUnderstood:
        break;
    }
    return {};
}

QString writtenTarget(const Runbook &runbook, const BranchTarget &target)
{
    return runbookwords::targetText(target, titleOf(runbook, target), runbook.lang);
}

/// In a list that is no wider than its column.
QString shortTitle(const QString &title)
{
    constexpr int most = 60;
    return title.size() <= most ? title : QString(title.left(most - 1).trimmed() + u'…');
}

} // namespace

QList<RunbookCard> runbookCards(const RunbookPlace &place)
{
    switch (place.kind) {
    case RunbookPlace::Kind::About:
        break;
    case RunbookPlace::Kind::Placeholders:
        return placeholderCards();
    case RunbookPlace::Kind::Step:
        return stepCards(place.index);
    case RunbookPlace::Kind::Quickfix:
        return quickfixCards(place.index);
    case RunbookPlace::Kind::PermanentFixes:
        return permanentFixCards();
    case RunbookPlace::Kind::Escalation:
        return escalationCards();
    case RunbookPlace::Kind::Closing:
        return closingCards();
    }
    return aboutCards();
}

FieldChoices targetChoices(const Runbook &runbook, int near)
{
    constexpr int most = 200; ///< before and behind; others are written in the Markdown
    FieldChoices choices{{QString(), QStringLiteral("–")}};
    const auto add = [&](const BranchTarget &target, const QString &words) {
        choices.append({writtenTarget(runbook, target), words});
    };
    const int first = std::max(0, near - most);
    for (const RunbookStep &step : runbook.steps.mid(first, near + most - first))
        add(targetOf(TargetKind::Step, step.number),
            RunbookFields::tr("Step %1: %2").arg(step.number).arg(shortTitle(step.title.text)));
    for (const RunbookQuickfix &quickfix : runbook.quickfixes)
        add(targetOf(TargetKind::Quickfix, quickfix.number),
            RunbookFields::tr("Quickfix Q%1: %2")
                .arg(quickfix.number)
                .arg(shortTitle(quickfix.title.text)));
    for (const RunbookPermanentFix &fix : runbook.permanentFixes)
        add(targetOf(TargetKind::PermanentFix, fix.number),
            RunbookFields::tr("Permanent fix P%1: %2")
                .arg(fix.number)
                .arg(shortTitle(fix.title.text)));
    for (const EscalationLevel &level : runbook.escalation)
        add(targetOf(TargetKind::Escalation, level.number),
            level.role.isEmpty() ? RunbookFields::tr("Escalate to E%1").arg(level.number)
                                 : RunbookFields::tr("Escalate to E%1: %2")
                                       .arg(level.number)
                                       .arg(shortTitle(level.role)));
    add(endOf(BranchTarget::Outcome::Resolved), RunbookFields::tr("End: resolved"));
    add(endOf(BranchTarget::Outcome::FalseAlarm), RunbookFields::tr("End: false alarm"));
    add(endOf(BranchTarget::Outcome::HandedOver), RunbookFields::tr("End: handed over"));
    add(endOf(BranchTarget::Outcome::Stop), RunbookFields::tr("End: stop"));
    return choices;
}

QString targetChoice(const SourceText &source, const Runbook &runbook, const BranchTarget &target)
{
    const bool isListed = target.kind == TargetKind::End ||
                          (target.kind == TargetKind::Escalation && target.number > 0 &&
                           target.number <= runbook.escalation.size()) ||
                          !titleOf(runbook, target).isEmpty();
    return isListed ? writtenTarget(runbook, target) : writtenText(source, target.words);
}

FieldChoices dangerChoices()
{
    return {{nameOf(Danger::None), RunbookFields::tr("none")},
            {nameOf(Danger::Caution), RunbookFields::tr("caution")},
            {nameOf(Danger::Destructive), RunbookFields::tr("destructive")}};
}

QString dangerName(Danger danger)
{
    return nameOf(danger);
}

Danger dangerNamed(const QString &name)
{
    for (const Danger danger : {Danger::Caution, Danger::Destructive}) {
        if (name == nameOf(danger))
            return danger;
    }
    return Danger::None;
}

} // namespace recount
