#pragma once

#include "documents/sourcetext.h"
#include "postmortem/postmortem.h"

#include <QString>

namespace recount
{

/// Three short paragraphs for customers, in the language of the document: what happened, whom it
/// hit and when, what is done. Sentences with names of people, hosts, links or ids are left out;
/// still, somebody should read it before it is sent.
QString externalMessage(const SourceText &source, const PostMortem &document);

} // namespace recount
