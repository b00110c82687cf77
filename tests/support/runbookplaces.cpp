#include "runbookplaces.h"

namespace recount
{

namespace
{

void appendTarget(QList<ByteRange> &places, const BranchTarget &target)
{
    places << target.words.range << target.digits << target.link;
}

void appendBranch(QList<ByteRange> &places, const RunbookBranch &branch)
{
    places << branch.range << branch.condition.words.range;
    appendTarget(places, branch.target);
}

void appendCommands(QList<ByteRange> &places, const QList<RunbookCommand> &commands)
{
    for (const RunbookCommand &command : commands) {
        places << command.range << command.textRange;
        for (const PlaceholderUse &use : command.uses)
            places << use.range;
    }
}

void appendItems(QList<ByteRange> &places, const QList<ChecklistItem> &items)
{
    for (const ChecklistItem &item : items)
        places << item.range << item.text.range;
}

void appendStep(QList<ByteRange> &places, const RunbookStep &step)
{
    places << step.range << step.heading << step.title.range << step.numberRange << step.why.range
           << step.expected.range << step.warning.range;
    appendCommands(places, step.commands);
    for (const RunbookBranch &branch : step.branches)
        appendBranch(places, branch);
    if (step.otherwise)
        appendBranch(places, *step.otherwise);
}

void appendQuickfix(QList<ByteRange> &places, const RunbookQuickfix &quickfix)
{
    places << quickfix.range << quickfix.heading << quickfix.title.range << quickfix.numberRange
           << quickfix.warning.range << quickfix.verify.range << quickfix.rollback.range;
    appendCommands(places, quickfix.commands);
    if (quickfix.then)
        appendTarget(places, *quickfix.then);
}

} // namespace

QList<ByteRange> placesOf(const Runbook &values)
{
    QList<ByteRange> places{values.title.range};
    for (const Passage &value : values.header)
        places << value.range;
    for (const RunbookSection &section : values.sections)
        places << section.heading << section.body << section.whole << section.help.range;
    for (const RunbookSymptom &symptom : values.symptoms)
        places << symptom.range << symptom.text.range;
    for (const Placeholder &placeholder : values.placeholders)
        places << placeholder.range << placeholder.nameWords.range;
    for (const PlaceholderUse &use : values.uses)
        places << use.range;
    for (const RunbookStep &step : values.steps)
        appendStep(places, step);
    for (const RunbookQuickfix &quickfix : values.quickfixes)
        appendQuickfix(places, quickfix);
    for (const RunbookPermanentFix &fix : values.permanentFixes)
        places << fix.range << fix.numberRange << fix.title.range;
    for (const EscalationLevel &level : values.escalation)
        places << level.range << level.after.range;
    appendItems(places, values.lookalikes);
    appendItems(places, values.prerequisites);
    appendItems(places, values.exitCriteria);
    appendItems(places, values.after);
    if (values.stopTheBleeding)
        appendTarget(places, *values.stopTheBleeding);
    return places;
}

} // namespace recount
