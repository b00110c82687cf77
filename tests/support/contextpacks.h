#pragma once

#include "packs/pack.h"

#include <QList>
#include <QStringList>

#include <memory>

namespace recount
{

/// The shipped pack; null when it can't be read.
std::shared_ptr<const Pack> quickBite(const QString &language = QStringLiteral("en"));

/// A company with a long history: entries spread over the months and phases of a year, of all
/// kinds, with links and technologies. The same at every call.
std::shared_ptr<const Pack> longHistory(int entries, int months);

/// Fixes with all that a row can show; each seventh has no permanent fix. A question of each id in
/// `questions` is linked in turn.
QList<Fix> manyFixes(int count, const QStringList &questions);

} // namespace recount
