#include "documents/htmlwriter.h"

#include "documents/frontmatter.h"
#include "documents/htmlparts.h"
#include "documents/markdowntree.h"

#include <cmark-gfm-core-extensions.h>

#include <QCoreApplication>

#include <string_view>

namespace recount
{

namespace
{

/// Nobody reads deeper, and browsers give up far below what a text can nest.
constexpr qsizetype deepestNesting = 60;
constexpr qsizetype mostNotes = 200;
constexpr int mostImages = 2000;

struct HtmlWords {
    Q_DECLARE_TR_FUNCTIONS(HtmlWriter)
};

std::string_view typeOf(cmark_node *node)
{
    return cmark_node_get_type_string(node);
}

QString literalOf(cmark_node *node)
{
    return markdownWords(cmark_node_get_literal(node));
}

QString alignment(cmark_node *cell, int column, bool asAttribute)
{
    cmark_node *table = cmark_node_parent(cmark_node_parent(cell));
    const int columns = cmark_gfm_extensions_get_table_columns(table);
    const uint8_t *alignments = cmark_gfm_extensions_get_table_alignments(table);
    if (alignments == nullptr || column >= columns)
        return {};
    const QString word = alignments[column] == 'r'   ? QStringLiteral("right")
                         : alignments[column] == 'c' ? QStringLiteral("center")
                                                     : QString();
    if (word.isEmpty())
        return {};
    return asAttribute ? QString(u" align=\"" + word + u'"')
                       : QString(u" style=\"text-align:" + word + u'"');
}

bool isWithoutWords(cmark_node *row)
{
    for (cmark_node *cell = cmark_node_first_child(row); cell; cell = cmark_node_next(cell)) {
        if (cmark_node_first_child(cell) != nullptr)
            return false;
    }
    return true;
}

} // namespace

HtmlWriter::HtmlWriter(const SourceText &source, const HtmlTarget &target)
    : m_source(source), m_target(target), m_images(target.folder)
{
}

QString HtmlWriter::write()
{
    qsizetype begin = m_source.mark().end;
    if (const auto matter = readFrontMatter(m_source)) {
        m_linesBefore = matter->lastLine + 1;
        begin = matter->range.end;
    }
    const MarkdownTree tree = parseMarkdown(QByteArrayView(m_source.bytes()).sliced(begin),
                                            MarkdownExtensions::BlocksAndInlines);
    if (!tree)
        return {};
    const MarkdownIterator iterator(cmark_iter_new(tree.get()));
    for (cmark_event_type event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iterator.get())) {
        if (m_target.isCancelled && m_target.isCancelled())
            return {};
        cmark_node *node = cmark_iter_get_node(iterator.get());
        if (event == CMARK_EVENT_EXIT)
            leave(node);
        else if (!enter(node))
            cmark_iter_reset(iterator.get(), node, CMARK_EVENT_EXIT);
    }
    return std::move(m_html);
}

/// False when the node was written with all that is in it.
bool HtmlWriter::enter(cmark_node *node)
{
    const std::string_view type = typeOf(node);
    const int line = cmark_node_get_start_line(node);
    if (line > 0 && (cmark_node_get_type(node) & CMARK_NODE_TYPE_MASK) == CMARK_NODE_TYPE_BLOCK)
        m_line = m_linesBefore + line - 1;
    const bool isFlat = m_open.size() >= deepestNesting;
    const auto open = [this](QLatin1String tag, bool wanted = true) {
        if (wanted)
            m_html += tag;
        m_open.append(wanted);
        return true;
    };
    if (type == "document")
        return open(QLatin1String(), false);
    if (type == "block_quote")
        return open(QLatin1String("<blockquote>\n"), !isFlat);
    if (type == "list") {
        const bool isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
        const int start = cmark_node_get_list_start(node);
        if (isOrdered && start != 1 && !isFlat) {
            m_html += QStringLiteral("<ol start=\"%1\">\n").arg(start);
            return open(QLatin1String());
        }
        return open(isOrdered ? QLatin1String("<ol>\n") : QLatin1String("<ul>\n"), !isFlat);
    }
    if (type == "item" || type == "tasklist")
        return openItem(node);
    if (type == "paragraph")
        return open(QLatin1String("<p>"), !isInTightList(node));
    if (type == "heading")
        return openHeading(node);
    if (type == "table")
        return open(QLatin1String("<table>\n"));
    if (type == "table_header" || type == "table_row")
        return openRow(node, type == "table_header");
    if (type == "table_cell")
        return openCell(node);
    if (type == "emph")
        return open(QLatin1String("<em>"), !isFlat);
    if (type == "strong")
        return open(QLatin1String("<strong>"), !isFlat);
    if (type == "strikethrough")
        return open(QLatin1String("<s>"), !isFlat);
    if (type == "link")
        return openLink(node);
    if (type == "image") {
        writeImage(node);
        return false;
    }
    writeLeaf(node, type);
    return true;
}

void HtmlWriter::writeLeaf(cmark_node *node, std::string_view type)
{
    if (type == "text")
        m_html += escapedHtml(literalOf(node));
    else if (type == "code")
        m_html += u"<code>" + escapedHtml(literalOf(node)) + u"</code>";
    else if (type == "softbreak")
        m_html += u'\n';
    else if (type == "linebreak")
        m_html += QLatin1String("<br>\n");
    else if (type == "thematic_break")
        m_html += QLatin1String("<hr>\n");
    else if (type == "code_block")
        writeCode(node);
    else if (type == "html_block")
        writeRawBlock(literalOf(node));
    else if (type == "html_inline")
        writeRawInline(literalOf(node));
}

void HtmlWriter::leave(cmark_node *node)
{
    const std::string_view type = typeOf(node);
    const bool hasTag = m_open.takeLast();
    if (type == "link" && hasTag)
        --m_links;
    if (type == "paragraph" && !hasTag && cmark_node_next(node) != nullptr)
        m_html += u'\n';
    if (!hasTag)
        return;
    if (type == "table") {
        m_html +=
            m_bodyIsOpen ? QLatin1String("</tbody>\n</table>\n") : QLatin1String("</table>\n");
        m_bodyIsOpen = false;
    } else if (type == "heading") {
        m_html += QStringLiteral("</h%1>\n").arg(cmark_node_get_heading_level(node));
    } else if (type == "list") {
        m_html += cmark_node_get_list_type(node) == CMARK_ORDERED_LIST ? QLatin1String("</ol>\n")
                                                                       : QLatin1String("</ul>\n");
    } else if (type == "table_cell") {
        m_html += typeOf(cmark_node_parent(node)) == "table_header" ? QLatin1String("</th>")
                                                                    : QLatin1String("</td>");
    } else {
        m_html += closingTag(type);
    }
}

bool HtmlWriter::openHeading(cmark_node *heading)
{
    const QString text = plainText(heading);
    if (m_firstHeading.isEmpty())
        m_firstHeading = text;
    m_html += QStringLiteral("<h%1 id=\"").arg(cmark_node_get_heading_level(heading)) +
              escapedHtml(anchor(text)) + u"\">";
    m_open.append(true);
    return true;
}

bool HtmlWriter::openItem(cmark_node *item)
{
    const bool hasTag = m_open.constLast(); // of the list
    m_open.append(hasTag);
    std::optional<bool> box;
    if (typeOf(item) == "tasklist") {
        const ByteRange line = m_source.line(std::clamp(
            m_linesBefore + cmark_node_get_start_line(item) - 1, 0, m_source.lineCount() - 1));
        const qsizetype begin =
            std::min(line.begin + std::max(0, cmark_node_get_start_column(item) - 1), line.end);
        box = taskBox(m_source.slice({begin, line.end}));
    }
    if (hasTag)
        m_html += box ? QLatin1String("<li class=\"task\">") : QLatin1String("<li>");
    if (!box)
        return true;
    if (m_target.isRichText) {
        m_html += *box ? QStringLiteral("\u2611 ") : QStringLiteral("\u2610 ");
    } else {
        m_html += *box ? QLatin1String("<input type=\"checkbox\" disabled checked aria-label=\"")
                       : QLatin1String("<input type=\"checkbox\" disabled aria-label=\"");
        m_html += escapedHtml(*box ? HtmlWords::tr("Done") : HtmlWords::tr("Open")) + u"\"> ";
    }
    return true;
}

bool HtmlWriter::openRow(cmark_node *row, bool isHeader)
{
    // Tables of facts have no names above; browsers hide the row by a rule.
    if (isHeader && m_target.isRichText && isWithoutWords(row))
        return false;
    const int columns = cmark_gfm_extensions_get_table_columns(cmark_node_parent(row));
    m_cells += columns;
    m_column = 0;
    if (m_target.mostCells > 0 && m_cells > m_target.mostCells) {
        const QString words =
            HtmlWords::tr("Rows of tables are left out from here on: there are too many.");
        if (!m_rowsAreCut) {
            note(words);
            m_html += m_bodyIsOpen ? QLatin1String("<tr><td>") : QLatin1String("<tbody>\n<tr><td>");
            m_html += words + u"</td></tr>\n";
            m_bodyIsOpen = true;
        }
        m_rowsAreCut = true;
        return false;
    }
    if (isHeader) {
        m_html += QLatin1String("<thead>\n<tr>");
    } else {
        m_html += m_bodyIsOpen ? QLatin1String("<tr>") : QLatin1String("<tbody>\n<tr>");
        m_bodyIsOpen = true;
    }
    m_open.append(true);
    return true;
}

bool HtmlWriter::openCell(cmark_node *cell)
{
    const bool isHeader = typeOf(cmark_node_parent(cell)) == "table_header";
    m_html += (isHeader ? QLatin1String("<th") : QLatin1String("<td")) +
              alignment(cell, m_column++, m_target.isRichText) + u'>';
    m_open.append(true);
    return true;
}

bool HtmlWriter::openLink(cmark_node *link)
{
    const QString destination = markdownWords(cmark_node_get_url(link));
    const bool isSafe = isSafeLink(destination);
    const bool hasTag = isSafe && m_links == 0 && m_open.size() < deepestNesting;
    if (!isSafe && !destination.isEmpty())
        note(HtmlWords::tr("The address %1 is no link any more: it could run something.")
                 .arg(destination.left(80)));
    if (hasTag) {
        ++m_links;
        m_html += u"<a href=\"" + escapedHtml(encodedAddress(destination)) + u"\">";
    }
    m_open.append(hasTag);
    return true;
}

void HtmlWriter::writeCode(cmark_node *code)
{
    const QString language = markdownWords(cmark_node_get_fence_info(code)).section(u' ', 0, 0);
    m_html += language.isEmpty()
                  ? QStringLiteral("<pre><code>")
                  : QString(u"<pre><code class=\"language-" + escapedHtml(language) + u"\">");
    QString text = literalOf(code);
    if (m_target.isRichText && text.endsWith(u'\n'))
        text.chop(1); // an empty line otherwise
    m_html += escapedHtml(text) + u"</code></pre>\n";
}

void HtmlWriter::writeImage(cmark_node *image)
{
    const QString destination = markdownWords(cmark_node_get_url(image));
    const QString alt = plainText(image);
    const QString words = alt.isEmpty() ? destination.left(200) : alt;
    if (isRemoteAddress(destination)) {
        note(HtmlWords::tr("The image %1 is on another computer: it is a link.")
                 .arg(destination.left(80)));
        m_html += m_links == 0 && isSafeLink(destination)
                      ? QString(u"<a href=\"" + escapedHtml(encodedAddress(destination)) + u"\">" +
                                escapedHtml(words) + u"</a>")
                      : escapedHtml(words);
        return;
    }
    const Result<QString> address = imageAddress(destination);
    if (address) {
        m_html += u"<img src=\"" + escapedHtml(*address) + u"\" alt=\"" + escapedHtml(alt) + u"\">";
        return;
    }
    note(address.error().userText);
    m_html += u"<em>[" + escapedHtml(HtmlWords::tr("image: %1").arg(words)) + u"]</em>";
}

Result<QString> HtmlWriter::imageAddress(const QString &destination)
{
    // One file may be named any number of times.
    if (m_imageBytes > m_target.mostImageBytes || m_imageCount >= mostImages)
        return fail(ErrorCode::InvalidData,
                    HtmlWords::tr("The image %1 is left out: all images together are too large.")
                        .arg(destination));
    ++m_imageCount;
    const Result<DocumentImage> image = m_images.load(destination);
    if (!image)
        return tl::unexpected(image.error());
    m_imageBytes += image->bytes.size();
    if (m_imageBytes > m_target.mostImageBytes)
        return imageAddress(destination);
    const QString address = m_target.imageAddress ? m_target.imageAddress(*image) : QString();
    if (address.isEmpty())
        return fail(ErrorCode::Unsupported,
                    HtmlWords::tr("The image %1 can't be shown.").arg(destination));
    return address;
}

void HtmlWriter::writeRawBlock(const QString &html)
{
    const QString shown = withoutComments(html).trimmed();
    if (shown.isEmpty())
        return;
    note(HtmlWords::tr("HTML is shown as text."));
    m_html += u"<pre><code>" + escapedHtml(shown) + u"</code></pre>\n";
}

void HtmlWriter::writeRawInline(const QString &html)
{
    if (isLineBreak(html)) {
        m_html += QLatin1String("<br>");
    } else if (!html.startsWith(QLatin1String("<!--"))) {
        note(HtmlWords::tr("HTML is shown as text."));
        m_html += escapedHtml(html);
    }
}

/// The words of its items stand there without a paragraph around them.
bool HtmlWriter::isInTightList(cmark_node *paragraph) const
{
    cmark_node *item = cmark_node_parent(paragraph);
    cmark_node *list = item != nullptr ? cmark_node_parent(item) : nullptr;
    return list != nullptr && typeOf(list) == "list" && cmark_node_get_list_tight(list) != 0 &&
           m_open.size() > 1 && m_open.constLast();
}

QString HtmlWriter::anchor(const QString &heading)
{
    const QString wanted = headingAnchor(heading);
    QString name = wanted;
    for (int count = m_anchors.value(wanted); m_anchors.contains(name);)
        name = wanted + u'-' + QString::number(++count);
    if (name != wanted)
        m_anchors[wanted] = name.sliced(wanted.size() + 1).toInt();
    m_anchors.insert(name, 0);
    return name;
}

void HtmlWriter::note(const QString &text)
{
    if (m_leftOut.size() < mostNotes)
        m_leftOut.append({text, m_line});
}

} // namespace recount
