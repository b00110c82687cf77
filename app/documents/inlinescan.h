#pragma once

#include "documents/sourcetext.h"

#include <QByteArrayView>
#include <QList>

namespace recount
{

/// A link, an image or a comment within a paragraph, where it is written.
struct InlinePiece {
    enum class Kind { Link, Image, Comment };

    Kind kind = Kind::Link;
    ByteRange whole;
    ByteRange words; ///< of a link or an image, between its first brackets
    QByteArray address;
};

/// The inline links `[words](address)`, images and comments of one paragraph, heading or table
/// row, in order; none within another one or within code. Links by reference are not found.
QList<InlinePiece> scanInlines(QByteArrayView text);

/// Where the code span ends that begins with the backticks at `at`; where these end when as many of
/// them do not come again, as they are text then.
qsizetype behindCodeSpan(QByteArrayView text, qsizetype at);

} // namespace recount
