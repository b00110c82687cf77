#pragma once

#include "documents/textpatch.h"
#include "runbook/runbookgraph.h"

#include <optional>

namespace recount
{

/// The drawing that a document carries, between the comments `<!-- recount:graph sha=... -->` and
/// `<!-- /recount:graph -->`. It is written for those who read the document elsewhere, and never
/// read back as a graph.
struct GraphBlock {
    ByteRange range;             ///< with both comments
    QString flowchart;           ///< lines ended by LF; empty when there is no fence
    bool isEditedByHand = false; ///< not what was written, so it belongs to the user
};

/// The first one; nothing without one, or when its second comment is missing. `blocks` are all of
/// the document.
std::optional<GraphBlock> findGraphBlock(const SourceText &source,
                                         const QList<MarkdownBlock> &blocks);

/// Blocks without those of such a drawing.
QList<MarkdownBlock> withoutGraphBlock(const SourceText &source, QList<MarkdownBlock> blocks);

/// The drawing that a document has, and the one of its graph of now.
struct GraphBlockState {
    std::optional<GraphBlock> known;
    QString flowchart; ///< empty when there is nothing to draw, or too much

    bool isCurrent() const
    {
        return known && !known->isEditedByHand && known->flowchart == flowchart;
    }
};
GraphBlockState readGraphBlock(const SourceText &source, const Runbook &runbook,
                               const RunbookGraph &graph);

/// The drawing of now in the place of the known one, whoever wrote that, or above the first step.
QList<TextPatch> writeGraphBlock(const SourceText &source, const Runbook &runbook,
                                 const GraphBlockState &state);
QList<TextPatch> removeGraphBlock(const SourceText &source, const GraphBlockState &state);

/// Brings the drawing up to date, or adds it above the first step. One that was edited by hand
/// stays unless `replaceEdited`. Nothing when it is up to date, or when there is no step.
QList<TextPatch> graphBlockPatches(const SourceText &source, const Runbook &runbook,
                                   bool replaceEdited = false);

/// Takes it out, whoever wrote it.
QList<TextPatch> removeGraphBlock(const SourceText &source);

} // namespace recount
