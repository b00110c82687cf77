#pragma once

#include "runbook/runbook.h"
#include "runbook/runbookparts.h"

#include <QHash>
#include <QSet>

namespace recount
{

/// What stands in a step or a quickfix, whatever it belongs to.
struct StepText {
    /// A "Quickfix: ..." or "Permanent fix: ..." line within a step.
    struct InlineFix {
        RunbookSectionKind kind = RunbookSectionKind::Quickfix;
        Passage title;
        int branch = -1; ///< that it follows; -1 without one
    };

    QHash<QString, Passage> labels; ///< the first of each, by `runbookLabelOf`
    QString meta;                   ///< the line in italics under the heading
    ByteRange metaRange;            ///< of that line with its stars
    QList<RunbookCommand> commands;
    ExpectedOutput expected;
    Danger danger = Danger::None;
    Passage warning;
    QList<RunbookBranch> branches; ///< *otherwise* among them
    QList<InlineFix> fixes;
    QStringList words; ///< lines that are none of the above
    /// Where they stand: lines of a paragraph, or a list of nothing else. Without what stands in
    /// other blocks.
    QList<ByteRange> wordRanges;
    int branchTable = -1;
    int branchList = -1;
};

/// `blocks` lie directly below each other. `titleBlock` is the paragraph that begins with the
/// title, -1 below a heading.
StepText readStepText(const RunbookParts &parts, const QList<int> &blocks,
                      const QSet<QString> &defined, int titleBlock = -1);

/// `ranges` of words without the title that one of them may begin with.
QList<ByteRange> rangesWithoutTitle(const RunbookParts &parts, QList<ByteRange> ranges,
                                    const ByteRange &title);

/// What the line in italics says: kind, minutes, from, as, at most, idempotent, danger, approval.
void readMeta(const QString &meta, RunbookStep &step);

} // namespace recount
