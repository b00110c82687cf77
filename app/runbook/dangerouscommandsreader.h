#pragma once

#include "runbook/dangerouscommands.h"

#include <QJsonArray>

namespace recount
{

/// The commands of a list as JSON, each an object: `id`, `class`, what it looks like (`program`,
/// `verb`, `options`, `words`, `unless`, `pipedInto`, `valueOptions`, or `sql`, `sqlWords`,
/// `sqlUnless`), `effect` and `narrower` (a text, or one for each language), `off`.
/// Errors: InvalidData with the entry that is wrong.
Result<QList<DangerousCommand>> readDangerousCommands(const QJsonArray &entries);

/// The `commands` of a file. Errors: InvalidData with the line.
Result<QJsonArray> dangerousCommandEntries(const QByteArray &json);

/// Keys of `changes` take the place of those with the same id in `entries`; new ids are added.
QJsonArray mergedEntries(const QJsonArray &entries, const QJsonArray &changes);

} // namespace recount
