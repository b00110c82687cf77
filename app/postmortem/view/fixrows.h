#pragma once

#include "postmortem/view/openpostmortem.h"
#include "postmortem/view/postmortemfields.h"

namespace recount
{

PostMortemRows factorRows();
/// The document outlives the rows.
PostMortemRows quickfixRows(const OpenPostMortem &document);
PostMortemRows actionRows(OpenPostMortem &document);
PostMortemRows decisionRows();

} // namespace recount
