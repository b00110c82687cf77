#pragma once

#include "postmortem/postmortemedits.h"
#include "postmortem/whysoutline.h"

namespace recount
{

/// Edits of the five whys as patches. Answers are named by their index in `readWhys`; those that
/// have no place in the text can't be edited.
class WhysEdits
{
public:
    WhysEdits(const SourceText &source, const PostMortem &document);

    const QList<Why> &whys() const { return m_whys; }

    /// A new chain at the end, or the next link where there is but one chain of numbers. The
    /// section is made when it is missing.
    QList<TextPatch> add(const QString &text) const;
    /// What explains that answer, behind what explains it already.
    QList<TextPatch> addBelow(int index, const QString &text) const;
    /// In one line; nothing is no text.
    QList<TextPatch> set(int index, const QString &text) const;
    /// What explained it takes its place.
    QList<TextPatch> remove(int index) const;

    /// With all that explains it, below the answer before it on the same level.
    bool canIndent(int index) const;
    QList<TextPatch> indent(int index) const;
    /// To the level of what it explains.
    bool canOutdent(int index) const;
    QList<TextPatch> outdent(int index) const;

private:
    bool isEditable(int index) const;
    bool isNumberedChain() const;
    int behindBranch(int index) const;
    int lineOf(int index) const;
    int lastLineOf(int index) const;
    int parentOf(int index) const;
    int siblingBefore(int index) const;
    int columnBelow(int index) const;
    QList<TextPatch> insertBehind(int index, int column, const QByteArray &marker,
                                  const QString &text) const;
    QList<TextPatch> shifted(int firstLine, int lastLine, int columns) const;
    QList<TextPatch> renumbered(int first, int by) const;

    const SourceText &m_source;
    const PostMortem &m_document;
    QList<Why> m_whys;
    bool m_isChain;
};

} // namespace recount
