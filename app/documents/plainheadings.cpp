#include "documents/plainheadings.h"

#include <QRegularExpression>
#include <QSet>

namespace recount
{

namespace
{

constexpr qsizetype longestHeading = 80;

bool isCapitals(const QString &line)
{
    static const QRegularExpression parentheses(QStringLiteral("\\s*\\([^)]*\\)\\s*$"));
    QString words = line;
    words.remove(parentheses);
    int letters = 0;
    for (const QChar c : std::as_const(words)) {
        if (c.isLower())
            return false;
        letters += c.isUpper() ? 1 : 0;
    }
    return letters >= 3 && line.size() <= longestHeading && line.at(0).isLetterOrNumber();
}

/// '-' or '=' when the line is nothing else, three of it or more.
char underlineOf(const SourceText &source, int line)
{
    const QByteArray text = source.slice(source.line(line)).toByteArray().trimmed();
    const char mark = text.isEmpty() ? '\0' : text.at(0);
    if ((mark != '-' && mark != '=') || text.size() < 3)
        return '\0';
    return text.count(mark) == text.size() ? mark : '\0';
}

} // namespace

bool isPlainHeading(const SourceText &source, int line)
{
    return line + 1 < source.lineCount() && underlineOf(source, line + 1) != '\0' &&
           !source.isBlank(line) && isCapitals(source.text(source.line(line)));
}

QList<MarkdownBlock> blocksWithPlainHeadings(const SourceText &source)
{
    // The same number of bytes and lines: "WORDS\n-----" becomes "## WORDS\n  ".
    QByteArray bytes;
    QSet<int> headings;
    for (int line = 1; line + 1 < source.lineCount(); ++line) {
        if (source.isBlank(line - 1) || !isPlainHeading(source, line))
            continue;
        const ByteRange words = source.line(line);
        if (bytes.isEmpty())
            bytes = source.bytes();
        const ByteRange underline = source.line(line + 1);
        const QByteArray sign = underlineOf(source, line + 1) == '=' ? "# " : "## ";
        const QByteArray lineEnd = source.bytes().mid(words.end, underline.begin - words.end);
        QByteArray written = sign + source.slice(words).toByteArray() + lineEnd;
        written += QByteArray(underline.end - words.begin - written.size(), ' ');
        bytes.replace(words.begin, written.size(), written);
        headings.insert(line);
    }
    if (headings.isEmpty())
        return markdownBlocks(source);
    const SourceText shown(bytes);
    QList<MarkdownBlock> blocks = markdownBlocks(shown);
    for (MarkdownBlock &block : blocks) {
        if (block.kind == MarkdownBlock::Kind::Heading && headings.contains(block.firstLine)) {
            block.lastLine = block.firstLine + 1;
            block.range = {source.line(block.firstLine).begin, source.line(block.lastLine).end};
        }
    }
    return blocks;
}

} // namespace recount
