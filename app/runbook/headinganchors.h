#pragma once

#include "documents/markdownblocks.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace recount
{

/// The addresses that GitHub and GitLab give to the headings of a document: small letters, hyphens
/// for spaces, without other signs, with `-1`, `-2` ... behind those that are there before.
class HeadingAnchors
{
public:
    HeadingAnchors(const SourceText &source, const QList<MarkdownBlock> &blocks);

    /// Of the heading that begins in this range; empty without one. No `#` before it.
    QString anchorOf(const ByteRange &heading) const;
    /// Hyphens in a row count as one, as GitLab does it.
    bool contains(const QString &anchor) const { return m_all.contains(plain(anchor)); }
    static bool areSame(const QString &one, const QString &other)
    {
        return plain(one) == plain(other);
    }
    /// What is the same for all anchors that count as one.
    static QString plain(const QString &anchor);

private:

    const SourceText &m_source;
    QHash<int, QString> m_byLine;
    QSet<QString> m_all;
};

} // namespace recount
