#include "runbook/stepedits.h"

#include "documents/markdowninsert.h"
#include "runbook/branchedits.h"
#include "runbook/freewords.h"
#include "runbook/instructionedits.h"

#include <algorithm>

namespace recount
{

namespace
{

using Label = runbookwords::Label;
using Meta = InstructionEdits::Meta;

} // namespace

StepEdits::StepEdits(const SourceText &source, const Runbook &runbook)
    : m_source(source), m_runbook(runbook)
{
}

InstructionEdits StepEdits::within(const RunbookStep &step) const
{
    return InstructionEdits(m_source, m_runbook, step.heading, step.range);
}

qsizetype StepEdits::openingEnd(const RunbookStep &step) const
{
    qsizetype end = within(step).headingEnd();
    for (const ByteRange &range : {step.metaRange, step.why.range, step.warning.range}) {
        if (range.begin > 0)
            end = std::max(end, lastLineEnd(m_source, range));
    }
    return end;
}

QList<TextPatch> StepEdits::setTitle(int step, const QString &title) const
{
    const RunbookStep &edited = m_runbook.steps.at(step);
    return within(edited).setTitle(edited.title, title);
}

QList<TextPatch> StepEdits::setKind(int step, std::optional<StepKind> kind) const
{
    const RunbookStep &edited = m_runbook.steps.at(step);
    return within(edited).setMeta(edited.metaRange, Meta::Kind,
                                  kind ? runbookwords::stepKind(*kind, m_runbook.lang) : QString());
}

QList<TextPatch> StepEdits::setMinutes(int step, std::optional<double> minutes) const
{
    const RunbookStep &edited = m_runbook.steps.at(step);
    return within(edited).setMeta(edited.metaRange, Meta::Minutes,
                                  minutes ? runbookwords::minutes(*minutes) : QString());
}

QList<TextPatch> StepEdits::setWhere(int step, const QString &where) const
{
    const RunbookStep &edited = m_runbook.steps.at(step);
    RunbookStep only;
    only.where = where.simplified();
    return within(edited).setMeta(edited.metaRange, Meta::From,
                                  runbookwords::metaLine(only, m_runbook.lang));
}

QString StepEdits::words(int step) const
{
    const RunbookStep &edited = m_runbook.steps.at(step);
    return FreeWords(m_source, within(edited), edited.wordRanges).text();
}

QList<TextPatch> StepEdits::setWords(int step, const QString &markdown) const
{
    const RunbookStep &edited = m_runbook.steps.at(step);
    return FreeWords(m_source, within(edited), edited.wordRanges).set(markdown, edited.metaRange);
}

QList<TextPatch> StepEdits::setWhy(int step, const QString &why) const
{
    const RunbookStep &edited = m_runbook.steps.at(step);
    const InstructionEdits edits = within(edited);
    const qsizetype place =
        edited.metaRange.isEmpty() ? edits.headingEnd() : lastLineEnd(m_source, edited.metaRange);
    return edits.setLabel(edited.why, Label::Why, why, place);
}

QList<TextPatch> StepEdits::setCommand(int step, int command, const QString &text) const
{
    const RunbookStep &edited = m_runbook.steps.at(step);
    return within(edited).setCommand(edited.commands.at(command), text);
}

QList<TextPatch> StepEdits::addCommand(int step, const QString &text, const QString &lang) const
{
    const RunbookStep &edited = m_runbook.steps.at(step);
    return within(edited).addCommand(edited.commands, text, lang, openingEnd(edited));
}

QList<TextPatch> StepEdits::setExpected(int step, const QString &sample) const
{
    const RunbookStep &edited = m_runbook.steps.at(step);
    const qsizetype place = edited.commands.isEmpty()
                                ? openingEnd(edited)
                                : lastLineEnd(m_source, edited.commands.constLast().range);
    return within(edited).setExpected(edited.expected, sample, place);
}

QList<TextPatch> StepEdits::setDanger(int step, Danger danger, const QString &blastRadius,
                                      const QString &undo) const
{
    const RunbookStep &edited = m_runbook.steps.at(step);
    const InstructionEdits edits = within(edited);
    const qsizetype place =
        std::max(edits.headingEnd(),
                 edited.metaRange.isEmpty() ? 0 : lastLineEnd(m_source, edited.metaRange));
    const bool isSame =
        danger == edited.danger && blastRadius == edited.blastRadius && undo == edited.undo;
    if (isSame)
        return {};
    RunbookStep only;
    only.danger = danger;
    const QString word = runbookwords::metaLine(only, m_runbook.lang);
    // Without a line of its own, and without a quote, nobody would see it.
    return withJoinedRemovals(edits.setMeta(edited.metaRange, Meta::Danger,
                                            edited.metaRange.isEmpty() ? QString() : word) +
                              edits.setWarning(edited.warning, danger, blastRadius, undo, place));
}

QList<TextPatch> StepEdits::addBranch(int step, const QString &condition, const QString &target,
                                      const QString &sample) const
{
    return BranchEdits(m_source, m_runbook, m_runbook.steps.at(step))
        .add(condition, target, sample);
}

QList<TextPatch> StepEdits::setBranch(int step, int branch, const QString &condition,
                                      const QString &target, const QString &sample) const
{
    return BranchEdits(m_source, m_runbook, m_runbook.steps.at(step))
        .set(branch, condition, target, sample);
}

QList<TextPatch> StepEdits::removeBranch(int step, int branch) const
{
    return BranchEdits(m_source, m_runbook, m_runbook.steps.at(step)).remove(branch);
}

QList<TextPatch> StepEdits::moveBranch(int step, int from, int to) const
{
    return BranchEdits(m_source, m_runbook, m_runbook.steps.at(step)).move(from, to);
}

QList<TextPatch> StepEdits::setOtherwise(int step, const QString &target) const
{
    return BranchEdits(m_source, m_runbook, m_runbook.steps.at(step)).setOtherwise(target);
}

} // namespace recount
