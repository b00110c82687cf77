#pragma once

#include "documents/markdownblocks.h"
#include "documents/textpatch.h"
#include "runbook/commandtext.h"

#include <QList>

namespace recount
{

/// A block of code in which commands stand behind prompts, maybe with what they wrote, or with a
/// table that they wrote: which lines are what, and how to take them apart.
class PromptSplit
{
public:
    PromptSplit(const SourceText &source, const MarkdownBlock &code);

    /// Whether it holds more than commands.
    bool isMixed() const { return hasPrompts() || hasOutput(); }
    bool hasPrompts() const { return !m_firstPrompt.isEmpty(); }
    bool hasOutput() const { return !m_firstOutput.isEmpty(); }
    /// The first line with a prompt, else the first one of output.
    ByteRange place() const { return hasPrompts() ? m_firstPrompt : m_firstOutput; }
    /// Commands without prompts in blocks of their own, outputs in others; empty where that is not
    /// safe: indented code, or a block within a list.
    QList<TextPatch> patches() const;

private:
    struct Line {
        commandtext::CommandLine kind = commandtext::CommandLine::Blank;
        ByteRange range;
        qsizetype prompt = 0; ///< bytes
    };

    const SourceText &m_source;
    const MarkdownBlock &m_block;
    QList<Line> m_lines;
    ByteRange m_firstPrompt;
    ByteRange m_firstOutput;
};

} // namespace recount
