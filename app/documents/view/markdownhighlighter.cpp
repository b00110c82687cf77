#include "documents/view/markdownhighlighter.h"

#include "widgets/palettecolors.h"

#include <QFont>
#include <QFontDatabase>
#include <QTextDocument>

#include <algorithm>
#include <limits>

namespace recount
{

namespace
{

constexpr int nothingWaits = std::numeric_limits<int>::max();

}

int lineStateBefore(const QTextBlock &block)
{
    if (block.blockNumber() == 0)
        return MarkdownLine::documentStart;
    return std::max(MarkdownLine::plainText, block.previous().userState());
}

MarkdownHighlighter::MarkdownHighlighter(QObject *parent)
    : QSyntaxHighlighter(parent), m_next(nothingWaits)
{
    m_idle.setInterval(0);
    connect(&m_idle, &QTimer::timeout, this, &MarkdownHighlighter::goOn);
}

MarkdownHighlighter::~MarkdownHighlighter()
{
    // Qt takes the formats out when this object's members are gone.
    highlight(nullptr);
}

void MarkdownHighlighter::highlight(QTextDocument *newDocument)
{
    if (newDocument == document())
        return;
    if (document() != nullptr)
        disconnect(document(), nullptr, this, nullptr);
    m_idle.stop();
    m_next = nothingWaits;
    // Before Qt's own answer to the same signal.
    if (newDocument != nullptr)
        connect(newDocument, &QTextDocument::contentsChange, this, [this](int position) {
            if (currentBlock().isValid()) // a format that is being set here
                return;
            m_linesDone = 0;
            if (m_idle.isActive())
                m_next = std::min(m_next, document()->findBlock(position).blockNumber());
        });
    setDocument(newDocument);
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

/// Each new fence makes all that follows something else: that is done in turns.
bool MarkdownHighlighter::isDue(int line)
{
    if (line == 0)
        m_linesDone = 0;
    if (line > m_next)
        return false;
    if (m_linesDone >= linesAtOnce) {
        m_next = line;
        m_idle.start();
        return false;
    }
    ++m_linesDone;
    if (line == m_next)
        ++m_next;
    return true;
}

void MarkdownHighlighter::goOn()
{
    m_linesDone = 0;
    while (m_linesDone < linesAtOnce) {
        const QTextBlock block =
            document() == nullptr ? QTextBlock() : document()->findBlockByNumber(m_next);
        if (!block.isValid()) {
            m_next = nothingWaits;
            m_idle.stop();
            return;
        }
        rehighlightBlock(block);
    }
}

void MarkdownHighlighter::highlightBlock(const QString &text)
{
    // With its state as it was, the lines below are left alone too.
    if (!isDue(currentBlock().blockNumber()))
        return;
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
