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

/// Brings the drawing up to date, or adds it above the first step. One that was edited by hand
/// stays unless `replaceEdited`. Nothing when it is up to date, or when there is no step.
QList<TextPatch> graphBlockPatches(const SourceText &source, const Runbook &runbook,
                                   bool replaceEdited = false);

/// Takes it out, whoever wrote it.
QList<TextPatch> removeGraphBlock(const SourceText &source);

} // namespace recount
