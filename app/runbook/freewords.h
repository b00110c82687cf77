#pragma once

#include "runbook/instructionedits.h"

namespace recount
{

/// The words of a step or quickfix that are none of its values, edited as one text: paragraphs and
/// lists with blank lines between, each of which stays in its place. Only what differs is changed.
class FreeWords
{
public:
    /// `ranges` are its `wordRanges`, in the order of the text.
    FreeWords(const SourceText &source, const InstructionEdits &edits,
              const QList<ByteRange> &ranges);

    /// Lines end with LF; the indentation of an item is left out.
    QString text() const;
    /// What would end the step, or begin code, a quote or a table, is escaped. `meta` is the line
    /// in italics, behind which the first words come.
    QList<TextPatch> set(const QString &markdown, const ByteRange &meta) const;

private:
    QString pieceAt(qsizetype index) const;
    QString safe(const QString &paragraph, bool isFirst) const;
    TextPatch replaced(const ByteRange &range, const QString &words) const;
    TextPatch removed(const ByteRange &range) const;

    const SourceText &m_source;
    const InstructionEdits &m_edits;
    QList<ByteRange> m_ranges;
};

} // namespace recount
