#pragma once

#include "documents/markdownline.h"

#include <QPalette>
#include <QSyntaxHighlighter>
#include <QTextBlock>

#include <array>

namespace recount
{

/// What the lines before a block opened, as far as they are highlighted.
int lineStateBefore(const QTextBlock &block);

/// Shows what the signs of Markdown mean while they are written: by weight, slant, lines and
/// quieter colours of the palette. The state of a block is that of readMarkdownLine().
class MarkdownHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    /// Longer documents are shown plain, as each new fence makes all that follows something else.
    static constexpr qsizetype mostBytes = 2LL * 1024 * 1024;

    explicit MarkdownHighlighter(QObject *parent);

    void setPalette(const QPalette &palette);
    /// The document, or none when it has more than `mostBytes`.
    void highlight(QTextDocument *document, qsizetype bytes);

protected:
    void highlightBlock(const QString &text) override;

private:
    static constexpr size_t kinds = size_t(MarkdownToken::Rule) + 1;

    std::array<QTextCharFormat, kinds> m_formats;
};

} // namespace recount
