#pragma once

#include "documents/markdownblocks.h"
#include "documents/textpatch.h"

#include <QString>

namespace recount
{

/// A text with the line ends of a document.
QByteArray withLineEnds(const SourceText &source, const QString &text);

/// Text that is put behind what stands before `place`, with a blank line between.
TextPatch paragraphAt(const SourceText &source, qsizetype place, const QByteArray &written);

/// The same at the end of a section. A code block or HTML that the document leaves open up to its
/// end, and that would take the text in, is ended before it. `blocks` are those of the document.
TextPatch paragraphBehind(const SourceText &source, const QList<MarkdownBlock> &blocks,
                          qsizetype place, const QByteArray &written);

/// What somebody writes into a section, so that it stays there: headings of its `level` or above
/// are words, and code or HTML that is left open ends with it. A fence right behind code that was
/// ended so is the end that they had in mind.
QString withinSection(const QString &words, int level);

/// Text in place of what stands at `range`, apart from a heading right behind it.
TextPatch wordsInstead(const SourceText &source, const ByteRange &range, const QByteArray &written);

/// The lines that hold a range are taken out, with the blank ones behind them where there are some
/// above them too.
TextPatch withoutLines(const SourceText &source, const ByteRange &range);

/// The end of the line that holds the last byte of a range, without its line end.
qsizetype lastLineEnd(const SourceText &source, const ByteRange &range);

/// The same, with blank lines at the end of the range left out.
qsizetype lastWordsEnd(const SourceText &source, const ByteRange &range);

} // namespace recount
