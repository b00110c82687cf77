#include "runbook/headinglinks.h"

#include "documents/markdownlinks.h"
#include "documents/plainheadings.h"
#include "runbook/headinganchors.h"
#include "runbook/rearrangedtext.h"

#include <QHash>
#include <QRegularExpression>

namespace recount
{

namespace
{

using Kind = MarkdownBlock::Kind;

/// The addresses of links to headings of the document itself: in links, in definitions of links,
/// and in tags.
QList<ByteRange> innerAddresses(const SourceText &source, const QList<MarkdownBlock> &blocks)
{
    static const QRegularExpression defined(
        QStringLiteral("^ {0,3}\\[[^\\]]{1,200}\\]:\\s{0,9}<?(#[^\\s>]+)"));
    static const QRegularExpression tag(QStringLiteral("\\bhref\\s*=\\s*[\"'](#[^\"'\\s]+)[\"']"),
                                        QRegularExpression::CaseInsensitiveOption);
    QList<ByteRange> found;
    for (const MarkdownLink &link : markdownLinks(source, blocks)) {
        if (source.slice(link.address).startsWith('#'))
            found.append(link.address);
    }
    QList<bool> isCode(source.lineCount(), false);
    for (const MarkdownBlock &block : blocks) {
        for (int line = block.firstLine; block.kind == Kind::Code && line <= block.lastLine; ++line)
            isCode[line] = true;
    }
    for (int line = 0; line < source.lineCount(); ++line) {
        const ByteRange range = source.line(line);
        const QByteArrayView bytes = source.slice(range);
        if (isCode.at(line) || !(bytes.contains("]:") || bytes.contains("href")))
            continue;
        const QString text = source.text(range);
        const auto add = [&](const QRegularExpressionMatch &match) {
            found.append(source.part(range, match.capturedStart(1), match.capturedLength(1)));
        };
        if (const auto match = defined.match(text); match.hasMatch())
            add(match);
        for (auto tags = tag.globalMatch(text); tags.hasNext();)
            add(tags.next());
    }
    return found;
}

/// An address written in the way of another: encoded, or with hyphens in a row as one.
QByteArray writtenAs(const QByteArray &known, const QString &anchorBefore, const QString &anchor)
{
    if (known.contains('%'))
        return '#' + anchor.toUtf8().toPercentEncoding("-_");
    const bool isPlain = QString::fromUtf8(known.mid(1)).toLower() != anchorBefore;
    return '#' + (isPlain ? HeadingAnchors::plain(anchor) : anchor).toUtf8();
}

} // namespace

QList<TextPatch> headingLinkPatches(const SourceText &source, const QList<MarkdownBlock> &blocks,
                                    const SourceText &after,
                                    const std::function<qsizetype(qsizetype)> &placeOf)
{
    QList<TextPatch> patches;
    const QList<ByteRange> addresses = innerAddresses(source, blocks);
    if (addresses.isEmpty())
        return patches;
    const HeadingAnchors before(source, blocks);
    const HeadingAnchors now(after, blocksWithPlainHeadings(after));
    QHash<QString, const MarkdownBlock *> headings;
    for (const MarkdownBlock &block : blocks) {
        const QString key = HeadingAnchors::plain(before.anchorOf(block.range));
        if (block.kind == Kind::Heading && !headings.contains(key))
            headings.insert(key, &block);
    }
    QHash<const MarkdownBlock *, QString> moved; ///< empty for those that are gone
    const auto movedAnchor = [&](const MarkdownBlock *heading) {
        if (const auto known = moved.constFind(heading); known != moved.constEnd())
            return *known;
        const qsizetype place = placeOf(heading->range.begin);
        return *moved.insert(heading, place < 0 ? QString() : now.anchorOf({place, place + 1}));
    };
    for (const ByteRange &range : addresses) {
        const QByteArray address = source.slice(range).toByteArray();
        const QString anchor =
            QString::fromUtf8(QByteArray::fromPercentEncoding(address.mid(1))).toLower();
        const MarkdownBlock *const heading = headings.value(HeadingAnchors::plain(anchor));
        if (!heading)
            continue;
        const QString anchorNow = movedAnchor(heading);
        if (anchorNow.isEmpty())
            patches.append({range, "#step-0"});
        else if (!HeadingAnchors::areSame(anchorNow, anchor))
            patches.append({range, writtenAs(address, before.anchorOf(heading->range), anchorNow)});
    }
    return patches;
}

QList<TextPatch> withHeadingLinks(const SourceText &source, const QList<MarkdownBlock> &blocks,
                                  const QList<TextPatch> &patches)
{
    RearrangedText text(source);
    text.change(patches);
    const SourceText after(text.bytes());
    return patches + headingLinkPatches(source, blocks, after,
                                        [&](qsizetype place) { return text.placeOf(place); });
}

} // namespace recount
