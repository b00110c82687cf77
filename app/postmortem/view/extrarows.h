#pragma once

#include "postmortem/view/formrows.h"

namespace recount
{

/// What groups of people spent on the incident.
RowsSpec costRows();
/// The files of the section of attachments; those in the text are edited there.
RowsSpec attachmentRows();

} // namespace recount
