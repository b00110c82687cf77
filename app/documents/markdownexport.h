#pragma once

#include "documents/sourcetext.h"

namespace recount
{

/// For GitHub and GitLab: without front matter, everything else byte for byte.
QByteArray markdownForForge(const SourceText &source);

/// For pasting into Confluence, which shows front matter and comments as text and keeps neither
/// checkboxes, anchors nor files beside the page: front matter and comments are left out, boxes
/// become ☐ and ☑, links within the document their words, images of the folder "[image: words]".
/// Everything else stays byte for byte, and code as a whole.
QByteArray markdownForConfluence(const SourceText &source);

} // namespace recount
