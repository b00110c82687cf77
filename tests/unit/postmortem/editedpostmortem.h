#pragma once

#include "documents/textdiff.h"
#include "documents/textpatch.h"
#include "postmortem/postmortemreader.h"

#include <algorithm>

namespace recount
{

/// A document with the values that were read from it, edited in place.
struct EditedPostMortem {
    explicit EditedPostMortem(const QByteArray &text) : source(text), values(readPostMortem(source))
    {
    }

    template <class Edits, class Edit>
    EditedPostMortem with(Edit edit) const
    {
        const Edits edits(source, values);
        const Result<QByteArray> bytes = patched(source.bytes(), edit(edits));
        return EditedPostMortem(bytes ? *bytes : QByteArray("overlapping patches"));
    }
    int linesChangedIn(const EditedPostMortem &other) const
    {
        int count = 0;
        for (const LineChange &change : lineChanges(source, other.source))
            count += std::max(change.beforeEnd - change.beforeFirst,
                              change.afterEnd - change.afterFirst);
        return count;
    }

    SourceText source;
    PostMortem values;
};

} // namespace recount
