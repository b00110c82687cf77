#include "runbook/headinganchors.h"

#include "runbook/runbookwords.h"

namespace recount
{

HeadingAnchors::HeadingAnchors(const SourceText &source, const QList<MarkdownBlock> &blocks)
    : m_source(source)
{
    QHash<QString, int> counts;
    for (const MarkdownBlock &block : blocks) {
        if (block.kind != MarkdownBlock::Kind::Heading)
            continue;
        QString anchor = runbookwords::anchorOf(block.text.trimmed());
        const int before = counts[anchor]++;
        if (before > 0)
            anchor += u'-' + QString::number(before);
        m_byLine.insert(block.firstLine, anchor);
        m_all.insert(plain(anchor));
    }
}

QString HeadingAnchors::plain(const QString &anchor)
{
    return anchor.toLower().split(u'-', Qt::SkipEmptyParts).join(u'-');
}

QString HeadingAnchors::anchorOf(const ByteRange &heading) const
{
    return heading.isEmpty() ? QString() : m_byLine.value(m_source.lineAt(heading.begin));
}

} // namespace recount
