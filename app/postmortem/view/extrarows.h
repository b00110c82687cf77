#pragma once

#include "postmortem/view/postmortemfields.h"

namespace recount
{

/// What groups of people spent on the incident.
PostMortemRows costRows();
/// The files of the section of attachments; those in the text are edited there.
PostMortemRows attachmentRows();

} // namespace recount
