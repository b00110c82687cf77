#include "runbook/headinganchors.h"

namespace recount
{

namespace
{

QString slug(const QString &title)
{
    QString anchor;
    for (const QChar letter : title.toLower()) {
        if (letter.isLetterOrNumber() || letter.isMark() || letter == u'_' || letter == u'-')
            anchor += letter;
        else if (letter.isSpace())
            anchor += u'-';
    }
    return anchor;
}

} // namespace

HeadingAnchors::HeadingAnchors(const SourceText &source, const QList<MarkdownBlock> &blocks)
    : m_source(source)
{
    QHash<QString, int> counts;
    for (const MarkdownBlock &block : blocks) {
        if (block.kind != MarkdownBlock::Kind::Heading)
            continue;
        QString anchor = slug(block.text.trimmed());
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
