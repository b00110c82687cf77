#pragma once

#include <QByteArrayView>
#include <QString>

#include <cmark-gfm.h>

#include <memory>
#include <optional>

namespace recount
{

struct FreeMarkdownNode {
    void operator()(cmark_node *node) const { cmark_node_free(node); }
};
struct FreeMarkdownIterator {
    void operator()(cmark_iter *iterator) const { cmark_iter_free(iterator); }
};

using MarkdownTree = std::unique_ptr<cmark_node, FreeMarkdownNode>;
using MarkdownIterator = std::unique_ptr<cmark_iter, FreeMarkdownIterator>;

/// What is understood besides CommonMark: tables and task lists alone, which make the blocks, or
/// also what GitHub does within a line, crossed out words and bare addresses.
enum class MarkdownExtensions { Blocks, BlocksAndInlines };

/// The tree of a text without front matter; null only without memory. Texts that would make the
/// library use up time or memory out of all proportion are read with less in them: a table that
/// short rows would blow up is a paragraph, and with more than 10,000 images in one paragraph
/// there are none. A byte that is no text is one U+001A there.
MarkdownTree parseMarkdown(QByteArrayView text,
                           MarkdownExtensions extensions = MarkdownExtensions::Blocks);

/// What a node holds, as text: null is empty, and what is no text is U+FFFD.
QString markdownWords(const char *bytes);

/// The words of a heading or another block, without markup, in one line.
QString plainText(cmark_node *block);

/// The box that an item begins with: whether it is checked. `item` begins with its marker.
std::optional<bool> taskBox(QByteArrayView item);

} // namespace recount
