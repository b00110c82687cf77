#pragma once

#include "checks/view/fieldspec.h"
#include "postmortem/postmortem.h"

namespace recount
{

using PostMortemField = FieldSpecOf<PostMortem>;
using PostMortemRows = RowsSpecOf<PostMortem>;

} // namespace recount
