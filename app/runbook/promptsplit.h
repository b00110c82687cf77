#pragma once

#include "documents/markdownblocks.h"
#include "documents/textpatch.h"

#include <QList>

namespace recount
{

/// A block of code in which commands stand behind prompts, maybe with what they wrote: which lines
/// are what, and how to take them apart.
class PromptSplit
{
public:
    PromptSplit(const SourceText &source, const MarkdownBlock &code);

    bool hasPrompts() const { return !m_firstPrompt.isEmpty(); }
    bool hasOutput() const { return m_hasOutput; }
    /// The first line with a prompt.
    ByteRange firstPrompt() const { return m_firstPrompt; }
    /// Commands without prompts in blocks of their own, outputs in others; empty where that is not
    /// safe: indented code, or a block within a list.
    QList<TextPatch> patches() const;

private:
    struct Line {
        enum class Kind { Command, Output, Blank };
        Kind kind = Kind::Blank;
        ByteRange range;
        qsizetype prompt = 0; ///< bytes
    };

    const SourceText &m_source;
    const MarkdownBlock &m_block;
    QList<Line> m_lines;
    ByteRange m_firstPrompt;
    bool m_hasOutput = false;
};

} // namespace recount
