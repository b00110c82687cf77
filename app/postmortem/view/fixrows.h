#pragma once

#include "postmortem/view/formrows.h"

namespace recount
{

RowsSpec factorRows();
RowsSpec quickfixRows();
/// The document outlives the rows.
RowsSpec actionRows(OpenPostMortem &document);
RowsSpec decisionRows();

} // namespace recount
