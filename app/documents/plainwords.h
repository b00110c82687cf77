#pragma once

#include <QString>

namespace recount
{

/// Markdown of one line or paragraph as the words that a reader sees: without emphasis, code ticks,
/// comments and tags; a link is its words, an image its description. Spaces are simplified.
QString plainWords(const QString &markdown);

} // namespace recount
