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
    int branchTable = -1;
    int branchList = -1;
};

/// `blocks` lie directly below each other.
StepText readStepText(const RunbookParts &parts, const QList<int> &blocks,
                      const QSet<QString> &defined);

/// What the line in italics says: kind, minutes, from, as, at most, idempotent, danger, approval.
void readMeta(const QString &meta, RunbookStep &step);

} // namespace recount
