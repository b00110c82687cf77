#pragma once

#include "documents/markdownline.h"

namespace recount
{

/// A word of a line, in UTF-16 units.
struct WordPlace {
    int begin = 0;
    int length = 0;

    friend bool operator==(const WordPlace &, const WordPlace &) = default;
};

/// The words of a line whose spelling is worth checking. Left out: code, targets of links,
/// comments, front matter, HTML, paths and names of files, addresses, and words with digits, with
/// capitals inside, or of up to five capitals.
QList<WordPlace> wordsToCheck(QStringView line, const MarkdownLine &read);

} // namespace recount
