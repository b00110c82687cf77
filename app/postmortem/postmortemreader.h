#pragma once

#include "postmortem/postmortem.h"

namespace recount
{

/// Reads a post-mortem out of Markdown, its own form or that of a usual template, an older plain
/// text with underlined headings as well. Never fails: what is not understood is no value.
PostMortem readPostMortem(const SourceText &source);

} // namespace recount
