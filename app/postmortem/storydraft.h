#pragma once

#include "documents/sourcetext.h"
#include "postmortem/postmortem.h"

namespace recount
{

/// The story of an incident as it is told in an interview, as Markdown to go on writing: role,
/// decisions, situation, task, action, both results, lesson, how each number is known, and room
/// for what is said in half a minute, two and five. In the language of the document; what is
/// missing is asked in a comment. Lines with names of people, hosts, links or ids are left out;
/// still, somebody should read it before it is told. Runs on any thread.
QByteArray storyDraft(const PostMortem &document);

} // namespace recount
