#pragma once

#include "postmortem/postmortemedits.h"

namespace recount
{

/// Edits of attachments as patches. Each is named by its index in `PostMortem::attachments`.
class AttachmentEdits
{
public:
    AttachmentEdits(const SourceText &source, const PostMortem &document);

    /// A link at the end of the section, which is made when it is missing.
    QList<TextPatch> add(const QString &text, const QString &path) const;
    /// What it shows; of an image its description.
    QList<TextPatch> setText(int index, const QString &text) const;
    /// Relative to the document; nothing is no path.
    QList<TextPatch> setPath(int index, const QString &path) const;
    /// The item of the section; of one in the text only the link, whose words stay.
    QList<TextPatch> remove(int index) const;

private:
    const SourceText &m_source;
    const PostMortem &m_document;
};

/// What is written of a text or path between brackets, with all that a reader sees.
QString linkWordsText(const QString &written);

} // namespace recount
