#pragma once

#include "documents/markdownline.h"

#include <QPalette>
#include <QSyntaxHighlighter>
#include <QTextBlock>
#include <QTimer>

#include <array>

namespace recount
{

/// What the lines before a block opened, as far as they are highlighted.
int lineStateBefore(const QTextBlock &block);

/// Shows what the signs of Markdown mean while they are written: by weight, slant, lines and
/// quieter colours of the palette. The state of a block is that of readMarkdownLine(). Of a long
/// text some lines come at once, and the others a little later.
class MarkdownHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    /// Longer documents are shown plain: the formats take more memory than the text.
    static constexpr qsizetype mostBytes = 2LL * 1024 * 1024;
    /// What one edit, or one turn of the event loop, does at most.
    static constexpr int linesAtOnce = 500;

    explicit MarkdownHighlighter(QObject *parent);
    ~MarkdownHighlighter() override;

    void setPalette(const QPalette &palette);
    /// None: nothing is shown.
    void highlight(QTextDocument *newDocument);

protected:
    void highlightBlock(const QString &text) override;

private:
    static constexpr size_t kinds = size_t(MarkdownToken::Rule) + 1;

    bool isDue(int line);
    void goOn();

    std::array<QTextCharFormat, kinds> m_formats;
    int m_next;          ///< the first line that waits; after all others when none does
    int m_linesDone = 0; ///< in this turn
    QTimer m_idle;
};

} // namespace recount
