#pragma once

#include "documents/sourcetext.h"

#include <QString>

namespace recount
{

/// A piece of a document as plain words, with its place in the bytes. The place is empty when the
/// document does not have it.
struct Passage {
    QString text;
    ByteRange range;

    bool isEmpty() const { return text.isEmpty(); }

    friend bool operator==(const Passage &, const Passage &) = default;
};

/// Lower case, without markup, colon and spaces around: the key of "**Done when:**" is "done when".
QString fieldKey(const QString &words);

} // namespace recount
