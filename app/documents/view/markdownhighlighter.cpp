#include "documents/view/markdownhighlighter.h"

#include "widgets/palettecolors.h"

#include <QFont>
#include <QFontDatabase>
#include <QTextDocument>

#include <algorithm>

namespace recount
{

int lineStateBefore(const QTextBlock &block)
{
    if (block.blockNumber() == 0)
        return MarkdownLine::documentStart;
    return std::max(MarkdownLine::plainText, block.previous().userState());
}

MarkdownHighlighter::MarkdownHighlighter(QObject *parent) : QSyntaxHighlighter(parent) {}

void MarkdownHighlighter::highlight(QTextDocument *newDocument, qsizetype bytes)
{
    QTextDocument *wanted = bytes > mostBytes ? nullptr : newDocument;
    if (wanted != document())
        setDocument(wanted);
}

void MarkdownHighlighter::setPalette(const QPalette &palette)
{
    m_formats = {};
    const auto format = [this](MarkdownToken kind) -> QTextCharFormat & {
        return m_formats.at(size_t(kind));
    };
    const QColor text = palette.color(QPalette::Text);
    const QColor base = palette.color(QPalette::Base);
    const QColor quiet = mixed(base, text, 0.66);
    const QColor surface = mixed(base, text, 0.07);
    for (const MarkdownToken kind :
         {MarkdownToken::HeadingMark, MarkdownToken::Markup, MarkdownToken::Fence,
          MarkdownToken::QuoteMark, MarkdownToken::TableBar, MarkdownToken::LinkTarget,
          MarkdownToken::Comment, MarkdownToken::Html, MarkdownToken::FrontMatter,
          MarkdownToken::Rule})
        format(kind).setForeground(quiet);
    for (const MarkdownToken kind :
         {MarkdownToken::HeadingMark, MarkdownToken::Heading, MarkdownToken::Strong,
          MarkdownToken::ListMark, MarkdownToken::CheckBox, MarkdownToken::QuoteMark,
          MarkdownToken::FrontMatterKey})
        format(kind).setFontWeight(QFont::Bold);
    format(MarkdownToken::Emphasis).setFontItalic(true);
    format(MarkdownToken::Comment).setFontItalic(true);
    format(MarkdownToken::Strike).setFontStrikeOut(true);
    format(MarkdownToken::LinkText).setForeground(palette.color(QPalette::Link));
    format(MarkdownToken::LinkText).setFontUnderline(true);
    const QStringList fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont).families();
    for (const MarkdownToken kind :
         {MarkdownToken::CodeSpan, MarkdownToken::Code, MarkdownToken::Fence}) {
        format(kind).setFontFamilies(fixed);
        format(kind).setBackground(surface);
    }
    if (document() != nullptr)
        rehighlight();
}

void MarkdownHighlighter::highlightBlock(const QString &text)
{
    const MarkdownLine read = readMarkdownLine(text, lineStateBefore(currentBlock()));
    setCurrentBlockState(read.state);
    for (const MarkdownSpan &span : read.spans) {
        const QTextCharFormat &wanted = m_formats.at(size_t(span.kind));
        // Strong words in a heading are both.
        for (int begin = span.begin; begin < span.end();) {
            QTextCharFormat both = format(begin);
            int end = begin + 1;
            while (end < span.end() && format(end) == both)
                ++end;
            both.merge(wanted);
            setFormat(begin, end - begin, both);
            begin = end;
        }
    }
}

} // namespace recount
