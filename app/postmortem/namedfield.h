#pragma once

#include "documents/textpatch.h"
#include "foundation/result.h"
#include "postmortem/postmortem.h"

namespace recount
{

/// Sets a value by its name: `title`, `severity`, `owner` and the other keys of the table under the
/// title; `summary`, `root-cause` and the other sections; `AI-1.owner`, `Q1.remove-by`, `F2`;
/// `zone` and `lang` of the front matter. Errors: NotFound with the names that there are.
Result<QList<TextPatch>> setNamedField(const SourceText &source, const PostMortem &document,
                                       const QString &name, const QString &value);

} // namespace recount
