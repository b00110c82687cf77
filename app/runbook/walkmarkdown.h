#pragma once

#include "runbook/walk.h"

#include <QByteArray>
#include <QString>

namespace recount
{

/// What happened on a walk as Markdown, to be passed on: when and how long, a table of what was
/// done and decided, and all outputs in full. Times are those of the zone, an IANA name. Secrets
/// are not in it, as the events have none.
QString walkMarkdown(const Walk &walk, const QDateTime &nowUtc, const QByteArray &zone);

} // namespace recount
