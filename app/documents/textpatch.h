#pragma once

#include "documents/sourcetext.h"
#include "foundation/result.h"

namespace recount
{

/// One place of a document with what shall stand there instead; an empty range inserts.
struct TextPatch {
    ByteRange range;
    QByteArray replacement;

    friend bool operator==(const TextPatch &, const TextPatch &) = default;
};

/// The document with all patches, whose ranges are those of the document before. Insertions at one
/// place keep their order. Errors: InvalidData when ranges overlap or lie outside.
Result<QByteArray> patched(const QByteArray &bytes, QList<TextPatch> patches);

/// The same patch when no CR and LF would become one line end at its edges; else with one of them
/// once more, so that there are as many lines as meant.
TextPatch withLineEndsApart(const QByteArray &bytes, TextPatch patch);

/// The same patches in the order of the text, with what is taken out twice taken out once.
QList<TextPatch> withJoinedRemovals(QList<TextPatch> patches);

/// The smallest single patch that makes `after` of `before`; it never cuts a UTF-8 character or a
/// CRLF apart.
TextPatch smallestPatch(const QByteArray &before, const QByteArray &after);

} // namespace recount
