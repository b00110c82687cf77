#pragma once

#include "documents/textpatch.h"

#include <QList>
#include <QString>

#include <optional>

namespace recount
{

/// One `key: value` of the front matter.
struct FrontMatterEntry {
    QString key;
    QString value; ///< without quotes around it
    int line = 0;
    ByteRange valueRange; ///< as written, quotes included
};

/// The lines between two `---` at the very beginning of a document. Only flat `key: value` lines
/// are understood; others stay as they are.
struct FrontMatter {
    ByteRange range;  ///< with both fences and the line end of the second
    int lastLine = 0; ///< of the second fence
    QList<FrontMatterEntry> entries;

    /// Empty without such a key.
    QString value(const QString &key) const;
};

/// Nothing when the document does not begin with a fence, or the second one is missing.
std::optional<FrontMatter> readFrontMatter(const SourceText &source);

/// Sets one value, at the end of the front matter when the key is new, in a new front matter when
/// there is none. A value that YAML could misread is put in quotes; line ends in it become spaces.
TextPatch setFrontMatterValue(const SourceText &source, const QString &key, const QString &value);

} // namespace recount
