#pragma once

#include "documents/markdownblocks.h"
#include "documents/textpatch.h"

namespace recount
{

/// A list of a document with the places of its items, so that one item can be changed and all else
/// stays as it was written.
class ListSource
{
public:
    /// `list` is the index of a block of that kind.
    ListSource(const SourceText &source, const QList<MarkdownBlock> &blocks, int list);

    int count() const { return int(m_items.size()); }
    /// The words of an item, markers and checkbox left out, lists within it included.
    QString text(int item) const;
    /// Nothing where there is no checkbox.
    std::optional<bool> isDone(int item) const { return m_items.at(item).isDone; }
    /// The first paragraph of an item, behind marker and checkbox.
    ByteRange words(int item) const { return m_items.at(item).paragraph; }
    /// From the marker to the end, blank lines behind it left out.
    ByteRange range(int item) const { return m_items.at(item).range; }
    /// The digits of its marker; empty in a list without numbers.
    ByteRange digits(int item) const;
    /// All that is in an item, its checkbox included.
    ByteRange content(int item) const;
    /// How far the content stands from the left.
    int indent(int item) const;

    /// The first paragraph of an item, in one line; its lists and further paragraphs stay.
    TextPatch setText(int item, const QString &text) const;
    /// The item has a checkbox.
    TextPatch setDone(int item, bool done) const;
    /// A new item before `item`, or behind the last one, with the marker of its neighbours; the
    /// numbers of an ordered list stay as they are, as Markdown counts for itself.
    TextPatch insertItem(int item, const QString &text, std::optional<bool> done = {}) const;
    /// With the blank lines up to the next item.
    TextPatch removeItem(int item) const;

private:
    struct Item {
        ByteRange range;
        ByteRange lines;     ///< whole lines, with their line ends, up to the next item
        ByteRange marker;    ///< "- ", "12. " with the space
        ByteRange box;       ///< "[x]"; empty without a checkbox
        ByteRange paragraph; ///< the words of the first paragraph, over all its lines
        std::optional<bool> isDone;
    };

    SourceText m_source;
    QList<Item> m_items;
};

/// A text as one line that is a paragraph wherever a paragraph may begin: what would begin a list,
/// a quote or a heading is escaped.
QByteArray paragraphMarkdown(const QString &text);

} // namespace recount
