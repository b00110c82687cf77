#pragma once

#include "packs/pack.h"

#include <memory>

namespace recount
{

/// The shipped pack; null when it can't be read.
std::shared_ptr<const Pack> quickBite(const QString &language = QStringLiteral("en"));

/// A company with a long history: entries spread over the months and phases of a year, of all
/// kinds, with links and technologies. The same at every call.
std::shared_ptr<const Pack> longHistory(int entries, int months);

} // namespace recount
