#pragma once

#include "documents/documentparts.h"
#include "postmortem/postmortem.h"

namespace recount
{

/// Contributing factors: the items of their section.
void readFactors(const DocumentParts &document, PostMortem &values);
/// Quickfixes: items of a list, or sections of their own, `### Q1: ...`.
void readQuickfixes(const DocumentParts &document, PostMortem &values);

} // namespace recount
