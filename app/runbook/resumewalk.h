#pragma once

#include "runbook/walk.h"
#include "runbook/walklog.h"

namespace recount
{

/// A walk as its log left it, through the runbook that the log carries. Its secrets have to be
/// filled in again. Not for the window's thread.
/// Errors: InvalidData when the runbook has no steps, or the log no beginning.
Result<Walk> resumeWalk(const WalkLog &log);

} // namespace recount
