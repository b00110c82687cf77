#pragma once

#include "documents/markdownline.h"

namespace recount
{

/// Appends what stands in a line from `begin` on: emphasis, code, links, HTML, bars. Answers
/// whether a comment stays open at its end.
bool readMarkdownInline(QStringView line, int begin, QList<MarkdownSpan> &spans);

} // namespace recount
