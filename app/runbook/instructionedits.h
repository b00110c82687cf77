#pragma once

#include "documents/textpatch.h"
#include "runbook/runbook.h"
#include "runbook/runbookwords.h"

#include <optional>

namespace recount
{

/// Edits of what stands in one step or quickfix, as patches: its lines and code blocks. What is
/// added is indented as the item that holds it.
class InstructionEdits
{
public:
    /// Both ranges are those of the step or quickfix.
    InstructionEdits(const SourceText &source, const Runbook &runbook, const ByteRange &heading,
                     const ByteRange &range);

    /// It has a heading of its own; else it is an item or a paragraph.
    bool isHeaded() const { return m_isHeaded; }
    /// Of what belongs to an item; empty below a heading.
    QString indent() const { return m_indent; }
    /// Where its heading ends, without line end.
    qsizetype headingEnd() const;
    /// The same, or the end of the paragraph that begins with the title of an item.
    qsizetype openingEnd() const { return titleEnd().value_or(headingEnd()); }
    /// Behind the last line that says anything.
    qsizetype wordsEnd() const;

    /// A paragraph of one or more lines behind what ends at `place`.
    TextPatch paragraph(qsizetype place, const QString &text) const;
    QString codeBlock(const QString &lang, const QString &text) const;

    /// The title as it stands, with the links that lead to the heading.
    QList<TextPatch> setTitle(const Passage &title, const QString &written) const;
    /// A line "Why: words" that may be there already; it is made behind `place`. Empty words take
    /// the line out.
    QList<TextPatch> setLabel(const Passage &known, runbookwords::Label label, const QString &words,
                              qsizetype place) const;
    /// An empty text takes the command out.
    QList<TextPatch> setCommand(const RunbookCommand &command, const QString &text) const;
    QList<TextPatch> addCommand(const QList<RunbookCommand> &commands, const QString &text,
                                const QString &lang, qsizetype place) const;
    QList<TextPatch> setExpected(const ExpectedOutput &expected, const QString &sample,
                                 qsizetype place) const;
    /// The quote that warns; `Danger::None` takes it out.
    QList<TextPatch> setWarning(const Passage &warning, Danger danger, const QString &blastRadius,
                                const QString &undo, qsizetype place) const;
    /// A labelled line in the place of the quote, of which nothing else is left.
    QList<TextPatch> replaceWarning(const Passage &warning, runbookwords::Label label,
                                    const QString &words) const;
    /// One part of the line in italics, which is made when it is missing: below the heading, or
    /// below the words that stand for one. An empty part is taken out.
    enum class Meta { Kind, Minutes, From, As, Visits, Idempotent, Danger, Approval, Other };
    QList<TextPatch> setMeta(const ByteRange &line, Meta part, const QString &written) const;

private:
    ByteRange wholeWarning(const Passage &warning) const;
    QString indented(const QString &text) const;
    /// Behind the paragraph that begins with the title; nothing without one.
    std::optional<qsizetype> titleEnd() const;

    const SourceText &m_source;
    const Runbook &m_runbook;
    ByteRange m_heading;
    ByteRange m_range;
    bool m_isHeaded = false;
    QString m_indent;
};

} // namespace recount
