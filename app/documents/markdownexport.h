#pragma once

#include "documents/sourcetext.h"

#include <QByteArray>

namespace recount
{

/// A document for GitHub, GitLab and others that show Markdown: without its front matter, which
/// they would show as a table or as code; all else byte for byte.
QByteArray markdownForHosts(const SourceText &source);

/// A document to be pasted into Confluence: without front matter and comments; boxes of a task list
/// are characters, links within the document are their words, and images of files are their
/// descriptions in brackets. Code stays as it is.
QByteArray markdownForConfluence(const SourceText &source);

} // namespace recount
