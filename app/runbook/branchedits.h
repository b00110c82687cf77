#pragma once

#include "documents/tablesource.h"
#include "documents/textpatch.h"
#include "runbook/runbook.h"

#include <optional>

namespace recount
{

/// Edits of the branches of one step: rows of a table where there is one, else items and sentences
/// as they are written.
class BranchEdits
{
public:
    /// All outlive it.
    BranchEdits(const SourceText &source, const Runbook &runbook, const RunbookStep &step);

    QList<TextPatch> add(const QString &condition, const QString &target,
                         const QString &sample) const;
    QList<TextPatch> set(int branch, const QString &condition, const QString &target,
                         const QString &sample) const;
    QList<TextPatch> remove(int branch) const;
    /// Nothing for branches that stand in more than one line.
    QList<TextPatch> move(int from, int to) const;
    QList<TextPatch> setOtherwise(const QString &target) const;

private:
    struct Table {
        TableSource source;
        int condition = -1; ///< columns
        int then = -1;
        int sample = -1;
    };
    std::optional<Table> table() const;
    QList<TextPatch> setWords(const RunbookBranch &branch, const QString &condition,
                              const QString &target, const QString &sample) const;
    QList<TextPatch> take(const RunbookBranch &branch) const;
    QList<TextPatch> addRow(int before, const QString &condition, const QString &target,
                            const QString &sample) const;
    QList<TextPatch> addLine(const QString &words) const;
    bool isInLines() const;
    /// Where it stands in one line: no "If x:" that goes on in the next.
    bool isWholeLine(const RunbookBranch &branch) const;
    int rowOf(const Table &table, const RunbookBranch &branch) const;

    const SourceText &m_source;
    const Runbook &m_runbook;
    const RunbookStep &m_step;
};

} // namespace recount
