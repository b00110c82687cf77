#pragma once

#include "documents/textpatch.h"
#include "runbook/runbook.h"

namespace recount
{

/// Edits of a runbook as patches of its bytes; each changes only the lines of what it edits.
/// `runbook` was read from exactly these bytes. Nothing to be changed gives no patch. Texts are
/// Markdown. Steps and quickfixes have classes of their own, `StepEdits`, `StepOrderEdits` and
/// `QuickfixEdits`, rows have `RunbookRowEdits`.
class RunbookEdits
{
public:
    RunbookEdits(const SourceText &source, const Runbook &runbook);

    /// What is written in a section, without blank lines around it and without the help of a
    /// template; an empty range behind heading and help when nothing is.
    static ByteRange wordsOf(const SourceText &source, const RunbookSection &section);

    QList<TextPatch> setTitle(const QString &title) const;
    /// A value of the table under the title, which is made when there is none. `key` as
    /// `runbookHeaderKeyOf` gives it; "service" and "owner" may share a row.
    QList<TextPatch> setHeader(const QString &key, const QString &value) const;
    /// The Markdown of a section without the sections in it. One that is missing is added where its
    /// place is; an emptied one keeps its heading.
    QList<TextPatch> setSection(RunbookSectionKind kind, const QString &markdown) const;
    /// Behind what is in the section, with a blank line between; the section is made when it is
    /// missing.
    QList<TextPatch> appendTo(RunbookSectionKind kind, const QString &markdown) const;

private:
    TextPatch newSection(RunbookSectionKind kind, const QByteArray &written) const;

    const SourceText &m_source;
    const Runbook &m_runbook;
};

} // namespace recount
