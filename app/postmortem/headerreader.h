#pragma once

#include "documents/documentparts.h"
#include "postmortem/postmortem.h"

namespace recount
{

/// Title, key and value pairs under it, and what follows from them.
void readHeader(const DocumentParts &document, PostMortem &values);

/// Milestones and the interval of impact that the header names, once the zone is known. Those of
/// the timeline come first.
void readHeaderTimes(PostMortem &values);

} // namespace recount
