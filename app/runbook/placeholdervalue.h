#pragma once

#include "foundation/result.h"
#include "runbook/runbook.h"

namespace recount
{

/// Whether a value may stand for a placeholder: one line of at most `mostPlaceholderCharacters`,
/// of its type and pattern. Bounded in time whatever the pattern is; one that can't be decided, or
/// is no regular expression, forbids nothing.
/// Errors: InvalidData with what is expected.
Result<void> checkPlaceholderValue(const Placeholder &placeholder, const QString &value);

constexpr qsizetype mostPlaceholderCharacters = 2000;

} // namespace recount
