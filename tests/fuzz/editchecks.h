#pragma once

#include "postmortem/postmortem.h"

namespace recount
{

/// What is wrong with a document whose events, actions, quickfixes or factors are edited, added or
/// taken out and read again; empty when all of it holds. `values` were read from exactly this text.
QString wrongOfEdits(const SourceText &source, const PostMortem &values);

} // namespace recount
