#include "runbook/headinglinks.h"

#include "documents/markdownlinks.h"
#include "runbook/headinganchors.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace recount
{

namespace
{

QStringList anchorsOf(const SourceText &source, const QList<MarkdownBlock> &blocks)
{
    const HeadingAnchors anchors(source, blocks);
    QStringList all;
    for (const MarkdownBlock &block : blocks) {
        if (block.kind == MarkdownBlock::Kind::Heading)
            all.append(anchors.anchorOf(block.range));
    }
    return all;
}

} // namespace

QList<TextPatch> headingLinkPatches(const SourceText &source, const QList<MarkdownBlock> &blocks,
                                    const SourceText &after, const QList<int> &order)
{
    QList<TextPatch> patches;
    const QList<MarkdownLink> links = markdownLinks(source, blocks);
    const bool hasLinks = std::any_of(links.begin(), links.end(), [&](const MarkdownLink &link) {
        return source.slice(link.address).startsWith('#');
    });
    if (!hasLinks)
        return patches;
    const QStringList before = anchorsOf(source, blocks);
    const QStringList now = anchorsOf(after, markdownBlocks(after));
    QHash<QString, QString> moved; ///< the address of now, by that of before
    for (int heading = 0; heading < std::min(now.size(), order.size()); ++heading) {
        const int known = order.at(heading);
        if (known >= 0 && known < before.size())
            moved.insert(HeadingAnchors::plain(before.at(known)), now.at(heading));
    }
    for (const MarkdownLink &link : links) {
        const QString address = source.text(link.address);
        if (!address.startsWith(u'#'))
            continue;
        const auto found = moved.constFind(HeadingAnchors::plain(address.mid(1)));
        if (found != moved.constEnd() && !HeadingAnchors::areSame(*found, address.mid(1)))
            patches.append({link.address, QString(u'#' + *found).toUtf8()});
    }
    return patches;
}

QList<TextPatch> withHeadingLinks(const SourceText &source, const QList<MarkdownBlock> &blocks,
                                  const QList<TextPatch> &patches)
{
    const auto after = patched(source.bytes(), patches);
    if (!after)
        return patches;
    const int headings =
        int(std::count_if(blocks.begin(), blocks.end(), [](const MarkdownBlock &block) {
            return block.kind == MarkdownBlock::Kind::Heading;
        }));
    QList<int> order(headings);
    std::iota(order.begin(), order.end(), 0);
    return patches + headingLinkPatches(source, blocks, SourceText(*after), order);
}

} // namespace recount
