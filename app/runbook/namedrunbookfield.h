#pragma once

#include "documents/textpatch.h"
#include "foundation/result.h"
#include "runbook/runbook.h"

namespace recount
{

/// Sets a value by its name: `title`, `lang`, `owner`, `last-tested` and the other keys of the
/// table under the title; `symptoms`, `resolved-when` and the other sections; parts such as
/// `step.3.why`, `quickfix.1.title`, `escalation.2.who`, `placeholder.HOST.example`, also written
/// S3, Q1, E2. `step.3.number` moves a step; `step.new` adds one, and an empty `step.3` takes it
/// out, with all references followed; the same goes for the other parts. `graph` is `update`,
/// `replace` or `remove`. Errors: NotFound with the names that there are, InvalidData for a value
/// that is none of its kind, and for a graph that somebody edited.
Result<QList<TextPatch>> setNamedField(const SourceText &source, const Runbook &document,
                                       const QString &name, const QString &value);

} // namespace recount
