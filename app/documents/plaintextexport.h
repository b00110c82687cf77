#pragma once

#include "documents/sourcetext.h"

#include <QString>

namespace recount
{

/// A document as plain text, as for a mail: no markup, no front matter, no comments and no HTML.
/// Headings are underlined, tables have columns of equal width, boxes are ☐ and ☑, addresses of
/// links stand behind their words, and images are "[image: words]".
QString plainTextDocument(const SourceText &source);

} // namespace recount
