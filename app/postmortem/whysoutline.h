#pragma once

#include "postmortem/postmortem.h"

namespace recount
{

/// One answer to "why?", in the order of the text, each before those that explain it.
struct Why {
    int depth = 1;       ///< 1 is what the chain begins with
    QString text;        ///< without marker and markup
    QStringList factors; ///< that it names and that the document has: F1
    int column = 0;      ///< at which its marker stands
    ByteRange indent;    ///< from the beginning of its line to the marker
    ByteRange marker;    ///< "- ", "2. "
    ByteRange words;     ///< as they are written; empty when they can't be edited
};

/// The list of the section; a numbered list without levels is a chain, each item one level deeper.
/// At most a thousand.
QList<Why> readWhys(const PostMortem &document);

/// Whether the items are a numbered list without levels, each of which explains the one before.
bool isChain(const QList<Why> &whys);

/// The longest chain; 0 without any.
int depthOf(const QList<Why> &whys);

} // namespace recount
