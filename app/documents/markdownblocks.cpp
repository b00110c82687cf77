#include "documents/markdownblocks.h"

#include "documents/frontmatter.h"
#include "documents/markdowntree.h"

#include <cmark-gfm-core-extensions.h>

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <string_view>

namespace recount
{

namespace
{

using Kind = MarkdownBlock::Kind;

std::optional<Kind> kindOf(cmark_node *node)
{
    // The types of extensions are numbered when they are registered; their names are fixed.
    static constexpr std::array<std::pair<std::string_view, Kind>, 11> kinds{{
        {"heading", Kind::Heading},
        {"paragraph", Kind::Paragraph},
        {"list", Kind::List},
        {"item", Kind::Item},
        {"tasklist", Kind::Item},
        {"table", Kind::Table},
        {"code_block", Kind::Code},
        {"block_quote", Kind::Quote},
        {"html_block", Kind::Html},
        {"thematic_break", Kind::Rule},
        {"custom_block", Kind::Html},
    }};
    const std::string_view name = cmark_node_get_type_string(node);
    for (const auto &[type, kind] : kinds) {
        if (type == name)
            return kind;
    }
    return {};
}

/// Where the text of a line begins, behind the marks of quotes.
qsizetype textBegin(const SourceText &source, int line)
{
    ByteRange range = source.line(line);
    const QByteArray &bytes = source.bytes();
    while (range.begin < range.end &&
           (bytes.at(range.begin) == ' ' || bytes.at(range.begin) == '\t' ||
            bytes.at(range.begin) == '>'))
        ++range.begin;
    return range.begin;
}

class Reader
{
public:
    explicit Reader(const SourceText &source) : m_source(source) {}

    QList<MarkdownBlock> read();

private:
    MarkdownBlock block(Kind kind, cmark_node *node) const;
    int lastLineOfHeading(int first, int last) const;
    int lastLineOfHtml(cmark_node *html, int first, int last) const;
    int firstLineOfTable(cmark_node *table, int first, int last) const;

    const SourceText &m_source;
    int m_linesBefore = 0;
};

QList<MarkdownBlock> Reader::read()
{
    QByteArrayView text(m_source.bytes());
    qsizetype begin = m_source.mark().end;
    if (const auto matter = readFrontMatter(m_source)) {
        m_linesBefore = matter->lastLine + 1;
        begin = matter->range.end;
    }
    QList<MarkdownBlock> blocks;
    if (m_linesBefore >= m_source.lineCount())
        return blocks;
    const MarkdownTree document = parseMarkdown(text.sliced(begin));
    if (!document)
        return blocks;

    QList<int> open; // the blocks that hold what comes next
    const MarkdownIterator iterator(cmark_iter_new(document.get()));
    for (cmark_event_type event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iterator.get())) {
        cmark_node *node = cmark_iter_get_node(iterator.get());
        const std::optional<Kind> kind = kindOf(node);
        if (!kind)
            continue;
        const bool isLeaf = *kind == Kind::Code || *kind == Kind::Html || *kind == Kind::Rule;
        if (event == CMARK_EVENT_EXIT) {
            if (!isLeaf)
                open.removeLast();
            continue;
        }
        MarkdownBlock found = block(*kind, node);
        found.parent = open.isEmpty() ? -1 : open.constLast();
        if (!isLeaf)
            open.append(int(blocks.size()));
        blocks.append(found);
    }
    return blocks;
}

MarkdownBlock Reader::block(Kind kind, cmark_node *node) const
{
    MarkdownBlock found;
    found.kind = kind;
    const int last = m_source.lineCount() - 1;
    // The words before a table in its paragraph have no place of their own: they begin where the
    // table is said to begin.
    cmark_node *next = cmark_node_next(node);
    const bool beforeTable =
        cmark_node_get_start_line(node) == 0 && next != nullptr && kindOf(next) == Kind::Table;
    cmark_node *placed = beforeTable ? next : node;
    found.firstLine =
        std::clamp(m_linesBefore + cmark_node_get_start_line(placed) - 1, m_linesBefore, last);
    found.lastLine =
        std::clamp(m_linesBefore + cmark_node_get_end_line(placed) - 1, found.firstLine, last);
    while (found.lastLine > found.firstLine && kind != Kind::Code &&
           m_source.isBlank(found.lastLine))
        --found.lastLine;
    const int firstLine = found.firstLine;
    if (kind == Kind::Html)
        found.lastLine = std::max(found.lastLine, lastLineOfHtml(node, found.firstLine, last));
    else if (kind == Kind::Heading)
        found.lastLine = lastLineOfHeading(found.firstLine, found.lastLine);
    else if (kind == Kind::Table)
        found.firstLine = firstLineOfTable(node, found.firstLine, found.lastLine);
    else if (beforeTable)
        found.lastLine =
            std::max(found.firstLine, firstLineOfTable(next, found.firstLine, found.lastLine) - 1);
    const ByteRange first = m_source.line(found.firstLine);
    found.range = {
        std::min(first.begin + std::max(0, cmark_node_get_start_column(placed) - 1), first.end),
        m_source.line(found.lastLine).end};
    if (found.firstLine != firstLine)
        found.range.begin = textBegin(m_source, found.firstLine);
    if (kind == Kind::Heading) {
        found.level = cmark_node_get_heading_level(node);
        found.text = plainText(node);
    } else if (kind == Kind::Code) {
        found.text = markdownWords(cmark_node_get_fence_info(node));
    } else if (kind == Kind::List) {
        found.ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
    } else if (kind == Kind::Item &&
               std::string_view(cmark_node_get_type_string(node)) == "tasklist") {
        found.isDone = taskBox(m_source.slice(found.range));
    }
    return found;
}

/// The library gives a heading that is underlined the line behind it too.
int Reader::lastLineOfHeading(int first, int last) const
{
    static const QRegularExpression underline(QStringLiteral("^(=+|-+)[ \\t]*$"));
    for (int line = first + 1; line <= last; ++line) {
        const QString text = m_source.text({textBegin(m_source, line), m_source.line(line).end});
        if (underline.match(text).hasMatch())
            return line;
    }
    return first;
}

/// The library leaves out the line that ends a comment or a script.
int Reader::lastLineOfHtml(cmark_node *html, int first, int last) const
{
    const QByteArray text = QByteArray(cmark_node_get_literal(html)).trimmed();
    return std::min(first + int(text.count('\n')), last);
}

/// The line before the row of dashes: the library says where the paragraph begins.
int Reader::firstLineOfTable(cmark_node *table, int first, int last) const
{
    static const QRegularExpression dashes(
        QStringLiteral("^\\|?[ \\t]*:?-+:?[ \\t]*(\\|[ \\t]*:?-+:?[ \\t]*)*\\|?[ \\t]*$"));
    static const QRegularExpression group(QStringLiteral("-+"));
    const int columns = cmark_gfm_extensions_get_table_columns(table);
    for (int line = first + 1; line <= last; ++line) {
        const QString text = m_source.text({textBegin(m_source, line), m_source.line(line).end});
        if (dashes.match(text).hasMatch() && text.count(group) == columns)
            return line - 1;
    }
    return first;
}

} // namespace

QList<MarkdownBlock> markdownBlocks(const SourceText &source)
{
    return Reader(source).read();
}

} // namespace recount
