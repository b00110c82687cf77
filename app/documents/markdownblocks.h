#pragma once

#include "documents/sourcetext.h"

#include <QList>
#include <QString>

#include <optional>

namespace recount
{

/// A block of a Markdown document (CommonMark with the tables and task lists of GitHub).
struct MarkdownBlock {
    enum class Kind { Heading, Paragraph, List, Item, Table, Code, Quote, Html, Rule };

    Kind kind = Kind::Paragraph;
    int firstLine = 0;
    int lastLine = 0; ///< blank lines behind the block do not belong to it
    /// From its first character, behind indentation and markers of what holds it, to the end of
    /// its last line.
    ByteRange range;
    int parent = -1;            ///< index of the block that holds it; -1 for the document
    int level = 0;              ///< of a heading, 1 to 6
    QString text;               ///< of a heading, without markup; of code, its info string
    bool ordered = false;       ///< of a list
    std::optional<bool> isDone; ///< of an item with a checkbox
};

/// All blocks in the order of the text, a block before those in it. Front matter is left out, and
/// so are definitions of links, which are no blocks. Never fails: whatever it is, it is some text.
QList<MarkdownBlock> markdownBlocks(const SourceText &source);

} // namespace recount
