#pragma once

#include "documents/textpatch.h"
#include "runbook/runbook.h"
#include "runbook/stepreferences.h"

#include <QHash>
#include <QStringList>

namespace recount
{

class RearrangedText;

/// Edits of which steps there are and in which order, as patches. Each of them numbers the steps
/// from 1 and follows every reference: in branches, links and their addresses, prose ("restart at
/// step 2") and cells. What refers to a step that is not there afterwards says step 0, which never
/// exists, so that it leads to no wrong step. What cannot be done without harm to the rest of the
/// document, as moving a code block that nothing closes, gives no patch.
class StepOrderEdits
{
public:
    StepOrderEdits(const SourceText &source, const Runbook &runbook);

    /// Before the step of that index, or behind the last one; written as its neighbour is. The
    /// section is made when it is missing.
    QList<TextPatch> insertStep(int before, const QString &title) const;
    /// So that it has the index `to`. Moving it back makes the same bytes.
    QList<TextPatch> moveStep(int from, int to) const;
    QList<TextPatch> removeStep(int step) const;
    QList<TextPatch> renumber() const;

private:
    /// `order`: the indexes of the steps as they come afterwards; -1 for a new one.
    QList<TextPatch> numberPatches(const QList<int> &order) const;
    QList<TextPatch> indentPatches(const RunbookStep &step, qsizetype growth) const;
    /// `text` with all that follows from the order; nothing when it is read as other steps.
    QList<TextPatch> followed(const RearrangedText &text, const QList<int> &order) const;
    int referredStep(const NumberReference &reference) const;
    ByteRange wordsOf(int step) const;
    TextPatch newStep(int before, const QString &title) const;
    QString newHead(int neighbour, int number) const;
    bool isHeaded(const RunbookStep &step) const;

    const SourceText &m_source;
    const Runbook &m_runbook;
    QStringList m_anchors;             ///< of the headings of the steps
    QHash<int, QList<int>> m_byNumber; ///< the steps of each number as it is written
};

} // namespace recount
