#pragma once

#include "postmortem/view/openpostmortem.h"
#include "postmortem/view/postmortemfields.h"

namespace recount
{

PostMortemRows factorRows();
PostMortemRows quickfixRows();
/// The document outlives the rows.
PostMortemRows actionRows(OpenPostMortem &document);
PostMortemRows decisionRows();

} // namespace recount
