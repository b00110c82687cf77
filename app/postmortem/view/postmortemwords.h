#pragma once

#include "postmortem/postmortem.h"

namespace recount
{

/// Words of the window, in the user's language.
QString milestoneWord(Milestone milestone);
QString eventKindWord(EventKind kind);
QString sectionWord(SectionKind kind);
/// The key that marks a row of the timeline.
QString milestoneKey(Milestone milestone);

} // namespace recount
