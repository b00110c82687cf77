#pragma once

#include "foundation/result.h"
#include "runbook/walktimeline.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace recount
{

/// The beginning of a post-mortem with what happened on a walk as its timeline. `markdown` is a
/// template that was begun; `title` is that of the runbook.
/// Errors: InvalidData when the timeline can't be put in.
Result<QByteArray> incidentText(const QByteArray &markdown, const QString &title,
                                const QList<WalkTimelineRow> &rows);

} // namespace recount
