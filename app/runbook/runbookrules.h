#pragma once

#include "checks/rulecatalogue.h"

namespace recount
{

/// RB00 to RB50.
const RuleCatalogue &runbookRules();

} // namespace recount
