#pragma once

#include "runbook/runbook.h"
#include "runbook/runbookparts.h"

#include <QSet>

namespace recount
{

/// Names, from a table or a list, of what has to be filled in.
QList<Placeholder> readPlaceholders(const RunbookParts &parts, const ByteRange &section);

/// Places in a code where a value is filled in. `defined`: names that are placeholders whatever
/// they look like. What the code itself sets, and what every shell knows, is none.
QList<PlaceholderUse> placeholderUses(const SourceText &source, const ByteRange &code,
                                      const QString &lang, const QSet<QString> &defined);

/// All uses of a document in the order of the text, but for those where they are defined.
QList<PlaceholderUse> allPlaceholderUses(const RunbookParts &parts, const Runbook &values);

/// `$NAME`, `<name>`, `{{ name }}`, `${NAME:?}`, NAME: the name as it is written; empty when it is
/// none of these.
QString writtenPlaceholder(const QString &markdown);

} // namespace recount
