#pragma once

#include "documents/textpatch.h"
#include "runbook/runbook.h"

namespace recount
{

class InstructionEdits;

/// Edits of quickfixes and permanent fixes as patches; each is named by its index. Ids are never
/// given again, so removing one changes no other: what led to it leads nowhere, and is told.
class QuickfixEdits
{
public:
    QuickfixEdits(const SourceText &source, const Runbook &runbook);

    /// At the end of their section with the next free id; the section is made when it is missing.
    QList<TextPatch> addQuickfix(const QString &title) const;
    /// With the links that lead to the heading.
    QList<TextPatch> setTitle(int quickfix, const QString &title) const;
    /// An empty text takes the command out.
    QList<TextPatch> setCommand(int quickfix, int command, const QString &text) const;
    QList<TextPatch> addCommand(int quickfix, const QString &text,
                                const QString &lang = QStringLiteral("bash")) const;
    /// Lines `Verify: ...`; an empty text takes the line out.
    /// The lines and lists that are none of its values, as Markdown.
    QString words(int quickfix) const;
    QList<TextPatch> setWords(int quickfix, const QString &markdown) const;
    QList<TextPatch> setVerify(int quickfix, const QString &words) const;
    /// Where it is said: in the quote that warns, or in a line of its own.
    QList<TextPatch> setRollback(int quickfix, const QString &words) const;
    /// `target` as `targetText` gives it.
    QList<TextPatch> setThen(int quickfix, const QString &target) const;
    /// The quote that warns, and the word in the line below the heading.
    QList<TextPatch> setDanger(int quickfix, Danger danger, const QString &blastRadius) const;
    QList<TextPatch> removeQuickfix(int quickfix) const;

    QList<TextPatch> addPermanentFix(const QString &title) const;
    QList<TextPatch> setPermanentFix(int fix, const QString &title) const;
    QList<TextPatch> removePermanentFix(int fix) const;

private:
    InstructionEdits within(const RunbookQuickfix &quickfix) const;
    bool isInWarning(const RunbookQuickfix &quickfix, const Passage &words) const;
    qsizetype openingEnd(const RunbookQuickfix &quickfix) const;

    const SourceText &m_source;
    const Runbook &m_runbook;
};

} // namespace recount
