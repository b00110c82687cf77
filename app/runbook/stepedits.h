#pragma once

#include "documents/textpatch.h"
#include "runbook/runbook.h"

namespace recount
{

class InstructionEdits;

/// Edits of what a step says, as patches; each changes only the lines of what it edits. `runbook`
/// was read from exactly these bytes. A step is named by its index, and so are its commands and
/// branches, which have to be there. Words of conditions and targets are Markdown, as
/// `conditionText` and `targetText` give them. Nothing to be changed gives no patch.
class StepEdits
{
public:
    StepEdits(const SourceText &source, const Runbook &runbook);

    /// With the links that lead to the heading.
    QList<TextPatch> setTitle(int step, const QString &title) const;

    // Of the line below the heading, or below the words of an item, which is made when there is
    // none. What has no value is taken out. Nothing for a step that has no words at all.
    QList<TextPatch> setKind(int step, std::optional<StepKind> kind) const;
    QList<TextPatch> setMinutes(int step, std::optional<double> minutes) const;
    QList<TextPatch> setWhere(int step, const QString &where) const;

    /// The lines and lists that are none of its values, as Markdown.
    QString words(int step) const;
    QList<TextPatch> setWords(int step, const QString &markdown) const;
    QList<TextPatch> setWhy(int step, const QString &why) const;
    /// An empty text takes the command out.
    QList<TextPatch> setCommand(int step, int command, const QString &text) const;
    QList<TextPatch> addCommand(int step, const QString &text,
                                const QString &lang = QStringLiteral("bash")) const;
    /// What a healthy system puts out: words when it is one line, else a sample.
    QList<TextPatch> setExpected(int step, const QString &sample) const;
    /// The quote that warns, and the word in the line below the heading; `Danger::None` takes both
    /// out.
    QList<TextPatch> setDanger(int step, Danger danger, const QString &blastRadius,
                               const QString &undo) const;

    /// Before *otherwise*, behind all others.
    QList<TextPatch> addBranch(int step, const QString &condition, const QString &target,
                               const QString &sample = {}) const;
    /// A sample has a place in tables alone.
    QList<TextPatch> setBranch(int step, int branch, const QString &condition,
                               const QString &target, const QString &sample = {}) const;
    QList<TextPatch> removeBranch(int step, int branch) const;
    /// To where the branch `to` is. Nothing where they stand neither in a table nor in lines of
    /// their own.
    QList<TextPatch> moveBranch(int step, int from, int to) const;
    /// An empty target takes it out.
    QList<TextPatch> setOtherwise(int step, const QString &target) const;

private:
    InstructionEdits within(const RunbookStep &step) const;
    /// Where commands come, and what is expected of them.
    qsizetype openingEnd(const RunbookStep &step) const;

    const SourceText &m_source;
    const Runbook &m_runbook;
};

} // namespace recount
