#pragma once

#include "documents/textpatch.h"
#include "runbook/runbook.h"

namespace recount
{

/// Edits of which steps there are and in which order, as patches. Each of them numbers the steps
/// from 1 and follows every reference: in branches, links and their addresses, prose ("restart at
/// step 2") and cells. What refers to a step that is not there afterwards says step 0, which never
/// exists, so that it leads to no wrong step.
class StepOrderEdits
{
public:
    StepOrderEdits(const SourceText &source, const Runbook &runbook);

    /// Before the step of that index, or behind the last one; written as its neighbour is. The
    /// section is made when it is missing.
    QList<TextPatch> insertStep(int before, const QString &title) const;
    /// So that it has the index `to`.
    QList<TextPatch> moveStep(int from, int to) const;
    QList<TextPatch> removeStep(int step) const;
    QList<TextPatch> renumber() const;

private:
    /// A piece of the document that is put somewhere else, or that is new.
    struct Piece {
        ByteRange from;    ///< empty: it is new
        qsizetype to = -1; ///< -1: it goes
        QByteArray text;   ///< of a new one
    };
    /// `order`: the indexes of the steps as they come afterwards; -1 for a new one.
    QList<TextPatch> ordered(const QList<int> &order, const Piece &piece) const;
    QList<TextPatch> numberPatches(const QList<int> &order) const;
    QByteArray newStep(int number, int neighbour, const QString &title) const;
    bool isHeaded(const RunbookStep &step) const;

    const SourceText &m_source;
    const Runbook &m_runbook;
};

} // namespace recount
