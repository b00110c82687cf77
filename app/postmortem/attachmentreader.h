#pragma once

#include "documents/documentparts.h"
#include "postmortem/postmortem.h"

namespace recount
{

/// Images and links to files beside the document, wherever they are; with `sha256: …` behind those
/// of the section of attachments. Links to pages, to other computers and within the document are
/// none.
void readAttachments(const DocumentParts &document, PostMortem &values);

} // namespace recount
