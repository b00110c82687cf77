#pragma once

#include "documents/textpatch.h"
#include "postmortem/postmortem.h"

namespace recount
{

/// Edits of a post-mortem as patches of its bytes; each changes only the lines of what it edits.
/// `document` was read from exactly these bytes. Nothing to be changed gives no patch.
class PostMortemEdits
{
public:
    PostMortemEdits(const SourceText &source, const PostMortem &document);

    QList<TextPatch> setTitle(const QString &title) const;
    /// A value of the table under the title, which is made when there is none.
    QList<TextPatch> setHeader(const QString &key, const QString &value) const;
    /// The Markdown of a section. One that is missing is added where its place is; an emptied one
    /// keeps its heading.
    QList<TextPatch> setSection(SectionKind kind, const QString &markdown) const;

private:
    friend class TimelineEdits;
    friend class FixEdits;

    /// Where a new section belongs, and the level of its heading.
    struct Slot {
        qsizetype place = 0;
        int level = 2;
    };
    Slot slotOf(SectionKind kind) const;
    /// `written` as a new section with its heading.
    TextPatch newSection(SectionKind kind, const QByteArray &written) const;
    /// Nothing when the table under the title has no such row.
    std::optional<TextPatch> setHeaderCell(const QString &key, const QString &words) const;

    const SourceText &m_source;
    const PostMortem &m_document;
};

} // namespace recount
