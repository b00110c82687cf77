#pragma once

#include <QList>
#include <QStringView>

namespace recount
{

/// What a part of a line is, as far as the line and those before it tell.
enum class MarkdownToken {
    HeadingMark,
    Heading,
    Markup, ///< the signs around strong, emphasized and struck words
    Strong,
    Emphasis,
    Strike,
    CodeSpan,
    Code,
    Fence,
    ListMark,
    CheckBox,
    QuoteMark,
    TableBar,
    LinkText,
    LinkTarget,
    Comment,
    Html,
    FrontMatter,
    FrontMatterKey,
    Rule,
};

struct MarkdownSpan {
    int begin = 0;
    int length = 0;
    MarkdownToken kind = MarkdownToken::Code;

    int end() const { return begin + length; }
    friend bool operator==(const MarkdownSpan &, const MarkdownSpan &) = default;
};

/// One line, read alone but for what the lines before it opened.
struct MarkdownLine {
    static constexpr int documentStart = -1; ///< the state before the first line
    static constexpr int plainText = 0;

    QList<MarkdownSpan> spans; ///< those within others come behind them
    int state = plainText;     ///< for the next line
    int contentBegin = 0;      ///< behind indentation, quote marks, marker and checkbox
};

/// Reads a line for showing it and for typing in it; for what a document is, there is
/// markdownBlocks(). `state` is that of the line before.
MarkdownLine readMarkdownLine(QStringView line, int state);

/// Whether the line that follows this state is one of a code block with fences.
bool isInFence(int state);

} // namespace recount
