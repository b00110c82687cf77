#include "documents/plaintextexport.h"

#include "documents/frontmatter.h"
#include "documents/htmlparts.h"
#include "documents/markdowntree.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <string_view>

namespace recount
{

namespace
{

/// A cell that is longer does not widen its column.
constexpr qsizetype widestColumn = 60;
constexpr int deepestNesting = 60;

struct PlainTextExport {
    Q_DECLARE_TR_FUNCTIONS(PlainTextExport)
};

std::string_view typeOf(cmark_node *node)
{
    return cmark_node_get_type_string(node);
}

class PlainWriter
{
public:
    PlainWriter(const SourceText &source, int linesBefore)
        : m_source(source), m_linesBefore(linesBefore)
    {
    }

    void writeBlocks(cmark_node *parent, const QString &indent, int depth);
    QString text() const { return m_text; }

private:
    void writeList(cmark_node *list, const QString &indent, int depth);
    void writeTable(cmark_node *table, const QString &indent);
    void writeLines(const QString &lines, const QString &indent);
    void endBlock();
    QString inlines(cmark_node *parent) const;
    QString boxOf(cmark_node *item) const;

    const SourceText &m_source;
    int m_linesBefore;
    QString m_text;
    QString m_firstIndent; ///< with a marker, for the next line alone
    bool m_isTight = false;
};

void PlainWriter::writeLines(const QString &lines, const QString &indent)
{
    for (const QString &line : lines.split(u'\n')) {
        QString written = (m_firstIndent.isEmpty() ? indent : m_firstIndent) + line;
        m_firstIndent.clear();
        while (written.endsWith(u' '))
            written.chop(1);
        m_text += written + u'\n';
    }
}

void PlainWriter::endBlock()
{
    if (!m_isTight && !m_text.isEmpty() && !m_text.endsWith(QLatin1String("\n\n")))
        m_text += u'\n';
}

void PlainWriter::writeBlocks(cmark_node *parent, const QString &indent, int depth)
{
    for (cmark_node *node = cmark_node_first_child(parent); node != nullptr;
         node = cmark_node_next(node)) {
        const std::string_view type = typeOf(node);
        const QString deeper = depth < deepestNesting ? indent : QString();
        if (type == "list") {
            writeList(node, deeper, depth + 1);
        } else if (type == "block_quote") {
            // Deeper than anybody reads, and than a thread can call itself.
            if (depth < deepestNesting * 4)
                writeBlocks(node, depth < deepestNesting ? indent + u"> " : indent, depth + 1);
        } else if (type == "heading") {
            const QString words = plainText(node);
            const bool isFirst = cmark_node_get_heading_level(node) == 1;
            writeLines(words + u'\n' +
                           QString(std::max<qsizetype>(3, words.size()), isFirst ? u'=' : u'-'),
                       indent);
            endBlock();
        } else if (type == "paragraph") {
            writeLines(inlines(node), indent);
            endBlock();
        } else if (type == "table") {
            writeTable(node, indent);
            endBlock();
        } else if (type == "code_block") {
            QString code = markdownWords(cmark_node_get_literal(node));
            if (code.endsWith(u'\n'))
                code.chop(1);
            writeLines(code, indent + u"    ");
            endBlock();
        } else if (type == "thematic_break") {
            writeLines(QStringLiteral("----------"), indent);
            endBlock();
        }
    }
}

void PlainWriter::writeList(cmark_node *list, const QString &indent, int depth)
{
    if (depth >= deepestNesting * 4)
        return;
    const bool wasTight = m_isTight;
    m_isTight = cmark_node_get_list_tight(list) != 0;
    const bool isOrdered = cmark_node_get_list_type(list) == CMARK_ORDERED_LIST;
    int number = cmark_node_get_list_start(list);
    for (cmark_node *item = cmark_node_first_child(list); item != nullptr;
         item = cmark_node_next(item)) {
        const QString marker =
            (isOrdered ? QString(QString::number(number++) + u". ") : QStringLiteral("- "));
        m_firstIndent = (m_firstIndent.isEmpty() ? indent : m_firstIndent) + marker + boxOf(item);
        writeBlocks(item, depth < deepestNesting ? indent + QString(marker.size(), u' ') : indent,
                    depth + 1);
        if (!m_firstIndent.isEmpty()) // an empty item
            writeLines(QString(), indent);
    }
    m_isTight = wasTight;
    endBlock();
}

QString PlainWriter::boxOf(cmark_node *item) const
{
    if (typeOf(item) != "tasklist")
        return {};
    const ByteRange line = m_source.line(std::clamp(
        m_linesBefore + cmark_node_get_start_line(item) - 1, 0, m_source.lineCount() - 1));
    const qsizetype begin =
        std::min(line.begin + std::max(0, cmark_node_get_start_column(item) - 1), line.end);
    const std::optional<bool> isDone = taskBox(m_source.slice({begin, line.end}));
    return !isDone ? QString() : *isDone ? QStringLiteral("\u2611 ") : QStringLiteral("\u2610 ");
}

void PlainWriter::writeTable(cmark_node *table, const QString &indent)
{
    QList<QStringList> rows;
    QList<qsizetype> widths;
    for (cmark_node *row = cmark_node_first_child(table); row != nullptr;
         row = cmark_node_next(row)) {
        QStringList cells;
        for (cmark_node *cell = cmark_node_first_child(row); cell != nullptr;
             cell = cmark_node_next(cell)) {
            cells.append(inlines(cell).replace(u'\n', QLatin1String(" / ")));
            const qsizetype width = std::min(widestColumn, cells.constLast().size());
            if (widths.size() < cells.size())
                widths.append(width);
            else
                widths[cells.size() - 1] = std::max(widths.at(cells.size() - 1), width);
        }
        rows.append(cells);
    }
    QString lines;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        QStringList cells;
        QStringList dashes;
        for (qsizetype column = 0; column < rows.at(row).size(); ++column) {
            cells.append(rows.at(row).at(column).leftJustified(widths.at(column)));
            dashes.append(QString(widths.at(column), u'-'));
        }
        lines += (row > 0 ? u"\n" : u"") + cells.join(QLatin1String("  "));
        if (row == 0)
            lines += u'\n' + dashes.join(QLatin1String("  "));
    }
    writeLines(lines, indent);
}

QString PlainWriter::inlines(cmark_node *parent) const
{
    QString text;
    const MarkdownIterator iterator(cmark_iter_new(parent));
    for (cmark_event_type event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iterator.get())) {
        cmark_node *node = cmark_iter_get_node(iterator.get());
        const std::string_view type = typeOf(node);
        if (event == CMARK_EVENT_EXIT) {
            const QString address =
                type == "link" ? markdownWords(cmark_node_get_url(node)) : QString();
            const bool isWords = address.startsWith(u'#') || address.isEmpty() ||
                                 text.endsWith(address) ||
                                 address.startsWith(QLatin1String("mailto:"));
            if (!isWords)
                text += u" (" + address + u')';
        } else if (type == "text" || type == "code") {
            text += markdownWords(cmark_node_get_literal(node));
        } else if (type == "softbreak" || type == "linebreak") {
            text += u'\n';
        } else if (type == "html_inline" &&
                   isLineBreak(markdownWords(cmark_node_get_literal(node)))) {
            text += u'\n';
        } else if (type == "image") {
            text += PlainTextExport::tr("[image: %1]").arg(plainText(node));
            cmark_iter_reset(iterator.get(), node, CMARK_EVENT_EXIT);
        }
    }
    return text;
}

} // namespace

QString plainTextDocument(const SourceText &source)
{
    qsizetype begin = source.mark().end;
    int linesBefore = 0;
    if (const auto matter = readFrontMatter(source)) {
        begin = matter->range.end;
        linesBefore = matter->lastLine + 1;
    }
    const MarkdownTree tree = parseMarkdown(QByteArrayView(source.bytes()).sliced(begin),
                                            MarkdownExtensions::BlocksAndInlines);
    if (!tree)
        return {};
    PlainWriter writer(source, linesBefore);
    writer.writeBlocks(tree.get(), {}, 0);
    QString text = writer.text();
    while (text.endsWith(QLatin1String("\n\n")))
        text.chop(1);
    return text;
}

} // namespace recount
