#pragma once

#include "checks/rulecatalogue.h"

namespace recount
{

/// PM00 to PM53.
const RuleCatalogue &postMortemRules();

} // namespace recount
